import { describe, expect, test } from '@jest/globals'
import { defaultReading } from '../../src/domain/reading-options.js'
import { beyondLimits, leftUnread } from '../../src/minutes/limits.js'
import { parseMinutes } from '../../src/minutes/parse-minutes.js'

const read = (text: string) => parseMinutes({ path: '2022-03-04.md', text }, defaultReading)
const section = '## Action items\n\n'

describe('a line is nested too deeply', () => {
  test.each([
    ['by quotes', '> '.repeat(41)],
    ['by bullets', `${'- '.repeat(41)}a`],
    ['by stars', `${'* '.repeat(41)}a`],
    ['by plus signs', `${'+ '.repeat(41)}a`],
    ['by numbers', '1. '.repeat(28)],
    ['by brackets', '2) '.repeat(28)],
    ['by its indentation', `${' '.repeat(80)}- a`],
    ['by quotes alone', '>'.repeat(81)],
    ['by two kinds of marks alone', '-+'.repeat(41)],
  ])('%s', (_, line) => {
    expect(beyondLimits(`text\n\n${line}\ntext`)).toEqual({
      rule: 'nested-too-deeply',
      severity: 'error',
      message:
        'This line is indented or nested by more than 80 characters: the note is not read. Make its lists flatter.',
      line: 3,
      column: 1,
    })
  })

  test.each([
    ['a rule', '-'.repeat(200)],
    ['a rule with spaces', `  ${'* '.repeat(100)} `],
    ['a long gap', `${' '.repeat(200)}a`],
    ['eighty marks', `${'> '.repeat(39)}> a`],
    ['eighty marks of a short line', '>'.repeat(80)],
    ['marks behind a text', `a${'> '.repeat(100)}`],
  ])('but not %s', (_, line) => {
    expect(beyondLimits(`text\n${line}`)).toBeNull()
  })
})

test('A note is too large beyond five mebibytes', () => {
  const fiveMebibytes = 'x'.repeat(5 * 1024 * 1024)
  expect(beyondLimits(fiveMebibytes)).toBeNull()
  expect(beyondLimits(`${fiveMebibytes}x`)).toEqual({
    rule: 'note-too-large',
    severity: 'error',
    message: 'The note is larger than 5 MiB. Split it, or take it out of `notes`.',
    line: 1,
    column: 1,
  })
})

test('What is left unread of a note is told where it begins', () => {
  expect(leftUnread(12)).toEqual({
    rule: 'section-too-long',
    severity: 'error',
    message: 'From here on the note holds more than is read of one note. Split it.',
    line: 12,
    column: 1,
  })
})

describe('text that nobody writes', () => {
  test.each([
    ['quotes in quotes', `${section}${'> '.repeat(1000)}a`, 'nested-too-deeply'],
    ['lists in lists', `${section}${'- '.repeat(1000)}a`, 'nested-too-deeply'],
    [
      'steps without end',
      `${section}${Array.from({ length: 500 }, (_, step) => `${' '.repeat(2 * step)}- a`).join('\n')}`,
      'nested-too-deeply',
    ],
    [
      'an endless section',
      `${section}${'- Ana: write the thing\n'.repeat(12_000)}`,
      'section-too-long',
    ],
    ['an enormous note', 'word\n'.repeat(1_100_000), 'note-too-large'],
  ])('is refused, not parsed: %s', (_, text, rule) => {
    const { findings, items } = read(text)
    expect(items).toEqual([])
    expect(findings).toEqual([expect.objectContaining({ rule, severity: 'error' })])
  })

  test.each([
    ['asterisks', '*'],
    ['brackets', '['],
    ['open links', '[a]('],
    ['code', '`a'],
    ['strikes', '~~a'],
    ['parentheses', '('],
    ['logins', '@a '],
    ['dates', 'by 3 May 2022 '],
    ['dashes', ' - a'],
    ['colons', 'A: '],
    ['fields', 'Owner: Ana. '],
  ])('does not take long: a line of %s', (_, piece) => {
    const start = process.cpuUsage()
    read(`${section}- Ana: ${piece.repeat(20_000)}`)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000)
  })

  test.each([
    ['a line is cut', 'ab'.repeat(50_000), 4_000],
    ['the same character again and again is', 'a'.repeat(50_000), 80],
  ])('%s', (_, piece, longest) => {
    const text = read(`${section}- Ana: ${piece}\n`).items[0]?.text ?? ''
    expect(text.length).toBeLessThanOrEqual(longest)
    expect(text.length).toBeGreaterThan(longest - 20)
  })

  const fiveMegabytes = `${'word '.repeat(15)}\n`.repeat(68_000)

  test('a note of five megabytes is read where its section is as people write them', () => {
    const { items, findings } = read(`${fiveMegabytes}\n${section}- Ana: write the thing\n`)
    expect(items).toMatchObject([{ owners: ['Ana'], line: 68_004 }])
    expect(findings).toEqual([])
  })

  test('a note of five megabytes is an error where its section is as long', () => {
    const { items, findings } = read(`${section}- Ana: write the thing\n${fiveMegabytes}`)
    expect(items).toEqual([])
    expect(findings).toEqual([expect.objectContaining({ rule: 'section-too-long' })])
  })

  test('keeps an item whose line holds an embedded image', () => {
    const { items } = read(
      `${section}- Ana: use this ![logo](data:image/png;base64,${'A'.repeat(100_000)})`,
    )
    expect(items).toMatchObject([{ owners: ['Ana'], line: 3 }])
  })
})
