import type { NoteFinding } from '../domain/finding.js'
import type { NoteTree } from '../domain/minutes.js'
import type { Plan } from '../domain/plan.js'

/** The doubts about the notes and those that only the plan shows, by path and line. */
export function findingsOf(tree: NoteTree, plan: Plan): readonly NoteFinding[] {
  const ofNotes = tree.notes.flatMap((note): readonly NoteFinding[] => {
    const { path, findings = [] } = note.kind === 'minutes' ? note.minutes : note
    return findings.map((finding) => ({ ...finding, path }))
  })
  return [...ofNotes, ...plan.findings].sort(byPlace)
}

function byPlace(one: NoteFinding, other: NoteFinding): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1
  return one.line - other.line || one.column - other.column
}
