import { describe, expect, test } from '@jest/globals'
import { checkBox } from '../../../src/minutes/forms/check-box.js'
import { readerOf } from './reader.js'

const read = readerOf(checkBox)

describe('a box in front of an item', () => {
  test.each([
    ['[ ] Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['[] Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['\\[ \\] Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['[ ]Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['[]Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['☐ Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['⬜ Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['🔲 Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['🔳 Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['◻ Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['▢ Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['❏ Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['❑ Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['□ Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['⬜️ Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['[ ]: Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['[ ]  Write it', { kind: 'action', done: false, rest: 'Write it' }],
  ])('reads open boxes from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['[/] Write it', { kind: 'action', done: false, rest: 'Write it' }],
    ['[>] Write it', { kind: 'action', done: false, rest: 'Write it' }],
  ])('reads what goes on from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['[x] Write it', { kind: 'action', done: true, rest: 'Write it' }],
    ['[X] Write it', { kind: 'action', done: true, rest: 'Write it' }],
    ['[x]Write it', { kind: 'action', done: true, rest: 'Write it' }],
    ['[ x ] Write it', { kind: 'action', done: true, rest: 'Write it' }],
    ['[✓] Write it', { kind: 'action', done: true, rest: 'Write it' }],
    ['[✔] Write it', { kind: 'action', done: true, rest: 'Write it' }],
    ['☑ Write it', { kind: 'action', done: true, rest: 'Write it' }],
    ['☒ Write it', { kind: 'action', done: true, rest: 'Write it' }],
    ['✅ Write it', { kind: 'action', done: true, rest: 'Write it' }],
    ['✔ Write it', { kind: 'action', done: true, rest: 'Write it' }],
    ['✓ Write it', { kind: 'action', done: true, rest: 'Write it' }],
    ['\\[x\\] Write it', { kind: 'action', done: true, rest: 'Write it' }],
  ])('reads ticked boxes from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['[-] Write it', { kind: 'action', done: true, rest: 'Write it' }],
    ['[~] Write it', { kind: 'action', done: true, rest: 'Write it' }],
  ])('reads what was given up from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    '[ ](https://example.org)',
    '[ ] (a) b',
    '[y] Write it',
    '[xx] Write it',
    'Write it [x] now',
    '[x]',
    '☐Write it',
  ])('reads no box from %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
