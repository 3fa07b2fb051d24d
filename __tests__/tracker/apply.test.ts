import { describe, expect, test } from '@jest/globals'
import { createPeopledTracker } from '../../dev/peopled-tracker.js'
import { createSimulatedClock } from '../../dev/simulated-clock.js'
import type { Label } from '../../src/domain/issue.js'
import type { Outcome } from '../../src/domain/outcome.js'
import type { Change, CreateChange, EditChange, IssuePatch } from '../../src/domain/plan.js'
import { applyPlan } from '../../src/tracker/apply.js'
import {
  CancelledError,
  IssueMissingError,
  IssuesDisabledError,
  PermissionError,
  RateLimitError,
  UnauthorisedError,
  UnreachableError,
  ValidationError,
} from '../../src/tracker/errors.js'
import type { Tracker } from '../../src/tracker/tracker.js'

const item = {
  path: 'notes/2022-06-30.md',
  line: 3,
  date: '2022-06-30',
  meeting: 'Community',
  kind: 'action',
  owners: ['RD'],
  title: 'Order stickers',
} as const
const actionItem: Label = { name: 'action-item', color: '0e8a16', description: 'To do' }
const noPatch: IssuePatch = {
  addLabels: [],
  removeLabels: [],
  addAssignees: [],
  removeAssignees: [],
  comments: [],
}

function creation(title: string, overrides: Partial<CreateChange> = {}): CreateChange {
  return {
    kind: 'create',
    id: title,
    item,
    alsoRaisedIn: [],
    fields: { title, body: title, labels: ['action-item'], assignees: [] },
    followUp: null,
    claimedBy: null,
    reason: { kind: 'new' },
    firstOfNote: true,
    ...overrides,
  }
}

function edition(number: number, overrides: Partial<EditChange> = {}): EditChange {
  return {
    kind: 'update',
    issue: { number, url: `https://github.test/${number}`, title: 'Before', state: 'open' },
    updatedAt: '2022-07-01T08:00:00Z',
    item,
    match: { kind: 'same-text' },
    patch: { ...noPatch, title: 'After' },
    reasons: [{ kind: 'text' }],
    ...overrides,
  }
}

function setUp() {
  const clock = createSimulatedClock()
  const tracker = createPeopledTracker({ login: 'bot', clock, assignable: ['ada'] })
  const controller = new AbortController()
  const apply = (changes: readonly Change[], port: Partial<Tracker> = {}) =>
    applyPlan(changes, [actionItem], {
      tracker: { ...tracker, ...port },
      signal: controller.signal,
      followUp,
    })
  return { clock, tracker, controller, apply }
}

/** `done #1`, `failed: …`, `left: cancelled` */
function told(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'done':
      return `done #${outcome.issue?.number}`
    case 'left':
      return `left: ${outcome.reason.kind}`
    case 'unfinished':
    case 'failed':
    case 'unknown':
      return `${outcome.kind}: ${outcome.message}`
  }
}

/** What the plan says, and no more. */
const followUp = (change: Change): IssuePatch | null =>
  change.kind === 'create' ? change.followUp : null

const failing = (error: Error) => (): Promise<never> => Promise.reject(error)

describe('applying creations', () => {
  test('makes the labels ready, then opens the issues in order and reports each as it happens', async () => {
    const { tracker, controller } = setUp()
    const heard: string[] = []
    const outcomes = await applyPlan([creation('One'), creation('Two')], [actionItem], {
      tracker,
      signal: controller.signal,
      followUp,
      record: (outcome) => heard.push(`${told(outcome)} of ${tracker.issues().length}`),
    })
    expect(heard).toEqual(['done #1 of 1', 'done #2 of 2'])
    expect(outcomes.map(told)).toEqual(['done #1', 'done #2'])
    expect(tracker.labels()).toEqual([actionItem])
  })

  test('makes no labels that nothing needs', async () => {
    const { tracker, apply } = setUp()
    tracker.as('bot').create({ title: 'Before' })
    await apply([edition(1)])
    expect(tracker.labels()).toEqual([])
  })

  test('follows up at once: a recorded decision is closed', async () => {
    const { apply } = setUp()
    const followUp: IssuePatch = { ...noPatch, state: { to: 'closed', reason: 'completed' } }
    const [outcome] = await apply([creation('Decided', { followUp })])
    expect(outcome).toMatchObject({ kind: 'done', issue: { number: 1, state: 'closed' } })
  })

  test.each([
    ['fails', new UnreachableError('https://api.github.com', 'reset')],
    ['does not find the issue yet', new IssueMissingError(1, 404)],
    ['meets a rate limit', new RateLimitError({ resumeAt: null, said: 'limit' })],
    ['is cancelled', new CancelledError()],
  ])('counts the issue as opened where only the follow-up %s', async (_what, error) => {
    const { apply } = setUp()
    const followUp: IssuePatch = { ...noPatch, state: { to: 'closed', reason: 'completed' } }
    const outcomes = await apply([creation('Decided', { followUp })], { edit: failing(error) })
    expect(outcomes).toMatchObject([
      {
        kind: 'unfinished',
        issue: { number: 1, state: 'open' },
        message: `#1 was opened, but the next run has to finish it: ${error.message}`,
      },
    ])
  })

  test('does not say of what was to follow that GitHub did not grant it', async () => {
    const { apply } = setUp()
    const followUp: IssuePatch = { ...noPatch, addLabels: ['late'], addAssignees: ['ada'] }
    const error = new UnreachableError('https://api.github.com', 'reset')
    const [outcome] = await apply([creation('x', { followUp })], { edit: failing(error) })
    expect(outcome).toMatchObject({ kind: 'unfinished', dropped: { assignees: [], labels: [] } })
  })

  test('names the logins and labels that were not granted', async () => {
    const { apply } = setUp()
    const fields = { title: 'x', body: 'x', labels: ['action-item'], assignees: ['ADA', 'nobody'] }
    const [outcome] = await apply([creation('x', { fields })])
    expect(outcome).toMatchObject({ dropped: { assignees: ['nobody'], labels: [] } })
  })

  test('goes on after a lost answer', async () => {
    const { tracker, apply } = setUp()
    const outcomes = await apply([creation('One'), creation('Two')], {
      create: async (id, fields) =>
        id === 'One' ? { kind: 'unknown', message: 'lost' } : tracker.create(id, fields),
    })
    expect(outcomes.map(told)).toEqual(['unknown: lost', 'done #1'])
  })

  test('goes on after a refusal of one', async () => {
    const { tracker, apply } = setUp()
    const outcomes = await apply([creation('One'), creation('Two')], {
      create: async (id, fields) => {
        if (id === 'One') throw new ValidationError('open an issue', ['no'])
        return tracker.create(id, fields)
      },
    })
    expect(outcomes.map(told)).toEqual(['failed: GitHub refused to open an issue: no.', 'done #1'])
  })

  test.each([
    ['a wrong token', new UnauthorisedError('https://api.github.com'), 'failed'],
    ['disabled issues', new IssuesDisabledError('a/b'), 'failed'],
    [
      'a missing permission',
      new PermissionError({ permission: 'issues: write', doing: 'open an issue', said: 'no' }),
      'failed',
    ],
    ['a rate limit', new RateLimitError({ resumeAt: null, said: 'limit' }), 'left'],
    ['a cancellation', new CancelledError(), 'left'],
  ])('stops at %s, and says so for all that remains', async (_what, error, kind) => {
    const { apply } = setUp()
    let tries = 0
    const outcomes = await apply([creation('One'), creation('Two'), creation('Three')], {
      create: () => {
        tries += 1
        return Promise.reject(error)
      },
    })
    expect(tries).toBe(1)
    expect(outcomes.map((outcome) => outcome.kind)).toEqual([kind, kind, kind])
  })

  test('says when to go on after a rate limit', async () => {
    const { apply } = setUp()
    const resumeAt = '2022-07-01T09:00:00Z'
    const outcomes = await apply([creation('One'), edition(1)], {
      create: failing(new RateLimitError({ resumeAt, said: 'limit' })),
    })
    expect(outcomes).toMatchObject([
      { kind: 'left', reason: { kind: 'rate-limit', resumeAt } },
      { kind: 'left', reason: { kind: 'rate-limit', resumeAt } },
    ])
  })

  test('opens nothing without its labels, but edits what needs none', async () => {
    const { tracker, apply } = setUp()
    tracker.as('bot').create({ title: 'Before' })
    const outcomes = await apply([creation('One'), edition(1)], {
      ensureLabels: failing(new ValidationError('create the label “x”', ['too long'])),
    })
    expect(outcomes.map(told)).toEqual([
      'failed: GitHub refused to create the label “x”: too long.',
      'done #1',
    ])
  })
})

describe('applying edits', () => {
  test('leaves an issue alone that somebody changed since the plan was made', async () => {
    const { clock, tracker, apply } = setUp()
    const ada = tracker.as('ada')
    ada.create({ title: 'Before' })
    clock.advance(1_000)
    ada.edit(1, { title: 'Hers' })
    expect((await apply([edition(1)])).map(told)).toEqual(['left: changed-meanwhile'])
    expect(tracker.issues()[0]?.title).toBe('Hers')
  })

  test('knows its own earlier write from somebody else’s', async () => {
    const { clock, tracker, apply } = setUp()
    tracker.as('bot').create({ title: 'Before' })
    clock.advance(1_000)
    const outcomes = await apply([
      edition(1),
      edition(1, { patch: { ...noPatch, body: 'Also this' } }),
    ])
    expect(outcomes.map(told)).toEqual(['done #1', 'done #1'])
    expect(tracker.issues()[0]).toMatchObject({ title: 'After', body: 'Also this' })
  })

  test.each([301, 404, 410] as const)('leaves an issue that is missing with %d', async (status) => {
    const { tracker, apply } = setUp()
    tracker.as('bot').create({ title: 'Before' })
    const outcomes = await apply([edition(7), edition(1)], {
      read: (number) =>
        number === 7 ? Promise.reject(new IssueMissingError(7, status)) : tracker.read(number),
    })
    expect(outcomes[0]).toMatchObject({ kind: 'left', reason: { kind: 'missing-issue', status } })
    expect(outcomes.map(told)[1]).toBe('done #1')
  })

  test('goes on where one is refused for want of permission: its issue may be locked', async () => {
    const { tracker, apply } = setUp()
    tracker.as('bot').create({ title: 'One' })
    tracker.as('bot').create({ title: 'Two' })
    const refusal = { permission: 'issues: write', doing: 'comment', said: 'locked' }
    const outcomes = await apply([edition(1), edition(2)], {
      edit: (number, patch) =>
        number === 1 ? Promise.reject(new PermissionError(refusal)) : tracker.edit(number, patch),
    })
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['failed', 'done'])
  })

  test('tells of an edit that is done where only what follows it fails', async () => {
    const { tracker, controller } = setUp()
    tracker.as('bot').create({ title: 'Before' })
    let edits = 0
    const edit: Tracker['edit'] = (number, patch) => {
      edits += 1
      if (edits > 1) throw new UnreachableError('https://api.github.com', 'reset')
      return tracker.edit(number, patch)
    }
    const outcomes = await applyPlan([edition(1)], [], {
      tracker: { ...tracker, edit },
      signal: controller.signal,
      followUp: () => ({ ...noPatch, body: 'Ada could not be assigned.' }),
    })
    expect(outcomes.map(told)).toEqual([
      expect.stringMatching(/^unfinished: #1 was changed, but .*reset/),
    ])
  })

  test('names the assignees that were not granted', async () => {
    const { tracker, apply } = setUp()
    tracker.as('bot').create({ title: 'Before' })
    const patch = { ...noPatch, addAssignees: ['ada', 'nobody'] }
    const [outcome] = await apply([edition(1, { patch })])
    expect(outcome).toMatchObject({ dropped: { assignees: ['nobody'], labels: [] } })
  })
})

test('what is kept has no outcome', async () => {
  const { apply } = setUp()
  const keep: Change = {
    kind: 'keep',
    issue: null,
    item,
    match: null,
    reason: { kind: 'unchanged' },
  }
  expect(await apply([keep])).toEqual([])
})

test('after a cancellation nothing more is tried', async () => {
  const { tracker, controller, apply } = setUp()
  controller.abort()
  expect((await apply([creation('One'), edition(1)])).map(told)).toEqual([
    'left: cancelled',
    'left: cancelled',
  ])
  expect([tracker.issues(), tracker.labels()]).toEqual([[], []])
})
