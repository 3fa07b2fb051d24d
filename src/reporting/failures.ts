import { counted } from '../domain/counted.js'
import type { Outcome, Report } from '../domain/outcome.js'
import { guardsOf } from '../domain/plan.js'
import { guardWords } from './fate-words.js'

/** Why the job fails, a sentence each; none: it does not. */
export function failuresOf(report: Report): readonly string[] {
  return [...unreadableNotes(report), ...withholdings(report), ...failedChanges(report)]
}

function unreadableNotes({ findings }: Report): readonly string[] {
  const paths = [...new Set(findings.filter(isError).map(({ path }) => path))]
  if (paths.length === 0) return []
  const which = paths.length === 1 ? paths.join() : `${paths.length} notes`
  return [
    `${which} cannot be read as minutes; their issues were left alone. Mend what the annotations name.`,
  ]
}

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error'
}

/** On a pull request, a foreign branch or an outdated tree the same is only a warning. */
function withholdings(report: Report): readonly string[] {
  const decides = report.mode.kind === 'applied' || report.mode.because === 'dry-run'
  return decides ? guardsOf(report.verdict).map(guardWords) : []
}

function failedChanges({ outcomes }: Report): readonly string[] {
  const failures = messagesOf(outcomes, 'failed')
  const unfinished = messagesOf(outcomes, 'unfinished')
  const unknown = outcomes.filter(({ kind }) => kind === 'unknown').length
  const cancelled = outcomes.some(
    (outcome) => outcome.kind === 'left' && outcome.reason.kind === 'cancelled',
  )
  return [
    ...(failures.length > 0
      ? [`${counted(failures.length, 'change')} failed: ${told(failures)}`]
      : []),
    ...(unfinished.length > 0
      ? [`${counted(unfinished.length, 'change')} could not be finished: ${told(unfinished)}`]
      : []),
    ...(unknown > 0
      ? [
          `GitHub did not say whether it opened ${counted(unknown, 'issue')}. The next run looks, and goes on from there.`,
        ]
      : []),
    ...(cancelled
      ? ['The run was cancelled before everything was done. The next run goes on.']
      : []),
  ]
}

function messagesOf(
  outcomes: readonly Outcome[],
  kind: 'failed' | 'unfinished',
): readonly string[] {
  return outcomes.flatMap((outcome) => (outcome.kind === kind ? [outcome.message] : []))
}

/** The different messages, as many as one likes to read at once. */
function told(messages: readonly string[]): string {
  const different = [...new Set(messages)]
  const more = different.length > 3 ? ' The log tells the others.' : ''
  return `${different.slice(0, 3).join(' ')}${more}`
}
