import type { Report } from '../domain/outcome.js'
import type { EditChange } from '../domain/plan.js'
import { type Entry, entriesOf } from './entries.js'
import { partsOf } from './entry-parts.js'
import type { PlanJson } from './plan-schema.js'

/**
 * GitHub takes 1 MB of outputs from a job, counted in UTF-16; these two share it with what else the job has:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const maxCharacters = { plan: 250_000, issues: 100_000 }

/** The plan and what became of it, without the issues' bodies. `omitted` counts the changes that did not fit. */
export function planJson(report: Report): string {
  const entries = [...entriesOf(report)].sort(keepsLast)
  return asManyAsFit(
    entries.map(planEntry),
    maxCharacters.plan,
    (changes): PlanJson => ({
      version: 1,
      mode: report.mode.kind === 'applied' ? 'applied' : report.mode.because,
      changes,
      omitted: entries.length - changes.length,
    }),
  )
}

/** Every issue that the run touched or looked at, touched ones first. */
export function issuesJson(report: Report): string {
  const issues = [...entriesOf(report)].sort(keepsLast).flatMap((entry) => {
    const { issue } = partsOf(entry)
    if (issue === null) return []
    const { number, url, title, state } = issue
    return [{ number, url, title, state, change: entry.change.kind, fate: entry.fate.kind }]
  })
  return asManyAsFit(issues, maxCharacters.issues, (list) => list)
}

type EntryJson = PlanJson['changes'][number]

function planEntry(entry: Entry): EntryJson {
  const { change, fate } = entry
  const { issue, remarks } = partsOf(entry)
  const common = {
    fate: fate.kind,
    issue: issue && { number: issue.number, url: issue.url },
    item: change.item,
    remarks,
  }
  switch (change.kind) {
    case 'keep':
      return { kind: change.kind, ...common, reason: change.reason }
    case 'create': {
      const { title, labels, assignees } = change.fields
      const { id, reason } = change
      return { kind: change.kind, ...common, id, title, labels, assignees, reason }
    }
    default:
      return { kind: change.kind, ...common, ...editJson(change) }
  }
}

function editJson({ patch, reasons, match }: EditChange) {
  const { title, state, addLabels, removeLabels, addAssignees, removeAssignees } = patch
  return {
    ...(title === undefined ? {} : { title }),
    ...(state === undefined ? {} : { state }),
    addLabels,
    removeLabels,
    addAssignees,
    removeAssignees,
    reasons,
    match,
  }
}

function keepsLast(one: Entry, other: Entry): number {
  return Number(one.change.kind === 'keep') - Number(other.change.kind === 'keep')
}

/** As many of `parts`, from the first, as fit into `limit` characters of JSON. */
function asManyAsFit<Part>(
  parts: readonly Part[],
  limit: number,
  wrap: (parts: readonly Part[]) => unknown,
): string {
  let room = limit - JSON.stringify(wrap([])).length
  const fitting = parts.findIndex((part) => {
    room -= JSON.stringify(part).length + 1
    return room < 0
  })
  return JSON.stringify(wrap(fitting === -1 ? parts : parts.slice(0, fitting)))
}
