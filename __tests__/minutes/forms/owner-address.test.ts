import { describe, expect, test } from '@jest/globals'
import { ownerAddress } from '../../../src/minutes/forms/owner-address.js'
import { readerOf } from './reader.js'

const read = readerOf(ownerAddress)

describe('somebody who is addressed', () => {
  test.each([
    ['For Ana: write it', { owners: ['Ana'], rest: 'write it' }],
    ['for Ana and Bo: write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['FOR ana: write it', { owners: ['ana'], rest: 'write it' }],
    ['Assigned to Ana: write it', { owners: ['Ana'], rest: 'write it' }],
    ['Owned by Ana:write it', { owners: ['Ana'], rest: 'write it' }],
  ])('reads those for whom it is from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['Ana, write it', { owners: ['Ana'], rest: 'write it' }],
    ['Ana/Bo, write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['Ana & Bo, write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['Ana + Bo, write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['SS, provide the status', { owners: ['SS'], rest: 'provide the status' }],
    ['ZQ/RD, provide the status', { owners: ['ZQ', 'RD'], rest: 'provide the status' }],
    ['Ana,  write it', { owners: ['Ana'], rest: 'write it' }],
    ['Ana / Bo, write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
  ])('reads those who are called from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['@王五 更新官网', { owners: ['王五'], rest: '更新官网' }],
    ['@王五：更新官网', { owners: ['王五'], rest: '更新官网' }],
    ['@王五，更新官网', { owners: ['王五'], rest: '更新官网' }],
    ['@王五、更新官网', { owners: ['王五'], rest: '更新官网' }],
    ['@王五: 更新官网', { owners: ['王五'], rest: '更新官网' }],
  ])('reads those who are mentioned in letters that no login has from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    'For the release: write it',
    'For example: write it',
    'Before Ana: write it',
    'Write, read and mend it',
    'Once, write it',
    'Ana, Write it',
    'ana, write it',
    'Ana,write it',
    'Ana and Bo, write it',
    'A, write it',
    'Ana, ',
    '@王 更新',
    '@王五',
    '@ana write it',
    'So: for Ana: write it',
    'Zoey, write it',
    'SSSS, write it',
  ])('reads nobody from %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
