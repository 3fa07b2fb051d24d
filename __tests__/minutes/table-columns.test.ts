import { describe, expect, test } from '@jest/globals'
import { saysDone } from '../../src/minutes/status-cell.js'
import { minutesOf } from './told.js'

/** The items of a table, given as its cells. */
const itemsIn = (...rows: readonly (readonly string[])[]) => {
  const [head = [], ...others] = rows
  const lines = [head, head.map(() => '-'), ...others].map((cells) => `| ${cells.join(' | ')} |`)
  return minutesOf(`\n# Action items\n${lines.join('\n')}\n`).items
}

describe('a column tells rows apart and is no text', () => {
  test.each([
    '1',
    '12.',
    '#3',
    '**4**',
    'AI-2023-012',
    'A1',
    'AB–12',
    '2.1',
    '3/4',
    '`5`',
    '6)',
    '_7_',
  ])('where it holds %j', (code) => {
    expect(itemsIn(['Action', 'Task'], [code, 'write'])[0]?.text).toBe('write')
  })

  test.each([
    '',
    'write',
    '12 x',
    'x12',
    'ABCDEFG-1',
    'a1',
    '1-x',
    '12.a',
    '(6)',
    '2026-05-10',
    '1.5.2026',
    '1/12/26',
  ])('but not where it holds %j', (cell) => {
    const [item] = itemsIn(['Action', 'Task'], [cell, 'read'], ['write', 'call'])
    expect(item?.text).toBe(cell === '' ? 'write' : cell)
    expect(itemsIn(['Action', 'Task'], [cell, 'read']).map(({ text }) => text)).toEqual(
      cell === '' ? [] : [cell],
    )
  })
})

describe('a day is due where a column says so', () => {
  test.each([
    ['2026-05-10', '2026-05-10'],
    ['10.05.2026', '2026-05-10'],
    ['13/5/2026', '2026-05-13'],
    ['May 10', '2026-05-10'],
  ])('%s', (cell, due) => {
    const [item] = itemsIn(['Task', 'Due'], ['write', cell])
    expect(item).toMatchObject({ due: { date: due }, details: [] })
  })
})

describe('owners in a cell', () => {
  test.each([
    ['RD<br>SK', ['RD', 'SK']],
    ['RD<br />SK', ['RD', 'SK']],
    ['RD<BR/>SK', ['RD', 'SK']],
    ['Ana  (with help)', ['Ana']],
    ['Ana(chair), Bo', ['Ana', 'Bo']],
    ['~~Ana~~ Bo', ['Bo']],
    ['~~Ana~~', ['Ana']],
    ['~~Ana~~ ', ['Ana']],
    ['Anna.', ['Anna']],
    ['Anna. Bo', ['Anna. Bo']],
    ['J. R.', ['J. R.']],
    ['Ed.', ['Ed.']],
    ['@ana @bo', ['@ana', '@bo']],
    ['@octo/docs  @ana', ['@octo/docs', '@ana']],
    ['TBD', []],
    ['', []],
  ])('%j are %j', (cell, owners) => {
    expect(itemsIn(['Task', 'Who'], ['write', cell])[0]?.owners).toEqual(owners)
  })

  test.each([
    ['Ana to write', 'Ana', 'write'],
    ['Ana to write', 'Bo', 'Ana to write'],
    ['Ana to write', '', 'Ana to write'],
    ['Ana and Bo: write', 'Ana, Bo', 'write'],
  ])('need not be told again in the text: %s, %s', (text, owner, rest) => {
    expect(itemsIn(['Task', 'Who'], [text, owner])[0]?.text).toBe(rest)
  })
})

describe('a head', () => {
  test.each([
    'Who',
    'who ?',
    '**Who**',
    'Owner / When',
    'Owner/x',
    'x & Who',
    'x, who',
    'Who (x)',
    'Who(x',
    'For',
  ])('names owners among others: %s', (head) => {
    expect(itemsIn(['Task', head], ['write', 'Ana'])[0]?.owners).toEqual(['Ana'])
  })

  test.each(['#', 'No', 'n°', 'Nº', 'no.', 'N.º', 'N', 'nr', 'Nr.', 'Num', 'ID', ''])(
    'that only counts makes no detail: %j',
    (head) => {
      expect(itemsIn(['Task', head], ['write', 'x'])[0]?.details).toEqual([])
    },
  )

  test.each(['Note', 'Not', 'Nrx', 'Nums', 'My ID', 'Idea'])(
    'that says something does: %s',
    (head) => {
      expect(itemsIn(['Task', head], ['write', 'x'])[0]?.details).toEqual([
        { kind: 'text', text: `${head}: x` },
      ])
    },
  )
})

test('The longest column holds the text where only owners are known, of two as long the first', () => {
  const texts = (...rows: string[][]) =>
    itemsIn(['Who', 'a', 'b', 'c'], ...rows).map(({ text }) => text)
  expect(texts(['RD', 'write', 'plans', 'x'], ['SK', '12345', '54321', ''])).toEqual([
    'write',
    '12345',
  ])
  expect(texts(['RD', 'write', 'a longer one', 'x'])).toEqual(['a longer one'])
})

describe('a state', () => {
  test.each([
    ['done', 'Status'],
    ['✅ shipped', 'Status'],
    ['✔', 'Status'],
    ['[X]', 'Status'],
    ['☑', 'Status'],
    ['yes', 'Done?'],
    ['**Y**', 'Done'],
    ['x', 'Done ?'],
    ['Sí', 'done?'],
  ])('is done: %s below %s', (cell, head) => {
    expect(saysDone(cell, head)).toBe(true)
  })

  test.each([
    ['open', 'Status'],
    ['yes', 'Status'],
    ['no', 'Done?'],
    ['oh yes', 'Done?'],
    ['yes sir', 'Done?'],
    ['yes', 'Done? Or not'],
    ['', 'Done?'],
  ])('is not: %j below %s', (cell, head) => {
    expect(saysDone(cell, head)).toBe(false)
  })
})
