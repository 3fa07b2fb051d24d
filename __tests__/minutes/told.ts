import type { Detail, Item } from '../../src/domain/minutes.js'
import { defaultReading, type ReadingOptions } from '../../src/domain/reading-options.js'
import { parseMinutes } from '../../src/minutes/parse-minutes.js'

/** The minutes of 7 May 2026 that a note makes; it begins and ends with a line end. */
export const minutesOf = (note: string, options: Partial<ReadingOptions> = {}) =>
  parseMinutes({ path: '2026-05-07.md', text: note.slice(1) }, { ...defaultReading, ...options })

/** The items of a note in short, a line each: `3:1-4 action Ana + Bo: write it, due 2026-05-10`, and their details. */
export const itemsOf = (note: string, options?: Partial<ReadingOptions>): string =>
  `\n${minutesOf(note, options).items.map(told).join('')}`

function told({ line, column, endLine, kind, owners, text, ...more }: Item): string {
  const words = [
    `${line}:${column}-${endLine} ${kind} ${owners.join(' + ') || '-'}: ${text}`,
    ...(more.due === null ? [] : [`due ${more.due.date}`]),
    ...(more.done ? ['done'] : []),
    ...(more.review ? ['review'] : []),
  ]
  return `${[words.join(', '), ...more.details.map(toldDetail)].join('\n')}\n`
}

function toldDetail(detail: Detail): string {
  return detail.kind === 'text'
    ? `  ${detail.text}`
    : `  ${'  '.repeat(detail.depth)}[${detail.done ? 'x' : ' '}] ${detail.text}`
}

/** The items of a note, below its sections and above what is doubtful: `# 3 Action items`, `! 7 unknown-heading`. */
export function readingOf(note: string, options?: Partial<ReadingOptions>): string {
  const { sections, findings } = minutesOf(note, options)
  const above = sections.map(({ line, heading }) => `\n# ${line} ${heading}`)
  const below = findings.map(({ line, rule }) => `! ${line} ${rule}\n`)
  return `${above.join('')}${itemsOf(note, options)}${below.join('')}`
}
