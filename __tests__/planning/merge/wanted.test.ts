import { describe, expect, test } from '@jest/globals'
import type { DirectoryEntry } from '../../../src/domain/policy.js'
import { meetingTitle } from '../../../src/planning/merge/wanted.js'
import { item, note, world } from '../world.js'

test.each([
  [{ title: 'Board call', teams: ['core'] }, 'Board call'],
  [{ title: null, teams: ['core', 'TBD', 'docs'] }, 'core, docs meeting'],
  [{ title: null, teams: ['TBD'] }, 'Meeting'],
])('the meeting %j is called %s', (minutes, title) => {
  expect(meetingTitle(minutes)).toBe(title)
})

describe('an owner in an issue', () => {
  const entry = (more: Partial<DirectoryEntry>): DirectoryEntry => ({
    members: [],
    labels: [],
    mention: false,
    ...more,
  })

  async function ownerLine(owner: string, known: DirectoryEntry) {
    const here = world()
    here.configure({ directory: new Map([[owner, known]]) })
    here.notes(
      note('notes/2022-06-30.md', [{ ...item('RD: Write the notes', 3), owners: [owner] }]),
    )
    await here.run()
    const [issue] = here.tracker.issues()
    return /^\* \*\*Owner:\*\* (.*)$/m.exec(issue?.body ?? '')?.[1]
  }

  test.each<[string, string, Partial<DirectoryEntry>, string]>([
    ['a team by its members', 'core', { members: ['ana'], labels: ['x'] }, 'core → @ana'],
    ['a team by its label', 'core', { labels: ['team/core'] }, 'core → `team/core`'],
    ['a team that may be mentioned', 'core', { labels: ['x'], mention: true }, '@octo/core → `x`'],
    ['one of another owner', 'x-y/core', { labels: ['x'], mention: true }, '@x-y/core → `x`'],
    ['one as a mention', '@x/core', { labels: ['x'], mention: true }, '@x/core → `x`'],
    ['what is no team of GitHub', 'a/b/c', { labels: ['x'], mention: true }, 'a/b/c → `x`'],
  ])('is %s', async (_, owner, known, line) => {
    expect(await ownerLine(owner, entry(known))).toBe(line)
  })

  test('is everyone, whatever the word', async () => {
    const here = world()
    here.notes(note('notes/2022-06-30.md', ['Alle: Write the notes']))
    await here.run()
    expect(here.tracker.issues()[0]?.body).toContain('* **Owner:** Alle\n')
  })

  test('is a login by itself', async () => {
    const here = world()
    here.notes(note('notes/2022-06-30.md', ['@ana: Write the notes']))
    await here.run()
    expect(here.tracker.issues()[0]?.body).toContain('* **Owner:** @\u200bana → @ana')
  })
})
