import { describe, expect, test } from '@jest/globals'
import { ownerBold } from '../../../src/minutes/forms/owner-bold.js'
import { readerOf } from './reader.js'

const read = readerOf(ownerBold)

describe('a bold name', () => {
  test.each([
    ['**Ana** write it', { owners: ['Ana'], rest: 'write it' }],
    ['**Ana**, write it', { owners: ['Ana'], rest: 'write it' }],
    ['**Ana** - write it', { owners: ['Ana'], rest: 'write it' }],
    ['**Ana**– write it', { owners: ['Ana'], rest: 'write it' }],
    ['__Ana__ write it', { owners: ['Ana'], rest: 'write it' }],
    ['**Ana** to write it', { owners: ['Ana'], rest: 'write it' }],
    ['**Ana and Bo** write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['**Zoe** write it', { owners: ['Zoe'], rest: 'write it' }],
    ['**Ana** to Bo', { owners: ['Ana'], rest: 'to Bo' }],
    ['**Ana**: write it', { owners: ['Ana'], rest: 'write it' }],
    ['**Ana Pop** write it', { owners: ['Ana Pop'], rest: 'write it' }],
    ['**Ana**  to  write it', { owners: ['Ana'], rest: 'write it' }],
  ])('reads bold names from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    '**Repository Transfers** keep the schedule',
    '**Write it** now',
    '**Ana**',
    '**Ana**write it',
    '*Ana* write it',
    'Then **Ana** write it',
    '**Ana write it',
    '**What matters** is this',
  ])('reads no names from %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
