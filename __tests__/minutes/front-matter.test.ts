import { describe, expect, test } from '@jest/globals'
import { readFrontMatter } from '../../src/minutes/front-matter.js'

const read = (...lines: readonly string[]) =>
  readFrontMatter(['---', ...lines, '---', ''].join('\n'))

describe('front matter', () => {
  test('gives what the note says about its meeting', () => {
    expect(
      read(
        'datetime: 2022-03-04T10:00:00+01:00',
        'title: Weekly',
        'location: Online',
        'teams: [core, docs]',
        'participants:',
        '  - Ana Pop (AP, @anapop)',
        '  - Bo',
        'tags: [a]',
      ),
    ).toMatchObject({
      datetime: '2022-03-04T10:00:00+01:00',
      title: 'Weekly',
      teams: ['core', 'docs'],
      participants: ['Ana Pop (AP, @anapop)', 'Bo'],
      findings: [],
    })
  })

  test.each([
    ['a list on one line', 'participants: Ana, Bo', ['Ana', 'Bo']],
    ['attendees', 'attendees: [Ana, Bo]', ['Ana', 'Bo']],
    ['people with roles', 'participants: [{Ana: chair}, Bo]', ['Ana', 'Bo']],
    [
      'a text with roles',
      'participants: Ana (chair, host); Bo ,  Cy,',
      ['Ana (chair, host)', 'Bo', 'Cy'],
    ],
    ['a key with a capital', 'Participants: Ana', ['Ana']],
    ['several keys of one entry', 'participants: [{Ana: chair, Bo: }]', ['Ana', 'Bo']],
    ['people beside attendees', 'participants: [Ana]\nattendees: [Bo]', ['Ana']],
    ['a number', 'participants: 12', ['12']],
    ['blanks', 'participants: ["", " ", " Ana "]', ['Ana']],
    ['a very long text', `participants: "${'x'.repeat(3998)}, Ana"`, ['x'.repeat(3998)]],
    ['odd types', 'participants: [1, true, null, [x], Bo]', ['1', 'true', 'Bo']],
  ])('reads participants written as %s', (_, line, participants) => {
    expect(read(line).participants).toEqual(participants)
  })

  test.each([
    ['teams: core', ['core']],
    ['team: core', ['core']],
    ['Team: [core, docs]', ['core', 'docs']],
    ['teams: [core]\nteam: docs', ['core']],
  ])('names the teams that meet: %j', (line, teams) => {
    expect(read(line).teams).toEqual(teams)
  })

  test.each([
    ['Title: Weekly', 'Weekly'],
    ['title: "  Weekly "', 'Weekly'],
    ['title: "  "', null],
    ['title: 12', '12'],
    ['title: yes', 'yes'],
    ['title: true', 'true'],
    ['title: [Weekly]', null],
    ['title:', null],
    ['title: Weekly\ntitle: Monthly', 'Monthly'],
  ])('has a title: %j', (line, title) => {
    expect(read(line)).toMatchObject({ title, findings: [] })
  })

  test.each([['---\ntitle: Weekly\n---'], ['---  \ntitle: Weekly\n--- \t']])(
    'stands between lines of three dashes: %j',
    (text) => {
      expect(readFrontMatter(text)).toMatchObject({ title: 'Weekly', lists: [] })
    },
  )

  test.each([
    [' ---\ntitle: Weekly\n---'],
    ['----\ntitle: Weekly\n----'],
    ['--- a\ntitle: Weekly\n---'],
    ['---\ntitle: Weekly\n----'],
    ['\n---\ntitle: Weekly\n---'],
    ['---\n# only a comment\n---'],
    ['---\n\n---'],
    ['---\n"  "\n---'],
  ])('is absent where there is nothing between such lines: %j', (text) => {
    expect(readFrontMatter(text)).toEqual({
      datetime: null,
      date: null,
      title: null,
      teams: [],
      participants: [],
      lists: [],
      findings: [],
    })
  })

  test.each([
    [['title: "x'], 2, 10, 'Missing closing "quote'],
    [['a: b', 'teams: a: b'], 3, 8, 'Nested mappings are not allowed in compact mappings'],
    [['- a'], 2, 1, 'expected keys such as `datetime:` and `participants:`'],
    [['just a text'], 2, 1, 'expected keys such as `datetime:` and `participants:`'],
    [[`a: ${'['.repeat(300)}`], 2, 1, 'it is nested too deeply'],
    [[`# ${'x'.repeat(29_999)}`], 2, 1, 'it is longer than 30,000 characters'],
  ])('says what is broken: %j', (lines, line, column, what) => {
    expect(read(...lines).findings).toEqual([
      {
        rule: 'broken-front-matter',
        severity: 'error',
        message: `The front matter is not valid YAML: ${what}. Mend it, or quote values that hold a colon; until then the issues of this note are left alone.`,
        line,
        column,
      },
    ])
  })

  test('may have 30,000 characters', () => {
    expect(read(`# ${'x'.repeat(29_984)}`, 'title: Weekly').title).toBe('Weekly')
  })

  test.each([
    ['', 'no fence'],
    ['---\ntitle: x', 'an open fence'],
    ['---\n---\n', 'nothing inside'],
    ['# Note\n\n---\ntitle: x\n---\n', 'a fence further down'],
  ])('is absent where there is none: %j', (text) => {
    expect(readFrontMatter(text)).toMatchObject({ title: null, findings: [] })
  })

  test.each([
    ['an open quote', 'title: "x', 2],
    ['a bad indentation', 'teams:\n  - a\n - b', 4],
    ['no keys', '- a\n- b', 2],
    [
      'many aliases',
      `a: &a [${'x,'.repeat(9)}x]\nb: &b [${'*a,'.repeat(9)}*a]\nparticipants: [${'*b,'.repeat(9)}*b]`,
      2,
    ],
  ])('is an error finding where it is broken by %s', (_, yaml, line) => {
    expect(read(yaml).findings).toEqual([
      expect.objectContaining({ rule: 'broken-front-matter', severity: 'error', line }),
    ])
  })

  test('cannot reach prototypes', () => {
    const { findings } = read('__proto__: {polluted: true}', 'constructor: 1', 'toString: 2')
    expect(findings).toEqual([])
    expect({}).not.toHaveProperty('polluted')
  })
})
