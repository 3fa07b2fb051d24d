import { describe, expect, test } from '@jest/globals'
import type { LinkContext } from '../../../src/planning/text/links.js'
import {
  hasReferences,
  withoutMentions,
  withReferences,
} from '../../../src/planning/text/references.js'

const context: LinkContext = {
  origin: {
    serverUrl: 'https://github.com',
    repository: { owner: 'octo', name: 'notes' },
    commit: 'c0ffee',
  },
  tracker: { owner: 'octo', name: 'tasks' },
  path: 'wg/2022-06-30.md',
}
const live = new Set(['ana', 'octo/a.b-c_d'])

describe('a mention', () => {
  test.each([
    '@bob',
    '(@bob)',
    '_@bob',
    'é@bob',
    '@bob-x',
    '@ana-b',
    '@ana/core',
    '@octo/a',
    '@octo/a.b-c_de',
    '@-bob',
    '@!',
    '@é',
  ])('is broken: %s', (text) => {
    expect(withoutMentions(`so ${text}, or`, live)).toBe(`so ${text.replace('@', '@\u200b')}, or`)
  })

  test.each(['@ana', '@ANA', '@ana.', '@octo/a.b-c_d', '@Octo/A.b-C_d'])(
    'of whom may be mentioned stays: %s',
    (text) => {
      expect(withoutMentions(`so ${text} or`, live)).toBe(`so ${text} or`)
    },
  )

  test.each(['bob@example.org', 'B@example.org', '7@bob', 'a @ b', 'a @', '@'])(
    'is not: %s',
    (text) => {
      expect(withoutMentions(text, live)).toBe(text)
    },
  )
})

describe('a reference', () => {
  const quiet = (tail: string) => `https://redirect.github.com/${tail}`

  test.each([
    ['#12', 'octo/notes#12'],
    ['(#12)', '(octo/notes#12)'],
    ['GH-12', 'octo/notes#12'],
    ['gh-12', 'octo/notes#12'],
    ['#12, #13.', 'octo/notes#12, octo/notes#13.'],
    ['x-y/l.i_b-1#12', `[x-y/l.i_b-1#12](${quiet('x-y/l.i_b-1/issues/12')})`],
    ['(x/y#12)', `([x/y#12](${quiet('x/y/issues/12')}))`],
    ['https://github.com/x/y/pull/12', `[x/y#12](${quiet('x/y/pull/12')})`],
    ['http://github.com/x/y/pull/12', `[x/y#12](${quiet('x/y/pull/12')})`],
    ['(https://github.com/x/y/pull/12)', `([x/y#12](${quiet('x/y/pull/12')}))`],
    ['<https://github.com/x/y/pull/12>', `<[x/y#12](${quiet('x/y/pull/12')})>`],
    ['[https://github.com/x/y/pull/12]', `[[x/y#12](${quiet('x/y/pull/12')})]`],
    ['https://github.com/x/y/pull/12 or', `[x/y#12](${quiet('x/y/pull/12')}) or`],
  ])('leads where it led, and leaves no trace elsewhere: %s', (text, safe) => {
    expect(withReferences(text, context)).toBe(safe)
  })

  test.each([
    'octo/notes#12',
    'OCTO/lib#12',
    'octo/tasks#12',
    'https://github.com/octo/lib/issues/12',
    'https://example.org/#12',
    'a#12',
    '&#12;',
    'a/#12',
    '#12a',
    '#12_',
    '#a',
    'gh-a',
    'high-12',
    'x/y#12z',
  ])('is not, or stays as it is: %s', (text) => {
    expect(withReferences(text, context)).toBe(text)
  })

  test('to the tracker itself is not made longer', () => {
    const tracker = { owner: 'OCTO', name: 'Notes' }
    expect(withReferences('#12', { ...context, tracker })).toBe('#12')
  })
})

test.each([
  ['@', true],
  ['#1', true],
  ['gh-1', true],
  ['GH-1', true],
  ['a://b', true],
  ['WWW.a', true],
  ['# 1, gh-a, www, a:/b, a//b', false],
])('%j may have one: %s', (text, expected) => {
  expect(hasReferences(text)).toBe(expected)
})
