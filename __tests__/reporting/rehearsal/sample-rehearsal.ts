import type { Outcome } from '../../../src/domain/outcome.js'
import type { Change, EditChange, IssuePatch, ItemReference } from '../../../src/domain/plan.js'
import type { Rehearsal, RehearsedIssue, RehearsedPush } from '../../../src/domain/rehearsal.js'

export function item(title: string, more: Partial<ItemReference> = {}): ItemReference {
  return {
    path: 'notes/2022-06-30.md',
    line: 5,
    date: '2022-06-30',
    meeting: 'Community call',
    kind: 'action',
    owners: ['RD'],
    title,
    ...more,
  }
}

const reference = (number: number, title: string) =>
  ({ number, url: `https://github.com/octo/notes/issues/${number}`, title, state: 'open' }) as const

function done(number: number, change: Change): Outcome {
  return {
    kind: 'done',
    change,
    issue: reference(number, change.item?.title ?? ''),
    dropped: { assignees: [], labels: [] },
  }
}

const emptyPatch: IssuePatch = {
  addLabels: [],
  removeLabels: [],
  addAssignees: [],
  removeAssignees: [],
  comments: [],
}

/** What opens an issue; a decision is closed at once. */
export function opened(number: number, what: ItemReference): Outcome {
  const recorded: IssuePatch = { ...emptyPatch, state: { to: 'closed', reason: 'completed' } }
  return done(number, {
    kind: 'create',
    id: `id${number}`,
    item: what,
    alsoRaisedIn: [],
    fields: { title: what.title, body: '', labels: [], assignees: ['razvand'] },
    followUp: what.kind === 'decision' ? recorded : null,
    reason: { kind: 'new' },
    firstOfNote: true,
    claimedBy: null,
  })
}

function edited(
  number: number,
  kind: EditChange['kind'],
  what: ItemReference,
  ...reasons: EditChange['reasons']
): Outcome {
  return done(number, {
    kind,
    issue: reference(number, what.title),
    updatedAt: '',
    item: what,
    match: null,
    patch: emptyPatch,
    reasons,
  })
}

export function push(
  at: string,
  outcomes: readonly Outcome[],
  more: Partial<RehearsedPush> = {},
): RehearsedPush {
  return {
    commit: at.replace(/\D/g, '').padEnd(40, '0'),
    at: `${at}T12:00:00Z`,
    author: 'Ada',
    subject: `Notes of ${at}`,
    outcomes,
    guards: [],
    unreadable: [],
    failure: null,
    repeated: 0,
    ...more,
  }
}

export function issue(
  number: number,
  what: ItemReference,
  more: {
    readonly state?: 'open' | 'closed'
    readonly assignees?: readonly string[]
    readonly meetings?: number
  } = {},
): RehearsedIssue {
  const { state = 'open', assignees = [], meetings = 1 } = more
  return {
    issue: {
      ...reference(number, what.title),
      body: 'The body',
      state,
      stateReason: null,
      labels: ['action-item'],
      assignees,
      author: 'github-actions[bot]',
      closedBy: null,
      createdAt: '2022-06-30T12:00:00Z',
      updatedAt: '2022-06-30T12:00:00Z',
      closedAt: null,
    },
    item: what,
    openedBy: '2022063000000000000000000000000000000000',
    meetings,
  }
}

export function rehearsal(more: Partial<Rehearsal> = {}): Rehearsal {
  return {
    branch: 'main',
    repositoryUrl: 'https://github.com/octo/notes',
    shallow: false,
    since: null,
    commits: 4,
    left: 0,
    pushes: [],
    issues: [],
    duplicates: [],
    saidTwice: [],
    unresolved: [],
    notes: 2,
    ...more,
  }
}

const release = item('Write the release notes')
const site = item('Move the site')
const decision = item('We use Markdown', { kind: 'decision', owners: [] })

/** Two months apart: three issues opened, one of them recorded; one carried over, then closed. */
export const story = rehearsal({
  pushes: [
    push('2022-06-30', [opened(1, release), opened(2, site), opened(3, decision)]),
    push('2022-08-04', [edited(1, 'carry-over', release, { kind: 'raised', meetings: 2 })]),
    push('2022-08-05', [
      edited(1, 'close', release, { kind: 'done' }),
      edited(2, 'update', site, { kind: 'gone' }),
    ]),
  ],
  issues: [
    issue(1, release, { state: 'closed', assignees: ['razvand'], meetings: 2 }),
    issue(2, site, { assignees: ['razvand'] }),
    issue(3, decision, { state: 'closed' }),
  ],
  unresolved: [{ written: 'SK', issues: 2, last: '2022-08-04', perhaps: ['Simon K (SK)'] }],
})
