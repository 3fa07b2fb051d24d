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
      location: 'Online',
      teams: ['core', 'docs'],
      participants: ['Ana Pop (AP, @anapop)', 'Bo'],
      findings: [],
    })
  })

  test.each([
    ['a list on one line', 'participants: Ana, Bo', ['Ana', 'Bo']],
    ['attendees', 'attendees: [Ana, Bo]', ['Ana', 'Bo']],
    ['people with roles', 'participants: [{Ana: chair}, Bo]', ['Ana', 'Bo']],
    ['odd types', 'participants: [1, true, null, [x], Bo]', ['1', 'true', 'Bo']],
  ])('reads participants written as %s', (_, line, participants) => {
    expect(read(line).participants).toEqual(participants)
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
