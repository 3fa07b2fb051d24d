import { describe, expect, test } from '@jest/globals'
import { type BodyContext, renderBlock, withUnassigned } from '../../../src/planning/text/body.js'
import type { Content } from '../../../src/planning/text/content.js'
import { footer } from '../../../src/planning/text/footer.js'
import { noTicks } from '../../../src/planning/text/tasks.js'

const repository = { owner: 'octo', name: 'notes' }
const context: BodyContext = {
  id: 'a1',
  origin: { serverUrl: 'https://github.com', repository, commit: 'c0ffee' },
  tracker: repository,
  granted: new Set(['ana']),
  ticks: noTicks,
}
const blob = 'https://github.com/octo/notes/blob/c0ffee'
const met = (date: string, line = 5) => ({ path: `${date}.md`, date, title: 'Weekly *', line })
const plain: Content = {
  text: 'Write the notes.',
  details: [],
  teams: [],
  owners: [],
  unassigned: { impossible: [], beyondLimit: [] },
  due: null,
  raisedIn: [met('2022-06-30')],
  relation: null,
}
const meeting = `* **Meeting:** Weekly \\*, 2022-06-30 ([line 5](${blob}/2022-06-30.md?plain=1#L5))`

/** The block without its first and last part, which all have. */
function facts(content: Partial<Content>): readonly string[] {
  const block = renderBlock({ ...plain, ...content }, context)
  const [said, ...rest] = block.split('\n\n')
  expect(said).toBe('> Write the notes.')
  expect(rest.at(-1)).toBe(footer('a1'))
  return rest.slice(0, -1).join('\n\n').split('\n').filter(Boolean)
}

describe('the body of an issue', () => {
  test('says no more than the note does', () => {
    expect(facts({})).toEqual([meeting])
  })

  test.each<[string, Partial<Content>, string]>([
    ['teams', { teams: ['core', 'd*cs'] }, '* **Team:** core, d\\*cs'],
    ['when it is due', { due: '2022-07-07' }, '* **Due:** 2022-07-07'],
    [
      'an owner who is assigned',
      {
        owners: [
          { written: 'A*', stands: { kind: 'logins', logins: ['Ana', 'bob'] }, mention: null },
        ],
      },
      '* **Owner:** A\\* → @Ana, `bob`',
    ],
    [
      'a team by its labels, mentioned',
      {
        owners: [
          {
            written: 'core',
            stands: { kind: 'labels', labels: ['t`c', 'x'] },
            mention: '@octo/core',
          },
        ],
      },
      '* **Owner:** @octo/core → `tc`, `x`',
    ],
    [
      'everyone, and somebody unknown',
      {
        owners: [
          { written: 'All', stands: { kind: 'everyone' }, mention: null },
          { written: 'XY', stands: { kind: 'nobody' }, mention: null },
        ],
      },
      '* **Owner:** All; XY (nobody that the directory knows)',
    ],
    [
      'who cannot be assigned',
      { unassigned: { impossible: ['bob', 'eve'], beyondLimit: [] } },
      '* **Not assigned:** `bob`, `eve` cannot be assigned to issues of this repository.',
    ],
    [
      'who is one too many',
      { unassigned: { impossible: [], beyondLimit: ['bob'] } },
      '* **Not assigned:** `bob`, because an issue has at most ten assignees.',
    ],
    [
      'what it was before',
      { relation: { kind: 'raised-again', number: 7 } },
      '* **Raised again:** #7 said the same and was closed before this meeting.',
    ],
    [
      'what it may be',
      { relation: { kind: 'maybe-same', number: 7 } },
      '* **Maybe the same as #7:** if it is, write `(#7)` behind the item in the note, and this issue is closed in favour of it.',
    ],
  ])('says %s', (_, content, fact) => {
    expect(facts(content)).toEqual([meeting, fact])
  })

  test('counts the meetings that raised it, and names the newest first', () => {
    expect(facts({ raisedIn: [met('2022-06-23', 3), met('2022-06-30')] })).toEqual([
      meeting,
      `* **Raised in 2 meetings:** [2022-06-23](${blob}/2022-06-23.md?plain=1#L3), [2022-06-30](${blob}/2022-06-30.md?plain=1#L5)`,
    ])
  })

  test('names the last thirty meetings, and says how many there were before', () => {
    const later = Array.from({ length: 31 }, (_, n) =>
      met(`2022-01-${String(n + 1).padStart(2, '0')}`),
    )
    const line = facts({ raisedIn: [met('2021-12-31'), ...later] }).at(-1) ?? ''
    expect(line).toMatch(/^\* \*\*Raised in 32 meetings:\*\* 2 earlier, \[2022-01-02\]/)
    expect(line.match(/\?plain=1/g)).toHaveLength(30)
  })

  test('leads to the note where the text is too long', () => {
    const text = { kind: 'text' as const, text: 'word '.repeat(1_500) }
    const block = renderBlock({ ...plain, details: Array(9).fill(text) }, context)
    expect(block).toContain(`[The rest is in the note.](${blob}/2022-06-30.md?plain=1#L5)`)
  })
})

describe('once GitHub left assignees out', () => {
  const written = [
    '> Ask @Bob\u200b and @ana',
    '',
    '* **Owner:** core → @Bob, @ana',
    '* **Not assigned:** `old` cannot be assigned to issues of this repository.',
    '* **Due:** 2022-07-07',
  ].join('\n')

  test('they are named, and mentioned no more', () => {
    const unassigned = { impossible: ['Bob'], beyondLimit: ['eve'] }
    expect(withUnassigned(written, { refused: ['bob'], unassigned }).split('\n')).toEqual([
      '> Ask @\u200bBob\u200b and @ana',
      '',
      '* **Owner:** core → `Bob`, @ana',
      '* **Not assigned:** `Bob` cannot be assigned to issues of this repository.',
      '* **Not assigned:** `eve`, because an issue has at most ten assignees.',
      '* **Due:** 2022-07-07',
    ])
  })
})
