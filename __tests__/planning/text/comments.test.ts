import { describe, expect, test } from '@jest/globals'
import { hash } from '../../../src/planning/hash.js'
import { type CommentOccasion, commentOn } from '../../../src/planning/text/comments.js'

const origin = {
  serverUrl: 'https://github.com',
  repository: { owner: 'octo', name: 'notes' },
  commit: 'c0ffee',
}
const meeting = { path: 'wg/2022-06-30.md', date: '2022-06-30', title: 'Weekly *', line: 5 }
const link =
  '[Weekly \\*, 2022-06-30](https://github.com/octo/notes/blob/c0ffee/wg/2022-06-30.md?plain=1#L5)'

const gone = { kind: 'gone', turn: 0, path: 'wg/a_b.md', closes: 'closes' } as const
const conflict = { kind: 'conflict', said: 'a1', quote: '> Write' } as const

describe('a comment', () => {
  test.each<[CommentOccasion, string]>([
    [{ kind: 'raised', meeting, meetings: 1 }, `Raised again in ${link}: 1 meeting by now.`],
    [{ kind: 'raised', meeting, meetings: 2 }, `Raised again in ${link}: 2 meetings by now.`],
    [{ kind: 'done', turn: 0, meeting }, `Closed: the item is marked as done in ${link}.`],
    [
      gone,
      'Closed as not planned: the item is gone from wg/a\\_b.md. Put it back into the note, or reopen this issue, to go on.',
    ],
    [
      { ...gone, closes: 'stays-open' },
      'The item is gone from wg/a\\_b.md, and no other meeting of its group raises it. This issue stays open: close it if it is settled.',
    ],
    [
      conflict,
      'The note changed, but this issue was edited by hand, so what was edited stays. The note now says:\n\n> Write',
    ],
    [
      { kind: 'duplicate-of', number: 7 },
      'Closed in favour of #7, which is about the same item of the notes. What was written here stays here.',
    ],
    [
      { kind: 'absorbed', number: 7, url: 'https://github.com/octo/notes/issues/7' },
      '[#7](https://github.com/octo/notes/issues/7) was a second issue for the same item. It is closed in favour of this one; its comments are still there.',
    ],
    [
      { kind: 'second-dashboard', number: 7 },
      'Closed in favour of #7: one dashboard is enough. What was written here stays here.',
    ],
  ])('on %j says what happened, and carries its key unseen', (occasion, said) => {
    const { key, body } = commentOn(occasion, origin)
    expect(key).toMatch(/^[\w-]{11}$/)
    expect(body).toBe(`${said}\n\n<!-- minutes-to-issues comment ${key} -->`)
  })
})

describe('a comment is written once', () => {
  const key = (occasion: CommentOccasion) => commentOn(occasion, origin).key

  test.each<[string, CommentOccasion, CommentOccasion]>([
    [
      'a meeting, whatever it is called by now',
      { kind: 'raised', meeting, meetings: 2 },
      { kind: 'raised', meeting: { ...meeting, title: 'Call', line: 9 }, meetings: 3 },
    ],
    [
      'a closing, wherever its mark stands by now',
      { kind: 'done', turn: 1, meeting },
      { kind: 'done', turn: 1, meeting: { ...meeting, path: 'wg/b.md' } },
    ],
    ['a disappearance', gone, { ...gone, path: 'wg/b.md', closes: 'stays-open' }],
    ['what the note says', conflict, { ...conflict, quote: '> Write!' }],
  ])('for %s', (_, one, other) => {
    expect(key(one)).toBe(key(other))
  })

  test('and again for anything else', () => {
    const url = 'https://github.com/octo/notes/issues/7'
    const occasions: readonly CommentOccasion[] = [
      { kind: 'raised', meeting, meetings: 2 },
      { kind: 'raised', meeting: { ...meeting, path: 'wg/2022-07-07.md' }, meetings: 2 },
      { kind: 'done', turn: 0, meeting },
      { kind: 'done', turn: 2, meeting },
      gone,
      { ...gone, turn: 2 },
      conflict,
      { ...conflict, said: 'b2' },
      { kind: 'duplicate-of', number: 7 },
      { kind: 'duplicate-of', number: 8 },
      { kind: 'absorbed', number: 7, url },
      { kind: 'absorbed', number: 8, url },
      { kind: 'second-dashboard', number: 7 },
    ]
    expect(new Set(occasions.map(key)).size).toBe(occasions.length)
  })

  // What comments in the world carry: another key would write them once more.
  test.each<[CommentOccasion, string]>([
    [{ kind: 'raised', meeting, meetings: 2 }, 'raised wg/2022-06-30.md'],
    [{ kind: 'done', turn: 1, meeting }, 'done 1'],
    [gone, 'gone 0'],
    [conflict, 'conflict a1'],
    [{ kind: 'duplicate-of', number: 7 }, 'duplicate-of 7'],
  ])('from release to release: %j', (occasion, told) => {
    expect(key(occasion)).toBe(hash(told))
  })
})
