import { describe, expect, test } from '@jest/globals'
import { ownerSlash } from '../../../src/minutes/forms/owner-slash.js'
import { readerOf } from './reader.js'

const read = readerOf(ownerSlash)

describe('a known name behind a slash', () => {
  test.each([
    ['Print it / Ana', { owners: ['Ana'], rest: 'Print it' }],
    ['Print it // Ana', { owners: ['Ana'], rest: 'Print it' }],
    ['Print it | Ana | 3 May', { owners: ['Ana'], rest: 'Print it', due: '3 May' }],
    ['Print it / Ana with Bo / 3 May', { owners: ['Ana', 'Bo'], rest: 'Print it', due: '3 May' }],
    [
      'Print it / fold it / Ana / by 3 May.',
      { owners: ['Ana'], rest: 'Print it / fold it', due: 'by 3 May' },
    ],
  ])('is read from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    'Print it / Zoe',
    'Print it/Ana',
    '/ Ana',
    'Print it / fold it',
    'Ana / print it',
    'Print it / Ana / in red',
  ])('is none in %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
