import type { Change, Plan } from '../domain/plan.js'
import { agendaOf } from './agenda/agenda.js'
import { changesFor } from './changes.js'
import { planDashboard } from './dashboard/plan-dashboard.js'
import { findingsOf } from './findings.js'
import { matchItems } from './identity/match.js'
import type { Matching } from './identity/thread.js'
import { actionItem, decision, labelNamed } from './labels.js'
import { reopens } from './merge/reopens.js'
import { compareText, type Occurrence } from './occurrence.js'
import type { PlanningInput } from './planning-input.js'
import { type Sides, sidesOf } from './sides.js'
import { notOpened, skipReason } from './skip.js'

/** Plans what makes the issues match the minutes. Pure: the same input gives the same plan, byte for byte. */
export function plan(input: PlanningInput): Plan {
  const { policy } = input
  const sides = sidesOf(input)
  const { occurrences, titleOf, foreign, isOurs, isMinutes, ownersOf, resolve } = sides
  const matching = match(sides, input)
  const { movedTo } = matching
  const context = { ...input, titleOf, foreign, isOurs, isMinutes, movedTo }
  const changes = changesFor(matching, occurrences, context)
  const agenda = agendaOf(changes, { matching, occurrences, titleOf, ownersOf, policy })
  // Last: by then the issues that it lists have their numbers.
  const dashboard = planDashboard(agenda, sides.dashboards, { ...input, isOurs })
  const sorted = [...[...changes].sort(inOrderOfApplication), ...dashboard]
  return {
    changes: sorted,
    labels: labelsAdded(sorted).map(labelNamed),
    findings: findingsOf(sorted, { matching, occurrences, resolve }),
    agenda,
  }
}

function match(sides: Sides, { tree, policy }: Pick<PlanningInput, 'tree' | 'policy'>): Matching {
  const isActive = (occurrence: Occurrence) => skipReason(occurrence, policy) === null
  return matchItems({
    ...sides,
    paths: tree.paths,
    isActive,
    opens: (occurrence) => isActive(occurrence) && notOpened(occurrence, policy) === null,
    reopens: (candidate, raised) => reopens(candidate, raised, sides.isOurs),
    labels: new Set([actionItem.name, decision.name]),
  })
}

/** Logins whose assignability has to be known before the plan is final. */
export function loginsToAssign({ changes }: Pick<Plan, 'changes'>): readonly string[] {
  const logins = changes.flatMap((change) => {
    if (change.kind === 'create') return change.fields.assignees
    return change.kind === 'keep' ? [] : change.patch.addAssignees
  })
  return [...new Set(logins)].sort(compareText)
}

function labelsAdded(changes: readonly Change[]): readonly string[] {
  const names = changes.flatMap((change) => {
    if (change.kind === 'create') return change.fields.labels
    return change.kind === 'keep' ? [] : change.patch.addLabels
  })
  return [...new Set(names)].sort(compareText)
}

const weight = { create: 0, update: 1, 'carry-over': 1, close: 1, reopen: 1, keep: 2 } as const

/** New issues by meeting, so that their numbers follow the notes; then the others by number. */
function inOrderOfApplication(one: Change, other: Change): number {
  return (
    weight[one.kind] - weight[other.kind] ||
    (one.kind === 'create' ? 0 : numberOf(one) - numberOf(other)) ||
    compareText(placeOf(one), placeOf(other))
  )
}

function numberOf(change: Change): number {
  return change.kind === 'create' ? 0 : (change.issue?.number ?? Number.MAX_SAFE_INTEGER)
}

function placeOf({ item }: Change): string {
  return item === null
    ? ''
    : `${item.date} ${item.path} ${String(item.line).padStart(8, '0')} ${item.title}`
}
