import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { defaultReading } from '../../src/domain/reading-options.js'
import { parseWhole, readMarkdown } from '../../src/minutes/blocks/markdown.js'
import { headingReader } from '../../src/minutes/headings.js'
import { interestOf } from '../../src/minutes/interest.js'
import { readItems } from '../../src/minutes/note-items.js'
import { parseMinutes } from '../../src/minutes/parse-minutes.js'
import { peopleOf } from '../../src/minutes/people.js'
import { normaliseText } from '../../src/minutes/source-text.js'
import { topicsOf } from '../../src/minutes/topics.js'

/** Lines as notes have them, and lines that get in the way. */
const line = fc.constantFrom(
  ...[
    '# Sync 2022-03-04',
    '## Attendees',
    '## Action items',
    '### Decisions',
    '## Discussion',
    '**Action items**',
  ],
  ...[
    'Action items:',
    '- Action items:',
    '  - Ana to call Bo',
    '- Ana: write it by April 5',
    '* [x] done thing',
    'RD: do it',
  ],
  ...[
    'RD:',
    '',
    '',
    '',
    'Some talk about this.',
    '1. @octocat fixes it',
    '   more of it',
    '> TODO: quoted',
    'ACTION: Ana to run',
    'Lee: **ACTION - Bo** go',
    'TODOs',
    "To-do's",
    '### ToDo',
    'Conclusion',
  ],
  ...[
    '| Owner | Action |',
    '| --- | --- |',
    '| Ana | Write |',
    '```',
    '<!-- Action items -->',
    '---',
    '===',
    'Decision',
    'Aufgaben',
  ],
  ...[
    '- ~~RD: struck~~',
    '**Ana**',
    '[x]: /url',
    '[^1]: note',
    '- nested',
    '    - deeper',
    '\t- tab',
    'TODO',
    '~~~',
    '<details>',
    '[ ] box',
  ],
  ...[
    'Next steps',
    '-----',
    'DECISION: yes',
    '- **AI(ana)**: go',
    'due 2022-02-31',
    '## To do',
    '* RD/SK: by 5/6/2022',
    '‎',
    '- Attendees',
    '## Tasks so far',
    '  ## Tasks so far',
    '- Bo: call',
    '- next steps:',
    '  - next steps:',
    '    - consensus:',
    '    - AI: Ana to run',
    '      - and back',
    'RESOLVED: yes',
    '* * *',
    '2. second',
    '* ```',
    '- <b>x',
    '> Action items:',
    '﻿',
  ],
)
const note = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))
const anything = fc.oneof(
  note,
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

const read = (text: string) => parseMinutes({ path: 'notes/2022-03-04.md', text }, defaultReading)

describe('reading any text', () => {
  test('never throws and gives the same twice', () => {
    fc.assert(
      fc.property(anything, (text) => expect(read(text)).toEqual(read(text))),
      { numRuns: 150 },
    )
  })

  test('gives positions inside the note, in order, items within sections or marked', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { items, sections, findings } = read(text)
        const last = text.split(/\r\n?|\n/).length
        for (const { line: at, endLine, column } of items) {
          expect(at).toBeGreaterThanOrEqual(sections[0]?.line ?? Number.POSITIVE_INFINITY)
          expect(endLine).toBeGreaterThanOrEqual(at)
          expect(endLine).toBeLessThanOrEqual(last)
          expect(column).toBeGreaterThanOrEqual(1)
        }
        for (const finding of findings) expect(finding.line).toBeLessThanOrEqual(last)
        const lines = items.map((item) => item.line)
        expect(lines).toEqual([...lines].sort((one, other) => one - other))
      }),
      { numRuns: 150 },
    )
  })

  test('reads CRLF, CR, a byte-order mark and non-breaking spaces like plain text', () => {
    fc.assert(
      fc.property(note, (text) => {
        const items = read(text).items
        expect(read(text.replaceAll('\n', '\r\n')).items).toEqual(items)
        expect(read(text.replaceAll('\n', '\r')).items).toEqual(items)
        expect(read(`\uFEFF${text}`).items).toEqual(items)
        expect(read(text.replaceAll('- ', '-\u00A0')).items).toEqual(items)
      }),
      { numRuns: 100 },
    )
  })
})

describe('parsing only what can matter', () => {
  const headings = headingReader(defaultReading)
  const people = peopleOf({ participants: [], attendees: [], teams: [], knownOwners: [] })
  const dates = { near: '2022-03-04', order: null } as const
  const topics = topicsOf([])
  const context = { people, headings, dates, topics, place: 'section' } as const

  test.each([{ inline: false }, { inline: true }])(
    'finds the same as parsing everything: %o',
    ({ inline }) => {
      const options = { ...defaultReading, inline }
      fc.assert(
        fc.property(note.map(normaliseText), (text) => {
          const some = readMarkdown(text, interestOf(headings))
          expect(readItems(some, context, options)).toEqual(
            readItems(parseWhole(text), context, options),
          )
        }),
        { numRuns: 400, examples: [['<details>\n\uFEFF\n## To do'], ['<pre\u00A0x>\n\n## To do']] },
      )
    },
  )
})
