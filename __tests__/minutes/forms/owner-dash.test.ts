import { describe, expect, test } from '@jest/globals'
import { ownerDash } from '../../../src/minutes/forms/owner-dash.js'
import { readerOf } from './reader.js'

const read = readerOf(ownerDash)

describe('a name before a dash', () => {
  test.each([
    ['RD - write it', { owners: ['RD'], rest: 'write it' }],
    ['RD – write it', { owners: ['RD'], rest: 'write it' }],
    ['RD — write it', { owners: ['RD'], rest: 'write it' }],
    ['Ana—write it', { owners: ['Ana'], rest: 'write it' }],
    ['Ana and Bo—“write it”', { owners: ['Ana', 'Bo'], rest: '“write it”' }],
    ['RD -- write it', { owners: ['RD'], rest: 'write it' }],
    ['RD -> write it', { owners: ['RD'], rest: 'write it' }],
    ['RD => write it', { owners: ['RD'], rest: 'write it' }],
    ['RD-> write it', { owners: ['RD'], rest: 'write it' }],
    ['Ana, Bo=> write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['RD → write it', { owners: ['RD'], rest: 'write it' }],
    ['Ana/Bo- write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['Ana and Bo - write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['RD - to write it', { owners: ['RD'], rest: 'write it' }],
    ['jo - print it', { owners: ['jo'], rest: 'print it' }],
    ['jo - to print it', { owners: ['jo'], rest: 'print it' }],
    ['RD - To Bo', { owners: ['RD'], rest: 'To Bo' }],
    ['RD  -  write it', { owners: ['RD'], rest: 'write it' }],
    ['RD  -> write it', { owners: ['RD'], rest: 'write it' }],
    ['RD-  write it', { owners: ['RD'], rest: 'write it' }],
    ['RD - to  write it', { owners: ['RD'], rest: 'write it' }],
    [' jo - print it', { owners: ['jo'], rest: 'print it' }],
  ])('reads names before a dash from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    'RD -write it',
    'RD-write it',
    'The wiki - write it',
    'Zoe—write it',
    'Ana—',
    'RD: x - write it',
    'jo - the printer',
    'RD - ',
    'RD --- write it',
    '- RD - write it',
  ])('reads no names from %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
