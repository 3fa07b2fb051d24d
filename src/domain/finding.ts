/** How serious a doubt about a note is. Only an `error` fails the job. */
export type Severity = 'error' | 'warning' | 'notice'

/**
 * A doubt about a note: never thrown, always reported.
 * Lines and columns are 1-based; columns count UTF-16 units.
 */
export interface Finding {
  /** Stable name of the check, in kebab case: `unresolved-owner`, `impossible-date`, … */
  readonly rule: string
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
