import { describe, expect, test } from '@jest/globals'
import { nextState } from '../../../src/planning/merge/lifecycle.js'

type Context = Parameters<typeof nextState>[0]
type Remembered = Context['remembered']

/** A step in short: `close done`, `left reopened-by-person`, `none`. */
function step(context: Pick<Context, 'said' | 'remembered' | 'issue'> & Partial<Context>): string {
  const next = nextState({
    removed: 'label',
    labelledGone: 'unlabelled',
    isOurs: (login) => login === 'bot',
    ...context,
  })
  return Object.values(next).join(' ')
}

const open = { state: 'open', stateReason: null, closedBy: null } as const
const reopened = { ...open, stateReason: 'reopened' } as const
const closedBy = (login: string | null) =>
  ({ state: 'closed', stateReason: 'completed', closedBy: login }) as const

describe('an open issue, by what the note says and what was set last', () => {
  test.each<[Context['said'], Remembered, string]>([
    ['open', 'open', 'none'],
    ['open', 'reopened', 'none'],
    ['open', 'done', 'forget'],
    ['open', 'gone', 'forget'],
    ['open', 'recorded', 'forget'],
    ['done', 'open', 'close done'],
    ['done', 'reopened', 'close done'],
    ['done', 'gone', 'close done'],
    ['done', 'done', 'left reopened-by-person'],
    ['gone', 'open', 'label-gone'],
    ['gone', 'done', 'label-gone'],
    ['gone', 'gone', 'left reopened-by-person'],
    ['agreed', 'open', 'none'],
    ['agreed', 'done', 'forget'],
    ['agreed', 'gone', 'forget'],
    ['agreed', 'recording', 'close recorded'],
    ['agreed', 'recorded', 'left reopened-by-person'],
  ])('%s, last %s: %s', (said, remembered, expected) => {
    expect(step({ said, remembered, issue: open })).toBe(expected)
  })

  test.each<[Context['said'], Context['removed'], string]>([
    ['open', 'label', 'hear'],
    ['agreed', 'label', 'hear'],
    ['done', 'label', 'left reopened-by-person'],
    ['gone', 'label', 'label-gone'],
    ['gone', 'close', 'left reopened-by-person'],
    ['gone', 'keep', 'left gone'],
  ])(
    'that a person closed and opened again, %s with removed: %s: %s',
    (said, removed, expected) => {
      expect(step({ said, removed, remembered: 'open', issue: reopened })).toBe(expected)
    },
  )

  test('that the action opened again itself is no news', () => {
    expect(step({ said: 'done', remembered: 'reopened', issue: reopened })).toBe('close done')
  })

  test.each<[Context['removed'], Context['labelledGone'], string]>([
    ['label', 'unlabelled', 'label-gone'],
    ['label', 'labelled', 'left gone'],
    ['close', 'unlabelled', 'close gone'],
    ['close', 'labelled', 'close gone'],
    ['keep', 'unlabelled', 'left gone'],
  ])('whose item is gone, with removed: %s, %s: %s', (removed, labelledGone, expected) => {
    const issue = { said: 'gone', remembered: 'open', issue: open } as const
    expect(step({ ...issue, removed, labelledGone })).toBe(expected)
  })
})

describe('a closed issue', () => {
  test.each<[Context['said'], Remembered, string | null, string]>([
    ['open', 'done', 'bot', 'reopen'],
    ['open', 'gone', null, 'reopen'],
    ['open', 'recorded', 'bot', 'reopen'],
    ['agreed', 'done', 'bot', 'reopen'],
    ['agreed', 'recorded', 'bot', 'none'],
    ['done', 'done', 'bot', 'none'],
    ['gone', 'gone', 'bot', 'none'],
    ['open', 'done', 'ana', 'left closed-by-person'],
    ['open', 'open', 'bot', 'left closed-by-person'],
    ['open', 'reopened', null, 'left closed-by-person'],
    ['agreed', 'recording', 'bot', 'left closed-by-person'],
    ['done', 'open', 'ana', 'left closed-by-person'],
  ])('%s, last %s, closed by %s: %s', (said, remembered, login, expected) => {
    expect(step({ said, remembered, issue: closedBy(login) })).toBe(expected)
  })
})
