import { expect, test } from '@jest/globals'
import { foldName } from '../../src/domain/fold.js'

test.each([
  [' Ana Pop ', 'ana pop'],
  ['Răzvan', 'razvan'],
  ['RĂZVAN', 'razvan'],
  ['e\u0301', 'e'],
  ['Ｒ', 'r'],
  ['ana\u0301', 'ana'],
  [' Ș ', 's'],
  ['Łukasz', 'łukasz'],
  ['Weiß', 'weiss'],
  ['WEIẞ', 'weiss'],
  ['Ana\u00a0 Pop', 'ana pop'],
  ['O’Neil', "o'neil"],
])('%j is the name %j', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})
