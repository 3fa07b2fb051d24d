import { describe, expect, test } from '@jest/globals'
import { defaultReading } from '../../src/domain/reading-options.js'
import { parseMinutes } from '../../src/minutes/parse-minutes.js'

const read = (text: string, path = '2026-05-07.md') => parseMinutes({ path, text }, defaultReading)
const section = (...lines: readonly string[]) => ['## Action items', '', ...lines, ''].join('\n')

describe('what a note is told', () => {
  test.each([
    [
      'of a day that does not exist',
      section('- Ana: write it by 2026-02-31'),
      {
        rule: 'impossible-date',
        severity: 'warning',
        message:
          'There is no 2026-02-31 in the calendar: the item has no due date. Write a day that exists.',
        line: 3,
        column: 1,
      },
    ],
    [
      'of a day that may be two',
      section('- Ana: write it by 3/4'),
      {
        rule: 'ambiguous-date',
        severity: 'warning',
        message:
          '3/4 may be read in two ways: the item has no due date. Write the month as a word, or YYYY-MM-DD.',
        line: 3,
        column: 1,
      },
    ],
    [
      'of a day that is over',
      section('- Bo: call', '- Ana: write it by 2026-05-06'),
      {
        rule: 'due-before-meeting',
        severity: 'notice',
        message:
          'Due 2026-05-06 ("by 2026-05-06") lies before the meeting on 2026-05-07. Check the year.',
        line: 4,
        column: 1,
      },
    ],
    [
      'of a task that nobody has under a vague heading',
      'Present: Ana, Bo\n\n## Next week\n\n- Write the notes\n- Ana: call\n',
      {
        rule: 'near-item',
        severity: 'notice',
        message:
          'This looks like an action item, but names no owner, and what stands under such a heading need not be one: no issue is opened. If it is one, write "Ana: …" or "[ ] …".',
        line: 5,
        column: 1,
      },
    ],
    [
      'of what is still open among decisions',
      'Present: Ana, Bo\n\n## Decisions\n\n- Is Lisbon OK?\n',
      {
        rule: 'undecided',
        severity: 'notice',
        message:
          'This says that nothing was decided, so no issue is opened. If it was, write "DECISION: …"; if somebody is to do something, name who.',
        line: 5,
        column: 1,
      },
    ],
    [
      'of a marked line outside of a section',
      `It leaks.\n\nACTION: Ana to mend it\n\n${section('- Bo: call')}`,
      {
        rule: 'outside-section',
        severity: 'notice',
        message:
          'This line is marked as an action or a decision, but stands outside an items section. Move it under a heading such as "Action items", or set `inline: true` in the configuration.',
        line: 3,
        column: 1,
      },
    ],
    [
      'of several marked lines, once',
      `ACTION: Ana to mend it\n\nACTION: Bo to ask\n\nDECISION: we drop it\n\n${section('- Bo: call')}`,
      {
        rule: 'outside-section',
        severity: 'notice',
        message:
          'This line is marked as an action or a decision, but stands outside an items section (and 2 more in this note). Move it under a heading such as "Action items", or set `inline: true` in the configuration.',
        line: 1,
        column: 1,
      },
    ],
  ])('%s', (_, text, finding) => {
    expect(read(text).findings).toEqual([finding])
  })

  test.each([
    ['was done', section('- [x] Ana: write it by 2026-05-06')],
    ['is looked back at', '## Action items from last meeting\n\n- Ana: write it by 2026-05-06\n'],
    ['is due on the day of the meeting', section('- Ana: write it by 2026-05-07')],
    [
      'has no owner, and is no task',
      'Present: Ana, Bo\n\n## Next week\n\n- The fair\n- Ana: call\n',
    ],
  ])('nothing of what %s', (_, text) => {
    expect(read(text).findings).toEqual([])
  })

  test('nothing of days that are over where nobody knows when the meeting was', () => {
    const { findings } = read(section('- Ana: write it by 2020-05-06'), 'notes.md')
    expect(findings.map(({ rule }) => rule)).not.toContain('due-before-meeting')
  })

  test('nothing of a marked line that a section says again', () => {
    const text = `ACTION: Ana to mend the *roof*!\n\n${section('- Ana: Mend the roof')}`
    expect(read(text).findings).toEqual([])
    expect(read(text.replace('Ana to', 'Bo to')).findings).toHaveLength(1)
  })
})

describe('an item', () => {
  const only = (text: string) => {
    const { items } = read(text)
    expect(items).toHaveLength(1)
    return items[0]
  }

  test.each([
    ['its own text', '- Ana: write it by 2026-05-20\n  - ask by 2026-05-21', '2026-05-20'],
    ['what stands below it', '- Ana: write it\n  - ask\n  - ask by 2026-05-21', '2026-05-21'],
    ['a field', '- Ana: write it by 2026-05-20. Status: open. Due: 2026-05-22', '2026-05-22'],
    ['a field below it', '- Write it\n  - Owner: Ana\n  - Due: 2026-05-22', '2026-05-22'],
    ['a day at its end', '- Ana: write it 2026-05-20', '2026-05-20'],
  ])('is due as %s says', (_, list, date) => {
    expect(only(section(list))?.due?.date).toBe(date)
  })

  test('that decides something is not due by the day at its end', () => {
    expect(only('Present: Ana, Bo\n\n## Decisions\n\n- We meet 2026-05-20\n')?.due).toBeNull()
  })

  test.each([
    'Next meeting in Oslo',
    'The next call is in May',
    'the  next  sync is in May',
    'We meet in May',
    'We will meet in May',
    "We'll meet in May",
  ])('that says when the group meets is a decision: %j', (line) => {
    expect(only(`## TODOs and Decisions\n\n- ${line}\n`)?.kind).toBe('decision')
    expect(only(`## TODOs and Decisions\n\n- Ana: ${line}\n`)?.kind).toBe('action')
    expect(only(section(`- ${line}`))?.kind).toBe('action')
  })

  test('names everybody once', () => {
    expect(only(section('- Ana, Bo, Ana: write it'))?.owners).toEqual(['Ana', 'Bo'])
  })

  test.each([
    ['- Closed: we take no more patches by mail', false],
    ['- ~~We take patches by mail~~', true],
  ])('among decisions is over only where it is struck: %j', (line, done) => {
    expect(only(`Present: Ana, Bo\n\n## Decisions\n\n${line}\n`)?.done).toBe(done)
  })

  test.each(['- Action: none', '- Ana: done.', '- TODO: TBD', '- Note: we met late', '- Ana: …'])(
    'is not in %j',
    (line) => {
      expect(read(section(line)).items).toEqual([])
    },
  )

  test('that only says "done" is one if it has details', () => {
    expect(only(section('- Ana: done\n  - but the wiki is missing'))?.text).toBe('done')
  })

  test('that asks is one where it is marked or owned', () => {
    const decisions = (line: string) =>
      read(`Present: Ana, Bo\n\n## Decisions\n\n- ${line}\n`).items
    expect(decisions('Is Lisbon OK?')).toEqual([])
    expect(decisions('DECISION: Is Lisbon OK?')).toHaveLength(1)
    expect(decisions('Ana: Is Lisbon OK?')).toHaveLength(1)
    expect(read(section('- Is Lisbon OK?')).items).toHaveLength(1)
  })
})

describe('marked lines with `inline: true`', () => {
  const inline = (text: string) =>
    parseMinutes({ path: '2026-05-07.md', text }, { ...defaultReading, inline: true })
  const told = (text: string) =>
    inline(text).items.map(({ kind, owners, title, line }) => [kind, owners.join(), title, line])

  test('are items wherever they stand', () => {
    const text = [
      'It leaks.',
      '',
      'ACTION: Ana to mend it',
      '',
      '- The wiki',
      '  - TODO: Bo: write it',
      '',
      '> DECISION: we drop it',
      '',
      'Bo: ACTION: ask',
    ].join('\n')
    expect(told(text)).toEqual([
      ['action', 'Ana', 'mend it', 3],
      ['action', 'Bo', 'write it', 6],
      ['decision', '', 'we drop it', 8],
      ['action', 'Bo', 'ask', 10],
    ])
    expect(inline(text).findings).toEqual([])
  })

  test('are none where nothing follows the marker', () => {
    expect(told('TODO: tbd\n\nACTION: none\n')).toEqual([])
  })

  test('are in the order of the note, and once, with those of sections', () => {
    const text = `ACTION: Ana to mend it\n\n${section('- Bo: call', '- Ana: mend it')}\nTODO: rest\n`
    expect(told(text)).toEqual([
      ['action', 'Bo', 'call', 5],
      ['action', 'Ana', 'mend it', 6],
      ['action', '', 'rest', 8],
    ])
  })

  test.each([
    ['- Ideas\n- RESOLVED:\n  - we drop it', ['we drop it']],
    ['- Ideas\n- Next steps:\n  - write it', []],
    ['- Agenda\n- Next steps:\n  - write it', ['write it']],
    ['- **Ideas:**\n- **Next steps:**\n  - write it', ['write it']],
    ['- **Ideas:**\n- Next steps:\n  - write it', []],
    ['- Ideas\n- Action items\n  - write it', ['write it']],
    ['- Ideas\n- [ ] Action items\n  - write it', []],
    [
      '- Ideas\n- Action items\n\n  | Task | Owner |\n  | - | - |\n  | write it | Ana |',
      ['write it'],
    ],
    ['- Ideas\n- Action items\n\n  write it', []],
    ['- Agenda\n- Next week:\n  - Ana: write it', []],
    ['- Ideas\n  - Agenda\n  - Next steps:\n    - write it', []],
    ['- Ideas\n  - **Ideas:**\n  - **Next steps:**\n    - write it', []],
    ['- ![](a.png)\n- > quoted\n- Action items\n  - write it', ['write it']],
  ])('and the lists below what acts as a heading: %j', (text, titles) => {
    expect(inline(text).items.map(({ title }) => title)).toEqual(titles)
  })
})

describe('a line beside a table', () => {
  const table = '| Task | Owner |\n| - | - |\n| Write it | Ana |'
  const titles = (line: string) =>
    read(section('Present: Ana, Bo', '').concat(`${line}\n\n${table}\n`)).items.map(
      ({ title }) => title,
    )

  test.each(['Table 5: who does what', 'Source: the wiki', 'Zoe: who does what'])(
    'is a caption: %j',
    (line) => {
      expect(titles(line)).toEqual(['Write it'])
      expect(read(section(table, '', line)).items).toHaveLength(1)
    },
  )

  test.each([
    ['TODO: call', 'call'],
    ['[ ] call', 'call'],
    ['@ana: call', 'call'],
    ['Zoe, @ana: call', 'call'],
  ])('is an item where it is marked or names somebody for sure: %j', (line, title) => {
    expect(titles(line)).toEqual([title, 'Write it'])
  })

  test('is one where no table stands', () => {
    expect(read(section('Zoe: who does what')).items).toHaveLength(1)
  })
})

describe('headings of the configuration', () => {
  test('open sections, and win over what they would be read as', () => {
    const headings = {
      actions: ['Homework (all)'],
      decisions: ['Results'],
      both: ['To-do’s & more'],
    }
    const text =
      '## homework (ALL):\n\n- a\n\n## Results\n\n- b\n\n## To-Dos & more\n\n- we c\n\n## Next\n\n- d\n'
    const { items } = parseMinutes({ path: '2026-05-07.md', text }, { ...defaultReading, headings })
    expect(items.map(({ kind, title }) => [kind, title])).toEqual([
      ['action', 'a'],
      ['decision', 'b'],
      ['decision', 'we c'],
    ])
  })
})
