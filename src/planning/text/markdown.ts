import { dirname, join, normalize } from 'node:path/posix'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { fullName, type Origin, type RepositoryName } from '../../domain/repository.js'
import { visible } from './visible.js'

/** What Markdown of a note needs to mean the same, and nothing more, in an issue. */
export interface MarkdownContext {
  readonly origin: Origin
  readonly tracker: RepositoryName
  /** The note that the text stands in: what relative links are relative to. */
  readonly path: string
  /** Logins, in lower case, that may be @-mentioned. */
  readonly live: ReadonlySet<string>
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const zeroWidthSpace = '\u200b'
const processor = unified().use(remarkParse).use(remarkGfm)
const at = /&(?:#0*64|#x0*40|commat);?/gi
// Any @ that could begin a name, also one spelled with entities or escapes.
const mention = /(?<!\w)@(?=([\w-]*(?:\/[\w.-]+)?))(?!\s|$)/g
const reference = /(?<![\w/&])((?:[\w-]+\/[\w.-]+)?)(#|gh-)(\d+)(?!\w)/gi
const issueUrl = /^(https?:\/\/[^/]+)\/([\w-]+)\/([\w.-]+)\/(issues|pull|discussions)\/(\d+)/i

/**
 * Makes Markdown of a note safe in an issue: mentions do not notify, HTML is shown and not obeyed,
 * relative links and `#12` lead where they led in the note, and links to issues of other owners
 * leave no cross-reference there.
 */
export function safeMarkdown(markdown: string, context: MarkdownContext): string {
  const text = visible(markdown).replace(at, '@')
  const edits: Edit[] = []
  visit(processor.parse(text), null, (node, parent) => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    edits.push(...editsOf(node, parent, { start, end, source: text.slice(start, end), context }))
  })
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: by }) => done.slice(0, start) + by + done.slice(end), text)
}

interface Place {
  readonly start: number
  readonly end: number
  readonly source: string
  readonly context: MarkdownContext
}

function editsOf(node: Nodes, parent: Nodes | null, place: Place): Edit[] {
  const { start, end, source, context } = place
  const replace = (text: string): Edit[] => (text === source ? [] : [{ start, end, text }])
  switch (node.type) {
    case 'html':
      return replace(source.replaceAll('<', '&lt;'))
    case 'code':
    case 'inlineCode':
      return replace(withoutMentions(source, context).replaceAll('<!--', `<!${zeroWidthSpace}--`))
    case 'text':
      // The text of a bare link is the link itself: an @ in it mentions nobody.
      return parent?.type === 'link' && parent.url.endsWith(node.value)
        ? []
        : replace(withReferences(withoutMentions(source, context), parent, context))
    case 'link':
      return isBare(source)
        ? replace(bareLink(source, node.url, context))
        : destination(node.url, place)
    case 'image':
    case 'definition':
      return destination(node.url, place)
    default:
      return []
  }
}

function isBare(source: string): boolean {
  return !source.startsWith('[')
}

/** Replaces the destination inside `[text](destination)`, `![alt](destination)` or `[label]: destination`. */
function destination(url: string, { start, source, context }: Place): Edit[] {
  const target = resolveUrl(url, context)
  const index = source.lastIndexOf(url)
  return target === url || index < 0
    ? []
    : [{ start: start + index, end: start + index + url.length, text: target }]
}

function bareLink(source: string, url: string, context: MarkdownContext): string {
  const target = resolveUrl(url, context)
  if (target === url) return source
  const [, , owner, name, , number] = issueUrl.exec(url) ?? []
  return `[${owner}/${name}#${number}](${target})`
}

/** Where a link of the note leads from an issue. */
function resolveUrl(url: string, { origin, tracker, path }: MarkdownContext): string {
  const [, server, owner, name, kind, number] = issueUrl.exec(url) ?? []
  if (owner !== undefined && server?.toLowerCase() === origin.serverUrl.toLowerCase()) {
    if (owner.toLowerCase() === tracker.owner.toLowerCase()) return url
    return (
      quietUrl(`${owner}/${name}/${kind}/${number}`, origin) +
      url.slice(url.indexOf(`${kind}/${number}`) + `${kind}/${number}`.length)
    )
  }
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return url
  const base = `${origin.serverUrl}/${fullName(origin.repository)}/blob/${origin.commit}`
  if (url.startsWith('#')) return `${base}/${encodeURI(path)}${url}`
  const [file = '', ...rest] = url.split(/(?=[?#])/)
  const absolute = file.startsWith('/') ? file : join('/', dirname(path), file)
  return `${base}${normalize(absolute)}${rest.join('')}`
}

// GitHub adds "mentioned this issue" to whatever an issue links; not so through this host, which
// only redirects. Renovate and Dependabot write their links so. Enterprise servers have no such host.
function quietUrl(path: string, { serverUrl }: Origin): string {
  const host = serverUrl === 'https://github.com' ? 'https://redirect.github.com' : serverUrl
  return `${host}/${path}`
}

function withoutMentions(source: string, { live }: MarkdownContext): string {
  return source.replace(mention, (sign, name: string) =>
    live.has(name.toLowerCase()) ? sign : `${sign}${zeroWidthSpace}`,
  )
}

/** `#12` of the notes' repository, seen from the tracker. */
function withReferences(source: string, parent: Nodes | null, context: MarkdownContext): string {
  if (parent?.type === 'link') return source
  const { origin, tracker } = context
  const home = fullName(origin.repository)
  return source.replace(reference, (written, repository: string, _sign, number: string) => {
    const target = repository === '' ? home : repository
    const [owner = ''] = target.split('/')
    if (owner.toLowerCase() !== tracker.owner.toLowerCase()) {
      return `[${target}#${number}](${quietUrl(`${target}/issues/${number}`, origin)})`
    }
    const isHere = target.toLowerCase() === fullName(tracker).toLowerCase()
    return isHere || repository !== '' ? written : `${target}#${number}`
  })
}

function visit(
  node: Nodes,
  parent: Nodes | null,
  see: (node: Nodes, parent: Nodes | null) => void,
): void {
  see(node, parent)
  if ('children' in node) for (const child of node.children) visit(child, node, see)
}
