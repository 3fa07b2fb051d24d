import { describe, expect, test } from '@jest/globals'
import picomatch from 'picomatch'
import { parseConfig } from '../../src/config/load-config.js'

const refusal = async (text: string): Promise<string> =>
  parseConfig('minutes.yml', text).then(
    () => 'accepted',
    (error: Error) => error.message,
  )

describe('a pattern of `ignore` cannot run away', () => {
  test.each([
    ['by its size', ['.{0,1000}'.repeat(40)]],
    ['together with others', Array.from({ length: 400 }, (_, n) => `line ${n}`)],
  ])('%s', async (_, patterns) => {
    expect(await refusal(JSON.stringify({ ignore: patterns }))).toContain('too large')
  })

  test('sees the first thousand characters of a text: what it costs goes with their number, too', async () => {
    const { ignore } = await parseConfig('minutes.yml', 'ignore: ["x"]')
    expect(ignore[0]?.test(`${'a'.repeat(999)}x`)).toBe(true)
    expect(ignore[0]?.test(`${'a'.repeat(1_000)}x`)).toBe(false)
  })

  test('and asks in vain for the end of a text that it does not see', async () => {
    const { ignore } = await parseConfig('minutes.yml', 'ignore: ["^a+$"]')
    expect(ignore[0]?.test('a'.repeat(900))).toBe(true)
    expect(ignore[0]?.test(`${'a'.repeat(1_000)} and what matters`)).toBe(false)
  })
})

describe('a glob of `series` cannot run away', () => {
  test.each([
    ['many stars', '*a*a*a*a*b'],
    ['many folders', '**/a/**/a/**/b'],
    ['patterns in patterns', '+(+(a))b'],
    ['sheer length', 'a/'.repeat(150)],
  ])('%s are refused', async (_, glob) => {
    expect(await refusal(JSON.stringify({ series: [glob] }))).toContain('expected a glob')
  })

  test.each(['minutes/*.md', '**/wg-*/**/*.md', 'calls/{eu,us}-call-*.md', '*a*a*.md'])(
    '%s is accepted, and done with the longest path in time',
    async (glob) => {
      expect(await refusal(JSON.stringify({ series: [glob] }))).toBe('accepted')
      const path = `${'a/'.repeat(1_900)}${'a'.repeat(250)}`
      expect(picomatch(glob, { dot: false })(path)).toBe(false)
    },
    5_000,
  )
})

describe('YAML cannot exhaust the parser', () => {
  test.each([
    ['brackets without end', `owners: ${'['.repeat(60_000)}`],
    ['brackets that close nothing', `owners: ${']'.repeat(60_000)}`],
    ['lists in lists on one line', `owners:\n  ${'- '.repeat(30_000)}`],
    ['keys in keys on one line', `? ${'? '.repeat(30_000)}`],
    ['lists in lists', Array.from({ length: 1_100 }, (_, n) => `${' '.repeat(n)}-`).join('\n')],
  ])(
    '%s',
    async (_, text) => {
      expect(await refusal(text)).toMatch(/nested too deeply|larger than/)
    },
    5_000,
  )
})
