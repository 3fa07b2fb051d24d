import type { BlockReader } from './block.js'
import { readMarkdown } from './markdown.js'

/** Which reader reads which files, by their extension. */
const readers: Readonly<Record<string, BlockReader>> = { md: readMarkdown, markdown: readMarkdown }

/** The reader for a path; Markdown where the extension says nothing. */
export function readerFor(path: string): BlockReader {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return readers[extension] ?? readMarkdown
}
