import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'

/** Rows of the table of limits, and where the source has them. */
const rows: readonly (readonly [row: string, file: string, written: RegExp])[] = [
  ['the configuration file', 'config/load-config.ts', /const maxBytes = (.+)/],
  ['all patterns of `ignore`', 'config/ignore-patterns.ts', /const largestPrograms = (.+)/],
  ['what `ignore` sees', 'config/ignore-patterns.ts', /const longestText = (.+)/],
  ['a glob of `series`', 'config/schema.ts', /z\.maxLength\((\d+), 'expected a glob/],
  ['a note', 'minutes/limits.ts', /const largestNote = (.+)/],
  ['a section of a note', 'minutes/limits.ts', /part: ([\d *]+)/],
  ['all sections of a note', 'minutes/limits.ts', /note: ([\d *]+)/],
  ['front matter', 'minutes/front-matter.ts', /const longestYaml = (.+)/],
  ['a line', 'minutes/source-text.ts', /const longest = (.+)/],
  ['the same character', 'minutes/source-text.ts', /const longestRun = (.+)/],
  ['marks of lists and quotes', 'minutes/limits.ts', /const deepestPrefix = (.+)/],
  ['a title', 'tracker/github/limits.ts', /const longestTitle = (.+)/],
  ['the text of an item', 'planning/text/said.ts', /const longestText = (.+)/],
  ['sub-tasks', 'planning/text/tasks.ts', /const mostDetails = (.+)/],
  ['assignees', 'tracker/github/limits.ts', /const mostAssignees = (.+)/],
  ['labels of an issue', 'planning/merge/labels.ts', /const mostLabels = (.+)/],
  ['the name of a label', 'tracker/github/labels.ts', /const longestName = (.+)/],
  ['comments of one note', 'planning/announcer.ts', /const mostAnnounced = (.+)/],
  ['pages', 'tracker/github/pages.ts', /const mostPages = (.+)/],
]

const units: Readonly<Record<string, number>> = { KiB: 1024, MiB: 1024 * 1024 }

test('the table of limits tells of each what the source says', async () => {
  const page = await readFile('docs/configuration.md', 'utf8')
  const table = page.slice(page.indexOf('## Limits')).split('\n')
  const told = table
    .filter((line) => /^\| (?!---|what \|)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, what = '', most = '']) => ({ what, most: numberIn(most) }))
  const said = await Promise.all(
    rows.map(async ([row, file, written]) => {
      const source = await readFile(`src/${file}`, 'utf8')
      return { what: expect.stringContaining(row), most: product(written.exec(source)?.[1] ?? '') }
    }),
  )
  expect(told).toEqual(said)
})

/** `5 MiB`, `30,000 characters` */
function numberIn(text: string): number {
  const [, digits = '', unit = ''] = /^([\d,]+) ?(\w*)/.exec(text) ?? []
  return Number(digits.replaceAll(',', '')) * (units[unit] ?? 1)
}

/** `5 * 1024 * 1024`, `30_000` */
function product(written: string): number {
  return written
    .replaceAll('_', '')
    .split('*')
    .reduce((total, factor) => total * Number(factor), 1)
}
