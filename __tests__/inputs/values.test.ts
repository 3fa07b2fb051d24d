import { describe, expect, test } from '@jest/globals'
import {
  parseCount,
  parseDuration,
  parseGlobs,
  parseRepository,
  parseSince,
  parseSwitch,
} from '../../src/inputs/values.js'

const setting = (text: string) => ({ name: 'Input "x"', text })

describe('since', () => {
  test.each([
    ['2026-01-31', '2026-01-31'],
    ['90 days', '2026-03-02'],
    ['1 day', '2026-05-30'],
    ['2 weeks', '2026-05-17'],
    ['3 months', '2026-02-28'],
    ['1 year', '2025-05-31'],
    ['27Years', '1999-05-31'],
  ])('%j on 31 May 2026 is %s', (text, date) => {
    expect(parseSince(setting(text), '2026-05-31')).toBe(date)
  })

  test('a year before a leap day is the last day of February', () => {
    expect(parseSince(setting('1 year'), '2024-02-29')).toBe('2023-02-28')
  })

  test.each(['yesterday', '2026-02-30', '2026-1-1', '90', '-3 days', '9999 years'])(
    '%j is refused with what is allowed',
    (text) => {
      expect(() => parseSince(setting(text), '2026-05-31')).toThrow(
        `Input "x": expected a date such as \`2026-01-31\`, or a time before today such as \`90 days\`, \`6 months\` or \`1 year\`; found "${text}".`,
      )
    },
  )
})

test.each([
  ['true', true],
  ['TRUE', true],
  ['False', false],
])('%j is the switch %s', (text, value) => {
  expect(parseSwitch(setting(text))).toBe(value)
})

test.each(['yes', '1', ''])('%j is no switch', (text) => {
  expect(() => parseSwitch(setting(text))).toThrow('expected `true` or `false`')
})

test.each(['-1', '1.5', 'many', '1e3', '12345678901'])('%j is no count', (text) => {
  expect(() => parseCount(setting(text))).toThrow('expected a whole number, 0 or more')
})

test('0 is a count', () => {
  expect(parseCount(setting('0'))).toBe(0)
})

test.each([
  ['5 minutes', 300_000],
  ['90seconds', 90_000],
  ['1 hour', 3_600_000],
])('%j is a duration', (text, milliseconds) => {
  expect(parseDuration(setting(text))).toBe(milliseconds)
})

test.each(['5', '5 days', 'soon'])('%j is no duration', (text) => {
  expect(() => parseDuration(setting(text))).toThrow('such as `5 minutes`')
})

test('globs stand one a line, with blank lines and comments between them', () => {
  expect(parseGlobs(setting('notes/**/*.md\r\n\n # drafts\n  !**/draft-*.md '))).toEqual([
    'notes/**/*.md',
    '!**/draft-*.md',
  ])
})

test('globs that only exclude are refused', () => {
  expect(() => parseGlobs(setting('!README.md'))).toThrow('does not begin with `!`')
})

test('a repository is an owner and a name', () => {
  expect(parseRepository(setting('octo-org/octo.repo'))).toEqual({
    owner: 'octo-org',
    name: 'octo.repo',
  })
})

test.each(['octo-repo', 'https://github.com/a/b', 'a/b/c', 'a b/c'])(
  '%j is no repository',
  (text) => {
    expect(() => parseRepository(setting(text))).toThrow('expected `owner/name`')
  },
)
