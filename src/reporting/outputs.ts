import type { Report } from '../domain/outcome.js'
import { countsOf } from './counts.js'
import { issuesJson, planJson } from './plan-json.js'

/** The outputs of the action by name, as text. */
export function outputsOf(report: Report): Readonly<Record<string, string>> {
  const counts = countsOf(report)
  return {
    applied: String(report.mode.kind === 'applied'),
    created: String(counts.created),
    updated: String(counts.updated),
    'carried-over': String(counts.carriedOver),
    closed: String(counts.closed),
    reopened: String(counts.reopened),
    unchanged: String(counts.unchanged),
    withheld: String(counts.withheld),
    failed: String(counts.failed + counts.unfinished),
    plan: planJson(report),
    issues: issuesJson(report),
  }
}
