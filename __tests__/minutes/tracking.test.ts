import { describe, expect, test } from '@jest/globals'
import { readTracking } from '../../src/minutes/tracking.js'

const text = 'Ask the board'

describe('where an item says that its issue is', () => {
  test.each([
    ['Ask the board (no issue)', { kind: 'none' }],
    ['Ask the board (No Issue).', { kind: 'none' }],
    ['Ask the board(no issue)  .', { kind: 'none' }],
    ['Ask the board (tracked in #7)', { kind: 'elsewhere', reference: '#7' }],
    ['Ask the board (tracked as #12).', { kind: 'elsewhere', reference: '#12' }],
    ['Ask the board (tracked by octo/lib#12)', { kind: 'elsewhere', reference: 'octo/lib#12' }],
    [
      'Ask the board (tracked at o.c-t_o/l.i-b_#12)',
      { kind: 'elsewhere', reference: 'o.c-t_o/l.i-b_#12' },
    ],
    ['Ask the board   (Already tracked in #12)  .', { kind: 'elsewhere', reference: '#12' }],
    ['Ask the board (#7)', { kind: 'named', number: 7 }],
    ['Ask the board(#123456789).', { kind: 'named', number: 123_456_789 }],
    ['Ask the board (#12)  .', { kind: 'named', number: 12 }],
  ])('is read from %j', (written, tracking) => {
    expect(readTracking(written)).toEqual({ tracking, text })
  })

  test.each([
    ['in the middle', 'Ask the board (no issue) again'],
    ['in the middle', 'Ask the board (tracked in #12) again'],
    ['in the middle', 'Ask the board (#12) again'],
    ['without a text before it', '(no issue)'],
    ['without a text before it', '(#12)'],
    ['without a number', 'Ask the board (tracked in octo/lib)'],
    ['with half a repository', 'Ask the board (tracked in lib#12)'],
    ['with more in the parentheses', 'Ask the board (#12 and more)'],
    ['with a number that no issue has', 'Ask the board (#1234567890)'],
    ['of another word', 'Ask the board (untracked in #12)'],
    ['before more than a full stop', 'Ask the board (no issue)..'],
  ])('is not read %s: %j', (_, written) => {
    expect(readTracking(written)).toEqual({ tracking: { kind: 'own' }, text: written })
  })
})
