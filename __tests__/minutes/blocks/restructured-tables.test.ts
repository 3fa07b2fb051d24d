import { describe, expect, test } from '@jest/globals'
import { readRestructuredTable } from '../../../src/minutes/blocks/restructured-tables.js'
import { readRestructuredText } from '../../../src/minutes/blocks/restructured-text.js'

const grid = [
  ...[
    'text',
    '+-----+-------+',
    '| Who | What  |',
    '+=====+=======+',
    '| Ana | write |',
    '|     | it    |',
  ],
  ...['+-----+-------+', '| Bo  | call  |', '| Cy  |       |', '+-----+-------+', 'text'],
]
const listed = [
  ...[
    '',
    '  .. list-table:: Tasks',
    '   :header-rows: 1',
    '',
    '   * - Who',
    '     - What',
    '   *  -  Ana',
  ],
  ...[
    '     -   write',
    '       it ',
    '',
    '   * - Bo',
    '     -',
    '       call',
    '   * -',
    '     - all',
    'text',
  ],
]

describe('a table of reStructuredText', () => {
  test('is simple, with borders of equals signs', () => {
    const lines = [
      'text',
      '====  ====',
      'Who   What',
      '===== ====  ',
      'Ana   write it',
      ' Bo',
      '==== ====',
      'text',
      '== ==',
      '',
    ]
    expect(readRestructuredTable(lines, 1)).toEqual({
      rows: [
        { cells: ['Who', 'What'], index: 2 },
        { cells: ['Ana', 'write it'], index: 4 },
        { cells: ['Bo', ''], index: 5 },
      ],
      length: 6,
    })
  })

  test('is simple without a head', () => {
    expect(readRestructuredTable(['== ==', 'a  b', '== =='], 0)).toEqual({
      rows: [{ cells: ['a', 'b'], index: 1 }],
      length: 3,
    })
  })

  test('is a grid, whose cells take several lines', () => {
    expect(readRestructuredTable(grid, 1)).toEqual({
      rows: [
        { cells: ['Who', 'What'], index: 2 },
        { cells: ['Ana', 'write it'], index: 4 },
        { cells: ['Bo Cy', 'call'], index: 7 },
      ],
      length: 9,
    })
  })

  test('is a grid further in, up to the end of the note', () => {
    expect(readRestructuredTable(['  +--+ ', '  |a | ', '  +--+', '  |b |'], 0)).toEqual({
      rows: [
        { cells: ['a'], index: 1 },
        { cells: ['b'], index: 3 },
      ],
      length: 4,
    })
  })

  test('is a list of lists', () => {
    expect(readRestructuredTable(listed, 1)).toEqual({
      rows: [
        { cells: ['Who', 'What'], index: 4 },
        { cells: ['Ana', 'write it'], index: 6 },
        { cells: ['Bo', 'call'], index: 10 },
        { cells: ['', 'all'], index: 13 },
      ],
      length: 14,
    })
  })

  test.each(['so | b |', '| b | so', '', 'text'])(
    'is a grid down to a line that is no row: %j',
    (line) => {
      expect(readRestructuredTable(['+--+', '| a |', line], 0)).toEqual({
        rows: [{ cells: ['a'], index: 1 }],
        length: 2,
      })
    },
  )

  test('is a list of lists, whose cells may hold dashes', () => {
    const lines = [
      '.. list-table::',
      '   - lost',
      '',
      '   * - a',
      '     b - c',
      '     -5 d',
      '     - ',
    ]
    expect(readRestructuredTable(lines, 0)).toEqual({
      rows: [{ cells: ['a b - c -5 d', ''], index: 3 }],
      length: 7,
    })
  })

  test('is a list of lists up to the end of the note', () => {
    expect(readRestructuredTable(['..  list-table::', ' * - a', ' b'], 0)).toEqual({
      rows: [{ cells: ['a b'], index: 1 }],
      length: 3,
    })
  })

  test.each([
    ['a lower border', ['== ==', 'a  b']],
    ['a border in the first column', ['a == ==', 'a  b', '== ==']],
    ['an inner space in its border', ['==', 'a', '==']],
    ['a border alone on its line', ['== == a', 'a  b', '== ==']],
    ['rows without a blank line between', ['== ==', 'a  b', '', '== ==']],
    ['as many cells as its border', ['+--+--+', '| a   |', '+--+--+']],
    ['rows between its borders', ['+--+', '+--+']],
    ['nothing before its grid', ['a+--+', '| a | b |']],
    ['nothing behind its grid', ['+--+ a', '| a | b |']],
    ['a border above its grid', ['| a |', '+--+']],
    ['bars on both sides', ['+--+', '| a', '+--+']],
    ['bars at the edges', ['+--+', 'a | b | c', '+--+']],
    ['rows', ['.. list-table::', '   :widths: 1', '', '   a', 'text']],
    ['rows that are indented', ['.. list-table::', '* - a']],
    ['the directive at the start of its line', ['a .. list-table::', '  * - a']],
    ['the name of the directive', ['.. table::', '  * - a']],
  ])('has %s', (_, lines) => {
    expect(readRestructuredTable(lines, 0)).toBeNull()
  })

  test('begins where a paragraph, a comment or a list would', () => {
    const blocks = readRestructuredText([...grid, ...listed].join('\n'), {
      opensSection: () => true,
      worth: () => 'part',
    })
    expect(blocks.map(({ kind, line, endLine }) => `${kind} ${line}-${endLine}`)).toEqual([
      'paragraph 1-1',
      'table 2-10',
      'paragraph 11-11',
      'table 13-26',
      'paragraph 27-27',
    ])
  })
})
