import { describe, expect, test } from '@jest/globals'
import type { Interest } from '../../../src/minutes/blocks/block.js'
import { readMarkdown } from '../../../src/minutes/blocks/markdown.js'
import { mostParsed } from '../../../src/minutes/limits.js'
import { shownBy } from './shown.js'

/** Sections are headed "Items"; a line that begins with "part" or "block" is worth that, and one above "below". */
const interest: Interest = {
  opensSection: (heading) => heading === 'Items',
  worth: (line, next) => {
    if (/part/.test(line)) return 'part'
    return /block/.test(line) || next === 'below' ? 'block' : 'nothing'
  },
}

const read = (...lines: string[]) => shownBy(readMarkdown, lines, interest)

describe('of Markdown is read', () => {
  test('a section to the next heading as high, and of other parts the headings', () => {
    expect(
      read('a', '# Call', 'b', '## Items', 'c', '### More', 'd', '## Talk', 'e', '# Items', 'f'),
    ).toEqual([
      '2 # Call',
      '4 ## Items',
      '5:1 c',
      '6 ### More',
      '7:1 d',
      '8 ## Talk',
      '10 # Items',
      '11:1 f',
    ])
  })

  test('a section within a section, which the end of the outer one ends', () => {
    expect(read('# Items', 'a', '## Items', 'b', '## Talk', 'c', '# Talk', 'd')).toEqual([
      ...['1 # Items', '2:1 a', '3 ## Items', '4:1 b', '5 ## Talk', '6:1 c', '7 # Talk'],
    ])
  })

  test('a part of which one line says that it matters', () => {
    expect(read('# A', 'a', '', 'b', '', 'part', '# B', 'b')).toEqual([
      ...['1 # A', '2:1 a', '4:1 b', '6:1 part', '7 # B'],
    ])
  })

  test('a part whose heading says so', () => {
    expect(read('a', '# A part', 'a', '# B', 'b')).toEqual(['2 # A part', '3:1 a', '4 # B'])
  })

  test('the blocks that matter, and no others', () => {
    const lines = [
      'a',
      '',
      'block',
      'more',
      '',
      'b',
      '# A',
      'c',
      '',
      'd',
      'below',
      '- e',
      '- block',
    ]
    expect(read(...lines)).toEqual([
      ...['3:1 block', '4:1 more', '7 # A', '10:1 d', '11:1 below', '13:3 - block to 13'],
    ])
  })

  test('a heading of a part only as a heading, whatever stands below it', () => {
    expect(read('# A block', 'a', '# B', 'below')).toEqual(['1 # A block', '3 # B'])
  })

  test('an underlined heading within a part that matters as one that ends or opens a section', () => {
    expect(read('part', '', 'Items', '=====', '', '# A', 'a')).toEqual([
      ...['1:1 part', '3 # Items', '6 # A'],
    ])
    expect(read('part', '', 'Items', '-----', '', '### A', 'a', '# B', 'b')).toEqual([
      ...['1:1 part', '3 ## Items', '6 ### A', '7:1 a', '8 # B'],
    ])
  })

  test('what front matter ends with, and not front matter', () => {
    expect(read('---', 'part: a', '---', 'part')).toEqual(['4:1 part'])
    expect(read('---', 'part', '- a')).toEqual(['1 rule', '2:1 part', '3:3 - a to 3'])
  })
})

describe('too much of Markdown', () => {
  const line = `${'x'.repeat(99)}\n`
  const linesOf = (length: number) => line.repeat(Math.ceil(length / line.length))
  const kinds = (text: string) =>
    readMarkdown(text, interest).map(({ kind, line, endLine }) => `${kind} ${line}-${endLine}`)

  test('is left unread in one part, and the next part read', () => {
    const lines = Math.ceil(mostParsed.part / line.length)
    expect(kinds(`# Items\n${linesOf(mostParsed.part)}# Items\nb`)).toEqual([
      `unread 1-${lines + 1}`,
      `heading ${lines + 2}-${lines + 2}`,
      `paragraph ${lines + 3}-${lines + 3}`,
    ])
  })

  test('is left unread in one note, from where it gets too much', () => {
    const part = `# Items\n${linesOf(mostParsed.part - 1000)}`
    const read = kinds(`${part}${part}${part}# Talk\n`)
    expect(read.map((block) => block.split(' ')[0])).toEqual([
      ...['heading', 'paragraph', 'heading', 'paragraph', 'unread', 'heading'],
    ])
  })

  test('is read up to the last character', () => {
    const text = `# Items\n${'x '.repeat(mostParsed.part / 2 - 5)}x`
    expect(`${text}\n`).toHaveLength(mostParsed.part)
    expect(kinds(text)).toEqual(['heading 1-1', 'paragraph 2-2'])
    expect(kinds(`${text}x`)).toEqual(['unread 1-2'])
    expect(mostParsed.note).toBe(2 * mostParsed.part)
    expect(kinds([text, text, '# Items'].join('\n'))).toEqual([
      ...['heading 1-1', 'paragraph 2-2', 'heading 3-3', 'paragraph 4-4', 'unread 5-5'],
    ])
  })
})
