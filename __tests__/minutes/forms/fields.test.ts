import { describe, expect, test } from '@jest/globals'
import { fields } from '../../../src/minutes/forms/fields.js'
import { readerOf } from './reader.js'

const read = readerOf(fields)

describe('fields behind an item', () => {
  test.each([
    ['Write it. Owner: Ana', { rest: 'Write it.', done: false, owners: ['Ana'] }],
    [
      'Write it. Owner: Ana. Due: 8 March.',
      { rest: 'Write it.', done: false, owners: ['Ana'], due: '8 March' },
    ],
    [
      'Write it – owner: Ana – due 8 March',
      { rest: 'Write it', done: false, owners: ['Ana'], due: 'due 8 March' },
    ],
    [
      'Write it. Owner: Ana. Due: 8.3.',
      { rest: 'Write it.', done: false, owners: ['Ana'], due: '8.3.' },
    ],
    ['Write it (who: Ana)', { rest: 'Write it', done: false, owners: ['Ana'] }],
    ['Write it (who: Ana (ACME))', { rest: 'Write it', done: false, owners: ['Ana'] }],
    ['Write it, owner: Ana', { rest: 'Write it', done: false, owners: ['Ana'] }],
    [
      'Write it | Owner: Ana | Due: 8 March | Status: done',
      { rest: 'Write it', done: true, owners: ['Ana'], due: '8 March' },
    ],
    ['Write it - Owner: Ana', { rest: 'Write it', done: false, owners: ['Ana'] }],
    ['Write it – **Owner:** Ana', { rest: 'Write it', done: false, owners: ['Ana'] }],
    ['Write it _Owner_: Ana', { rest: 'Write it', done: false, owners: ['Ana'] }],
    ['Write it\nOwner: Ana', { rest: 'Write it', done: false, owners: ['Ana'] }],
    ['Write it\nDue: 8 March', { rest: 'Write it', done: false, due: '8 March' }],
    ['Write it [assignee] Ana [status] done', { rest: 'Write it', done: true, owners: ['Ana'] }],
    ['Write it [owner] Ana', { rest: 'Write it', done: false, owners: ['Ana'] }],
    ['Write it [Due] 8 March', { rest: 'Write it', done: false, due: '8 March' }],
    ['Write it; responsible: Ana and Bo', { rest: 'Write it', done: false, owners: ['Ana', 'Bo'] }],
    ['写完，Owner：Ana', { rest: '写完', done: false, owners: ['Ana'] }],
    ['Write it. Owner: Ana. Owner: Bo', { rest: 'Write it.', done: false, owners: ['Bo'] }],
    [
      'Write it. Owner: zoe, the new one',
      { rest: 'Write it.', done: false, owners: ['zoe', 'the new one'] },
    ],
    ['Write it. Owner: tbd', { rest: 'Write it.', done: false, owners: [] }],
    ['Write it. Status: done', { rest: 'Write it.', done: true }],
    ['Write it. Status: open', { rest: 'Write it.', done: false }],
    ['Write it. Verantwortlich: Ana', { rest: 'Write it.', done: false, owners: ['Ana'] }],
    [
      'Write it. Owner: Ana. Status: erledigt. Due: 8 March. Who: Bo. Deadline: 9 March',
      { rest: 'Write it. Owner: Ana.', done: true, owners: ['Bo'], due: '9 March' },
    ],
    ['Write it [due]  8 March', { rest: 'Write it', done: false, due: '8 March' }],
    ['Write it   [owner] Ana', { rest: 'Write it', done: false, owners: ['Ana'] }],
    ['Write it [owner]Ana', { rest: 'Write it', done: false, owners: ['Ana'] }],
    [
      'Write it. Owner: Zoe Quist the new',
      { rest: 'Write it.', done: false, owners: ['Zoe Quist the new'] },
    ],
    [
      'Write it. Owner: the new one and tbd',
      { rest: 'Write it.', done: false, owners: ['the new one'] },
    ],
    [
      'Write it. Owner: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      {
        rest: 'Write it.',
        done: false,
        owners: [
          'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
        ],
      },
    ],
  ])('reads behind a text from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    'Write it (due: 8 March)',
    'Write it. Due: 8 March',
    'Owner: Ana',
    'Write it',
    'Write it. Topic: Ana',
    'Write itOwner: Ana',
    'Write it. Owner: a: b',
    'Write it (owner Ana)',
    'Write it: Ana',
    'Owner: Ana Pop',
    'Write [it]',
  ])('reads no field from %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
