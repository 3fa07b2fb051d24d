import type { Agenda } from '../../src/domain/agenda.js'
import type { NoteFinding } from '../../src/domain/finding.js'
import type { Mode, Outcome, Report } from '../../src/domain/outcome.js'
import type {
  Change,
  CreateChange,
  EditChange,
  Guard,
  IssuePatch,
  IssueReference,
  ItemReference,
  KeepChange,
} from '../../src/domain/plan.js'

export const emptyPatch: IssuePatch = {
  addLabels: [],
  removeLabels: [],
  addAssignees: [],
  removeAssignees: [],
  comments: [],
}

export function item(fields: Partial<ItemReference> = {}): ItemReference {
  return {
    path: 'notes/2026-05-07.md',
    line: 12,
    date: '2026-05-07',
    meeting: 'Weekly meeting',
    kind: 'action',
    owners: ['RD'],
    title: 'Write the release notes',
    ...fields,
  }
}

export function issue(number: number, fields: Partial<IssueReference> = {}): IssueReference {
  return {
    number,
    url: `https://github.com/octo-org/notes/issues/${number}`,
    title: 'Write the release notes',
    state: 'open',
    ...fields,
  }
}

export function create(fields: Partial<CreateChange> = {}): CreateChange {
  return {
    kind: 'create',
    id: 'a1b2c3',
    item: item(),
    alsoRaisedIn: [],
    fields: {
      title: 'Write the release notes',
      body: '',
      labels: ['action-item'],
      assignees: ['razvand'],
    },
    followUp: null,
    reason: { kind: 'new' },
    firstOfNote: true,
    claimedBy: null,
    ...fields,
  }
}

export function edit(fields: Partial<EditChange> = {}): EditChange {
  return {
    kind: 'update',
    issue: issue(7),
    updatedAt: '2026-05-01T00:00:00Z',
    item: item(),
    match: { kind: 'same-text' },
    patch: emptyPatch,
    reasons: [{ kind: 'text' }],
    ...fields,
  }
}

export function keep(fields: Partial<KeepChange> = {}): KeepChange {
  return {
    kind: 'keep',
    issue: issue(8),
    item: item(),
    match: { kind: 'same-text' },
    reason: { kind: 'unchanged' },
    ...fields,
  }
}

type Done = Extract<Outcome, { kind: 'done' }>

export function done(change: Change, fields: Partial<Done> = {}): Done {
  return {
    kind: 'done',
    change,
    issue: change.kind === 'create' ? issue(31) : change.issue,
    dropped: { assignees: [], labels: [] },
    ...fields,
  }
}

export function unfinished(change: Change, message = '#31 was opened, but …'): Outcome {
  return { ...done(change), kind: 'unfinished', message }
}

export interface ReportParts {
  readonly mode?: Mode
  readonly changes?: readonly Change[]
  readonly withheld?: readonly { readonly change: Change; readonly guard: Guard }[]
  /** Default: every change that was allowed is done. */
  readonly outcomes?: readonly Outcome[]
  readonly findings?: readonly NoteFinding[]
  readonly agenda?: Agenda
}

/** A report of the given changes; those withheld need not be named twice. */
export function report(parts: ReportParts = {}): Report {
  const { changes = [], withheld = [], mode = { kind: 'applied' } } = parts
  const allowed = changes.filter(({ kind }) => kind !== 'keep')
  const standard = mode.kind === 'applied' ? allowed.map((change) => done(change)) : []
  return {
    mode,
    today: '2026-05-07',
    origin: {
      serverUrl: 'https://github.com',
      repository: { owner: 'octo-org', name: 'notes' },
      commit: 'c0ffee',
    },
    tracker: { owner: 'octo-org', name: 'notes' },
    plan: {
      changes: [...changes, ...withheld.map(({ change }) => change)],
      labels: [],
      findings: [],
      agenda: parts.agenda ?? { open: [], decisions: [] },
    },
    verdict: { allowed: changes, withheld },
    outcomes: parts.outcomes ?? standard,
    findings: parts.findings ?? [],
    statistics: { notes: 3, requests: 14, milliseconds: 2345 },
  }
}

export function finding(fields: Partial<NoteFinding> = {}): NoteFinding {
  return {
    rule: 'unresolved-owner',
    severity: 'warning',
    message: 'Nobody is known as RD.',
    path: 'notes/2026-05-07.md',
    line: 12,
    column: 1,
    ...fields,
  }
}
