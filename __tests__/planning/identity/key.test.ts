import { describe, expect, test } from '@jest/globals'
import { keyOf } from '../../../src/planning/identity/key.js'

describe('the text by which an item is found again', () => {
  test.each([
    ['**Write** the _notes_ by `June` 3.', 'write the notes by june 3'],
    ['[The plan](https://a.org "x") soon', 'the plan https://a.org soon'],
    ['![The plan](a.png) soon', 'the plan a.png soon'],
    ['  “Write it!” ', 'write it'],
    ['WRITE\n it ~~now~~', 'write it now'],
    ['<https://a.org>', 'https://a.org'],
    ['ﬁx ＡＢＣ', 'fix abc'],
    ['a\u200bb', 'ab'],
    ['...', '...'],
    [' 🎉 ', '🎉'],
    ['x'.repeat(500), 'x'.repeat(400)],
  ])('is what a reader sees: %j', (text, key) => {
    expect(keyOf({ text, due: null })).toBe(key)
  })

  test('has no due date: another makes no other item', () => {
    const due = { written: 'by 2022-06-03', date: '2022-06-03' }
    expect(keyOf({ text: 'Write the notes by 2022-06-03', due })).toBe('write the notes')
    expect(keyOf({ text: 'Write by 2022-06-03 the notes', due })).toBe('write the notes')
    expect(keyOf({ text: 'Write,by 2022-06-03,now', due })).toBe('write, ,now')
  })
})
