import { describe, expect, test } from '@jest/globals'
import { assign, type ScoredPair } from '../../../src/planning/identity/assign.js'

const pairs = (...scores: readonly (readonly [row: number, column: number, score: number])[]) =>
  scores.map(([row, column, score]): ScoredPair => ({ row, column, score }))
const places = (found: readonly ScoredPair[]) =>
  found.map(({ row, column }) => `${row}-${column}`).sort()

describe('rows and columns are paired', () => {
  test('so that the sum is the highest, not each pair by itself', () => {
    expect(places(assign(pairs([0, 0, 0.9], [0, 1, 0.8], [1, 0, 0.8])))).toEqual(['0-1', '1-0'])
  })

  test('each at most once, and only where a pair is possible', () => {
    const found = assign(pairs([0, 0, 0.5], [1, 0, 0.6], [2, 0, 0.4], [7, 9, 0.1]))
    expect(places(found)).toEqual(['1-0', '7-9'])
  })

  test('with their scores', () => {
    expect(assign(pairs([3, 4, 0.7]))).toEqual([{ row: 3, column: 4, score: 0.7 }])
  })

  test('and none where there is none', () => {
    expect(assign([])).toEqual([])
  })
})

describe('more than 150 that all resemble each other', () => {
  const many = (size: number) =>
    Array.from({ length: size * 2 - 1 }, (_, n) => n).map(
      (n): ScoredPair => ({
        row: Math.ceil(n / 2),
        column: Math.floor(n / 2),
        // A chain in which taking the best first loses to taking the others.
        score: n % 2 === 0 ? 0.5 : 0.501,
      }),
    )

  test('are paired best first, which is quick', () => {
    const found = assign([...many(151)].reverse())
    expect(found).toHaveLength(150)
    expect(found.every(({ score }) => score === 0.501)).toBe(true)
    expect(found.slice(0, 2).map(({ row }) => row)).toEqual([1, 2])
  })

  test('150 are still paired as well as can be', () => {
    expect(assign(many(150)).every(({ score }) => score === 0.5)).toBe(true)
  })

  test.each([
    ['rows', (n: number, score: number): ScoredPair => ({ row: n, column: 0, score })],
    ['columns', (n: number, score: number): ScoredPair => ({ row: 0, column: n, score })],
  ])('in %s alone, too; of equal ones the first', (_, pair) => {
    const found = assign(Array.from({ length: 151 }, (_, n) => pair(150 - n, 0.5)))
    expect(places(found)).toEqual(['0-0'])
  })
})
