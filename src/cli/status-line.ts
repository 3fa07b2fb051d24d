import { columnsOf } from './columns.js'
import type { StatusLine } from './command.js'

/** A line on a terminal that can be told to rewrite it; null for a pipe, a file, or a dumb terminal. */
export function statusLine(
  stream: {
    readonly isTTY?: boolean
    readonly columns?: number
    readonly write: (text: string) => unknown
  },
  { TERM: terminal }: Readonly<Record<string, string | undefined>>,
): StatusLine | null {
  const columns = columnsOf(stream)
  if (columns === null || terminal === 'dumb') return null
  const clear = '\r\u001b[2K'
  return {
    columns,
    show: (text) => stream.write(clear + text),
    clear: () => stream.write(clear),
  }
}
