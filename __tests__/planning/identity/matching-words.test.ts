import { expect, test } from '@jest/globals'
import { unmatchedWords } from '../../../src/planning/identity/matching-words.js'

const wordsOf = (text: string) => text.split(' ').filter(Boolean).sort()

test.each<[why: string, one: string, other: string, left: number, right: number]>([
  ['the same', 'write notes', 'notes write', 0, 0],
  ['one more', 'write notes', 'write', 1, 0],
  ['none at all', '', 'write notes', 0, 2],
  ['as often as each stands', 'a a b', 'a b b', 1, 1],
  ['forms of a word', 'document', 'documentation', 0, 0],
  ['forms of a word', 'plan', 'plans', 0, 0],
  ['forms of a word', 'ab', 'abc', 0, 0],
  ['too short for forms', 'a', 'ab', 1, 1],
  ['too little in common', 'docum', 'documentation', 1, 1],
  ['too little in common', 'plan', 'planner', 1, 1],
  ['too little in common', 'meeting', 'meet', 1, 1],
  ['too little in common', 'testing', 'tester', 1, 1],
  ['a letter of five', 'paint', 'point', 1, 1],
  ['a letter of six', 'colour', 'culour', 0, 0],
  ['a slip', 'pipline', 'pipeline', 0, 0],
  ['a spelling', 'colour', 'color', 0, 0],
  ['another beginning', 'cat', 'bat', 1, 1],
  ['another beginning', 'review', 'preview', 1, 1],
  ['another number', 'room1', 'room2', 1, 1],
  ['a form that stands once', 'notes notes', 'note', 1, 0],
  ['written as one', 'bootloader', 'boot loader', 0, 0],
  ['written as two', 'boot loader', 'bootloader', 0, 0],
  ['of two equal parts', 'bootboot', 'boot boot', 0, 0],
  ['of which one is missing', 'bootboot', 'boot', 1, 1],
  ['of which one is another', 'bootloader', 'boot load', 1, 2],
])('%s: %j and %j', (_, one, other, left, right) => {
  expect(unmatchedWords(wordsOf(one), wordsOf(other))).toEqual([left, right])
})
