/** How serious a doubt about a note is. Only an `error` fails the job. */
export type Severity = 'error' | 'warning' | 'notice'

/** What a check is called, wherever findings are listed: stable, as people filter by it. */
export type Rule =
  | 'already-closed'
  | 'ambiguous-date'
  | 'broken-front-matter'
  | 'dates-disagree'
  | 'due-before-meeting'
  | 'impossible-date'
  | 'near-item'
  | 'needs-review'
  | 'nested-too-deeply'
  | 'newer-marker'
  | 'note-not-read'
  | 'note-too-large'
  | 'outside-section'
  | 'section-too-long'
  | 'unassignable-owner'
  | 'undated'
  | 'undecided'
  | 'unknown-heading'
  | 'unreadable-file'
  | 'unresolved-owner'

/**
 * A doubt about a note: never thrown, always reported.
 * Lines and columns are 1-based; columns count UTF-16 units.
 */
export interface Finding {
  readonly rule: Rule
  readonly severity: Severity
  /** What was found and how to mend it, in one or two sentences. Plain text, untrusted parts included. */
  readonly message: string
  readonly line: number
  readonly column: number
}

/** A finding together with the note that it is about. */
export interface NoteFinding extends Finding {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
}
