import type { TrackedIssue } from '../../domain/issue.js'
import { notesLinkedIn, noteUrlEnd } from '../../domain/note-url.js'
import { lookupBy } from '../group-by.js'
import type { Occurrence } from '../occurrence.js'
import { footerId } from '../text/footer.js'

/** How an issue without marker gives itself away. */
export interface Adoption {
  readonly issue: TrackedIssue
  readonly by: 'id' | 'permalink' | 'title'
}

export interface AdoptionContext {
  /** Issues of the action's own that lost their marker, or have one that cannot be read. */
  readonly unmarked: readonly TrackedIssue[]
  readonly titleOf: (occurrence: Occurrence) => string
  /** Labels that the action puts on its issues. */
  readonly labels: ReadonlySet<string>
}

/** The notes that an issue without marker came from, as far as what is left of it tells. */
export function notesOf({ body }: TrackedIssue): readonly string[] {
  return footerId(body) === null ? [] : notesLinkedIn(body)
}

/** Finds issues whose marker a person or another tool took away. Each is adopted once. */
export function createAdoption({ unmarked, titleOf, labels }: AdoptionContext) {
  const withId = lookupBy(unmarked, ({ body }) => footerId(body))
  const withTitle = lookupBy(unmarked, ({ title }) => title)
  const adopted = new Set<TrackedIssue>()

  return (occurrence: Occurrence, id: string): Adoption | null => {
    const titled = withTitle(titleOf(occurrence))
    const link = noteUrlEnd(occurrence.minutes.path)
    const linked = titled.filter(({ body }) => body.includes(link))
    // A title alone proves little: the token may be a person's, who opens issues too.
    const labelled = titled.filter((issue) => issue.labels.some((label) => labels.has(label)))
    const found: Adoption | undefined = [
      ...withId(id).map((issue) => ({ issue, by: 'id' as const })),
      ...linked.map((issue) => ({ issue, by: 'permalink' as const })),
      ...labelled.map((issue) => ({ issue, by: 'title' as const })),
    ].find(({ issue }) => !adopted.has(issue))
    if (found === undefined) return null
    adopted.add(found.issue)
    return found
  }
}
