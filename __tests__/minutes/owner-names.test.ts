import { describe, expect, test } from '@jest/globals'
import { isNick, ownersIn, plainNames } from '../../src/minutes/owner-names.js'

const known = new Set(['ana', 'rd'])
const people = { knows: (name: string) => known.has(name.toLowerCase()), listed: true }
const strangers = { knows: () => false, listed: false }

describe('owners where a colon all but says so', () => {
  test.each<[string, readonly string[]]>([
    ['RD', ['RD']],
    ['RD/SK', ['RD', 'SK']],
    ['RD, SK and Ana', ['RD', 'SK', 'Ana']],
    ['RD & SK + Bo', ['RD', 'SK', 'Bo']],
    ['RD; SK、Bo', ['RD', 'SK', 'Bo']],
    ['Ana und Bo', ['Ana', 'Bo']],
    ['Ana, Bo, and J.R.', ['Ana', 'Bo', 'J.R.']],
    ['J.R. Quist', ['J.R. Quist']],
    ['Clement', ['Clement']],
    ['김지수', ['김지수']],
    ['Ana Pop @anap, Bo', ['@anap', 'Bo']],
    ['Ana van der Berg @anap', ['@anap']],
    ['Ana a Bo', ['Ana', 'Bo']],
    ['Ken Museth', ['Ken Museth']],
    ['Mike D.', ['Mike D.']],
    ['Ana van der Berg', ['Ana van der Berg']],
    ['JP Mercier', ['JP Mercier']],
    ['O’Brien', ['O’Brien']],
    ['Jean-Luc', ['Jean-Luc']],
    ['Łukasz', ['Łukasz']],
    ['李雷', ['李雷']],
    ['McX', ['McX']],
    ['@octocat', ['@octocat']],
    ['@octo/core', ['@octo/core']],
    ['ana??', ['ana']],
    ['Everyone', ['Everyone']],
    ['the maintainers', ['the maintainers']],
    ['Ana lead', ['Ana']],
    ['Ana leads, RD helping', ['Ana', 'RD']],
    ['Zoe leads', ['Zoe leads']],
    ['Ana, with help from Bo', ['Ana']],
    ['Release Team', ['Release Team']],
    ['release team', ['release team']],
    ['design team', ['design team']],
    ['zack + pixl', ['zack', 'pixl']],
    ['rich0, williamh', ['rich0', 'williamh']],
    ['rich0', ['rich0']],
    ['@ana P', ['@ana P']],
    ['@a_b.c', ['@a_b.c']],
    ['@octo/core.x', ['@octo/core.x']],
    ['@octo/@ana', ['@octo', '@ana']],
    ['AbC', ['AbC']],
    ['DvMe', ['DvMe']],
    ['ABCDE', ['ABCDE']],
    ['Ana (chair), Bo  (notes)', ['Ana', 'Bo']],
    ['Bo?, Zoe??', ['Bo', 'Zoe']],
    ['佐藤さん', ['佐藤']],
    ['アレクサンドラー', ['アレクサンドラー']],
    ['勅使河原翔太郎', ['勅使河原翔太郎']],
    ['佐藤様、田中氏', ['佐藤', '田中']],
    ['Die Mitglieder', ['Die Mitglieder']],
    ['each member', ['each member']],
    ['Every Member', ['Every Member']],
    ['los miembros', ['los miembros']],
    ['le comité', ['le comité']],
    ['Design Team', ['Design Team']],
    ['triage team', ['triage team']],
    ['all hands team', ['all hands team']],
    ['Ana AND Bo', ['Ana', 'Bo']],
    ['Ana UND Bo', ['Ana', 'Bo']],
    ['Ana met Bo', ['Ana', 'Bo']],
    ['Ana Pop Lee Bo', ['Ana Pop Lee Bo']],
    ['Ana De La Cruz', ['Ana De La Cruz']],
    ['Ana.', ['Ana.']],
  ])('%s', (text, owners) => {
    expect(ownersIn(text, people, 'strong')).toEqual(owners)
  })

  test.each([
    'Release plan',
    'release team now',
    'contact the board',
    'a b c team',
    'Release the team',
    'release8 team',
    'SHOUTING',
    'Ana SHOUT',
    'to do list, Ana',
    'Ana, (x)',
    'contact our board',
    'contact a board',
    'Ana March',
    'Ana Budget',
    'Design Team Leads',
    'Ask Team',
    'Obs.',
    'x y z team',
    'we team',
    'for team',
    'Monday Ana',
    '[Ana] x',
    'Ana (a) b',
    '@-ana',
    'X@ana',
    '디자인',
    '문을 칠한다',
    'Ana to lead',
    'Improvements',
    'Documentation',
    'J.',
    'ask team',
    'the big release team',
    'Email all leads',
    'Find volunteers',
    'From Ana',
    'Paint the hall - @octocat',
    'About Bo',
    'Publish a manifesto',
    'SBOM Everywhere',
    'One Two Three Four Five',
    'For Ana',
    'March',
    'Monday',
    'Note',
    '各画面を作成',
    '移動日のため全体活動なし',
    '来週中間発表資料確認',
    '今日',
    'He',
    'they',
    'X',
    'xY',
    'Q3',
    'rich',
    '@octo-',
    'RD/',
    '/',
    '',
    'a'.repeat(121),
  ])('are not %j', (text) => {
    expect(ownersIn(text, people, 'strong')).toBeNull()
  })
})

describe('owners in parentheses, which may hold anything', () => {
  test.each(['Bo', '李雷', 'Jean-Luc', 'release team', 'zack + pixl', 'rich0'])(
    'are not %s, where a note says who was there',
    (name) => {
      expect(ownersIn(name, people, 'weak')).toBeNull()
    },
  )

  test.each<[string, readonly string[]]>([
    ['RD', ['RD']],
    ['Ana and Bo', ['Ana', 'Bo']],
    ['Ken Museth', ['Ken Museth']],
    ['@octocat', ['@octocat']],
    ['Everyone', ['Everyone']],
  ])('are %s', (text, owners) => {
    expect(ownersIn(text, people, 'weak')).toEqual(owners)
  })

  test('are names where it does not say so', () => {
    expect(ownersIn('Bo', strangers, 'weak')).toEqual(['Bo'])
    expect(ownersIn('ana', strangers, 'weak')).toBeNull()
  })
})

test.each([
  ['**RD**', 'RD'],
  ['__Ana__ (x) ', 'Ana'],
  ['_Ana_', 'Ana'],
  ['a_b', 'a_b'],
  ['~~Ana~~ `Bo`', 'Ana Bo'],
  ['[@ana](https://a.org)', '@ana'],
  ['Ana <ana@x.org>', 'Ana'],
  ['[Ana]', 'Ana'],
  ['Ana (with Bo)', 'Ana'],
  ['  Ana   Pop ', 'Ana Pop'],
  ['(Ana)', ''],
])('%j names %j', (text, names) => {
  expect(plainNames(text)).toBe(names)
})

test.each([
  ['pixl', true],
  ['a1', true],
  ['a-b_c', true],
  ['x'.repeat(21), true],
  ['x'.repeat(22), false],
  ['Pixl', false],
  ['p', false],
  ['1a', false],
  ['write', false],
  ['they', false],
  ['bug', false],
])('%s may be a nickname: %s', (name, expected) => {
  expect(isNick(name)).toBe(expected)
})
