import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseDocument } from 'yaml'
import { readSimpleFrontMatter } from '../../src/minutes/simple-front-matter.js'

test('keys with texts and lists of texts are simple', () => {
  const source =
    'title: Weekly: the sync\ndatetime: 2022-06-30 14:00\nteams:\n- core\n- "build, test"\nparticipants:\n  - Ana Pop (AP, @ana)\n  - Bo\nlocation:'
  expect(readSimpleFrontMatter(source)).toBeNull()
  expect(readSimpleFrontMatter(source.replace('Weekly: ', 'Weekly '))).toEqual(
    new Map<string, unknown>([
      ['title', 'Weekly the sync'],
      ['datetime', '2022-06-30 14:00'],
      ['teams', ['core', 'build, test']],
      ['participants', ['Ana Pop (AP, @ana)', 'Bo']],
      ['location', null],
    ]),
  )
})

const line = fc
  .tuple(
    fc.constantFrom('', '', '', ' ', '  ', '- ', '- ', '  - ', ' - ', '\t', '-'),
    fc.constantFrom(
      '',
      'a: ',
      'b: ',
      'c:',
      'Date: ',
      'a b: ',
      '"a": ',
      '- ',
      '? ',
      'a:b: ',
      'true: ',
    ),
    fc.constantFrom(
      ...[
        '',
        'Ana Pop',
        'a, b',
        'x #y',
        'x#y',
        'x: y',
        'x:y',
        'x:',
        '14:00',
        '2022-06-30',
        '12',
        '1e3',
      ],
      ...[
        '2022-06-30 14:00',
        '2022-06-30T14:00:00+02:00',
        '2022-06-30 Sync',
        '2022-06-30:',
        'true',
        'Null',
        'yes',
        '~',
        '"q"',
        "'q'",
        '"a\\n"',
      ],
      ...[
        '"open',
        '[a]',
        '{a: b}',
        '&a',
        '*a',
        '!a',
        '|',
        '>',
        '@ana',
        '`x`',
        '%x',
        '# c',
        '---',
        '...',
      ],
      ...[
        "it's",
        'a "b"',
        'a\u0085b',
        'a\u2028b',
        'é',
        '会議',
        '-',
        'a - b',
        'a ? b',
        ' ',
        'a ',
        '.inf',
      ],
    ),
  )
  .map((parts) => parts.join(''))

test('what is simple has the values that a parser of YAML gives', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const source = lines.join('\n')
      const values = readSimpleFrontMatter(source)
      if (values === null) return
      const document = parseDocument(source, { schema: 'core', logLevel: 'silent' })
      expect(document.errors).toEqual([])
      expect(values).toEqual(document.toJS({ mapAsMap: true }))
    }),
    { numRuns: 5_000 },
  )
})
