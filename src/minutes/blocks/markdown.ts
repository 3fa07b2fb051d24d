import type { RootContent } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { linesOfFrontMatter } from '../front-matter-lines.js'
import { mostParsed } from '../limits.js'
import type { Block, BlockReader, Interest } from './block.js'
import { toBlocks } from './markdown-blocks.js'
import { type Chunk, chunksOf, piecesOf } from './markdown-chunks.js'
import { readPlainMarkdown } from './plain-markdown.js'
import { spacedHeadings } from './spaced-headings.js'

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

/** Reads Markdown. Only what can matter is parsed; of the rest, the headings are kept. */
export const readMarkdown: BlockReader = (text, interest) => {
  const lines = spacedHeadings(text.split('\n'))
  const section = sectionDepth(interest)
  let parsed = 0
  const read = (chunk: Omit<Chunk, 'heading'>) => {
    const length = lengthOf(lines, chunk)
    parsed += length
    if (length > mostParsed.part || parsed > mostParsed.note) return unread(chunk)
    return readPlainMarkdown(lines, chunk) ?? readPieces(lines, chunk)
  }
  return chunksOf(lines, linesOfFrontMatter(lines)).flatMap((chunk) => {
    if (chunk.heading !== null) section.enter(chunk.heading)
    const worth = section.isOpen() ? 'part' : worthOf(lines, chunk, interest)
    if (worth !== 'part')
      return [...headingOf(chunk), ...worth.flatMap((stretch) => read({ ...stretch, cuts: [] }))]
    const blocks = read(chunk)
    for (const block of blocks) if (block.kind === 'heading') section.enter(block)
    return blocks
  })
}

/** Only those pieces that are not plain are worth a parser. */
function readPieces(lines: readonly string[], chunk: Omit<Chunk, 'heading'>): readonly Block[] {
  return piecesOf(lines, chunk).flatMap(
    (piece) => readPlainMarkdown(lines, piece) ?? blocksIn(lines, piece),
  )
}

/** The pieces of a chunk that can hold an item; `part` where they may belong together. */
function worthOf(
  lines: readonly string[],
  chunk: Chunk,
  interest: Interest,
): 'part' | readonly Stretch[] {
  const ends = [...chunk.cuts, chunk.end]
  const worthwhile: Stretch[] = []
  const hasHeading = chunk.heading !== null
  if (hasHeading && interest.worth(lines[chunk.start] ?? '', '') === 'part') return 'part'
  let start = hasHeading ? chunk.start + 1 : chunk.start
  for (const end of ends) {
    let isWorthwhile = false
    for (let index = start; index < end; index += 1) {
      const worth = interest.worth(lines[index] ?? '', lines[index + 1] ?? '')
      if (worth === 'part') return worth
      if (worth === 'block') isWorthwhile = true
    }
    if (isWorthwhile) worthwhile.push({ start, end })
    start = end
  }
  return worthwhile
}

/** Parses a note in one piece: what cutting it up must not differ from. */
export function parseWhole(text: string): readonly Block[] {
  const lines = spacedHeadings(text.split('\n'))
  return blocksIn(lines, { start: 0, end: lines.length })
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

/** Lines from the 0-based `start` to before `end`. */
type Stretch = Pick<Chunk, 'start' | 'end'>

function lengthOf(lines: readonly string[], { start, end }: Stretch): number {
  let length = 0
  for (let index = start; index < end; index += 1) length += (lines[index] ?? '').length + 1
  return length
}

function headingOf({ heading, start }: Chunk): readonly Block[] {
  const line = start + 1
  return heading === null ? [] : [{ kind: 'heading', ...heading, line, endLine: line }]
}

function unread({ start, end }: Stretch): readonly Block[] {
  return [{ kind: 'unread', text: '', line: start + 1, endLine: end }]
}

function blocksIn(lines: readonly string[], chunk: Stretch): readonly Block[] {
  const source = lines.slice(chunk.start, chunk.end)
  const hasFrontMatter = chunk.start === 0 && linesOfFrontMatter(source) > 0
  const tree = (hasFrontMatter ? markdownWithFrontMatter : markdown).parse(source.join('\n'))
  return toBlocks(tree.children as RootContent[], {
    lines: source,
    lineOffset: chunk.start,
    quoted: 0,
  })
}
