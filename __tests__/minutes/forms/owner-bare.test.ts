import { describe, expect, test } from '@jest/globals'
import { ownerBare } from '../../../src/minutes/forms/owner-bare.js'
import { readerOf } from './reader.js'

const read = readerOf(ownerBare)

describe('a known name and a verb', () => {
  test.each([
    ['Ana write it', { owners: ['Ana'], rest: 'write it' }],
    ['Ana and Bo write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['Ana, Bo write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['Ana Pop write it', { owners: ['Ana Pop'], rest: 'write it' }],
    ['Everyone read it', { owners: ['Everyone'], rest: 'read it' }],
    ['Everybody read it', { owners: ['Everybody'], rest: 'read it' }],
    ['王五 写 文档', { owners: ['王五'], rest: '写 文档' }],
    ['Ana  write it down', { owners: ['Ana'], rest: 'write it down' }],
  ])('reads names and a verb from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    'ana write it',
    'everybody read it',
    'Zoe write it',
    'Ana and Zoe write it',
    'Zoe and Ana write it',
    'Ana reported it',
    'Ana was there',
    'Ana is there',
    'Ana has it',
    'Ana had it',
    'Ana said so',
    'Ana and a friend',
    'Ana or a friend',
    'Ana for the chair',
    'Ana',
    'Ana Write it',
    'Ana with the board',
    'Ana 2 pages',
    'A write it',
    'Zoe, Ana write it',
    'Ana and Zoe write it',
  ])('reads no task from %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
