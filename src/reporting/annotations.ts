import type { NoteFinding, Severity } from '../domain/finding.js'
import type { Report } from '../domain/outcome.js'
import { visibleLine } from '../domain/visible.js'
import type { Annotation } from './annotation.js'
import { type Entry, entriesOf } from './entries.js'
import { mishap } from './fate-words.js'
import { reviewAnnotations } from './review-annotations.js'
import { ruleWords } from './rules.js'

/**
 * GitHub shows ten of each severity for a step; one error is kept for the sentence that fails the job:
 * https://docs.github.com/en/rest/checks/runs
 */
const shown: Readonly<Record<Severity, number>> = { error: 9, warning: 10, notice: 10 }

/** Findings, and changes that went wrong, on the lines of their notes; the worst first, as many as GitHub shows. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const entries = entriesOf(report)
  const news = new Set(entries.filter(isNews).map(({ change: { item } }) => item?.path))
  const found = [
    ...report.findings.map(fromFinding),
    ...entries.flatMap(fromEntry),
    ...reviewAnnotations(report),
  ]
  // A doubt of years ago must not crowd out those about the note that somebody works on.
  const all = [
    ...found.filter(({ path }) => news.has(path)),
    ...found.filter(({ path }) => !news.has(path)),
  ]
  return (['error', 'warning', 'notice'] as const).flatMap((severity) =>
    all.filter((annotation) => annotation.severity === severity).slice(0, shown[severity]),
  )
}

function isNews({ change }: Entry): boolean {
  return change.kind !== 'keep'
}

function fromFinding(finding: NoteFinding): Annotation {
  const { severity, message, path, line, column } = finding
  return {
    severity,
    title: ruleWords(finding.rule).title,
    message: visibleLine(message),
    path,
    line,
    column,
  }
}

function fromEntry(entry: Entry): readonly Annotation[] {
  const { item } = entry.change
  const message = mishap(entry)
  if (item === null || message === null) return []
  const { kind } = entry.fate
  const failed = kind === 'failed' || kind === 'unknown'
  return [
    {
      severity: failed || kind === 'unfinished' ? 'error' : 'warning',
      title: failed ? 'Change failed' : 'Not everything was done',
      message: visibleLine(`${item.title}: ${message}`),
      path: item.path,
      line: item.line,
      column: 1,
    },
  ]
}
