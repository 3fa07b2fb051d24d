import { describe, expect, test } from '@jest/globals'
import { isEntryLabel, labelIn } from '../../src/minutes/label.js'
import { isClosing, isPlaceholder, isRemark } from '../../src/minutes/placeholders.js'

describe('what stands where an item would', () => {
  test.each([
    'TODO',
    'tbd.',
    '(none)',
    'N/A',
    '-',
    '…',
    '<fill in>',
    '{{ name }}',
    ' [ ] ',
    '{x}',
    '**TBD**',
    'To fill',
    '[task]',
    '[What is to be done] (due: MM/DD)',
    'No formal votes',
    'There were no new action items to report.',
    'No tasks were assigned this week',
    'nothing!',
    '_none_',
    '(see inline)',
    'See above.',
    '~~~',
  ])('%j is a placeholder', (text) => {
    expect(isPlaceholder(text)).toBe(true)
  })

  test.each([
    '<https://a.org>',
    'None of us',
    '[Ask for paper](https://a.org/1)',
    '[Ask for paper] (by 3 May)',
    'No votes by mail',
    'No actions on weekends',
    'write',
    '1',
    'x'.repeat(201),
    '<fill in> the form',
    'see {x}',
    'none '.repeat(30).trim(),
  ])('%j is none', (text) => {
    expect(isPlaceholder(text)).toBe(false)
  })

  test.each([
    ['Meeting adjourned at 15:00', true],
    ['The chair thanked everybody, and the call was closed at 15:00.', true],
    ['The chair closed the call for papers', false],
    ['**The meeting was closed**', true],
    ['Close the meeting room', false],
    ['(17:56) close call', true],
    ['10.05 pm – End of the meeting.', true],
    ['17:56 Meeting adjourned', true],
    ['(17:56) call Bo', false],
  ])('%j stands at the foot of minutes: %s', (text, expected) => {
    expect(isClosing(text)).toBe(expected)
  })

  test.each([
    ['Thanks, all', true],
    ['Thank you for coming', true],
    ['Many thanks to Ana', true],
    ['Thanksgiving dinner', false],
    ['Note: the room changes', true],
    ['Question：who', true],
    ['Noted: x', false],
    ['No decision on the logo', true],
    ['No decisionmakers came', false],
    ['Please list action items that were identified', true],
    ['List the decisions below', true],
    ['Lists of action items', false],
    ['Record the todos of today', true],
    ['Enter to-dos', true],
    ['Please insert your todos', true],
    ['Write down decisions here', true],
    ['So list the decisions', false],
    ['So note: the room changes', false],
    ['Note the room: it changes', false],
    ['Special thanks to Ana', true],
    ['Big thank-you to Ana', true],
    ['So thanks', false],
    ['None. All goes on as it is.', true],
    ['Nothing! See you in May', true],
    ['None of us has a key', false],
  ])('%j tells something else: %s', (text, expected) => {
    expect(isRemark(text)).toBe(expected)
  })
})

describe('a line that acts as a heading', () => {
  test.each([
    ['**Action items**', 'Action items', 'bold'],
    ['**Action items**: ', 'Action items', 'bold'],
    ['***Decisions***', 'Decisions', 'bold'],
    ['__Decisions__', 'Decisions', 'bold'],
    ['<b>Next</b>', 'Next', 'bold'],
    ['- **Actions**', 'Actions', 'bold'],
    ['ACTION ITEMS', 'ACTION ITEMS', 'bold'],
    ['DECISION', 'DECISION', 'bold'],
    ['TODO:', 'TODO:', 'colon'],
    ['Action items：', 'Action items：', 'colon'],
    [`${'a'.repeat(80)}:`, `${'a'.repeat(80)}:`, 'colon'],
    ['Action items', 'Action items', 'plain'],
    ['TBD', 'TBD', 'plain'],
    ['a'.repeat(40), 'a'.repeat(40), 'plain'],
  ])('%j', (line, text, look) => {
    expect(labelIn(line)).toEqual({ text, look })
  })

  test.each([
    '**a** and **b**',
    'a **b**',
    '# Next',
    '#Next',
    '###2 next',
    'This is it. Or not:',
    'Was it?:',
    'Action 2',
    'ab',
    'a'.repeat(41),
    `${'a'.repeat(81)}:`,
    `**${'a'.repeat(120)}**`,
  ])('is not %j', (line) => {
    expect(labelIn(line)).toBeNull()
  })

  test.each([
    ['Action items', true],
    ['Decisions:', true],
    ['x'.repeat(45), true],
    ['x'.repeat(46), false],
    ['Write: it', false],
    ['Ana:**write**', false],
    ['10:30', false],
    ['a\nb', false],
  ])('with a list below it, %j: %s', (text, expected) => {
    expect(isEntryLabel(text)).toBe(expected)
  })
})
