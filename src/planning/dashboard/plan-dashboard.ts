import type { Agenda } from '../../domain/agenda.js'
import { linkToComingIssue } from '../../domain/issue-link.js'
import type { Change, CreateChange, EditChange, KeepChange } from '../../domain/plan.js'
import { narrowed } from '../agenda/agenda-scope.js'
import { meetingDashboard } from '../labels.js'
import { emptyPatch } from '../merge/context.js'
import type { PlanningInput } from '../planning-input.js'
import { issueReference } from '../references.js'
import { commentOn } from '../text/comments.js'
import { dashboardId, hashOfDashboard, writeDashboardBody } from './dashboard-body.js'
import { dashboardBlock, dashboardKey } from './dashboard-text.js'
import type { Dashboard } from './dashboards.js'

export interface DashboardContext extends Pick<PlanningInput, 'origin' | 'today' | 'policy'> {
  readonly isOurs: (login: string) => boolean
}

// GitHub takes 65,536 characters and does not say in which unit it counts.
const longestBody = 60_000
const shortestBlock = 4_000
const mostDecisions = 10

/**
 * Keeps one issue that shows the agenda: opened where there is none, rewritten where its content changed. A closed one
 * is left closed: whoever closed it has no use for it. Of several open ones the lowest stays.
 */
export function planDashboard(
  agenda: Agenda,
  dashboards: readonly Dashboard[],
  context: DashboardContext,
): readonly Change[] {
  if (!context.policy.dashboard) return []
  const everything = { since: null, isWanted: () => true, mostDecisions }
  const shown = narrowed(agenda, everything)
  const own = dashboards
    .filter(({ issue }) => context.isOurs(issue.author))
    .filter(({ body }) => body.memory.state === 'only')
  const [first, ...others] = own.filter(({ issue }) => issue.state === 'open')
  if (first !== undefined) {
    return [
      bringUpToDate(first, shown, context),
      ...others.map((other) => closeSecond(other, first, context)),
    ]
  }
  const [closed] = own
  if (closed !== undefined) return [keep(closed, 'closed')]
  const isEmpty = shown.open.length + shown.decisions.length === 0
  return isEmpty ? [] : [open(shown, dashboards, context)]
}

function open(
  agenda: Agenda,
  dashboards: readonly Dashboard[],
  { today, origin }: DashboardContext,
): CreateChange {
  const block = dashboardBlock(agenda, { today, origin, maxBytes: longestBody })
  const memory = {
    wrote: hashOfDashboard(block),
    saw: dashboardKey(agenda, today),
    state: 'only',
  } as const
  // A copy made by an outsider carries no label of ours and counts for nothing.
  const foreign = dashboards.find(
    ({ issue }) => issue.state === 'open' && issue.labels.includes(meetingDashboard.name),
  )
  return {
    kind: 'create',
    id: dashboardId,
    item: null,
    alsoRaisedIn: [],
    fields: {
      title: 'Meeting dashboard',
      body: writeDashboardBody({ before: '', memory, block, after: '' }),
      labels: [meetingDashboard.name],
      assignees: [],
    },
    followUp: null,
    reason: { kind: 'dashboard' },
    firstOfNote: false,
    claimedBy:
      foreign === undefined ? null : { number: foreign.issue.number, author: foreign.issue.author },
  }
}

function bringUpToDate(
  dashboard: Dashboard,
  agenda: Agenda,
  { today, origin }: DashboardContext,
): EditChange | KeepChange {
  const { before, memory, block, after } = dashboard.body
  const saw = dashboardKey(agenda, today)
  // An empty block is how a person gives it back.
  const isTouched = block.trim() !== '' && hashOfDashboard(block) !== memory.wrote
  if (isTouched) return keep(dashboard, 'edited')
  const isCurrent = saw === memory.saw && block.trim() !== '' && !lacksNumbers(block, agenda)
  if (isCurrent) return keep(dashboard, 'unchanged')
  const room = longestBody - Buffer.byteLength(before + after)
  const next = dashboardBlock(agenda, { today, origin, maxBytes: Math.max(room, shortestBlock) })
  return edit(dashboard, 'update', {
    body: writeDashboardBody({
      before,
      memory: { ...memory, wrote: hashOfDashboard(next), saw },
      block: next,
      after,
    }),
  })
}

/** A run that was killed, or an answer that was lost, left links to issues that have their numbers by now. */
function lacksNumbers(block: string, { open, decisions }: Agenda): boolean {
  return [...open, ...decisions].some(
    ({ id, issue }) => issue !== null && block.includes(linkToComingIssue(id)),
  )
}

function closeSecond(
  second: Dashboard,
  first: Dashboard,
  { origin }: DashboardContext,
): EditChange {
  const { body } = second
  const { number } = first.issue
  return edit(second, 'close', {
    body: writeDashboardBody({ ...body, memory: { ...body.memory, state: 'duplicate' } }),
    state: { to: 'closed', reason: 'duplicate', of: number },
    comments: [commentOn({ kind: 'second-dashboard', number }, origin)],
  })
}

function edit(
  { issue }: Dashboard,
  kind: EditChange['kind'],
  patch: Partial<EditChange['patch']>,
): EditChange {
  return {
    kind,
    issue: issueReference(issue),
    updatedAt: issue.updatedAt,
    item: null,
    match: null,
    patch: { ...emptyPatch, ...patch },
    reasons: [{ kind: 'dashboard' }],
  }
}

function keep({ issue }: Dashboard, because: 'unchanged' | 'closed' | 'edited'): KeepChange {
  const reason = { kind: 'dashboard', because } as const
  return { kind: 'keep', issue: issueReference(issue), item: null, match: null, reason }
}
