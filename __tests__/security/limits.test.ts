import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../src/config/load-config.js'
import type { DatedMinutes, Item } from '../../src/domain/minutes.js'
import { readMarkedBodies } from '../../src/planning/marker.js'
import { titleOf } from '../../src/planning/text/title.js'
import { changesOf, item, note, world } from '../planning/world.js'

const path = 'minutes/2022-06-30.md'

/** Plans, applies and plans again: the first issue, and what a second run would do. */
async function settled(...notes: readonly DatedMinutes[]) {
  const { notes: put, configure, run, plan, tracker } = world()
  configure({ carried: 'quiet' })
  put(...notes)
  await run()
  const [issue] = tracker.issues()
  return { issue, again: changesOf(await plan()), count: tracker.issues().length }
}

const with_ = (more: Partial<Item>): Item => ({ ...item('RD: Write', 3), ...more })

describe('a title takes 256 units of UTF-16 at most, the stricter reading of GitHub', () => {
  test.each([
    ['words', 'write the notes '.repeat(40)],
    ['one long word', 'x'.repeat(600)],
    ['one long address', `https://example.org/${'x'.repeat(600)}`],
    ['emoji, which count twice', '😀'.repeat(300)],
    ['emoji, fewer than 256 of them', '😀'.repeat(200)],
    ['emoji of many parts', '👩🏽‍🚀 '.repeat(100)],
    ['one letter under a tower of accents', `a${'\u0301'.repeat(600)}`],
    ['Chinese, without a blank', '漢'.repeat(600)],
  ])('%s', (_, title) => {
    const cut = titleOf({ kind: 'action', title })
    expect(cut.length).toBeLessThanOrEqual(256)
    expect(cut.length).toBeGreaterThan(10)
    expect(cut).toMatch(/…$/)
    expect(cut).not.toMatch(/\p{Cs}/u)
  })

  test('is cut between characters as people see them', () => {
    expect(titleOf({ kind: 'action', title: 'e\u0301'.repeat(200) })).toMatch(/^(?:e\u0301)+…$/u)
  })
})

describe('a body stays below 65,536 bytes, marker first and whole, and the next run writes nothing', () => {
  test.each<readonly [string, Partial<Item>]>([
    ['a text of a million characters', { text: 'word '.repeat(200_000) }],
    ['a code block without end', { text: `\`\`\`\n${'let x = 1\n'.repeat(5_000)}` }],
    ['a text in Chinese', { text: '漢'.repeat(100_000) }],
    ['a text of entities', { text: '&lt;'.repeat(20_000) }],
    [
      'five thousand sub-tasks, all done',
      {
        details: Array.from({ length: 5_000 }, (_, n) => ({
          kind: 'task' as const,
          text: `task ${n}`,
          done: true,
          depth: n % 12,
        })),
      },
    ],
    [
      'thousands of paragraphs',
      {
        details: Array.from({ length: 3_000 }, (_, n) => ({
          kind: 'text' as const,
          text: `${n} ${'漢'.repeat(200)}`,
        })),
      },
    ],
    [
      'three hundred owners',
      { owners: Array.from({ length: 300 }, (_, n) => `Group number ${n}`) },
    ],
  ])('%s', async (_, more) => {
    const { issue, again } = await settled(note(path, [with_(more)]))
    const body = issue?.body ?? ''
    expect(Buffer.byteLength(body)).toBeLessThan(65_536)
    expect(body).toMatch(/^<!-- minutes-to-issues v1 /)
    expect(readMarkedBodies(body)).toHaveLength(1)
    expect(body).toContain('<!-- /minutes-to-issues -->')
    expect(again).toEqual([])
  })

  test('a cut says where the rest is, and closes a fence', async () => {
    const text = `Run this:\n\n\`\`\`\n${'let x = 1\n'.repeat(5_000)}\`\`\``
    const { issue } = await settled(note(path, [with_({ text })]))
    expect(issue?.body).toMatch(/\n> ```\n>\n> …/)
  })

  test('titles, teams and paths of any length', async () => {
    const long = `${Array.from({ length: 12 }, () => '漢'.repeat(80)).join('/')}/2022-06-30.md`
    const more = {
      title: '漢'.repeat(20_000),
      teams: Array.from({ length: 900 }, (_, n) => `t${n}`),
    }
    const { issue, again } = await settled(note(long, ['RD: Write'], more))
    expect(Buffer.byteLength(issue?.body ?? '')).toBeLessThan(65_536)
    expect(again).toEqual([])
  })

  test('an item that 300 meetings raise', async () => {
    const day = (n: number) => new Date(Date.UTC(2016, 0, 1 + 7 * n)).toISOString().slice(0, 10)
    const text = `RD: ${'Read what the others wrote, and answer. '.repeat(9)}`
    const notes = Array.from({ length: 300 }, (_, n) => note(`minutes/calls/${day(n)}.md`, [text]))
    const { issue, again, count } = await settled(...notes)
    expect(count).toBe(1)
    expect(Buffer.byteLength(issue?.body ?? '')).toBeLessThan(32_768)
    expect(again).toEqual([])
  })
})

describe('labels', () => {
  const labels = Array.from({ length: 150 }, (_, n) => `area/${n}`)

  test('are at most a hundred, those that people added included', async () => {
    const { notes, configure, run, plan, tracker } = world()
    configure({ directory: new Map([['RD', { members: [], labels, mention: false }]]) })
    notes(note(path, ['RD: Write']))
    await run()
    expect(tracker.issues()[0]?.labels).toHaveLength(100)
    expect(changesOf(await plan())).toEqual([])
  })

  test.each([
    ['over fifty characters', 'x'.repeat(51)],
    ['without a name', ''],
  ])('%s are refused in the configuration', async (_, label) => {
    await expect(
      parseConfig('minutes.yml', `owners: { RD: { labels: ["${label}"] } }`),
    ).rejects.toThrow(/owners\.RD\.labels\.0: expected/)
  })
})

test('two thousand items that are alike are planned in time', async () => {
  const { notes, plan } = world()
  const items = Array.from({ length: 2_000 }, (_, n) => `RD: Review pull request ${n} of the site`)
  notes(note(path, items))
  const { changes } = await plan()
  expect(changes).toHaveLength(2_000)
}, 30_000)
