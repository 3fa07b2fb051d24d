import { fullName, type Origin } from '../../domain/repository.js'

/** Link to a line of a note at the commit. `plain=1`: GitHub scrolls only in the source view. */
export function permalink(origin: Origin, path: string, line: number): string {
  return `${origin.serverUrl}/${fullName(origin.repository)}/blob/${origin.commit}/${encodeURI(path)}?plain=1#L${line}`
}
