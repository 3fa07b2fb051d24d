import type { RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { linesOfFrontMatter } from '../front-matter-lines.js'
import { mostParsed } from '../limits.js'
import type { Block, BlockReader, Interest } from './block.js'
import { toBlocks } from './markdown-blocks.js'
import { type Chunk, chunksOf } from './markdown-chunks.js'

/**
 * Only blocks are asked of the parser: inline markup is read from the source where it matters.
 * That is faster, and no definition can change what a chunk far away from it means.
 */
const inlineConstructs = [
  ...[
    'attention',
    'autolink',
    'characterEscape',
    'characterReference',
    'codeText',
    'hardBreakEscape',
  ],
  ...['htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink', 'strikethrough', 'wwwAutolink'],
  ...['protocolAutolink', 'emailAutolink', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'],
]

function blocksOnly(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { disable: { null: inlineConstructs } },
  ]
  // A transform would look for links in every text.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map((extension) => ({ ...extension, transforms: [] }))
}

const markdown = unified().use(remarkParse).use(remarkGfm).use(blocksOnly).freeze()
// Only where front matter is closed: behind an unclosed `---` the plugin misreads lists.
const markdownWithFrontMatter = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(blocksOnly)
  .freeze()

/** Reads Markdown. Only chunks that can matter are parsed; of the others, the heading is kept. */
export const readMarkdown: BlockReader = (text, interest) => {
  const lines = text.split('\n')
  const section = sectionDepth(interest)
  let parsed = 0
  return chunksOf(lines, linesOfFrontMatter(lines)).flatMap((chunk) => {
    if (chunk.heading !== null) section.enter(chunk.heading)
    if (!section.isOpen() && !interest.mayHoldItems(textOf(lines, chunk))) return headingOnly(chunk)
    const length = textOf(lines, chunk).length
    parsed += length
    if (length > mostParsed.part || parsed > mostParsed.note) return unread(chunk)
    const blocks = blocksIn(lines, chunk)
    for (const block of blocks) if (block.kind === 'heading') section.enter(block)
    return blocks
  })
}

/** Parses a note in one piece: what cutting it up must not differ from. */
export function parseWhole(text: string): readonly Block[] {
  const lines = text.split('\n')
  return blocksIn(lines, { start: 0, end: lines.length, heading: null })
}

/** Follows the headings of a note: is an items section open? */
function sectionDepth(interest: Interest) {
  let open: number | null = null
  return {
    enter(heading: { readonly depth: number; readonly text: string }) {
      if (open !== null && heading.depth <= open) open = null
      if (open === null && interest.opensSection(heading.text)) open = heading.depth
    },
    isOpen: () => open !== null,
  }
}

function textOf(lines: readonly string[], chunk: Chunk): string {
  return lines.slice(chunk.start, chunk.end).join('\n')
}

function headingOnly({ heading, start }: Chunk): readonly Block[] {
  const line = start + 1
  return heading === null ? [] : [{ kind: 'heading', ...heading, line, endLine: line }]
}

function unread({ start, end }: Chunk): readonly Block[] {
  return [{ kind: 'unread', text: '', line: start + 1, endLine: end }]
}

function blocksIn(lines: readonly string[], chunk: Chunk): readonly Block[] {
  const source = lines.slice(chunk.start, chunk.end)
  const hasFrontMatter = chunk.start === 0 && linesOfFrontMatter(source) > 0
  const tree = (hasFrontMatter ? markdownWithFrontMatter : markdown).parse(source.join('\n'))
  return toBlocks(tree.children as RootContent[], {
    lines: source,
    lineOffset: chunk.start,
    quoted: 0,
  })
}
