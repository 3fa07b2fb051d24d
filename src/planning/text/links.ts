import { dirname, join, normalize } from 'node:path/posix'
import { noteUrl } from '../../domain/note-url.js'
import type { Origin, RepositoryName } from '../../domain/repository.js'

/** What a link needs to lead from an issue where it led in the note. */
export interface LinkContext {
  readonly origin: Origin
  readonly tracker: RepositoryName
  /** The note that the link stands in: what relative links are relative to. */
  readonly path: string
}

export type LinkTarget =
  | { readonly kind: 'url'; readonly url: string }
  /** Any link that leads there would leave a trace. */
  | { readonly kind: 'none' }

const issueUrl =
  /^https?:\/\/(?:www\.)?([^/]+)\/([\w-]+)\/([\w.-]+)\/((?:issues|pull|discussions)\/(\d+).*)$/is

/** `owner/name#12` of a link to an issue; `null` for any other link. */
function issueNameIn(url: string): string | null {
  const [, , owner, name, , number] = issueUrl.exec(url) ?? []
  return owner === undefined ? null : `${owner}/${name}#${number}`
}

/** Where a link of the note leads from an issue. */
export function resolveUrl(url: string, { origin, tracker, path }: LinkContext): LinkTarget {
  const [, host, owner, name, tail] = issueUrl.exec(url) ?? []
  if (host?.toLowerCase() === hostOf(origin)) {
    const isOwn = owner?.toLowerCase() === tracker.owner.toLowerCase()
    return isOwn ? { kind: 'url', url } : quietTarget(`${owner}/${name}/${tail}`, origin)
  }
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return { kind: 'url', url }
  if (url.startsWith('#')) return { kind: 'url', url: `${noteUrl(origin, path)}${url}` }
  const [file = '', ...rest] = url.split(/(?=[?#])/)
  const absolute = normalize(file.startsWith('/') ? file : join('/', dirname(path), file))
  // The destination is encoded as far as its author thought necessary.
  return { kind: 'url', url: `${noteUrl(origin, '')}${absolute.slice(1)}${rest.join('')}` }
}

/**
 * A link that leaves no trace, for the address of another owner's issue; `null` for any other
 * address. `before` is what precedes it: an exclamation mark would make an image of a link.
 */
export function quietLink(url: string, before: string, context: LinkContext): string | null {
  const target = resolveUrl(url, context)
  const name = issueNameIn(url)
  if (name === null || (target.kind === 'url' && target.url === url)) return null
  const gap = /[!\\]$/.test(before) ? '\u200b' : ''
  return `${gap}${target.kind === 'url' ? `[${name}](${encodeDestination(target.url)})` : `\`${name}\``}`
}

/**
 * GitHub adds "mentioned this issue" to whatever an issue links; not so through this host, which
 * only redirects (Renovate and Dependabot write their links so). Enterprise Servers have no such host.
 */
function quietTarget(path: string, origin: Origin): LinkTarget {
  return hostOf(origin) === 'github.com'
    ? { kind: 'url', url: `https://redirect.github.com/${path}` }
    : { kind: 'none' }
}

/** Without what would end a destination in parentheses. */
export function encodeDestination(url: string): string {
  return url.replace(/[\s()<>\\]/g, (character) =>
    encodeURIComponent(character).replace(/[()]/g, hexadecimal),
  )
}

function hexadecimal(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

function hostOf({ serverUrl }: Origin): string {
  return serverUrl.replace(/^https?:\/\/(?:www\.)?/i, '').toLowerCase()
}
