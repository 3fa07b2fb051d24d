import { describe, expect, test } from '@jest/globals'
import { isMeetingLink, isPointer, tellsWhere } from '../../src/minutes/pointers.js'

const dates = { near: '2026-05-07', order: null } as const

describe('a link to where the items are', () => {
  test.each([
    ['[Action items list](https://a.org)', true],
    ['[Board](x)', true],
    ['[Design doc](x)', true],
    ['**[Issue tracker](x)**.', true],
    ['[The list](x) and more', false],
    ['See [the list](x)', false],
    ['[Lists](x)', false],
    ['[Our blog](x)', false],
    ['[Update the dashboard](x)', false],
    ['[Update the issue tracker](x)', false],
  ])('%j: %s', (text, expected) => {
    expect(isPointer(text)).toBe(expected)
  })
})

describe('a sentence that says where the items are', () => {
  test.each([
    ['Please see [the board](https://a.org) for the open action items.', true],
    ['See https://a.org/12#items for some old action items that wait', true],
    ['Refer to <https://a.org> for all decisions', true],
    ['Check out [this page](x) of the wiki for last tasks', true],
    ['Action items are tracked in [the tracker](x).', true],
    ['All open tasks can be found at https://a.org', true],
    ['Our **decisions** are now listed on the page https://a.org', true],
    ['See the project board.', true],
    ['Please refer to our [action log](x)', true],
    ['As above', true],
    ['Same as last week.', true],
    ['Tracked in https://a.org', true],
    ['All tasks are tracked in Jira', true],
    ['Decisions are tracked in the wiki', false],
    ['See if the board', false],
    ['Same as last week for the hall', false],
    ['Found in the attic', false],
    ['See the board for open action items', false],
    ['See [the board](x) for the colours', false],
    ['See to it that [the board](x) is painted', false],
    ['Ana to see [the board](x) for open action items', false],
    ['Move the action items to [the board](x)', false],
    ['Action items are to be moved to [the board](x)', false],
    ['Check [the keys](x) for rust', false],
  ])('%j: %s', (text, expected) => {
    expect(tellsWhere(text)).toBe(expected)
  })
})

describe('a meeting and where it is written', () => {
  test.each([
    ['**May 14th Meeting** - [Agenda](x) - [Minutes](y)', true],
    ['12 March meeting: [#12](x)', true],
    ['Notes from the last call, 2026-04-30: https://a.org', true],
    ['**May 14th Meeting** - Agenda - Minutes', false],
    ['Last meeting - [Agenda](x)', false],
    ['2026-04-30: [Paint the hall](x), [as we said](y).', false],
    ['Minutes of May 14th to be sent: [draft](x)', false],
    ['Meeting on May 14th: ask [Ana](x)', false],
  ])('%j: %s', (text, expected) => {
    expect(isMeetingLink(text, dates)).toBe(expected)
  })
})
