import { caseless, includesName } from '../../src/domain/caseless.js'
import type { Call } from './call.js'
import { type ApiRequest, isText } from './exchange.js'

/** The request in a form that the emulator gets right. */
export function translated({ person, repository, rest, request }: Call): ApiRequest {
  const known = [...repository.labels.values()]
  const { labels, assignees, ...others } = request.body
  const dropped = request.method === 'POST' && rest === '/issues' && person.may === 'read'
  const body = {
    ...others,
    ...(Array.isArray(labels) && !dropped ? { labels: spelled(labels.map(labelName), known) } : {}),
    ...(Array.isArray(assignees) && !dropped
      ? { assignees: assignable(repository.assignable, assignees) }
      : {}),
  }
  const query = new URLSearchParams(request.query)
  const wanted = query.get('labels')
  if (wanted !== null) query.set('labels', spelled(wanted.split(','), known).join(','))
  return { ...request, path: labelPath(request.path, known), query, body }
}

function assignable(known: readonly string[], logins: readonly unknown[]): string[] {
  return known.filter((login) => includesName(logins.filter(isText), login))
}

/** The path, its label spelled as the repository does. */
function labelPath(path: string, known: readonly string[]): string {
  const [, before, name] = /^(.*\/labels\/)([^/]+)$/.exec(path) ?? []
  if (before === undefined || name === undefined) return path
  return (
    before +
    spelled([decodeURIComponent(name)], known)
      .map(encodeURIComponent)
      .join('')
  )
}

export function labelName(label: unknown): string {
  return isText(label) ? label : String((label as { readonly name?: unknown }).name)
}

/** Names as the repository spells them, each once. */
function spelled(names: readonly string[], known: readonly string[]): string[] {
  const spellings = names.map(
    (name) => known.find((one) => caseless(one) === caseless(name)) ?? name,
  )
  return spellings.filter(
    (name, index) => spellings.findIndex((one) => caseless(one) === caseless(name)) === index,
  )
}
