import { describe, expect, test } from '@jest/globals'
import { plainStyle } from '../../src/reporting/style.js'
import { terminalStyle } from '../../src/reporting/terminal-style.js'

describe('colours', () => {
  test.each([
    ['on a terminal', true, {}, 'coloured'],
    ['in a pipe', false, {}, 'plain'],
    ['with NO_COLOR', true, { NO_COLOR: '1' }, 'plain'],
    ['with an empty NO_COLOR', true, { NO_COLOR: '' }, 'coloured'],
    ['on a dumb terminal', true, { TERM: 'dumb' }, 'plain'],
    ['in a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, 'coloured'],
    ['with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, 'plain'],
    ['with both', true, { FORCE_COLOR: '1', NO_COLOR: '1' }, 'coloured'],
  ])('%s: isTTY %s, %j: %s', (_, isTTY, environment, wanted) => {
    const style = terminalStyle({ isTTY }, environment)
    expect(style === plainStyle ? 'plain' : 'coloured').toBe(wanted)
  })

  test('end where they began, and paint nothing around nothing', () => {
    const { good } = terminalStyle({ isTTY: true }, {})
    expect(good('yes')).toBe('\u001b[32myes\u001b[39m')
    expect(good('')).toBe('')
  })
})
