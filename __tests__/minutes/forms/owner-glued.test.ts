import { describe, expect, test } from '@jest/globals'
import { ownerGlued } from '../../../src/minutes/forms/owner-glued.js'
import { readerOf } from './reader.js'

const read = readerOf(ownerGlued)

describe('a known name without white space behind it', () => {
  test.each([
    ['王五整理文档', { owners: ['王五'], rest: '整理文档' }],
    ['王五负责整理 API 文档', { owners: ['王五'], rest: '负责整理 API 文档' }],
    ['王五和佐藤整理文档', { owners: ['王五', '佐藤'], rest: '整理文档' }],
    ['王五、佐藤整理文档', { owners: ['王五', '佐藤'], rest: '整理文档' }],
    ['王五和大家整理文档', { owners: ['王五'], rest: '大家整理文档' }],
  ])('is read from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each(['李雷整理文档', '整理王五的文档', '王五', '王五说', '王五 and Bo', 'Ana writes it'])(
    'is none in %j',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )
})
