/** An issue as the tracker shows it. */
export interface TrackedIssue {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
  readonly state: 'open' | 'closed'
  readonly stateReason: string | null
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  /** Login of whoever opened it, as REST writes it: `github-actions[bot]`. */
  readonly author: string
  /** Login of whoever closed it, where the tracker says so. */
  readonly closedBy: string | null
  readonly createdAt: string
  readonly updatedAt: string
  readonly closedAt: string | null
}

export interface Label {
  readonly name: string
  /** Six hexadecimal digits, without `#`. */
  readonly color: string
  readonly description: string
}
