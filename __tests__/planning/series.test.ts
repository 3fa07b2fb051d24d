import { describe, expect, test } from '@jest/globals'
import { namedTeams, sameSeries, seriesOf } from '../../src/planning/series.js'

const none = () => -1
const are = (
  one: string,
  other: string,
  {
    teams = [[], []],
    configured = none,
  }: { teams?: readonly (readonly string[])[]; configured?: (path: string) => number } = {},
) =>
  sameSeries(
    seriesOf({ path: one, teams: teams[0] ?? [] }, configured),
    seriesOf({ path: other, teams: teams[1] ?? [] }, configured),
  )

describe('meetings of one group', () => {
  test.each([
    ['wg/2022-06-30.md', 'wg/2022-07-07.md'],
    ['wg/2022-06-30.md', 'wg/20220707.md'],
    ['wg/2022_06_30.md', 'wg/07.07.2022.md'],
    ['wg/2021/2021-06-30.md', 'wg/2022/2022-07-07.md'],
    ['wg/1999/a.md', 'wg/a.md'],
    ['wg/2022/06/2022-06-30.md', 'wg/2022/7/2022-07-07.md'],
    ['wg/2022/06-june/2022-06-30.md', 'wg/2022/12-december/2022-12-07.md'],
    ['wg/2022/10/a.md', 'wg/a.md'],
    ['wg/2022-06-30-board.md', 'wg/2022-07-07_board.rst'],
    ['wg/2022-06-30 - Board call.md', 'wg/board-call-2022-07-07.md'],
  ])('are told by folder and name, without dates: %s, %s', (one, other) => {
    expect(are(one, other)).toBe(true)
  })

  test.each([
    ['wg/2022-06-30.md', 'board/2022-06-30.md'],
    ['wg/2022-06-30-board.md', 'wg/2022-06-30-docs.md'],
    ['wg/1822/a.md', 'wg/a.md'],
    ['wg/202/a.md', 'wg/a.md'],
    ['wg/20221/a.md', 'wg/a.md'],
    ['wg/20ab/a.md', 'wg/a.md'],
    ['wg/06/a.md', 'wg/a.md'],
    ['wg/2022/13/a.md', 'wg/a.md'],
    ['wg/2022/0/a.md', 'wg/a.md'],
    ['wg/2022/x06/a.md', 'wg/a.md'],
    ['wg/2022/06x/a.md', 'wg/a.md'],
    ['wg/2022/6-/a.md', 'wg/a.md'],
    ['wg/120220630.md', 'wg/2022-06-30.md'],
    ['wg/202206301.md', 'wg/2022-06-30.md'],
  ])('are not these: %s, %s', (one, other) => {
    expect(are(one, other)).toBe(false)
  })

  test.each([
    [['Core'], ['core '], true],
    [['a', 'b'], ['B', 'A'], true],
    [['core'], [], true],
    [['core'], ['TBD'], true],
    [['core'], ['docs'], false],
    [['core'], ['core', 'docs'], false],
  ])('name the same teams, or one of them none: %j, %j', (one, other, expected) => {
    expect(are('wg/2022-06-30.md', 'wg/2022-07-07.md', { teams: [one, other] })).toBe(expected)
  })

  test('are what the configuration says, whatever their teams', () => {
    const configured = (path: string) => ['board', 'docs'].findIndex((name) => path.includes(name))
    const teams = [['core'], ['docs']]
    expect(are('a/board.md', 'b/board.md', { teams, configured })).toBe(true)
    expect(are('a/board.md', 'a/docs.md', { configured })).toBe(false)
    expect(are('a/board.md', 'a/2022-01-01.md', { configured })).toBe(false)
  })
})

test('placeholders are no teams', () => {
  const teams = [
    ' Core ',
    'TODO',
    'tbd',
    'TBA',
    'n/a',
    'NA',
    'None',
    '-',
    '???',
    '',
    ' ',
    'Metodo',
    'Nonesuch',
  ]
  expect(namedTeams(teams)).toEqual(['Core', 'Metodo', 'Nonesuch'])
})
