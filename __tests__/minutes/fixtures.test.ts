import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import type { Minutes } from '../../src/domain/minutes.js'
import { defaultReading } from '../../src/domain/reading-options.js'
import { parseMinutes } from '../../src/minutes/parse-minutes.js'

// Each NAME.md shows one habit (in styles/, whole notes of many kinds of groups, all invented), NAME.json what is read
// from it. UPDATE=1 rewrites the JSON: look at the difference before you commit it.
const folder = join(dirname(fileURLToPath(import.meta.url)), 'fixtures')
const notes = readdirSync(folder, { encoding: 'utf8', recursive: true })
  .filter((name) => /\.(?:md|rst|adoc|org)$/.test(name))
  .map((name) => name.replaceAll(sep, '/'))

describe('a note in the style of', () => {
  test.each(notes)('%s is read as its fixture says', (name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    const options = { ...defaultReading, inline: name.startsWith('inline') }
    const read = `${JSON.stringify(briefly(parseMinutes({ path: name, text }, options)), null, 2)}\n`
    const expected = join(folder, name.replace(/\.\w+$/, '.json'))
    if (process.env['UPDATE'] === '1') writeFileSync(expected, read)
    expect(read).toBe(readFileSync(expected, 'utf8'))
  })
})

/** Everything but what repeats the note and what is as usual. */
function briefly(minutes: Minutes) {
  return {
    date: minutes.date,
    sections: minutes.sections.map(({ line, heading }) => `${line}: ${heading}`),
    items: minutes.items.map((item) => ({
      at: `${item.line}-${item.endLine}`,
      kind: item.kind,
      owners: item.owners.join(' + '),
      title: item.title,
      ...(item.text === item.title ? {} : { text: item.text }),
      ...(item.details.length > 0 ? { details: item.details } : {}),
      ...(item.done ? { done: true } : {}),
      ...(item.due === null ? {} : { due: item.due }),
      ...(item.tracking.kind === 'own' ? {} : { tracking: item.tracking }),
      ...(item.review ? { review: true } : {}),
    })),
    findings: minutes.findings.map(
      ({ rule, severity, line, column }) => `${severity} ${rule} ${line}:${column}`,
    ),
  }
}
