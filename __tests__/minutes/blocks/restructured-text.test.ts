import { describe, expect, test } from '@jest/globals'
import { readRestructuredText } from '../../../src/minutes/blocks/restructured-text.js'
import { shownBy } from './shown.js'

const read = (...lines: string[]) => shownBy(readRestructuredText, lines)

describe('a heading of reStructuredText', () => {
  test.each([
    ['a line under it', ['Call', '----'], ['1 # Call']],
    ['spaces behind', ['Call  ', '----  '], ['1 # Call']],
    ['a line two characters short', ['Calling', '-----'], ['1 # Calling']],
    ['lines above and below', ['====', ' Call', '===='], ['1 # Call']],
    ['lines with spaces behind', ['====  ', 'Call', '==== '], ['1 # Call']],
    [
      'lines above and below, further down',
      ['', '====', 'Call', '====', 'a'],
      ['2 # Call', '5:1 a'],
    ],
  ])('has %s', (_, lines, blocks) => {
    expect(read(...lines)).toEqual(blocks)
  })

  test.each([
    ['a line too short', ['Calling all', '------'], ['1:1 Calling all', '2:1 ------']],
    ['a line of two marks', ['No', '--'], ['1:1 No', '2:1 --']],
    ['a line with a text behind', ['Call', '---- a'], ['1:1 Call', '2:1 ---- a']],
    ['a line with a text before', ['Call', 'a ----'], ['1:1 Call', '2:1 a ----']],
    ['a line that is indented', ['Call', ' ----'], ['1:1 Call', '2:2 ----']],
    ['different lines above and below', ['====', 'Call', '---'], ['2 # Call']],
    ['an indented line below', ['====', 'C', ' ===='], ['2:1 C', '3:2 ====']],
  ])('does not have %s', (_, lines, blocks) => {
    expect(read(...lines)).toEqual(blocks)
  })

  test('is as deep as the first one with the same marks, above and below or only below', () => {
    const lines = [
      ...[
        '====',
        'Team',
        '====',
        '',
        'Call',
        '====',
        '',
        '----',
        'More',
        '----',
        '',
        'Sub',
        '----',
      ],
      ...['', '====', 'Next', '====', '', 'Last', '===='],
    ]
    expect(read(...lines)).toEqual([
      '1 # Team',
      '5 ## Call',
      '8 ### More',
      '12 #### Sub',
      '15 # Next',
      '19 ## Last',
    ])
  })
})

describe('a line of reStructuredText', () => {
  test.each([
    ['an entry with much space', '12)   call', '1:7 - call to 1'],
    ['an entry with an empty box', '-  [ ]   call', '1:10 - [ ] call to 1'],
    ['a mark behind a text', 'so - call', '1:1 so - call'],
    ['a link right behind its text', 'see `it<https://a.org>`_', '1:1 see [it](https://a.org)'],
    ['a box behind a text', '- call [x] Ana', '1:3 - call [x] Ana to 1'],
    ['two dots behind a text', 'so .. note', '1:1 so .. note'],
    ['two dots before a text', '..note', '1:1 ..note'],
  ])('is read as %s', (_, line, block) => {
    expect(read(line)).toEqual([block])
  })

  test('is left out where it is a rule or a lone comment, with what stands further in below', () => {
    const lines = [
      '----',
      'a',
      '',
      '  ----',
      '',
      '..',
      '   hidden',
      '  ',
      '',
      '  hidden',
      'b',
      '..',
    ]
    expect(read(...lines)).toEqual(['2:1 a', '4:3 ----', '11:1 b'])
  })

  test('ends a paragraph where it begins a list, a heading or a table', () => {
    expect(read('a', '- b', '', 'c', 'Call', '----', 'd', '=== ===', 'e   f', '=== ===')).toEqual([
      '1:1 a',
      '2:3 - b to 2',
      '4:1 c',
      '5 # Call',
      '7:1 d',
      '8 | e | f',
    ])
  })

  test('is a heading within a list where a line stands below it', () => {
    expect(read('- a', '- Call', '------', '- b')).toEqual([
      '1:3 - a to 1',
      '2 # - Call',
      '4:3 - b to 4',
    ])
  })
})

test('Lists nested ever deeper are laid flat below the twelfth', () => {
  const lines = Array.from({ length: 15 }, (_, level) => `${' '.repeat(level)}- a`)
  const depths = read(...lines).map((line) => line.search(/\S/) / 2)
  expect(depths).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 12, 12])
})
