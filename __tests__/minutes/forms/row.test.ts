import { describe, expect, test } from '@jest/globals'
import { row } from '../../../src/minutes/forms/row.js'
import { readerOf } from './reader.js'

const read = readerOf(row)

describe('a row without a head', () => {
  test.each([
    [
      '| Ana | Write it | 2022-03-01 |',
      { owners: ['Ana'], done: false, rest: 'Write it', due: '2022-03-01' },
    ],
    ['| Write it | Ana |', { owners: ['Ana'], done: false, rest: 'Write it' }],
    [
      '| Write it all down | soon | Ana | 1 March |',
      { owners: ['Ana'], done: false, rest: 'Write it all down', due: '1 March' },
    ],
    ['|Ana|Write it|', { owners: ['Ana'], done: false, rest: 'Write it' }],
    ['| 1.3. | Write it | Ana', { owners: ['Ana'], done: false, rest: 'Write it', due: '1.3.' }],
    ['| Write it | Ana | done |', { owners: ['Ana'], done: true, rest: 'Write it' }],
    ['| Write it | Read it | Ana | ', { owners: ['Ana'], done: false, rest: 'Write it' }],
    ['| Write it now | Read it | Ana |', { owners: ['Ana'], done: false, rest: 'Write it now' }],
  ])('reads cells from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    'Ana | Write it',
    '| write it | soon |',
    '| Ana |',
    '| --- | --- |',
    '| Ana | 2022-03-01 |',
  ])('reads nobody from %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
