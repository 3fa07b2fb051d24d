import { describe, expect, test } from '@jest/globals'
import { readNote } from '../../src/minutes/read-note.js'
import { defaultReading } from '../../src/minutes/reading.js'

const kindOf = (path: string, text: string, inline = false) =>
  readNote({ path, text }, { ...defaultReading, inline }).kind

describe('a file counts as minutes', () => {
  test.each([
    ['with an unmistakable heading', '## Action items\n\n- Ana: call Bo'],
    [
      'with a general heading and participants',
      'Present: Ana, Bo\n\n## Decisions\n\n- We use Rust',
    ],
    [
      'with a general heading and an agenda',
      '## Agenda\n\n- Storage\n\n## Next steps\n\n- Ana to call',
    ],
    ['with a general heading and teams', '---\nteams: [core]\n---\n\n## Decisions\n\n- Yes'],
    [
      'with a general heading and a title that says what it is',
      "# Summary of the hut's meeting minutes\n\n## Next steps\n\n- Ana: call Bo",
    ],
    ['with a bold line for a heading', '**Action items**\n\n- Ana: call Bo'],
    ['with a bullet for a heading', '- Notes\n- Action items:\n  - Ana: call Bo'],
    ['with items in its front matter', '---\naction_items:\n  - Ana: call Bo\n---\n\nText.'],
    ['even while its section is empty', '## Action items\n\nNone.'],
  ])('%s', (_, text) => {
    expect(kindOf('meetings/2022-03-04.md', text)).toBe('minutes')
  })

  test.each([
    ['a line', 'Date: 4 March 2022\nAttendees: Ana, Bo\n\n## Action items\n\n- Ana: call Bo'],
    [
      'a row',
      '| Date | 4 March 2022 |\n| - | - |\n\n## Agenda\n\n## Action items\n\n- Ana: call Bo',
    ],
    [
      'a day-first heading',
      '# Ata 2 - 04/03/2022\n\n## Pauta\n\n## Próximos passos\n\n- Ana: ligar',
    ],
  ])('with its date in %s, if nothing else says it', (_, text) => {
    const note = readNote({ path: 'meetings/spring.md', text }, defaultReading)
    expect(note).toMatchObject({ kind: 'minutes', minutes: { date: '2022-03-04' } })
  })

  test.each([
    ['the folder of a file called like every other', 'calls/2022_03_04/README.md', ''],
    [
      'the heading right below the first',
      'calls/march.md',
      '# The board\n### Minutes: 2022-03-04, 16:00\n\n',
    ],
  ])('with its date in %s', (_, path, head) => {
    const note = readNote(
      { path, text: `${head}## Action items\n\n- Ana: call Bo` },
      defaultReading,
    )
    expect(note).toMatchObject({ kind: 'minutes', minutes: { date: '2022-03-04' } })
  })

  test.each([
    'Meeting notes of the choir',
    'Ata de reunião do coro',
    'Actas de la reunión del coro',
    'Compte-rendu de la réunion',
    'Sitzungsprotokoll des Chors',
    '合唱团会议记录',
  ])('whose title says so: %s', (title) => {
    const text = `# ${title}\n\n3 May 2026\n\n## Tasks\n\n- Ana: call Bo`
    expect(kindOf('choir.md', text)).toBe('minutes')
    expect(kindOf('choir.md', text.replace(title, 'The choir'))).toBe('other')
  })

  test.each([
    ['day first', '# Ata de reunião do coro', '2022-04-03'],
    ['month first', '# 合唱团会议记录', '2022-03-04'],
  ])('whose title says how dates are written: %s', (_, title, date) => {
    const text = `${title}\n\nDate: 03/04/2022\n\n## Action items\n\n- Ana: call Bo`
    const note = readNote({ path: 'choir.md', text }, defaultReading)
    expect(note).toMatchObject({ kind: 'minutes', minutes: { date } })
  })

  test('in a file of many meetings, whose headings say so', () => {
    const text = '# Study group\n\n## Meeting notes 03.05.2026\n\n### Tasks\n\n- Ana: call Bo'
    const other = text.replace('Meeting notes', 'Changes of')
    const at = (content: string) =>
      readNote({ path: 'group.md', text: content }, { ...defaultReading, dateOrder: 'day-first' })
    expect(at(text)).toMatchObject({ kind: 'minutes', minutes: { date: '2026-05-03' } })
    expect(at(other)).toMatchObject({ kind: 'other' })
  })

  test('in scribe style, where marked lines count', () => {
    const text = 'Present: Ana, Bo\n\nAna: hello\n\nACTION: Bo to write the minutes'
    expect(kindOf('2022-03-04.md', text)).toBe('other')
    expect(kindOf('2022-03-04.md', text, true)).toBe('minutes')
  })
})

describe('a file is something else', () => {
  test('without a date, which is said at its items', () => {
    const text = '# Running notes\n\n## Action items\n\n- Ana: call Bo'
    const note = readNote({ path: 'notes/running.md', text }, defaultReading)
    expect(note).toMatchObject({ kind: 'other', findings: [{ rule: 'undated', line: 3 }] })
    const empty = '## Action items\n\nNone.'
    expect(readNote({ path: 'notes/template.md', text: empty }, defaultReading)).toMatchObject({
      kind: 'other',
      findings: [],
    })
  })

  test.each([
    [
      'a blog post',
      'blog/2022-03-04-year.md',
      '# Our year\n\n## Conclusions\n\nWe learned a lot.\n\n## Next steps\n\nMore.',
    ],
    [
      'a decision record',
      'adr/2022-03-04-rust.md',
      '# Use Rust\n\n## Context\n\nSpeed.\n\n## Decision\n\nWe use Rust.',
    ],
    [
      'a README with a template in a fence',
      'README.md',
      '# Notes\n\n```\n# 2022-03-04\n## Action items\n- Ana: x\n```',
    ],
    [
      'a proposal with a date and a list of tasks',
      'rfcs/loader.md',
      '# Loader\n\nDate: 2022-03-04\n\n## TODO\n\n- Rewrite the parser',
    ],
    [
      'a page with buttons',
      '2022-03-04-home.md',
      '---\nactions:\n  - text: Start\n    link: /start\n---\n\n## Agenda\n\n- Talk',
    ],
    ['minutes without a date', 'meetings/template.md', '## Action items\n\n- Ana: call Bo'],
    [
      'minutes without items',
      'meetings/2022-03-04.md',
      '## Attendees\n\n- Ana\n\n## Discussion\n\nLong.',
    ],
    ['a heading in a comment', '2022-03-04.md', '<!--\n## Action items\n-->\n\n- Ana: call Bo'],
  ])('%s', (_, path, text) => {
    expect(kindOf(path, text)).toBe('other')
  })
})

describe('a broken note', () => {
  test('is unreadable, with an error that says where', () => {
    const note = readNote(
      {
        path: '2022-03-04.md',
        text: '---\ntitle: "open\nteams: [\n---\n\n## Action items\n\n- Ana: x',
      },
      defaultReading,
    )
    expect(note).toMatchObject({
      kind: 'unreadable',
      path: '2022-03-04.md',
      findings: [{ rule: 'broken-front-matter', severity: 'error' }],
    })
  })
})
