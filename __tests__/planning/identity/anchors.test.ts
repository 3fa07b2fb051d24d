import { describe, expect, test } from '@jest/globals'
import { takeApart } from '../../../src/planning/identity/anchors.js'

describe('what must be equal in two texts of one item', () => {
  test.each<[string, readonly string[]]>([
    ['see https://github.com/Octo/lib/pull/12/files#a', ['octo/lib#12']],
    ['see http://git.example.org/o.c-t/l_b/issues/7', ['o.c-t/l_b#7']],
    [
      'see http://example.org/a/, and (https://example.org/b).',
      ['http://example.org/a', 'https://example.org/b'],
    ],
    [
      'see https://example.org/?to=https://github.com/octo/lib/pull/12',
      ['https://example.org/?to=https://github.com/octo/lib/pull/12'],
    ],
    ['visit http://a.org/b!', ['http://a.org/b']],
    ['fix octo/lib#12 and #13, not a#14', ['#13', 'octo/lib#12']],
    ['on 2022-06-3 or 2022-12-31', ['2022-06-3', '2022-12-31']],
    ['on 3.4.22, 3/4/2022', ['3.4.22', '3/4/2022']],
    ['by may 3rd, 2022 or 12 of june', ['12 of june', 'may 3rd, 2022']],
    ['sept. 4 and 5 december 2023', ['5 december 2023', 'sept. 4']],
    [
      'publish v1.2.3-rc.1, 0.10, 1.5beta2 and 2.0-alpha',
      ['0.10', '1.5beta2', '2.0-alpha', 'v1.2.3-rc.1'],
    ],
    ['move it from 1.0.rc2 to 1.0.rc3', ['1.0.rc2', '1.0.rc3']],
    ['maybe in mayo 12', []],
    ['ask 12th street', []],
  ])('are links, issues, dates and versions: %s', (text, anchors) => {
    expect(takeApart(text).anchors).toEqual(anchors)
  })

  test.each<[string, readonly string[]]>([
    ['review 12 pull requests in rooms 3 and 4b', ['12', '3']],
    ['paint building a', ['a']],
    ['paint a building', []],
    ['read 2022-06-03', []],
  ])('are numbers, and a letter at the end: %s', (text, numbers) => {
    expect(takeApart(text).numbers).toEqual(numbers)
  })
})

describe('what may vary', () => {
  test.each<[string, readonly string[]]>([
    ['write the release notes', ['notes', 'release', 'write']],
    ["ask no-one about Ana's e-mail", ['ana', 'ask', 'email', 'noone']],
    ['read https://example.org/a on building', ['building', 'read']],
    ['漢字を書く tests', ['tests', 'く', 'を', '字', '書', '漢']],
    ['the of and', ['and', 'of', 'the']],
  ])('are the words that tell what it is about, or else all: %s', (text, words) => {
    expect(takeApart(text).words).toEqual([...words].sort())
  })

  test.each([
    ['merge it', 0],
    ["don't merge it", 1],
    ['don’t merge it', 1],
    ['do not merge it, never', 2],
  ])('is not how often it is said no: %s', (text, negations) => {
    expect(takeApart(text)).toMatchObject({ key: text, negations })
  })
})
