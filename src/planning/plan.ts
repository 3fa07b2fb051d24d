import picomatch from 'picomatch'
import type { NoteTree } from '../domain/minutes.js'
import type { Change, Plan } from '../domain/plan.js'
import { agendaOf } from './agenda/agenda.js'
import { changesFor } from './changes.js'
import { setDashboardsAside } from './dashboard/dashboards.js'
import { planDashboard } from './dashboard/plan-dashboard.js'
import { findingsOf } from './findings.js'
import { candidatesOf } from './identity/candidates.js'
import { matchItems } from './identity/match.js'
import { namingRule } from './identity/naming-rule.js'
import { actionItem, decision, labelNamed } from './labels.js'
import { latestOfEach } from './latest-issues.js'
import type { Source } from './memory.js'
import { reopens } from './merge/reopens.js'
import { titleFinder } from './merge/wanted.js'
import { compareText, occurrencesOf } from './occurrence.js'
import { createOwnerResolver } from './owners.js'
import type { PlanningInput } from './planning-input.js'
import { type Series, seriesOf } from './series.js'
import { notOpened, skipReason } from './skip.js'

/** Plans what makes the issues match the minutes. Pure: the same input gives the same plan, byte for byte. */
export function plan(input: PlanningInput): Plan {
  const { tree, issues, policy, self } = input
  const authors = [self, ...policy.trustedAuthors]
  const { dashboards, others } = setDashboardsAside(latestOfEach(issues))
  const { candidates, unmarked, newer, foreign } = candidatesOf(others, authors)
  const folded = new Set(authors.map((login) => login.toLowerCase()))
  const isOurs = (login: string) => folded.has(login.toLowerCase())
  const resolve = createOwnerResolver(policy.directory)
  const lost = [...unmarked, ...newer.map(({ issue }) => issue)]
  const read = new Set(
    tree.notes.flatMap((note) => (note.kind === 'minutes' ? [note.minutes.path] : [])),
  )
  const isMinutes = (path: string) => read.has(path)
  const series = seriesFinder(tree, policy.series)
  const occurrences = occurrencesOf(tree, {
    seriesOf: ({ path }) => series(path),
    resolve,
    issueNamed: namingRule({ candidates, unmarked: lost, paths: tree.paths, series }),
  })
  const titleOf = titleFinder(occurrences)
  const ownersOf = ({ owners }: Source) =>
    owners.map((owner) => resolve(owner, { participants: [] }))
  const matching = matchItems({
    occurrences,
    candidates,
    unmarked,
    newer,
    paths: tree.paths,
    isMinutes,
    isActive: (occurrence) => skipReason(occurrence, policy) === null,
    opens: (occurrence) =>
      skipReason(occurrence, policy) === null && notOpened(occurrence, policy) === null,
    reopens: (candidate, raised) => reopens(candidate, raised, isOurs),
    titleOf,
    labels: new Set([actionItem.name, decision.name]),
    ownersOf,
    seriesOf: series,
  })
  const changes = changesFor(matching, occurrences, {
    ...input,
    titleOf,
    foreign,
    isOurs,
    isMinutes,
    movedTo: matching.movedTo,
  })
  const agenda = agendaOf(changes, { matching, occurrences, titleOf, ownersOf, policy })
  // Last: by then the issues that it lists have their numbers.
  const dashboard = planDashboard(agenda, dashboards, { ...input, isOurs })
  const sorted = [...[...changes].sort(inOrderOfApplication), ...dashboard]
  return {
    changes: sorted,
    labels: labelsAdded(sorted).map(labelNamed),
    findings: findingsOf(sorted, { matching, occurrences, resolve }),
    agenda,
  }
}

/** Logins whose assignability has to be known before the plan is final. */
export function loginsToAssign({ changes }: Pick<Plan, 'changes'>): readonly string[] {
  const logins = changes.flatMap((change) => {
    if (change.kind === 'create') return change.fields.assignees
    return change.kind === 'keep' ? [] : change.patch.addAssignees
  })
  return [...new Set(logins)].sort(compareText)
}

/** Series of a note by its path; of a note that is gone, by what its path alone tells. */
function seriesFinder(tree: NoteTree, globs: readonly string[]): (path: string) => Series {
  const matchers = globs.map((glob) => picomatch(glob))
  const configured = (path: string) => matchers.findIndex((matches) => matches(path))
  const parsed = tree.notes.flatMap((note) => (note.kind === 'minutes' ? [note.minutes] : []))
  const known = new Map(parsed.map((minutes) => [minutes.path, seriesOf(minutes, configured)]))
  return (path) => known.get(path) ?? seriesOf({ path, teams: [] }, configured)
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
