import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createByteReader } from '../../../src/rehearsal/git/byte-reader.js'

async function* chunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0
  for (const size of sizes) {
    yield bytes.subarray(start, start + size)
    start += size
  }
  yield bytes.subarray(start)
}

const sizes = fc.array(fc.nat(5))

describe('createByteReader', () => {
  test('splits at a byte, however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[a-c]{0,6}$/)), sizes, async (words, cuts) => {
        const bytes = Buffer.from(words.map((word) => `${word}\0`).join(''))
        const reader = createByteReader(chunks(bytes, cuts))
        const read: string[] = []
        for (let one = await reader.until(0); one !== null; one = await reader.until(0)) {
          read.push(Buffer.from(one).toString())
        }
        expect(read).toEqual(words)
      }),
    )
  })

  test('takes a count of bytes, however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 3 }), sizes, async (bytes, cuts) => {
        const reader = createByteReader(chunks(bytes, cuts))
        const parts = [await reader.exactly(2), await reader.exactly(bytes.length - 2)]
        expect(Buffer.concat(parts)).toEqual(Buffer.from(bytes))
      }),
    )
  })

  test('says when the stream ends before there is enough', async () => {
    const reader = createByteReader(chunks(Buffer.from('abc'), []))
    await expect(reader.exactly(5)).rejects.toThrow('2 bytes too early')
  })
})
