import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { takeApart } from '../../../src/planning/identity/anchors.js'
import { keyOf } from '../../../src/planning/identity/key.js'
import { compare, doubtful, repeated, reworded } from '../../../src/planning/identity/similarity.js'

const text = readFileSync('docs/matching.md', 'utf8')
const rows = [
  ...text.matchAll(
    /^\| (.+?) \| (.+?) \| (never|a person decides|\d\.\d\d(?:, with a reference more)?) \|$/gm,
  ),
].map(([, one = '', other = '', alike = '']) => ({ one, other, alike }))

function measured(one: string, other: string): string {
  const [left, right] = [one, other].map((said) => takeApart(keyOf({ text: said, due: null })))
  const likeness = left && right ? compare(left, right) : null
  switch (likeness?.kind) {
    case 'alike':
      return likeness.similarity.toFixed(2)
    case 'added':
      return `${likeness.similarity.toFixed(2)}, with a reference more`
    case 'doubt':
      return 'a person decides'
    default:
      return 'never'
  }
}

describe('docs/matching.md', () => {
  test('has examples', () => {
    expect(rows.length).toBeGreaterThanOrEqual(10)
  })

  test.each(rows)('says how alike these are: $one | $other', ({ one, other, alike }) => {
    expect(measured(one, other)).toBe(alike)
  })

  test('gives the limits of the code', () => {
    const limits = [...text.matchAll(/^- From \*\*(\d\.\d\d)\*\* on/gm)].map(([, limit]) =>
      Number(limit),
    )
    expect(limits).toEqual([reworded, doubtful, repeated])
  })
})
