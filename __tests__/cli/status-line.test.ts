import { describe, expect, test } from '@jest/globals'
import { statusLine } from '../../src/cli/status-line.js'

function stream(more: { readonly isTTY?: boolean; readonly columns?: number }) {
  const written: string[] = []
  return { ...more, written, write: (text: string) => written.push(text) }
}

describe('statusLine', () => {
  test('rewrites one line where somebody watches', () => {
    const terminal = stream({ isTTY: true, columns: 72 })
    const status = statusLine(terminal, {})
    status?.show('one')
    status?.show('two')
    status?.clear()
    expect(terminal.written).toEqual(['\r\u001b[2Kone', '\r\u001b[2Ktwo', '\r\u001b[2K'])
    expect(status?.columns).toBe(72)
  })

  test('takes 80 columns where the terminal does not tell', () => {
    expect(statusLine(stream({ isTTY: true }), {})?.columns).toBe(80)
    expect(statusLine(stream({ isTTY: true, columns: 0 }), {})?.columns).toBe(80)
  })

  test.each([
    ['a pipe', stream({}), {}],
    ['a dumb terminal', stream({ isTTY: true }), { TERM: 'dumb' }],
  ])('is not there for %s', (_, where, environment) => {
    expect(statusLine(where, environment)).toBeNull()
  })
})
