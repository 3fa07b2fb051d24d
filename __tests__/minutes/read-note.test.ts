import { describe, expect, test } from '@jest/globals'
import { defaultReading } from '../../src/domain/reading-options.js'
import { examineNote, readNote } from '../../src/minutes/read-note.js'

const kindOf = (path: string, text: string, inline = false) =>
  readNote({ path, text }, { ...defaultReading, inline }).kind

describe('a file counts as minutes', () => {
  test.each([
    ['with an unmistakable heading', '## Action items\n\n- Ana: call Bo'],
    [
      'with an unmistakable heading above a general one',
      '## Action items\n\n- Ana: call Bo\n\n## Next steps\n\n- Bo: rest',
    ],
    [
      'with an unmistakable heading below a general one',
      '## Next steps\n\n- Ana: call Bo\n\n## Action items\n\n- Bo: rest',
    ],
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
    [
      'with a general heading and a meeting in its title',
      '# Hut meeting 12\n\n## Next steps\n\n- Ana: call Bo',
    ],
    [
      'with a general heading and such a title elsewhere',
      '# Встреча 2\n\n## Задачи на спринт 1\n\n- Ana: call Bo',
    ],
    [
      'with a number before its attendees',
      'Hut\n\n0\\. Attendance\n\n- Ana\n- Bo\n\n## Next steps\n\n- Ana: call Bo',
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
    'Meeting minutes of the choir',
    'Meeting summary',
    'Minutes of the choir',
    'Sitzungsprotokoll des Chors',
    'Protokoll der Sitzung',
    'Protokoll des Chors',
    'Protokoll vom Chor',
    'Protokoll zur Sitzung',
    'Protokoll zum Chor',
    'Compte rendu du chœur',
    'Compte-rendu des chœurs',
    'Procès-verbal de la réunion',
    'Procès verbal du chœur',
    'Acta de reunión',
    'Acta de la sesión',
    'Actas de asamblea',
    'Atas da sessão',
    'Ata de assembleia',
    'Verbale riunione',
    'Verbale della assemblea',
    'Verbale di seduta',
    'Notulen van het koor',
    'Mötesprotokoll för kören',
    '会议纪要 合唱团',
    '會議紀錄 合唱團',
    '合唱団の会議録',
    '合唱団の議事録',
    '합창단 회의록',
    `Minutes of ${'ab'.repeat(94)}`,
    '合唱团会议记录',
  ])('whose title says so: %s', (title) => {
    const text = `# ${title}\n\n3 May 2026\n\n## Tasks\n\n- Ana: call Bo`
    expect(kindOf('choir.md', text)).toBe('minutes')
    expect(kindOf('choir.md', text.replace(title, 'The choir'))).toBe('other')
  })

  test.each([
    'Meetings of the choir',
    'Committee minutes',
    'Protokolle',
    'Ata do coro',
    `Minutes of ${'ab'.repeat(94)}c`,
  ])('but not where it does not: %s', (title) => {
    expect(kindOf('choir.md', `# ${title}\n\n3 May 2026\n\n## Tasks\n\n- Ana: call Bo`)).toBe(
      'other',
    )
  })

  test.each([
    ['day first', '# Sitzungsprotokoll', '2022-04-03'],
    ['day first', '# Compte-rendu du chœur', '2022-04-03'],
    ['day first', '# Acta de reunión', '2022-04-03'],
    ['day first', '# Verbale di riunione', '2022-04-03'],
    ['day first', '# Notulen', '2022-04-03'],
    ['day first', '# Ata de reunião do coro', '2022-04-03'],
    ['month first', '# 合唱团会议记录', '2022-03-04'],
  ])('whose title says how dates are written: %s', (_, title, date) => {
    const text = `${title}\n\nDate: 03/04/2022\n\n## Action items\n\n- Ana: call Bo`
    const note = readNote({ path: 'choir.md', text }, defaultReading)
    expect(note).toMatchObject({ kind: 'minutes', minutes: { date } })
  })

  test.each([
    ['## Teilnehmer', '2022-04-03'],
    ['## Aufgaben', '2022-04-03'],
    ['## Tagesordnung', '2022-04-03'],
    ['## Agenda', null],
    ['Teilnehmer', null],
  ])('with the order of days that its language has, which %j tells', (line, date) => {
    const text = `# The choir\n\nDate: 03/04/2022\n\n${line}\n`
    expect(examineNote({ path: 'choir.md', text }, defaultReading).minutes.date).toBe(date)
    const monthFirst = { ...defaultReading, dateOrder: 'month-first' as const }
    expect(examineNote({ path: 'choir.md', text }, monthFirst).minutes.date).toBe('2022-03-04')
  })

  test('in a file of many meetings, whose headings say so', () => {
    const text = '# Study group\n\n## Meeting notes 03.05.2026\n\n### Tasks\n\n- Ana: call Bo'
    const other = text.replace('Meeting notes', 'Changes of')
    const at = (content: string) =>
      readNote({ path: 'group.md', text: content }, { ...defaultReading, dateOrder: 'day-first' })
    expect(at(text)).toMatchObject({ kind: 'minutes', minutes: { date: '2026-05-03' } })
    expect(at(other)).toMatchObject({ kind: 'other' })
  })

  test.each([
    ['in its first line', '\n \n# Meeting notes of us\n\nText', 'minutes'],
    ['in a heading with a year', '# Group\n\n## Meeting notes of 2026', 'minutes'],
    ['in a heading without a year', '# Group\n\n## Meeting notes of us', 'other'],
    ['in a heading with a short number', '# Group\n\n## Meeting notes of 326', 'other'],
    ['in a text with a year', '# Group\n\nMeeting notes of 2026', 'other'],
    ['in its first line, a text', 'Meeting notes of us\n\n# Group', 'other'],
  ])('that says so %s: %j is %s', (_, head, kind) => {
    expect(kindOf('2026-05-03.md', `${head}\n\n# Tasks\n\n- Ana: call Bo`)).toBe(kind)
  })

  test('with a general heading and participants in the front matter', () => {
    const text = '---\nparticipants: [Ana]\n---\n\n## Decisions\n\n- Yes'
    expect(kindOf('2026-05-03.md', text)).toBe('minutes')
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
    expect(note).toEqual({
      kind: 'other',
      path: 'notes/running.md',
      findings: [
        {
          rule: 'undated',
          severity: 'notice',
          message:
            'There are items here, but the note has no date, so it is not read as minutes and opens nothing. Put the date (2026-05-07) into the name of the file, the front matter or the first heading.',
          line: 3,
          column: 1,
        },
      ],
    })
    const empty = '## Action items\n\nNone.'
    expect(readNote({ path: 'notes/template.md', text: empty }, defaultReading)).toMatchObject({
      kind: 'other',
      findings: [],
    })
  })

  test('and says nothing where its heading is a general one', () => {
    const text = '# Running notes\n\n## Agenda\n\n## Tasks\n\n- Ana: call Bo'
    const note = readNote({ path: 'notes/running.md', text }, defaultReading)
    expect(note).toEqual({ kind: 'other', path: 'notes/running.md', findings: [] })
  })

  test.each([
    ['no-section', '# Weekly 2026-05-03\n\n- Ana: call Bo'],
    ['no-date', '# Weekly\n\n## Action items\n\n- Ana: call Bo'],
    ['no-people', '# Weekly 2026-05-03\n\n## Tasks\n\n- Ana: call Bo'],
    [null, '# Weekly 2026-05-03\n\n## Action items\n\n- Ana: call Bo'],
  ])('for a reason: %s', (unfit, text) => {
    const path = 'weekly.md'
    expect(examineNote({ path, text }, defaultReading)).toMatchObject({ unfit, minutes: { path } })
    const note = readNote({ path, text }, defaultReading)
    if (unfit === 'no-section' || unfit === 'no-people')
      expect(note).toEqual({ kind: 'other', path })
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
