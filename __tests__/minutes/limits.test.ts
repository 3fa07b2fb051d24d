import { describe, expect, test } from '@jest/globals'
import { parseMinutes } from '../../src/minutes/parse-minutes.js'
import { defaultReading } from '../../src/minutes/reading.js'

const read = (text: string) => parseMinutes({ path: '2022-03-04.md', text }, defaultReading)
const section = '## Action items\n\n'

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
