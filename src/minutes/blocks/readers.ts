import { readAsciidoc } from './asciidoc.js'
import type { BlockReader } from './block.js'
import { readMarkdown } from './markdown.js'
import { readOrgMode } from './org-mode.js'
import { readRestructuredText } from './restructured-text.js'

/** Which reader reads which files, by their extension. */
const readers: ReadonlyMap<string, BlockReader> = new Map([
  ['rst', readRestructuredText],
  ['rest', readRestructuredText],
  ['adoc', readAsciidoc],
  ['asciidoc', readAsciidoc],
  ['asc', readAsciidoc],
  ['org', readOrgMode],
])

/** Of files that may be notes. */
export const noteExtensions: readonly string[] = ['md', 'markdown', ...readers.keys()]

/** The reader for a path: Markdown unless the extension says otherwise. */
export function readerFor(path: string): BlockReader {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return readers.get(extension) ?? readMarkdown
}
