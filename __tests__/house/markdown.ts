import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm)

export interface Link {
  readonly target: string
  readonly line: number
}

/** Where a page points to: links, images, definitions, and those of embedded HTML. */
export function links(markdown: string): readonly Link[] {
  return nodes(parser.parse(markdown)).flatMap((node) => {
    const line = node.position?.start.line ?? 0
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      return [{ target: node.url, line }]
    }
    if (node.type !== 'html') return []
    const attributes = node.value.matchAll(/\b(?:href|src|srcset)="([^"]+)"/g)
    return [...attributes].map(([, target = '']) => ({ target, line }))
  })
}

/** The anchors that GitHub gives to the headings of a page. */
export function anchors(markdown: string): ReadonlySet<string> {
  const seen = new Map<string, number>()
  const slugs = headings(markdown).map((heading) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Mark}\p{Number}\p{Connector_Punctuation} -]/gu, '')
      .replaceAll(' ', '-')
    const before = seen.get(slug) ?? 0
    seen.set(slug, before + 1)
    return before === 0 ? slug : `${slug}-${before}`
  })
  return new Set(slugs)
}

export function headings(markdown: string): readonly string[] {
  return nodes(parser.parse(markdown))
    .filter((node) => node.type === 'heading')
    .map((heading) => nodes(heading).map(ownText).join(''))
}

export interface CodeBlock {
  readonly language: string
  readonly text: string
  readonly line: number
}

/** The fenced code blocks of a page, in its order. */
export function codeBlocks(markdown: string): readonly CodeBlock[] {
  return nodes(parser.parse(markdown)).flatMap((node) =>
    node.type === 'code'
      ? [{ language: node.lang ?? '', text: node.value, line: node.position?.start.line ?? 0 }]
      : [],
  )
}

function nodes(node: Nodes): readonly Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodes)] : [node]
}

function ownText(node: Nodes): string {
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : ''
}
