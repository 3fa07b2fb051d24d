import type { TrackedIssue } from '../../domain/issue.js'
import { meetingDashboard } from '../labels.js'
import { readMarkedBodies } from '../marker.js'
import { type DashboardBody, readDashboardBody } from './dashboard-body.js'

export interface Dashboard {
  readonly issue: TrackedIssue
  readonly body: DashboardBody
}

/** The issues of a listing: dashboards, whoever wrote them, and what may be issues of items. */
export interface SetAside {
  readonly dashboards: readonly Dashboard[]
  readonly others: readonly TrackedIssue[]
}

/** Sets dashboards aside, so that none is ever taken for the issue of an item. The order stays. */
export function setDashboardsAside(issues: readonly TrackedIssue[]): SetAside {
  const dashboards: Dashboard[] = []
  const others: TrackedIssue[] = []
  for (const issue of issues) {
    const body = dashboardBodyOf(issue)
    if (body === null) others.push(issue)
    else dashboards.push({ issue, body })
  }
  return { dashboards, others }
}

/** Where somebody pasted the text of an item's issue into a dashboard, or the other way round, the label tells. */
function dashboardBodyOf({ body, labels }: TrackedIssue): DashboardBody | null {
  const dashboard = readDashboardBody(body)
  if (dashboard === null || readMarkedBodies(body).length === 0) return dashboard
  return labels.includes(meetingDashboard.name) ? dashboard : null
}
