import type { Severity } from '../domain/finding.js'

/** A remark that GitHub shows on a line of a file. */
export interface Annotation {
  readonly severity: Severity
  readonly title: string
  readonly message: string
  readonly path: string
  readonly line: number
  readonly column: number
}
