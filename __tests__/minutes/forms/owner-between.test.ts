import { describe, expect, test } from '@jest/globals'
import { ownerBetween } from '../../../src/minutes/forms/owner-between.js'
import { readerOf } from './reader.js'

const read = readerOf(ownerBetween)

describe('a name between dashes', () => {
  test.each([
    [
      'Flyers - Ana/Bo - second draft',
      { owners: ['Ana', 'Bo'], rest: 'Flyers - Ana/Bo - second draft' },
    ],
    ['Flyers – Ana – second draft', { owners: ['Ana'], rest: 'Flyers – Ana – second draft' }],
    [
      'The new flyers — Ana and Bo — second draft',
      { owners: ['Ana', 'Bo'], rest: 'The new flyers — Ana and Bo — second draft' },
    ],
    ['Print them – Ana – 3 May', { owners: ['Ana'], rest: 'Print them', due: '3 May' }],
    ['Print them – Ana – by May 3', { owners: ['Ana'], rest: 'Print them', due: 'by May 3' }],
    ['A - Ana - b', { owners: ['Ana'], rest: 'A - Ana - b' }],
  ])('reads known names from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    'Flyers - Zoe - second draft',
    'Flyers - Ana/Zoe - second draft',
    'Flyers - Ana',
    'Flyers- Ana - second draft',
    'Flyers - Ana - ',
    'Note: flyers - Ana - second draft',
    'Flyers - second draft - Ana: x',
  ])('reads no names from %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
