import { describe, expect, test } from '@jest/globals'
import { ownerBracketed } from '../../../src/minutes/forms/owner-bracketed.js'
import { readerOf } from './reader.js'

const read = readerOf(ownerBracketed)

describe('a name in brackets', () => {
  test.each([
    ['[RD] write it', { owners: ['RD'], rest: 'write it' }],
    ['[Ana][Bo] write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['[Ana] [Bo]: write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['[Ana, Bo] - write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['\\[Ana\\] write it', { owners: ['Ana'], rest: 'write it' }],
    ['[name=Ana] write it', { owners: ['Ana'], rest: 'write it' }],
    ['[Ana]– write it', { owners: ['Ana'], rest: 'write it' }],
    ['[Ana]write it', { owners: ['Ana'], rest: 'write it' }],
    ['[@ana] write it', { owners: ['@ana'], rest: 'write it' }],
  ])('reads names in square brackets from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['(Ana, Bo) write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['(KB): write it', { owners: ['KB'], rest: 'write it' }],
    ['(Ana) - write it', { owners: ['Ana'], rest: 'write it' }],
    ['(Ana) : write it', { owners: ['Ana'], rest: 'write it' }],
    ['(jo) print it', { owners: ['jo'], rest: 'print it' }],
    ['(jo) to print it', { owners: ['jo'], rest: 'to print it' }],
  ])('reads names in parentheses from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    '[RD](https://example.org) write it',
    '[the wiki] write it',
    '[RD]',
    '(RD)',
    '(see below) write it',
    '(RD)write it',
    'So [RD] write it',
    'So (RD) write it',
    '(jo) the printer',
  ])('reads no names from %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
