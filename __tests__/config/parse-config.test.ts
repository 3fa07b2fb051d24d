import { describe, expect, test } from '@jest/globals'
import type { Config } from '../../src/config/config.js'
import { ConfigError } from '../../src/config/config-error.js'
import { parseConfig } from '../../src/config/load-config.js'

const parse = (text: string): Promise<Config> => parseConfig('.github/minutes.yml', text)

async function problemsOf(text: string): Promise<string> {
  const error = await parse(text).catch((reason: unknown) => reason)
  if (error instanceof ConfigError) return error.message
  throw new Error('expected the text to be refused')
}

describe('a configuration that is right', () => {
  test('gives every owner its logins and labels, however it is written', async () => {
    const { directory } = await parse(`
owners:
  RD: razvand
  SK: "@skuenzer"
  docs: [ana, "@bo"]
  core: { members: [razvand], labels: [team/core], mention: true, aliases: [Core team] }
`)
    const core = { members: ['razvand'], labels: ['team/core'], mention: true }
    expect([...directory]).toEqual([
      ['RD', { members: ['razvand'], labels: [], mention: false }],
      ['SK', { members: ['skuenzer'], labels: [], mention: false }],
      ['docs', { members: ['ana', 'bo'], labels: [], mention: false }],
      ['core', core],
      ['Core team', core],
    ])
  })

  test.each(['', '# nothing yet\n', 'owners:\n', '\uFEFFdecisions: record\r\n'])(
    'keeps the defaults where it says nothing: %j',
    async (text) => {
      expect(await parse(text)).toMatchObject({
        decisions: 'record',
        removed: 'label',
        carried: 'comment',
        inline: false,
        series: [],
        trustedAuthors: [],
        dashboard: false,
      })
    },
  )

  test('takes apps among the trusted authors', async () => {
    const config = await parse('trusted-authors: ["github-actions[bot]", "@octocat", mona_corp]')
    expect(config.trustedAuthors).toEqual(['github-actions[bot]', 'octocat', 'mona_corp'])
  })

  test.each([
    ['Next meeting: Friday', true],
    ['Nächste Sitzung: 3. Mai', true],
    ['Prochaine réunion le 3 mai', true],
    ['La próxima reunión será el 3 de mayo', true],
    ['Próxima reunião: 3 de maio', true],
    ['Prossima riunione il 3 maggio', true],
    ['下次会议：5月3日', true],
    ['Prochaine étape : écrire à la mairie', false],
    ['We meet next on Wednesday.', true],
    ['We will meet at the conference.', true],
    ['Next call is on 9 May', true],
    ['Plan the next meeting', false],
    ['We met the release manager', false],
  ])('by default ignores scheduling lines only: %j', async (line, ignored) => {
    const { ignore } = await parse('')
    expect(ignore.some((pattern) => pattern.test(line))).toBe(ignored)
  })

  test('takes other patterns in their place, in any case of letters', async () => {
    const { ignore } = await parse('ignore: ["^lunch", "\\\\bcoffee\\\\b"]')
    const ignored = (line: string) => ignore.some((pattern) => pattern.test(line))
    expect(ignore.map((pattern) => pattern.source)).toEqual(['^lunch', '\\bcoffee\\b'])
    expect(['Lunch at noon', 'More COFFEE', 'Next meeting: Friday'].map(ignored)).toEqual([
      true,
      true,
      false,
    ])
  })

  test('may ignore nothing', async () => {
    expect((await parse('ignore: []')).ignore).toEqual([])
  })

  test('is not kept busy by a pattern that would run away', async () => {
    const { ignore } = await parse('ignore: ["^(a+)+$"]')
    expect(ignore[0]?.test(`${'a'.repeat(50_000)}!`)).toBe(false)
  })
})

describe('a configuration that is wrong', () => {
  test.each([
    [
      'decision: open',
      '1: unknown key "decision"; allowed are owners, decisions, removed, carried, ignore, headings, inline, date-order, series, dashboard, trusted-authors; did you mean "decisions"?',
    ],
    [
      'owners:\n  core: { member: [ana] }',
      '2: unknown key "member" in owners.core; allowed are members, labels, mention, aliases; did you mean "members"?',
    ],
    [
      'headings:\n  decision: [Agreed]',
      '2: unknown key "decision" in headings; allowed are actions, decisions, both; did you mean "decisions"?',
    ],
    [
      'zebra: 1',
      '1: unknown key "zebra"; allowed are owners, decisions, removed, carried, ignore, headings, inline, date-order, series, dashboard, trusted-authors',
    ],
    [
      'decisions: opne',
      '1: decisions: expected one of record, open, skip; found "opne"; did you mean "open"?',
    ],
    [
      'owners:\n  RD: razvand\n  SK: skuenzer\n  rd: rdavis',
      '4: owners: "rd" is the same name as "RD" in line 2: case and accents do not matter. Leave one of them, with everybody who is meant',
    ],
    [
      'owners:\n  Razvan: razvand\n  RD:\n    members: [rdavis]\n    aliases: [Ray, Răzvan]',
      '5: owners: "Răzvan", an alias of RD, is the same name as "Razvan" in line 2: case and accents do not matter. Leave one of them, with everybody who is meant',
    ],
    ['inline: maybe', '1: inline: expected true or false; found "maybe"'],
    ['ignore: "^x"', '1: ignore: expected a list, such as [one, two]; found "^x"'],
    [
      'ignore:\n  - "(x"',
      '2: ignore.0: expected a regular expression in RE2 syntax; error parsing regexp: missing closing ): `(x`',
    ],
    [
      'owners:\n  RD: 42',
      '2: owners.RD: expected a login, a list of logins, or a group such as { members: [octocat], labels: [team/core] }; found 42',
    ],
    [
      'owners:\n  RD: -bad-',
      '2: owners.RD: expected a GitHub login, which has at most 39 letters, digits and single hyphens, and no hyphen at either end; found "-bad-"',
    ],
    ...['LOGIN', '@login', 'your-login-here', 'YOUR-LOGIN', 'your-github-username'].map(
      (login): [string, string] => [
        `owners:\n  RD: "${login}"`,
        `2: owners.RD: expected the GitHub login of whoever it is in place of the placeholder; found "${login}"`,
      ],
    ),
    [
      'owners:\n  core: { members: [ana, LOGIN] }',
      '2: owners.core.members.1: expected the GitHub login of whoever it is in place of the placeholder; found "LOGIN"',
    ],
    [
      'owners:\n  core:\n    members:\n      - ana\n      - a b',
      '5: owners.core.members.1: expected a GitHub login, which has at most 39 letters, digits and single hyphens, and no hyphen at either end; found "a b"',
    ],
    [
      'owners:\n  core: { members: [7] }',
      '2: owners.core.members.0: expected text; found 7; put it in quotes',
    ],
    [
      `owners:\n  core: { labels: [${'x'.repeat(51)}] }`,
      `2: owners.core.labels.0: expected a label of at most 50 characters, which is what GitHub allows; found "${'x'.repeat(51)}"`,
    ],
    ['- a list', '1: expected keys and values; found ["a list"]'],
    [
      'owners: [RD',
      '1: not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'owners:\n  RD: @razvand',
      '2: not YAML: Plain value cannot start with reserved character @; put the value in quotes',
    ],
    ['decisions: open\ndecisions: skip', '2: not YAML: Map keys must be unique'],
    [
      'a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nowners: *c',
      '1: its aliases (*name) stand for too much; write the values out',
    ],
  ])('names line, key, what was found and what is allowed: %j', async (text, message) => {
    expect(await problemsOf(text)).toBe(`.github/minutes.yml:${message}`)
  })

  test('cannot exhaust the parser', async () => {
    expect(await problemsOf(`owners: ${'['.repeat(20_000)}`)).toBe(
      '.github/minutes.yml:1: not YAML: it is nested too deeply',
    )
  })

  test('is told everything at once, in the order of the file', async () => {
    expect(await problemsOf('inline: 1\nremoved: gone\nowner: {}')).toMatch(
      /^\S+:1: inline.*\n\S+:2: removed.*\n\S+:3: unknown key "owner".*$/,
    )
  })

  test.each(['__proto__', 'constructor', 'toString'])(
    'cannot reach what all objects share through the key %s',
    async (key) => {
      const config = await parse(`owners:\n  ${key}: octocat`)
      expect(config.directory.get('anything')).toBeUndefined()
      expect(({} as { members?: unknown }).members).toBeUndefined()
    },
  )
})
