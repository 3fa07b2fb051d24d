import { fullName, type Origin } from '../domain/repository.js'

/** Where GitHub shows a line of a note at the commit of the run. `plain=1`: rendered Markdown has no lines. */
export function noteUrl(origin: Origin, path: string, line?: number): string {
  const file = path.split('/').map(encodeURIComponent).join('/')
  const page = `${origin.serverUrl}/${fullName(origin.repository)}/blob/${origin.commit}/${file}`
  return line === undefined ? page : `${page}?plain=1#L${line}`
}
