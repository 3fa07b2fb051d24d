import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseConfig } from '../../src/config/load-config.js'
import type { UnknownOwner } from '../../src/domain/unknown-owner.js'
import { ownersYaml } from '../../src/reporting/owners-yaml.js'

const nobody: UnknownOwner = {
  name: 'RD',
  items: 1,
  last: null,
  logins: [],
  participants: [],
  authors: [],
  kind: 'person',
}

const unknown = (name: string) => ({ name, login: null })
const path = '.github/minutes.yml'
const filledIn = (yaml: string) =>
  yaml.replace(/^ {2}# (?=\S+: (?:LOGIN|\{|[\w-]+$))/gm, '  ').replaceAll('LOGIN', 'octocat')

describe('a directory to paste', () => {
  test('fills in what notes say and comments out what is only likely', () => {
    expect(
      ownersYaml([
        { ...nobody, items: 46, last: '2022-07-07', logins: ['razvand'] },
        {
          ...nobody,
          name: 'SK',
          participants: ['Simon Kuenzer', 'Sara Kim', 'Sven Koch', 'S K'].map(unknown),
        },
        { ...nobody, name: 'AJ', authors: [{ name: 'Alexander Jung', login: 'nderjung' }] },
        { ...nobody, name: 'VB', logins: ['vb1', 'vb2'] },
        { ...nobody, name: 'Bo', participants: [unknown('Bo')] },
        { ...nobody, name: 'Ana', participants: [{ name: 'Ana Pop', login: 'anapop' }] },
        { ...nobody, name: 'core', kind: 'team' },
      ]),
    ).toBe(`# For .github/minutes.yml. An entry behind a "#" needs you: put in who it is, or mend it, and take its "# " away.
owners:
  # 46 items, last 2022-07-07
  RD: razvand
  # 1 item; perhaps Simon Kuenzer or Sara Kim or Sven Koch or 1 more
  # SK: LOGIN
  # 1 item; a git author: Alexander Jung (@nderjung)
  # AJ: nderjung
  # 1 item; the notes say vb1 or vb2
  # VB: LOGIN
  # 1 item
  # Bo: LOGIN
  # 1 item; perhaps Ana Pop (@anapop)
  # Ana: anapop
  # 1 item
  # core: { members: [LOGIN, LOGIN] }
`)
  })

  test('takes spellings of one person together', async () => {
    const ana = { participants: [{ name: 'Ana Pop', login: null }] }
    const yaml = ownersYaml([
      { ...nobody, name: 'AP', items: 3, last: '2022-07-07', ...ana },
      { ...nobody, name: 'RL', items: 2, last: '2022-06-30', logins: ['rosalind'] },
      { ...nobody, name: 'Ana', items: 2, last: '2022-07-14', authors: [unknown('Ána Pop')] },
      { ...nobody, name: 'Ana Pop' },
      { ...nobody, name: 'Rosa, of [L]', last: '2022-06-23', logins: ['Rosalind'] },
      { ...nobody, name: 'Rosie', participants: [{ name: 'Rosie Lee', login: 'rosalind' }] },
      { ...nobody, name: 'Bo', participants: ['Bo Falk', 'Bo Lind'].map(unknown) },
      { ...nobody, name: 'Bo Falk' },
    ])
    expect(yaml.split('\n').slice(2)).toEqual([
      '  # 6 items, last 2022-07-14; perhaps Ana Pop; a git author: Ána Pop',
      '  # AP: { members: [LOGIN], aliases: [Ana, Ana Pop] }',
      '  # 3 items, last 2022-06-30',
      '  RL: { members: [rosalind], aliases: ["Rosa, of [L]"] }',
      '  # 1 item; perhaps Rosie Lee (@rosalind)',
      '  # Rosie: rosalind',
      '  # 1 item; perhaps Bo Falk or Bo Lind',
      '  # Bo: LOGIN',
      '  # 1 item',
      '  # Bo Falk: LOGIN',
      '',
    ])
    const { directory } = await parseConfig(path, yaml)
    expect([...directory.keys()]).toEqual(['RL', 'Rosa, of [L]'])
  })

  test('says so where every owner is known', async () => {
    const { directory } = await parseConfig(path, ownersYaml([]))
    expect(directory.size).toBe(0)
  })

  const known = fc.record({
    name: fc.string({ unit: 'binary' }),
    login: fc.constantFrom(null, 'ana'),
  })
  const owner = fc.record({
    name: fc.oneof(
      fc.constantFrom('true', 'null', 'No', '~', '1.0', '- a', 'a: b', 'a #b', '"', '{x}', '? a'),
      fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    ),
    items: fc.nat(),
    last: fc.constantFrom(null, '2022-07-07'),
    logins: fc.array(fc.constantFrom('razvand', 'ana-maria'), { maxLength: 2 }),
    participants: fc.array(known, { maxLength: 5 }),
    authors: fc.array(known, { maxLength: 3 }),
    kind: fc.constantFrom('team' as const, 'person' as const),
  })

  test('is a configuration as it is, whatever notes brought into it', async () => {
    await fc.assert(
      fc.asyncProperty(owner, async (one) => {
        fc.pre(/\S/.test(one.name.replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '')))
        const { directory } = await parseConfig(path, ownersYaml([one]))
        expect(directory.size).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('is one with the logins filled in, too', async () => {
    const yaml = ownersYaml([
      nobody,
      { ...nobody, name: 'core', kind: 'team' },
      { ...nobody, name: 'true' },
    ])
    const { directory } = await parseConfig(path, filledIn(yaml))
    expect([...directory.keys()]).toEqual(['RD', 'core', 'true'])
  })
})
