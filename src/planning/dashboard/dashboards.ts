import type { TrackedIssue } from '../../domain/issue.js'
import { readMarkedBody } from '../marker.js'
import { type DashboardBody, readDashboardBody } from './dashboard-body.js'

export interface Dashboard {
  readonly issue: TrackedIssue
  readonly body: DashboardBody
}

/** The issues of a listing: dashboards, whoever wrote them, and what may be issues of items. */
export interface SetAside {
  /** By number. */
  readonly dashboards: readonly Dashboard[]
  readonly others: readonly TrackedIssue[]
}

/** Sets dashboards aside, so that none is ever taken for the issue of an item. */
export function setDashboardsAside(issues: readonly TrackedIssue[]): SetAside {
  const dashboards = new Map<number, Dashboard>()
  const others: TrackedIssue[] = []
  for (const issue of issues) {
    const body = dashboardBodyOf(issue)
    if (body === null) others.push(issue)
    else dashboards.set(issue.number, { issue, body })
  }
  return {
    dashboards: [...dashboards.values()].sort((a, b) => a.issue.number - b.issue.number),
    others,
  }
}

/** Of a dashboard's marker and an item's, one is a copy that somebody pasted below. */
function dashboardBodyOf({ body }: TrackedIssue): DashboardBody | null {
  const dashboard = readDashboardBody(body)
  const item = dashboard === null ? null : readMarkedBody(body)
  return item !== null && dashboard !== null && item.before.length < dashboard.before.length
    ? null
    : dashboard
}
