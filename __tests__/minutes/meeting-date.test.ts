import { describe, expect, test } from '@jest/globals'
import { readFrontMatter } from '../../src/minutes/front-matter.js'
import { meetingDate } from '../../src/minutes/meeting-date.js'

function read(
  more: Partial<Parameters<typeof meetingDate>[0]>,
  { yaml = '' }: { readonly yaml?: string } = {},
) {
  const frontMatter = readFrontMatter(`---\n${yaml}\n---\n`)
  return meetingDate({
    path: 'call.md',
    lines: [],
    frontMatter,
    heading: null,
    order: null,
    ...more,
  })
}

describe('the day of a meeting', () => {
  test.each([
    ['notes/2026-05-07.md', '2026-05-07'],
    ['20260507-board.md', '2026-05-07'],
    ['2026_05_07.md', '2026-05-07'],
    ['2026.05.07.rst', '2026-05-07'],
    ['2026 05 07.md', '2026-05-07'],
    ['13-05-2026.md', '2026-05-13'],
    ['05-13-2026.md', '2026-05-13'],
    ['2026/05/07.md', '2026-05-07'],
    ['2026/2026-05/07.md', '2026-05-07'],
    ['notes/2026/05/call-07.md', '2026-05-07'],
    ['2026/05/07-board call.md', '2026-05-07'],
    ['2026-05-07/README.md', '2026-05-07'],
    ['2026-05-07/Minutes.adoc', '2026-05-07'],
    ['May 7, 2026.md', '2026-05-07'],
    ['7-may-2026.md', '2026-05-07'],
    ['05-07-2026.md', null],
    ['2026-05-07/board.md', null],
    ['120260507.md', null],
    ['202605071.md', null],
    ['2026-0507.md', null],
    ['1826-05-07.md', null],
    ['2026-13-07.md', null],
    ['index.md', null],
    ['2026-05-07/Index.rst', '2026-05-07'],
    ['2026-05-07/minutes.md', '2026-05-07'],
    ['2026-05-07/notes.org', '2026-05-07'],
    ['2026-05-07/meeting.md', '2026-05-07'],
    ['2026-05-07/our-minutes.md', null],
    ['2026-05-07/minutes-2.md', null],
    ['2026-05-07.v1/readme', '2026-05-07'],
    ['12-05-2026.md', null],
    ['12-13-2026.md', '2026-12-13'],
    ['13-12-2026.md', '2026-12-13'],
    ['113-05-2026.md', null],
    ['13-05-20261.md', null],
    ['2026/05-07.md', '2026-05-07'],
    ['202605/07.md', '2026-05-07'],
    ['2026/2026_05_07 call.md', '2026-05-07'],
    ['2026-2026-05/07.md', '2026-05-07'],
    ['2126/05/07.md', '2126-05-07'],
    ['x2026/05/07.md', null],
    ['2026/05/07', null],
    ['May__7_2026.md', '2026-05-07'],
    [`2026/05/${'x'.repeat(180)}-07.md`, '2026-05-07'],
    [`2026/05/${'x'.repeat(190)}-07.md`, null],
    ['notes/2022-APR-13-Doors.md', '2022-04-13'],
  ])('is read from the path %s: %s', (path, date) => {
    expect(read({ path })).toEqual({
      date,
      from: date === null ? 'line' : 'name-or-head',
      findings: [],
    })
  })

  test.each([
    ['datetime: 2026-05-07T10:00\ndate: 2026-05-08', '2026-05-07'],
    ['date: May 8, 2026', '2026-05-08'],
    ['date: 20260508', '2026-05-08'],
    ['date: soon', null],
  ])('is read from front matter: %j', (yaml, date) => {
    expect(read({}, { yaml }).date).toBe(date)
  })

  test('is read from the first heading', () => {
    const heading = { text: 'Call of 7 May 2026', line: 3 }
    expect(read({ heading })).toMatchObject({ date: '2026-05-07', from: 'name-or-head' })
  })

  test.each([
    ['Date: 3 May 2026', '2026-05-03'],
    ['Minutes – 3rd May 2026 – 14:00 – Town hall', '2026-05-03'],
    ['**Board meeting: Sunday, 3 May 2026**', '2026-05-03'],
    ['Minutes of 3 May 2026 were approved', null],
    ['Minutes were approved on 3 May 2026', null],
    ['**Date:** 2026-05-03', '2026-05-03'],
    ['| Date | 3 May 2026 |', '2026-05-03'],
    ['**3 May 2026**', '2026-05-03'],
    ['*Sunday 3rd May 2026*', '2026-05-03'],
    ['Sonntag, 3. Mai 2026', '2026-05-03'],
    ['Updated 3 May 2026', null],
    ['**Date** 03.05.2026', '2026-05-03'],
    ['**Deadline** 3 May 2026', null],
    ['* <2026-05-03 Sun>', '2026-05-03'],
    ['## Meeting notes 3 May 2026 - the second one', '2026-05-03'],
    ['## Moved to the new office 3 May 2026', null],
    ['we met on 3 May 2026', null],
    ['Due: 3 May 2026', null],
    ['Date： 2026-05-03', '2026-05-03'],
    ['- | When | 3 May 2026', '2026-05-03'],
    ['so | Date | 3 May 2026', null],
    ['  * **Date**   3 May 2026', '2026-05-03'],
    ['so **Date** 3 May 2026', null],
    ['**Date of it all** 3 May 2026', null],
    ['Date: soon', null],
    ['Datum: 31. 2. 2026', null],
    ['3 May 2026 or 4 May 2026', '2026-05-03'],
    [`3 May 2026 ${'x'.repeat(28)}`, '2026-05-03'],
    [`3 May 2026 ${'x'.repeat(29)}`, null],
    [`# Meeting notes ${'x'.repeat(54)} 3 May 2026`, '2026-05-03'],
    [`# Meeting notes ${'x'.repeat(55)} 3 May 2026`, null],
    ['Meeting notes 3 May 2026', null],
    ['# Meeting notes of May', null],
    ['No day', null],
    [`3 May 2026, ${'x'.repeat(40)}`, null],
  ])('is read from a line near the top: %j', (line, date) => {
    expect(read({ lines: ['Weekly', line] })).toEqual({ date, from: 'line', findings: [] })
  })

  const place = 'A room on the second floor, and online'
  test.each([
    [['| Date | Place |', '|---|:-:|', `| 3 May 2026 | ${place} |`], '2026-05-03'],
    [['Data | Local', '--- | ---', `03/05/2026 | ${place}`], null],
    [['| Place | Date |', '|---|---|', `| ${place} | 3 May 2026 |`], null],
    [['| Deadline | Task |', '|---|---|', `| 3 May 2026 | ${place} |`], null],
    [['| Date | Place |', `| 3 May 2026 | ${place} |`], null],
    [
      ['| Date | Topic |', '|---|---|', `| 3 May 2026 | ${place} |`, `| 9 May 2026 | ${place} |`],
      null,
    ],
  ])('is read from the only row of a table that begins with it: %j', (lines, date) => {
    expect(read({ lines })).toEqual({ date, from: 'line', findings: [] })
  })

  test('is not read further down, and in the order that the note has', () => {
    const above = (count: number) => Array<string>(count).fill('text')
    expect(read({ lines: [...above(39), 'Date: 3 May 2026'] }).date).toBe('2026-05-03')
    expect(read({ lines: [...above(40), 'Date: 3 May 2026'] }).date).toBeNull()
    expect(read({ lines: ['Date: 3/4/2026'], order: 'day-first' }).date).toBe('2026-04-03')
    expect(read({ lines: ['Date: 3/4/2026'] }).date).toBeNull()
  })
})

describe('places that disagree', () => {
  const path = '2026-05-07.md'

  test.each([
    [
      'the front matter',
      { path, heading: { text: 'May 9, 2026', line: 3 } },
      'date: 2026-05-08',
      {
        line: 1,
        message:
          'The file name says 2026-05-07, the front matter 2026-05-08: 2026-05-07 is taken. Correct the other if it was copied from an earlier note.',
      },
    ],
    [
      'the first heading',
      { path, heading: { text: 'May 9, 2026', line: 3 } },
      '',
      {
        line: 3,
        message:
          'The file name says 2026-05-07, the first heading 2026-05-09: 2026-05-07 is taken. Correct the other if it was copied from an earlier note.',
      },
    ],
    [
      'the first heading',
      { heading: { text: 'May 9, 2026', line: 3 } },
      'date: 2026-05-08',
      {
        line: 3,
        message:
          'The front matter says 2026-05-08, the first heading 2026-05-09: 2026-05-08 is taken. Correct the other if it was copied from an earlier note.',
      },
    ],
  ])('are told of, once: %s', (_, more, yaml, finding) => {
    expect(read(more, { yaml }).findings).toEqual([
      { rule: 'dates-disagree', severity: 'warning', column: 1, ...finding },
    ])
  })

  test('that agree are not', () => {
    const heading = { text: 'May 7, 2026', line: 3 }
    expect(read({ path, heading }, { yaml: 'date: 2026-05-07' }).findings).toEqual([])
  })
})
