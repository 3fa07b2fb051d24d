import type { TrackedIssue } from '../../../src/domain/issue.js'
import type { Plan } from '../../../src/domain/plan.js'
import { type AnchoredText, takeApart } from '../../../src/planning/identity/anchors.js'
import { keyOf, normalise } from '../../../src/planning/identity/key.js'
import { compare, repeated } from '../../../src/planning/identity/similarity.js'
import { readMarkedBodies } from '../../../src/planning/marker.js'
import type { Memory } from '../../../src/planning/memory.js'
import { item, self } from '../world.js'
import type { Notebook } from './notebook.js'

/** What is wrong after a run that nothing disturbed, in words; empty where all is well. */
export function wrongAfter(
  plan: Plan,
  { issues, notebook }: { readonly issues: readonly TrackedIssue[]; readonly notebook: Notebook },
): readonly string[] {
  const remembered = issues
    .filter(({ author }) => author === self)
    .flatMap((issue) => {
      const memory = readMarkedBodies(issue.body)[0]?.memory
      return memory === undefined || memory.state === 'duplicate' ? [] : [{ issue, memory }]
    })
  return [
    ...placesOfTwo(remembered),
    ...itemsWithout(plan, { remembered, notebook }),
    ...wrongClosings(plan, notebook),
    ...wrongAssignees(plan, issues),
  ]
}

interface Remembered {
  readonly issue: TrackedIssue
  readonly memory: Memory
}

/** No two open issues for one item, and no two records. */
function placesOfTwo(remembered: readonly Remembered[]): readonly string[] {
  const speakers = new Map<string, number>()
  return remembered
    .filter(({ issue, memory }) => issue.state === 'open' || memory.state === 'recorded')
    .flatMap(({ issue: { number }, memory }) =>
      memory.sources.flatMap(({ path, key, nth }) => {
        const place = `${path} "${key}" ${nth}`
        const other = speakers.get(place)
        speakers.set(place, number)
        return other === undefined ? [] : [`#${other} and #${number} both speak for ${place}`]
      }),
    )
}

/** Every item that is to be tracked has its issue. */
function itemsWithout(
  { changes }: Plan,
  {
    remembered,
    notebook,
  }: { readonly remembered: readonly Remembered[]; readonly notebook: Notebook },
): readonly string[] {
  const skipped = new Set(
    changes.flatMap((change) =>
      change.kind === 'keep' && change.reason.kind === 'decisions-skipped'
        ? [`${change.item?.path}:${change.item?.line}`]
        : [],
    ),
  )
  const closedAlready = new Set(
    changes.flatMap((change) =>
      change.kind === 'keep' && change.reason.kind === 'already-closed'
        ? [`${change.item?.path}:${change.item?.line}`]
        : [],
    ),
  )
  const frozen = new Set(
    changes.flatMap((change) =>
      change.kind === 'keep' &&
      ['note-unreadable', 'note-not-minutes', 'no-issue', 'decisions-skipped'].includes(
        change.reason.kind,
      )
        ? [change.issue?.number ?? 0]
        : [],
    ),
  )
  // Done in the newest meeting that raises it, an item is done in all.
  const doneAt = new Set(
    changes.flatMap((change) =>
      change.kind === 'keep' && change.reason.kind === 'done-at-first-sight'
        ? [`${change.item?.path}:${change.item?.line}`]
        : [],
    ),
  )
  const done = notebook
    .lines()
    .flatMap(({ path, row, text }) =>
      doneAt.has(`${path}:${row}`) ? [takeApart(normalise(text))] : [],
    )
  const left = remembered.flatMap(({ memory }) => [...memory.sources])
  return notebook.lines().flatMap(({ path, row, text, owner, mark, named }) => {
    if (skipped.has(`${path}:${row}`)) return []
    if (mark !== '' || closedAlready.has(`${path}:${row}`)) return []
    const plain = item(`${owner === '' ? '' : `${owner}: `}${text}`, row)
    const key = keyOf(plain)
    // A number that names no issue of ours is part of the text.
    const keys = [keyOf({ ...plain, text: `${plain.text} (#${named})` }), key]
    const at = (one: string) =>
      left.findIndex((source) => source.path === path && source.key === one)
    const index = keys.map(at).find((found) => found >= 0) ?? -1
    if (index >= 0) {
      left.splice(index, 1)
      return []
    }
    const isDone = done.some((other) => isRepetition(other, takeApart(key)))
    if (isDone) return []
    // An issue that is left wholly alone does not learn of the places that it has now.
    return frozen.size > 0 ? [] : [`"${text}" in ${path} has no issue`]
  })
}

function isRepetition(one: AnchoredText, other: AnchoredText): boolean {
  const likeness = compare(one, other)
  return likeness.kind === 'alike' && likeness.similarity >= repeated
}

/** Only what is done, recorded, a duplicate or gone for good is closed. */
function wrongClosings({ changes }: Plan, notebook: Notebook): readonly string[] {
  const lines = new Map(notebook.lines().map((line) => [`${line.path}:${line.row}`, line]))
  return changes.flatMap((change) => {
    if (change.kind !== 'close' || !change.reasons.some(({ kind }) => kind === 'done')) return []
    const line = lines.get(`${change.item?.path}:${change.item?.line}`)
    return line?.mark === ' (done)' ? [] : [`#${change.issue.number} is closed, but not done`]
  })
}

/** Nobody is assigned whom neither the note nor a person named. */
function wrongAssignees({ changes }: Plan, issues: readonly TrackedIssue[]): readonly string[] {
  const known = new Map([
    ['RD', ['razvand']],
    ['SK', ['skuenzer']],
    ['core', ['razvand', 'skuenzer']],
  ])
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]))
  return changes.flatMap((change) => {
    if (change.kind === 'create' || change.kind === 'keep' || change.item === null) return []
    const wanted = new Set(change.item.owners.flatMap((owner) => known.get(owner) ?? []))
    const added = change.patch.addAssignees.filter((login) => !wanted.has(login))
    return added.map(
      (login) => `${login} is assigned to #${byNumber.get(change.issue.number)?.number}`,
    )
  })
}
