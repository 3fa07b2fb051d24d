import { describe, expect, test } from '@jest/globals'
import {
  encodeDestination,
  type LinkContext,
  quietLink,
  resolveUrl,
} from '../../../src/planning/text/links.js'

const context: LinkContext = {
  origin: {
    serverUrl: 'https://github.com',
    repository: { owner: 'octo', name: 'notes' },
    commit: 'c0ffee',
  },
  tracker: { owner: 'octo', name: 'tasks' },
  path: 'wg/2022/2022-06-30.md',
}
const server: LinkContext = {
  ...context,
  origin: { ...context.origin, serverUrl: 'https://www.Git.example.org' },
}
const blob = 'https://github.com/octo/notes/blob/c0ffee'

describe('a link of a note', () => {
  test.each([
    ['plan.md', `${blob}/wg/2022/plan.md`],
    ['./plan.md?a=b#c', `${blob}/wg/2022/plan.md?a=b#c`],
    ['../plan.md#c?d', `${blob}/wg/plan.md#c?d`],
    ['/docs/../plan.md', `${blob}/plan.md`],
    ['../../../../plan.md', `${blob}/plan.md`],
    ['#agenda', `${blob}/wg/2022/2022-06-30.md#agenda`],
    ['https://example.org/a', 'https://example.org/a'],
    ['//example.org/a', '//example.org/a'],
    ['mailto:ana@example.org', 'mailto:ana@example.org'],
    ['X-Y.z+1:a', 'X-Y.z+1:a'],
    ['1a:b', `${blob}/wg/2022/1a:b`],
    ['notes/https://example.org', `${blob}/wg/2022/notes/https:/example.org`],
    ['https://github.com/octo/lib/issues/1', 'https://github.com/octo/lib/issues/1'],
    ['https://github.com/OCTO/lib/pull/1', 'https://github.com/OCTO/lib/pull/1'],
    ['https://github.com/other/lib/wiki', 'https://github.com/other/lib/wiki'],
    ['https://example.org/other/lib/pull/1', 'https://example.org/other/lib/pull/1'],
    ['https://github.com/other/lib/pull/1', 'https://redirect.github.com/other/lib/pull/1'],
    [
      'http://www.GitHub.com/other-1/l.i_b/discussions/12#c?d',
      'https://redirect.github.com/other-1/l.i_b/discussions/12#c?d',
    ],
    [
      'see https://github.com/other/lib/pull/1',
      `${blob}/wg/2022/see https:/github.com/other/lib/pull/1`,
    ],
  ])('leads from an issue where it led: %s', (url, led) => {
    expect(resolveUrl(url, context)).toEqual({ kind: 'url', url: led })
  })

  test('cannot be quiet on a server without such a host', () => {
    const url = 'https://git.example.org/other/lib/pull/1'
    expect(resolveUrl(url, server)).toEqual({ kind: 'none' })
    const origin = { ...server.origin, serverUrl: 'http://git.example.org' }
    expect(resolveUrl(url, { ...server, origin })).toEqual({ kind: 'none' })
    expect(resolveUrl(url.replace('other', 'octo'), server)).toMatchObject({ kind: 'url' })
  })
})

describe('the address of an issue of another owner', () => {
  const url = 'https://github.com/other/lib/pull/1'

  test.each([
    ['', '[other/lib#1](https://redirect.github.com/other/lib/pull/1)'],
    ['so ', '[other/lib#1](https://redirect.github.com/other/lib/pull/1)'],
    ['so!', '\u200b[other/lib#1](https://redirect.github.com/other/lib/pull/1)'],
    ['so! ', '[other/lib#1](https://redirect.github.com/other/lib/pull/1)'],
    ['so\\', '\u200b[other/lib#1](https://redirect.github.com/other/lib/pull/1)'],
  ])('becomes a link without a trace behind %j', (before, link) => {
    expect(quietLink(url, before, context)).toBe(link)
  })

  test('is a name where there is no such link', () => {
    expect(quietLink('https://git.example.org/other/lib/issues/1', '', server)).toBe(
      '`other/lib#1`',
    )
  })

  test.each([
    'https://github.com/octo/lib/pull/1',
    'https://github.com/other/lib',
    'https://example.org',
    'plan.md',
  ])('is not %s', (other) => {
    expect(quietLink(other, '', context)).toBeNull()
  })
})

test.each([
  ['https://a.org/(b)', 'https://a.org/%28b%29'],
  ['https://a.org/b c', 'https://a.org/b%20c'],
  ['https://a.org/<b>\\', 'https://a.org/%3Cb%3E%5C'],
  ['https://a.org/%20*[b]', 'https://a.org/%20*[b]'],
])('the destination %s cannot end its link', (url, encoded) => {
  expect(encodeDestination(url)).toBe(encoded)
})
