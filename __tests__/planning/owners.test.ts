import { describe, expect, test } from '@jest/globals'
import type { Participant } from '../../src/domain/minutes.js'
import type { DirectoryEntry } from '../../src/domain/policy.js'
import { createOwnerResolver, loginsOf } from '../../src/planning/owners.js'
import { note, world } from './world.js'

const laura: DirectoryEntry = { members: ['lchen'], labels: [], mention: false }
const core: DirectoryEntry = { members: ['ana', 'bob'], labels: ['team/core'], mention: false }
const resolve = createOwnerResolver(
  new Map([
    ['Laura Chen', laura],
    ['core', core],
  ]),
)

function participant(name: string, alias: string, login: string | null = null): Participant {
  return { written: `${name} (${alias})`, name, aliases: [alias], login }
}

describe('a short form that the note explains', () => {
  test.each([
    ['initials', 'LC', participant('Laura Chen', 'LC')],
    ['a call name', 'Lau', participant('Laura Chen', 'Lau')],
    ['letters of the name, in another case', 'lch', participant('Laura Chen', 'LCh')],
    ['letters that begin with the second name', 'Chn', participant('Laura Chen', 'Chn')],
  ])('is whom the directory knows by the full name: %s', (_, written, person) => {
    expect(loginsOf([resolve(written, { participants: [person] })])).toEqual(['lchen'])
  })

  test.each([
    ['a company in the parentheses', 'ACME', [participant('Laura Chen', 'ACME')]],
    ['letters within the name', 'AC', [participant('Laura Chen', 'AC')]],
    ['letters in another order', 'LNC', [participant('Laura Chen', 'LNC')]],
    [
      'initials of two people',
      'LC',
      [participant('Laura Chen', 'LC'), participant('Luis Costa', 'LC')],
    ],
    [
      'initials of two people, one with a login',
      'LC',
      [participant('Luis Costa', 'LC', 'luis'), participant('Laura Chen', 'LC')],
    ],
    ['a name that the directory lacks', 'LC', [participant('Luis Costa', 'LC')]],
    ['a full name with a team behind it', 'Luis Costa', [participant('Luis Costa', 'core')]],
  ])('assigns nobody for %s', (_, written, participants) => {
    expect(resolve(written, { participants })).toEqual({ kind: 'unresolved', written })
  })

  test('is one person’s whom the note lists twice', () => {
    const participants = [participant('Laura Chen', 'LC'), participant('laura chen', 'LC')]
    expect(loginsOf([resolve('LC', { participants })])).toEqual(['lchen'])
  })

  test('gives way to the login that the note itself has', () => {
    const participants = [participant('Laura Chen', 'LC', 'laura-at-work')]
    expect(loginsOf([resolve('LC', { participants })])).toEqual(['laura-at-work'])
  })
})

describe('a word for the whole group', () => {
  test.each([
    'Everyone',
    'all',
    'Alle',
    'Todos',
    'tous',
    'Všichni',
    'Все',
    '所有人',
    '全員',
    '@all',
    '@here',
  ])('assigns nobody and lacks nobody: %s', (written) => {
    expect(resolve(written, { participants: [] })).toEqual({ kind: 'everyone', written })
  })

  test('may be in the directory, which wins', () => {
    const withAlle = createOwnerResolver(new Map([['Alle', core]]))
    expect(loginsOf([withAlle('alle', { participants: [] })])).toEqual(['ana', 'bob'])
  })

  test.each(['Allen', 'Tod', '@alle'])('is not looked for in other names: %s', (written) => {
    expect(resolve(written, { participants: [] }).kind).not.toBe('everyone')
  })
})

test('initials that no note explains are not guessed, but the finding names whom to write', async () => {
  const here = world()
  here.configure({ directory: new Map([['Laura Chen', laura]]) })
  const person: Participant = {
    written: 'Laura Chen',
    name: 'Laura Chen',
    aliases: [],
    login: null,
  }
  here.notes(note('meetings/2022-06-30.md', ['LC: Book the room'], { participants: [person] }))
  const { findings } = await here.run()
  expect(here.tracker.issues()[0]?.assignees).toEqual([])
  expect(findings[0]?.message).toContain(
    'It may stand for Laura Chen. Add `LC: lchen` under `owners:`',
  )
})
