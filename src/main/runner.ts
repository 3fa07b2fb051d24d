import * as core from '@actions/core'
import type { Report } from '../domain/outcome.js'
import { guardsOf } from '../domain/plan.js'
import type { Annotation } from '../reporting/annotation.js'
import { annotationsOf } from '../reporting/annotations.js'
import { failuresOf } from '../reporting/failures.js'
import { guardWords } from '../reporting/fate-words.js'
import { headline, shownBecause } from '../reporting/headline.js'
import type { LogGroup } from '../reporting/log.js'
import { logLine } from '../reporting/log-line.js'
import { outputsOf } from '../reporting/outputs.js'
import { summaryOf } from '../reporting/summary.js'

/** Lines of the log, folded away under their title. */
export function printGroups(groups: readonly LogGroup[]): void {
  for (const { title, lines } of groups) {
    core.startGroup(title)
    for (const line of lines) core.info(line)
    core.endGroup()
  }
}

function printLine(text: string): void {
  core.info(logLine(text))
}

export function annotate(annotation: Annotation): void {
  const { severity, message, title, path, line, column } = annotation
  const properties = { title, file: path, startLine: line, startColumn: column }
  if (severity === 'error') core.error(message, properties)
  if (severity === 'warning') core.warning(message, properties)
  if (severity === 'notice') core.notice(message, properties)
}

/** What remains of a run when its log is closed: annotations, outputs, the job summary, and whether it failed. */
export async function publish(report: Report): Promise<void> {
  printLine(headline(report))
  const because = shownBecause(report.mode)
  if (because !== null) core.notice(because)
  const failures = failuresOf(report)
  // Before the doubts about single lines: GitHub shows the first ten warnings of a step.
  if (failures.length === 0)
    for (const guard of guardsOf(report.verdict)) core.warning(guardWords(guard))
  for (const annotation of annotationsOf(report)) annotate(annotation)
  for (const [name, value] of Object.entries(outputsOf(report))) core.setOutput(name, value)
  await writeSummary(summaryOf(report))

  if (failures.length > 0) core.setFailed(failures.join('\n'))
}

async function writeSummary(text: string): Promise<void> {
  try {
    await core.summary.addRaw(text).write()
  } catch (error) {
    // Older servers have no summaries. The log has told it all.
    printLine(`There is no job summary: ${error instanceof Error ? error.message : error}`)
  }
}
