import { expect, test } from '@jest/globals'
import { isDoneWord, saysDone } from '../../src/minutes/done-words.js'

test.each(['done', 'Completed:', '**Done.**', 'erledigt!', 'Terminé', `done${' '.repeat(35)}`])(
  '%j says that something is done, and nothing else',
  (text) => {
    expect(isDoneWord(text)).toBe(true)
    expect(saysDone(text)).toBe(true)
  },
)

test.each(['✅', ' ✔️ ', '☑', '[x]', ' [X]  '])('%j says so without a word', (text) => {
  expect(saysDone(text)).toBe(true)
  expect(isDoneWord(text)).toBe(false)
})

test.each([
  'done with it',
  'not done',
  'done..',
  'a ✅',
  '✅ it',
  '✅x',
  '[ ]',
  'open',
  '',
  `done${' '.repeat(36)}`,
])('%j says more, or nothing', (text) => {
  expect(saysDone(text)).toBe(false)
})
