import { describe, expect, test } from '@jest/globals'
import { isEntryLabel, labelIn } from '../../src/minutes/label.js'

describe('a line acts as a heading', () => {
  test.each([
    ['**Action items**', 'bold', 'Action items'],
    ['__Decisions__ :', 'bold', 'Decisions'],
    ['***Next***', 'bold', 'Next'],
    ['**Next:**  ', 'bold', 'Next:'],
    ['- 🔧 <b>Tasks</b>：', 'bold', 'Tasks'],
    ['<strong>Tasks</strong>', 'bold', 'Tasks'],
    ['<u>Tasks</u>', 'bold', 'Tasks'],
    ['**Tâches**', 'bold', 'Tâches'],
    ['DECISION', 'bold', 'DECISION'],
    ['ÉTAPES / TÂCHES & MORE:', 'bold', 'ÉTAPES / TÂCHES & MORE:'],
    ['A'.repeat(31), 'bold', 'A'.repeat(31)],
    [`**${'x'.repeat(116)}**`, 'bold', 'x'.repeat(116)],
    ['Next steps:', 'colon', 'Next steps:'],
    ['行动：', 'colon', '行动：'],
    [`${'1'.repeat(80)}:`, 'colon', `${'1'.repeat(80)}:`],
    ['Next steps', 'plain', 'Next steps'],
    ["Ana's and Bo’s to-dos / more & more", 'plain', "Ana's and Bo’s to-dos / more & more"],
    ['Next steps?', 'plain', 'Next steps?'],
    ['ABC', 'plain', 'ABC'],
    ['TODO', 'plain', 'TODO'],
    ['A'.repeat(32), 'plain', 'A'.repeat(32)],
    ['x'.repeat(40), 'plain', 'x'.repeat(40)],
  ])('%j in %s: %j', (line, look, text) => {
    expect(labelIn(line)).toEqual({ text, look })
  })

  test.each([
    ...[
      '#Takeaways',
      '#######Takeaways',
      '##3 ways',
      'see ##Takeaways',
      'so **Tasks**',
      '**Tasks** so',
    ],
    ...[
      '**Ana** and **Bo**',
      '3 **Tasks**',
      '**Tasks**: so',
      '1 ACTION',
      'ACTION 1',
      'What now?:',
      'So. Next:',
    ],
    ...['ab', 'Next 3 steps', 'Next steps!', ':', '', `${'1'.repeat(81)}:`, 'x'.repeat(41)],
    `**${'x'.repeat(117)}**`,
  ])('but not in %j', (line) => {
    expect(labelIn(line)).toBeNull()
  })
})

describe('an entry may head those below it', () => {
  test.each([
    'Action items',
    'Decisions:',
    '**Actions:**',
    'Actions: _',
    'a: -',
    'x'.repeat(45),
    '10 %',
  ])('%j', (text) => {
    expect(isEntryLabel(text)).toBe(true)
  })

  test.each([
    'Ana: write',
    'Ana:write',
    '**Ana:** write',
    'Ana：3',
    'Ana: * _ ÿ',
    'one\ntwo',
    'x'.repeat(46),
  ])('but not %j', (text) => {
    expect(isEntryLabel(text)).toBe(false)
  })
})
