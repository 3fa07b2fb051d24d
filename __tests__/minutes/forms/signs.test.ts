import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { leadingForms, trailingForms } from '../../../src/minutes/forms/forms.js'
import { readerOf } from './reader.js'

const piece = fc.constantFrom(
  ...['Ana', 'Bo', 'RD', 'Ana Pop', 'jo', '王五', '佐藤', 'Everyone', 'Owner', 'Task', 'Hall'],
  ...['[RD]', '(Ana)', '（佐藤）', '**Ana**', '__Bo__', '@ana', '[Ana](https://github.com/ana)'],
  ...[
    'write',
    'to write',
    'will call',
    'print it',
    'and',
    'for',
    'assigned to',
    'to do',
    'by 3 May',
    '2026-05-07',
    '`x`',
  ],
  ...[
    ':',
    '：',
    ' - ',
    '-',
    ' — ',
    ' -> ',
    '=>',
    '→',
    ',',
    ', ',
    '; ',
    ' / ',
    ';',
    '.',
    '|',
    '[status] done',
    '\n',
  ],
  ...[
    'Owner: Ana | Task: write',
    'Hall - Ana - write',
    'For Ana: write',
    'RD, write',
    'Print it, assigned to Bo',
    'Print it; Ana to do',
    'Due: 3 May',
  ],
)
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.flat().join('').trim())

const signed = [...leadingForms, ...trailingForms].filter(({ sign }) => sign !== undefined)

describe('the sign of a form', () => {
  test.each(signed.map((form) => [form.name, form] as const))(
    'stands in all that is read as %s',
    (_, form) => {
      const read = readerOf(form)
      const texts = fc.sample(text, { numRuns: 4000, seed: 7 }).filter((one) => read(one) !== null)
      expect(texts.length).toBeGreaterThan(0)
      expect(texts.filter((one) => form.sign?.test(one) === false)).toEqual([])
    },
  )
})
