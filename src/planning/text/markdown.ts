import type { Definition, Image, Link, Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { visible } from '../../domain/visible.js'
import { inline, literal } from './inline.js'
import { encodeDestination, type LinkContext, quietLink, resolveUrl } from './links.js'
import { hasReferences, withoutMentions, withReferences } from './references.js'
import { isTangled } from './tangled.js'

/** What Markdown of a note needs to mean the same, and nothing more, in an issue. */
export interface MarkdownContext extends LinkContext {
  /** Logins, in lower case, that may be @-mentioned. */
  readonly live: ReadonlySet<string>
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

const processor = unified().use(remarkParse).use(remarkGfm).use(withoutTransforms)

/**
 * Makes Markdown of a note safe in an issue: mentions do not notify, HTML is shown and not obeyed,
 * relative links and `#12` lead where they led in the note, and links to issues of other owners
 * leave no cross-reference there.
 */
export function safeMarkdown(markdown: string, context: MarkdownContext): string {
  const text = visible(markdown)
  if (isTangled(text)) return literal(text)
  try {
    const safe = rewrite(withoutHtml(text), (node, place) => editsOf(node, { ...place, context }))
    // In code it is broken up already; elsewhere, as in the text of an image, an entity shows it.
    return safe.replace(/\\?<!--/g, '&lt;!--')
  } catch (error) {
    // Thousands of nested quotes are too deep for the parser: shown as they are.
    if (error instanceof RangeError) return inline(text)
    throw error
  }
}

/** HTML becomes text; what stood inside a block of it is looked at as Markdown then. */
function withoutHtml(text: string): string {
  const escaped = rewrite(text, (node, { start, end, source }) =>
    node.type === 'html' ? [{ start, end, text: source.replaceAll('<', '&lt;') }] : [],
  )
  return escaped === text ? text : withoutHtml(escaped)
}

interface Place {
  readonly parent: Nodes | null
  readonly start: number
  readonly end: number
  readonly source: string
  /** The character before it. */
  readonly before: string
  readonly sourceOf: (node: Nodes) => string
}

interface PlaceInNote extends Place {
  readonly context: MarkdownContext
}

function editsOf(node: Nodes, place: PlaceInNote): readonly Edit[] {
  const { start, end, source, context } = place
  const replace = (text: string): Edit[] => (text === source ? [] : [{ start, end, text }])
  switch (node.type) {
    case 'code':
    case 'inlineCode':
      return replace(withoutMentions(source, context.live).replaceAll('<!--', '<!\u200b--'))
    case 'text':
      return replace(safeText(node.value, place))
    case 'link':
      return linkEdits(node.url, node, place)
    case 'image':
    case 'definition': {
      const target = resolveUrl(node.url, context)
      const url = target.kind === 'url' ? target.url : ''
      return destinationEdits(node.url, url, node, place)
    }
    default:
      return []
  }
}

function safeText(value: string, { parent, source, sourceOf, context }: PlaceInNote): string {
  // A bare link is its own text, and replaced as a whole.
  if (parent?.type === 'link' && isBare(sourceOf(parent))) return source
  // Entities and escapes can spell an @ or a # that is seen only once they are read.
  if (/[&\\]/.test(source) && hasReferences(value)) return literal(value)
  const isLinked = parent?.type === 'link' || parent?.type === 'linkReference'
  const text = isLinked ? source : withReferences(source, context)
  return withoutMentions(text, context.live)
}

function isBare(link: string): boolean {
  return !link.startsWith('[')
}

function linkEdits(url: string, node: Link, place: PlaceInNote): readonly Edit[] {
  const { start, end, source, before, context } = place
  const target = resolveUrl(url, context)
  if (isBare(source)) {
    const quiet = quietLink(url, before, context)
    return quiet === null ? [] : [{ start, end, text: quiet }]
  }
  if (target.kind === 'url') return destinationEdits(url, target.url, node, place)
  const label = node.children.at(-1)?.position?.end.offset ?? start + 1
  return [
    { start, end: start + 1, text: '' },
    { start: label, end, text: ` (\`${url.replace(/`/g, '')}\`)` },
  ]
}

/** Replaces the destination inside `[text](destination)`, `![alt](destination)` or `[label]: destination`. */
function destinationEdits(
  url: string,
  target: string,
  node: Link | Image | Definition,
  { start, end, source }: Place,
): readonly Edit[] {
  if (target === url) return []
  const label = node.type === 'link' ? (node.children.at(-1)?.position?.end.offset ?? start) : start
  const bracket = source.indexOf(']', label - start)
  const index = source.indexOf(url, bracket)
  if (url !== '' && index >= 0) {
    return [{ start: start + index, end: start + index + url.length, text: target }]
  }
  // Spelled with entities or escapes: written anew from the bracket that ends the label on.
  const text =
    node.type === 'definition'
      ? `]: ${encodeDestination(target)}`
      : `](${encodeDestination(target)})`
  return [{ start: start + bracket, end, text }]
}

/** Applies edits to the nodes that ask for them; edits of nested nodes must not overlap. */
function rewrite(text: string, editsAt: (node: Nodes, place: Place) => readonly Edit[]): string {
  const extentOf = ({ position }: Nodes): readonly [number, number] => [
    position?.start.offset ?? 0,
    position?.end.offset ?? 0,
  ]
  const sourceOf = (node: Nodes) => text.slice(...extentOf(node))
  const edits: Edit[] = []
  const open: { readonly node: Nodes; readonly parent: Nodes | null }[] = [
    { node: processor.parse(text), parent: null },
  ]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, parent } = next
    const [start, end] = extentOf(node)
    edits.push(
      ...editsAt(node, {
        parent,
        start,
        end,
        source: sourceOf(node),
        before: text.charAt(start - 1),
        sourceOf,
      }),
    )
    if ('children' in node)
      for (const child of node.children) open.push({ node: child, parent: node })
  }
  let rest = text
  for (const { start, end, text: by } of edits.sort((a, b) => b.start - a.start)) {
    rest = rest.slice(0, start) + by + rest.slice(end)
  }
  return rest
}

/** Without the links that the parser guesses afterwards: they replace nodes that know where they stand. */
function withoutTransforms(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _, ...extension }) => extension)
}
