import { describe, expect, test } from '@jest/globals'
import type { Participant } from '../../src/domain/minutes.js'
import { item, note, world } from './world.js'

const path = 'notes/2022-06-30.md'
const person = (name: string, login: string | null = null): Participant => ({
  written: name,
  name,
  aliases: [],
  login,
})

async function messages(owner: string, participants: readonly Participant[] = []) {
  const here = world()
  here.notes(note(path, [{ ...item('RD: Write', 3), owners: [owner] }], { participants }))
  const { findings } = await here.plan()
  return findings.map(({ message }) => message)
}

describe('an owner whom nobody knows', () => {
  test.each([
    ['XY', 'Add `XY: LOGIN` under'],
    ['Ana Maria', 'Add `Ana Maria: LOGIN` under'],
    ['Ana 2_b-c', 'Add `Ana 2_b-c: LOGIN` under'],
    ['Șerban', 'Add `Șerban: LOGIN` under'],
    ['True', 'Add `"True": LOGIN` under'],
    ['Ana True', 'Add `Ana True: LOGIN` under'],
    ['Nullah', 'Add `Nullah: LOGIN` under'],
    ['null', 'Add `"null": LOGIN` under'],
    ['Ana  Pop', 'Add `"Ana  Pop": LOGIN` under'],
    ['2A', 'Add `"2A": LOGIN` under'],
    ['A: B', 'Add `"A: B": LOGIN` under'],
    ['Ana "X"', 'Add `"Ana \\"X\\"": LOGIN` under'],
  ])('%s is asked for by a key that YAML takes', async (owner, advice) => {
    expect(await messages(owner)).toEqual([expect.stringContaining(advice)])
  })

  test.each<[string, readonly Participant[], RegExp]>([
    ['nobody', [], /does not know\. Add/],
    ['one', [person('Ana Pop')], /does not know\. It may stand for Ana Pop\. Add `AP: LOGIN`/],
    [
      'one with a login',
      [person('Ana Pop', 'anapop')],
      /It may stand for Ana Pop\. Add `AP: anapop` .* write `@anapop` in the note\.$/,
    ],
    [
      'two, of whom one has a login',
      [person('Ana Pop', 'anapop'), person('Al Pan')],
      /It may stand for Ana Pop or Al Pan\. Add `AP: LOGIN`/,
    ],
  ])('may stand for %s', async (_, participants, message) => {
    expect(await messages('AP', participants)).toEqual([expect.stringMatching(message)])
  })

  test.each([
    ['one', ['lchen'], 'Add `LC: lchen`'],
    ['several', ['lchen', 'ana'], 'Add `LC: LOGIN`'],
    ['nobody', [], 'Add `LC: LOGIN`'],
  ])('may stand for a name that the directory has for %s', async (_, members, advice) => {
    const here = world()
    here.configure({
      directory: new Map([['Laura Chen', { members, labels: [], mention: false }]]),
    })
    here.notes(note(path, ['LC: Write'], { participants: [person('Laura Chen')] }))
    const [finding] = (await here.plan()).findings
    expect(finding?.message).toContain(`It may stand for Laura Chen. ${advice}`)
  })

  test('is not explained by itself', async () => {
    expect((await messages('Bo', [person('Bo')]))[0]).toContain('does not know. Add `Bo: LOGIN`')
  })
})

describe('findings', () => {
  test('stand in the order of notes and lines', async () => {
    const here = world()
    here.notes(
      note('notes/2022-07-07.md', ['ZZ: Call', 'BB/AA: Ask the board']),
      note(path, ['YY: Write', 'XX: Read']),
    )
    const { findings } = await here.plan()
    expect(findings.map(({ path, line, message }) => [path, line, message.slice(24, 26)])).toEqual([
      [path, 3, 'YY'],
      [path, 5, 'XX'],
      ['notes/2022-07-07.md', 3, 'ZZ'],
      ['notes/2022-07-07.md', 5, 'AA'],
      ['notes/2022-07-07.md', 5, 'BB'],
    ])
  })

  test('of one note stand by line, whatever they are about', async () => {
    const here = world()
    here.notes(note(path, ['RD: Book a room']))
    await here.run()
    here.notes(
      note('notes/2022-07-07.md', ['RD: Book a room for the workshop', 'XY: Call']),
      note(path, ['RD: Book a room', 'ZZ: Sing']),
    )
    const { findings } = await here.plan()
    expect(findings.map(({ path, line, rule }) => [path, line, rule])).toEqual([
      [path, 5, 'unresolved-owner'],
      ['notes/2022-07-07.md', 3, 'needs-review'],
      ['notes/2022-07-07.md', 5, 'unresolved-owner'],
    ])
  })

  test('tell of owners of what is open only', async () => {
    const here = world()
    here.notes(note(path, ['XY: Write the notes']))
    await here.run()
    expect((await here.plan()).findings).toHaveLength(1)
    here.notes(note(path, ['XY: Write the notes (done)']))
    expect((await here.plan()).findings).toEqual([])
    await here.run()
    expect((await here.plan()).findings).toEqual([])
  })

  test('name five issues of a note that is not read any more, and count the rest', async () => {
    const here = world()
    const items = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => `RD: Write page ${letter}`)
    here.notes(note(path, items))
    await here.run()
    here.notes({ kind: 'other', path })
    expect((await here.plan()).findings).toMatchObject([
      {
        path,
        line: 1,
        rule: 'note-not-read',
        message: expect.stringContaining('has issues (#1, #2, #3, #4, #5 and 2 more), but'),
      },
    ])
  })

  test('say where a text that is nearly the same was said', async () => {
    const here = world()
    here.notes(note(path, ['RD: Write the release notes']))
    await here.run()
    here.notes(
      note(path, ['RD: Write the release notes']),
      note('notes/2022-07-07.md', ['RD: Write the release notes for the parser']),
    )
    expect((await here.plan()).findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('This may be #1, which another meeting raised ('),
    ])
  })
})
