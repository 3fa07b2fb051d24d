import { readCheckout } from '../checkout.js'
import { calendarDate } from '../domain/clock.js'
import type { Report } from '../domain/outcome.js'
import { readInputs, requireToken } from '../inputs.js'
import { failuresOf } from '../reporting/failures.js'
import { headline, shownBecause } from '../reporting/headline.js'
import { entryLine, logGroups, planGroups } from '../reporting/log.js'
import { logLine } from '../reporting/log-line.js'
import { loggableJson } from '../reporting/loggable-json.js'
import { planJson } from '../reporting/plan-json.js'
import { waitingLine } from '../reporting/waiting.js'
import { run } from '../run.js'
import { fetchOf } from '../tracker/github/proxy.js'
import { systemClock } from '../tracker/system-clock.js'
import type { Arguments, ExitCode, Terminal } from './command.js'
import { localEvent } from './local-event.js'
import { inputsFrom } from './run-options.js'
import { whileWorking } from './while-working.js'

/** Runs once against GitHub, as the action would, and tells what happened. */
export async function runAgainstGitHub(
  given: Arguments,
  terminal: Terminal,
  { dryRun }: { readonly dryRun: boolean },
): Promise<ExitCode> {
  const today = calendarDate(systemClock.now())
  const inputs = readInputs(inputsFrom(given, terminal, { today, dryRun }))
  requireToken(inputs, 'expected one in GITHUB_TOKEN or GH_TOKEN, or the option --token')
  const checkout = await readCheckout(terminal.folder)
  const event = localEvent(inputs, terminal.environment, terminal.folder, checkout)
  const reading = 'Reading notes and issues'
  const result = await whileWorking(terminal, reading, () =>
    run(
      { inputs, event, checkedOut: async () => event.commit },
      {
        clock: systemClock,
        fetch: fetchOf(terminal.environment),
        signal: terminal.signal,
        onPlan: () => terminal.status?.clear(),
        onOutcome: (outcome, { done, total }) => {
          const line = entryLine({ change: outcome.change, fate: outcome })
          terminal.say(`[${done}/${total}] ${line}`)
        },
        onWait: (wait) => terminal.say(waitingLine(wait)),
      },
    ),
  )
  if (result.kind === 'skipped') {
    terminal.say(result.notice)
    return 1
  }
  return tell(result.report, given, terminal, dryRun ? 'plan' : 'sync')
}

function tell(
  report: Report,
  given: Arguments,
  terminal: Terminal,
  wanted: 'plan' | 'sync',
): ExitCode {
  terminal.write(
    given.isSet('json') ? `${loggableJson(planJson(report))}\n` : reportText(report, terminal),
  )
  const failures = failuresOf(report).map(logLine)
  const because = shownBecause(report.mode)
  if (wanted === 'sync' && because !== null) terminal.say(because)
  for (const failure of failures) terminal.say(failure)
  const isDone = failures.length === 0 && (wanted === 'plan' || because === null)
  return isDone ? 0 : 1
}

function reportText(report: Report, { style }: Terminal): string {
  const groups =
    report.mode.kind === 'applied' ? logGroups(report, style) : planGroups(report, style)
  return [
    ...groups.flatMap(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`), '']),
    headline(report),
    '',
  ].join('\n')
}
