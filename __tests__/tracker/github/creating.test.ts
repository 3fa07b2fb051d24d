import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { empty, type Fault, html, status } from '../../../dev/github/faults.js'
import type { EmulatedGitHub } from '../../../dev/github/start-github.js'
import { fields, isCreate, patienceWith, type Setting, sent, setUp } from './support.js'

let setting: Setting
let github: EmulatedGitHub

beforeEach(async () => {
  setting = await setUp()
  github = setting.github
})

afterEach(() => github.close())

const lostAfter: readonly (readonly [string, Fault])[] = [
  ['the connection is reset', { kind: 'drop', when: 'after' }],
  ['the answer breaks off', { kind: 'cut' }],
  ['no answer comes in time', { kind: 'hang', when: 'after' }],
  ['GitHub answers 500', status(500, 'Server Error', { when: 'after' })],
  ['GitHub answers 503', status(503, 'Service unavailable', { when: 'after' })],
  ['a proxy answers 502 with HTML', html(502, 'after')],
  ['a proxy answers 200 with HTML', html(200, 'after')],
  ['the answer is empty', empty(201, 'after')],
  ['the answer is no issue', status(201, 'Created', { when: 'after' })],
]
const lostBefore: readonly (readonly [string, Fault])[] = [
  ['the connection is reset', { kind: 'drop', when: 'before' }],
  ['no answer comes in time', { kind: 'hang', when: 'before' }],
  ['GitHub answers 504', status(504, 'Timeout')],
  ['the answer is empty', empty(201, 'before')],
]

describe('a create whose answer is lost', () => {
  test.each(lostAfter)('is adopted after it was carried out: %s', async (_what, fault) => {
    github.faults.once(isCreate, fault)
    const tracker = setting.connect({ requestTimeoutMs: patienceWith(fault) })
    const result = await tracker.create('id-1', fields({ labels: ['action-item'] }))
    expect(result).toMatchObject({ kind: 'created', issue: { number: 1, body: 'Footer: id-1' } })
    expect(github.requests.filter(isCreate)).toHaveLength(1)
  })

  test.each(lostBefore)(
    'stays unknown where nothing shows, and is not sent again: %s',
    async (_what, fault) => {
      github.faults.once(isCreate, fault)
      const tracker = setting.connect({ requestTimeoutMs: patienceWith(fault) })
      const result = await tracker.create('id-1', fields({ labels: ['action-item'] }))
      expect(result).toMatchObject({
        kind: 'unknown',
        message: expect.stringContaining('the next run looks again'),
      })
      expect(github.requests.filter(isCreate)).toHaveLength(1)
    },
  )

  test('is looked for twice, after a pause each, in two different lists', async () => {
    github.lag()
    github.faults.once(isCreate, { kind: 'drop', when: 'after' })
    const tracker = setting.connect()
    await tracker.whoAmI()
    const result = await tracker.create('id-1', fields({ labels: ['action-item'] }))
    expect(result.kind).toBe('unknown')
    const looks = github.requests.filter((request) => request.method === 'GET')
    expect(looks.map((look) => look.query)).toEqual([
      expect.stringContaining('creator=github-actions%5Bbot%5D&direction=desc'),
      expect.stringContaining('labels=action-item&direction=desc'),
    ])
    expect(looks.map((look) => look.at)).toEqual([expect.any(Number), (looks[0]?.at ?? 0) + 10_000])
  })

  test('is found by the second look where the first list lags', async () => {
    github.faults.once(isCreate, { kind: 'drop', when: 'after' })
    github.faults.once((request) => request.query.has('creator'), { kind: 'lag', newest: 'all' })
    const result = await setting.connect().create('id-1', fields({ labels: ['action-item'] }))
    expect(result).toMatchObject({ kind: 'created', issue: { number: 1 } })
  })

  test('is not taken for an issue of somebody else that bears the same ID', async () => {
    await github.as('ada').open({ title: 'Copied', body: 'Footer: id-1' })
    github.faults.once(isCreate, { kind: 'drop', when: 'before' })
    expect((await setting.connect().create('id-1', fields())).kind).toBe('unknown')
  })

  test('stays unknown where looking for it fails, too', async () => {
    github.faults.once(isCreate, { kind: 'drop', when: 'after' })
    github.faults.whenever((request) => request.method === 'GET', status(500, 'Server Error'))
    const result = await setting.connect().create('id-1', fields())
    expect(result).toMatchObject({
      kind: 'unknown',
      message: expect.stringContaining('Looking for the issue failed, too'),
    })
  })

  test('stays unknown where the run is cancelled meanwhile', async () => {
    const controller = new AbortController()
    const tracker = setting.connect({ signal: controller.signal })
    await tracker.whoAmI()
    github.faults.once(isCreate, {
      kind: 'meanwhile',
      act: async () => {
        controller.abort()
        await new Promise((resolve) => setImmediate(resolve))
      },
    })
    const result = await tracker.create('id-1', fields())
    expect(result).toMatchObject({ kind: 'unknown', message: expect.stringContaining('cancelled') })
  })
})

describe('a create that a rate limit refuses', () => {
  test.each([
    ['secondary', status(403, 'You have exceeded a secondary rate limit')],
    ['too quickly', status(422, 'was submitted too quickly')],
    ['429', status(429, 'Too many requests')],
  ])(
    'was certainly not carried out, and is sent again after a minute: %s',
    async (_what, fault) => {
      github.faults.once(isCreate, fault)
      const result = await setting.connect().create('id-1', fields())
      expect(result.kind).toBe('created')
      expect(github.requests.filter(isCreate)).toHaveLength(2)
      expect(setting.clock.slept()).toBe(60_000)
    },
  )
})

describe('assignees', () => {
  test('that GitHub refuses do not keep the issue from being opened for the others', async () => {
    const result = await setting
      .connect()
      .create('id-1', fields({ assignees: ['nobody', 'grace'], labels: ['action-item'] }))
    expect(result).toMatchObject({
      kind: 'created',
      issue: { assignees: ['grace'], labels: ['action-item'] },
    })
    expect(await github.issues()).toHaveLength(1)
  })

  test('that cannot be added later cost nothing but themselves', async () => {
    github.faults.once(
      (request) => request.path.endsWith('/assignees') && request.method === 'GET',
      status(403, 'no'),
    )
    const result = await setting.connect().create('id-1', fields({ assignees: ['nobody', 'ada'] }))
    expect(result).toMatchObject({ kind: 'created', issue: { assignees: [] } })
  })
})

describe('what is too long', () => {
  test.each([
    ['a title', { title: 'x'.repeat(257) }, 'the title has 257 characters, GitHub allows 256'],
    ['a body', { body: 'x'.repeat(65_537) }, 'the body has 65537 characters, GitHub allows 65536'],
  ])('is refused before it is sent: %s', async (_what, overrides, message) => {
    const tracker = setting.connect()
    await expect(tracker.create('id-1', fields(overrides))).rejects.toThrow(message)
    expect(github.requests.filter(isCreate)).toHaveLength(0)
  })

  test('is refused before it is sent: the name of a label', async () => {
    const label = { name: 'x'.repeat(51), color: 'ededed', description: '' }
    await expect(setting.connect().ensureLabels([label])).rejects.toThrow('GitHub allows 50')
    expect(sent(github)).toEqual([])
  })
})

describe('labels', () => {
  const label = { name: 'action-item', color: '0e8a16', description: 'x'.repeat(200) }

  test('are created once, in any case of letters', async () => {
    await setting.connect().ensureLabels([label, { ...label, name: 'Action-Item' }])
    expect(sent(github)).toEqual(['POST /labels'])
    expect(github.requests[0]?.body).toMatchObject({ description: 'x'.repeat(100) })
  })

  test('that an issue was seen to carry are known to be there', async () => {
    await github.as('ada').open({ title: 'x', labels: ['action-item'] })
    const tracker = setting.connect()
    await tracker.issuesBy(['ada'])
    await tracker.ensureLabels([{ ...label, name: 'ACTION-ITEM' }])
    expect(sent(github)).toEqual(['GET /issues'])
  })

  test('that are there already are fine', async () => {
    await github.as('ada').open({ title: 'x', labels: ['action-item'] })
    await setting.connect().ensureLabels([label])
    expect(sent(github)).toEqual(['POST /labels'])
    expect(github.requests[0]?.status).toBe(422)
  })

  test('that are there already are fine where the server refuses without a word', async () => {
    await github.as('ada').open({ title: 'x', labels: ['action-item'] })
    github.faults.once((request) => request.method === 'POST', status(422, 'Validation failed'))
    await setting.connect().ensureLabels([label])
    expect(sent(github)).toEqual(['POST /labels', 'GET /labels/action-item'])
  })

  test('that GitHub refuses for another reason are an error', async () => {
    github.faults.once((request) => request.method === 'POST', status(422, 'Validation failed'))
    await expect(setting.connect().ensureLabels([label])).rejects.toThrow('Validation failed')
  })

  test('are not asked for where none is wanted', async () => {
    await setting.connect().ensureLabels([])
    expect(sent(github)).toEqual([])
  })
})
