import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { hashOfBlock, readMarkedBodies, writeMarkedBody } from '../../src/planning/marker.js'
import type { Memory } from '../../src/planning/memory.js'
import { note, person, self, world } from '../planning/world.js'

const path = 'minutes/2022-06-30.md'
const marker = (memory: unknown): string =>
  `<!-- minutes-to-issues v1 ${deflateRawSync(JSON.stringify(memory)).toString('base64url')} -->`

/** One issue of the action's, and one that somebody else wrote. */
async function two() {
  const here = world()
  here.configure({ dashboard: true })
  here.notes(note(path, ['RD: Review the allocators']))
  await here.run()
  const [ours] = here.tracker.issues()
  if (ours === undefined) throw new Error('no issue was opened')
  const [marked] = readMarkedBodies(ours.body)
  if (marked === undefined) throw new Error('the issue has no marker')
  const { number: theirs } = here.tracker.as(person).create({ title: 'A bug', body: 'It crashes.' })
  return { ...here, ours, marked, theirs }
}

describe('an edited marker neither stops the run nor reaches another issue', () => {
  const evil = '\ud800'
  test.each<readonly [string, (memory: Memory) => unknown]>([
    ['of another type', () => 'text'],
    ['of nothing at all', () => null],
    ['without most of it', ({ id }) => ({ id })],
    ['with a text for a number', (memory) => ({ ...memory, turn: 'x' })],
    ['with a number that has no end', (memory) => ({ ...memory, turn: 1e308 })],
    ['with an ID that is Markdown', (memory) => ({ ...memory, id: '`@octocat`\n<img>' })],
    ['with a date that is Markdown', (memory) => withSource(memory, { date: '**@octocat**' })],
    ['with half a character in a path', (memory) => withSource(memory, { path: evil })],
    ['with a path out of the tree', (memory) => withSource(memory, { path: '../../etc/passwd' })],
    ['with another place', (memory) => withSource(memory, { nth: 4e9, key: 'else' })],
    ['with its state turned', (memory) => ({ ...memory, state: 'done' })],
    ['with a state that is none', (memory) => ({ ...memory, state: 'burnt' })],
    [
      'with a relation to the other',
      (memory) => ({ ...memory, relation: { kind: 'maybe-same', number: 3 } }),
    ],
    [
      'with labels and logins of its own',
      (memory) => ({
        ...memory,
        labels: ['bug'],
        assignees: [{ login: '@a/../b', fate: 'granted' }],
      }),
    ],
    [
      'with keys that all objects share',
      (memory) => ({ ...memory, __proto__: { id: 'x' }, constructor: 1 }),
    ],
  ])('%s', async (_, change) => {
    const { tracker, run, notes, ours, marked, theirs } = await two()
    const body = ours.body.replace(
      /^<!-- minutes-to-issues v1 \S+ -->/,
      marker(change(marked.memory)),
    )
    tracker.as(person).edit(ours.number, { body })
    const before = tracker.issues().find(({ number }) => number === theirs)
    await run()
    notes(note('minutes/2022-07-07.md', ['SK: Something else']))
    await run()
    const { issues } = tracker
    expect(issues().find(({ number }) => number === theirs)).toEqual(before)
    expect(
      issues()
        .map(({ body }) => body)
        .join('\n'),
    ).not.toMatch(/@octocat|<img/)
  })
})

function withSource(memory: Memory, change: object): unknown {
  return { ...memory, sources: memory.sources.map((source) => ({ ...source, ...change })) }
}

describe('a body that is made to be slow is read in time', () => {
  const bomb = deflateRawSync(Buffer.alloc(40_000_000, ' ')).toString('base64url')
  test.each([
    ['a marker that unpacks to 40 MB', `<!-- minutes-to-issues v1 ${bomb} -->\n`],
    ['two thousand markers', `${marker({ pad: ' '.repeat(900_000) })}\n`.repeat(60)],
    ['blanks', `${' '.repeat(65_000)}x`],
    ['empty lines', `${'\n'.repeat(65_000)}x`],
    ['carriage returns', `${'\r'.repeat(65_000)}x`],
    ['boxes', '- [ '.repeat(16_000)],
  ])(
    '%s',
    (_, body) => {
      expect(readMarkedBodies(body)).toEqual([])
      expect(hashOfBlock(body)).toHaveLength(11)
    },
    1_500,
  )
})

test('a marker that two issues of ours share belongs to the first', async () => {
  const { tracker, run, ours } = await two()
  const { number: copy } = tracker
    .as(self)
    .create({ title: 'Something else', body: `My own words.\n\n${ours.body}` })
  await run()
  expect(tracker.issues().find(({ number }) => number === copy)).toMatchObject({
    title: 'Something else',
    state: 'open',
  })
})

test('what is read back is what was written', async () => {
  const { marked } = await two()
  expect(readMarkedBodies(writeMarkedBody(marked))).toEqual([
    { ...marked, block: expect.any(String) },
  ])
})

test.each<readonly [string, (memory: Memory) => unknown]>([
  ['half a character in a path', (memory) => withSource(memory, { path: '\ud800' })],
  ['a date that is none', (memory) => withSource(memory, { date: '**@octocat**' })],
  ['an ID that is Markdown', (memory) => ({ ...memory, id: '`@octocat`' })],
])('a marker with %s is no memory', async (_, change) => {
  const { marked } = await two()
  expect(readMarkedBodies(`${marker(marked.memory)}\n`)).toHaveLength(1)
  expect(readMarkedBodies(`${marker(change(marked.memory))}\n`)).toEqual([])
})
