import type { Terminal } from '../../src/cli/command.js'
import { plainStyle } from '../../src/reporting/style.js'

/** A terminal that keeps what it is told. */
export interface RecordedTerminal extends Terminal {
  written(): string
  said(): readonly string[]
}

export function createTerminal(given: Partial<Terminal> = {}): RecordedTerminal {
  const written: string[] = []
  const said: string[] = []
  return {
    write: (data) => written.push(data),
    say: (talk) => said.push(talk),
    style: plainStyle,
    columns: null,
    status: null,
    environment: {},
    folder: '/nowhere',
    signal: new AbortController().signal,
    ...given,
    written: () => written.join(''),
    said: () => said,
  }
}
