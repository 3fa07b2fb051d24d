/** Takes a stream of bytes apart. */
export interface ByteReader {
  /** Everything before the next `byte`, which is taken too; null where the stream ends before it. */
  until(byte: number): Promise<Uint8Array | null>
  /** @throws {Error} where the stream ends before `count` bytes. */
  exactly(count: number): Promise<Uint8Array>
}

export function createByteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]()
  let rest: Uint8Array = new Uint8Array()

  async function next(): Promise<Uint8Array | null> {
    const { value, done } = await chunks.next()
    return done === true ? null : value
  }

  return {
    async until(byte) {
      const parts: Uint8Array[] = []
      for (;;) {
        const end = rest.indexOf(byte)
        if (end >= 0) {
          parts.push(rest.subarray(0, end))
          rest = rest.subarray(end + 1)
          return Buffer.concat(parts)
        }
        parts.push(rest)
        const chunk = await next()
        if (chunk === null) return null
        rest = chunk
      }
    },
    async exactly(count) {
      const parts: Uint8Array[] = []
      let missing = count
      while (missing > rest.length) {
        parts.push(rest)
        missing -= rest.length
        const chunk = await next()
        if (chunk === null) throw new Error(`The stream ended ${missing} bytes too early.`)
        rest = chunk
      }
      parts.push(rest.subarray(0, missing))
      rest = rest.subarray(missing)
      return Buffer.concat(parts)
    },
  }
}
