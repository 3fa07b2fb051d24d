import { expect, test } from '@jest/globals'
import { mergeLabels } from '../../../src/planning/merge/labels.js'

type Names = readonly string[]

const many = (count: number) => Array.from({ length: count }, (_, n) => `label-${n}`)

test.each<[why: string, wanted: Names, present: Names, own: Names, merged: Record<string, Names>]>([
  ['what is new comes', ['a', 'b'], ['x'], [], { add: ['a', 'b'], remove: [], own: ['a', 'b'] }],
  ['what is old goes', ['b'], ['a', 'b'], ['a', 'b'], { add: [], remove: ['a'], own: ['b'] }],
  ['what a person took off stays off', ['a'], [], ['a'], { add: [], remove: [], own: ['a'] }],
  ['what a person took off need not go', [], ['x'], ['a'], { add: [], remove: [], own: [] }],
  ['what a person put on is theirs', ['a'], ['a'], [], { add: [], remove: [], own: [] }],
  ['what a person put on stays', [], ['x'], [], { add: [], remove: [], own: [] }],
  ['case does not count', ['A'], ['B', 'c'], ['b', 'a'], { add: [], remove: ['b'], own: ['a'] }],
])('%s: %j on %j, of which %j are our own', (_, wanted, present, own, merged) => {
  expect(mergeLabels(wanted, present, own)).toEqual(merged)
})

test('an issue has a hundred labels at the most', () => {
  expect(mergeLabels(['a', 'b'], many(99), []).add).toEqual(['a'])
  expect(mergeLabels(['a', 'b'], many(99), ['label-3']).add).toEqual(['a', 'b'])
  expect(mergeLabels(['a'], many(101), [])).toEqual({ add: [], remove: [], own: [] })
})
