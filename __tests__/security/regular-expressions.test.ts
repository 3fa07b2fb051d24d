import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { attacks } from '../../dev/regexes/attacks.js'
import { constructedIn } from '../../dev/regexes/constructed.js'
import { endsOn, slowOn } from '../../dev/regexes/growth.js'
import { literalsIn, type Written } from '../../dev/regexes/literals.js'

/*
 * A pattern that tries a text in more ways than it has characters is a switch with which anybody who may propose a
 * note can keep the job busy for hours. So every pattern of ours meets texts that are made for that.
 */
const source = join(import.meta.dirname, '../../src')
let literals: readonly Written[]
let constructed: readonly Written[]

beforeAll(async () => {
  literals = await literalsIn(source)
  constructed = await constructedIn(
    source,
    (file) => import(file),
    async () => {
      const { datesIn } = await import('../../src/minutes/written-date.js')
      datesIn('by 3 May', { near: null, order: null })
    },
  )
}, 60_000)

test('every pattern is found: literals, and what is put together from lists of words', () => {
  expect(literals.length).toBeGreaterThan(400)
  expect(constructed.length).toBeGreaterThan(25)
  const files = [...literals, ...constructed].map(({ at }) => at)
  expect(files).toContainEqual(expect.stringMatching(/owner-trailing\.ts/))
})

test('a pattern that runs away is found out', () => {
  expect(endsOn(/-\s((?:@[a-z/]+(?:\s*,?\s*)?)+)\.?$/, attacks, { within: 2_000 })).toBe(false)
})

/** What meets short texts only. The number is the longest, and whoever calls sees to it. */
const bounded: readonly { readonly at: RegExp; readonly longest: number }[] = [
  { at: /label\.ts/, longest: 120 },
  { at: /meeting-date\.ts/, longest: 200 },
  { at: /due-date\.ts/, longest: 61 },
]

function slowOnes(
  isFine: (pattern: RegExp, longest: number | undefined) => boolean,
): readonly string[] {
  const patterns = new Map([...literals, ...constructed].map((one) => [String(one.pattern), one]))
  return [...patterns.values()].flatMap(({ at, pattern }) => {
    const longest = bounded.find((one) => one.at.test(at))?.longest
    return isFine(pattern, longest) ? [] : [`${at}: ${pattern}`]
  })
}

test('no pattern runs away', () => {
  expect(
    slowOnes((pattern, longest) => endsOn(pattern, attacks, { within: 60_000, longest })),
  ).toEqual([])
}, 300_000)

// Minutes of work, and of a processor to itself: THOROUGH=1 npm test -- __tests__/security/regular-expressions
if (process.env['THOROUGH'] === '1') {
  test.each([
    ['at the end of a text', /\s+$/],
    ['between marks', /<!--[\s\S]*?-->/],
  ])('a pattern that takes work with the square of the length is found out: %s', (_, pattern) => {
    expect(slowOn(pattern, attacks)).not.toBeNull()
  })

  test('no pattern takes more work than in proportion to the text', () => {
    expect(slowOnes((pattern, longest) => slowOn(pattern, attacks, longest) === null)).toEqual([])
  }, 3_600_000)
}
