import { readFile } from 'node:fs/promises'
import * as core from '@actions/core'
import { watchForCancellation } from './cancellation.js'
import { commitOf, readCheckout } from './checkout.js'
import { calendarDate } from './domain/clock.js'
import type { Outcome, Report } from './domain/outcome.js'
import { type Environment, readRunEvent } from './inputs/run-event.js'
import { readInputs, requireToken } from './inputs.js'
import { fail } from './main/fail.js'
import { printGroups, publish } from './main/runner.js'
import { entryLine, planGroups } from './reporting/log.js'
import { waitingLine } from './reporting/waiting.js'
import type { RunHost, RunOrder } from './run/order.js'
import { run } from './run.js'
import { systemClock } from './tracker/system-clock.js'

/**
 * Runs the action as the runner's environment describes it; `fetch` reaches GitHub.
 * Never throws: what goes wrong fails the job.
 */
export async function main(
  environment: Environment,
  fetch: typeof globalThis.fetch,
): Promise<void> {
  let latest: Report | null = null
  const outcomes: Outcome[] = []
  const publishWhatIsDone = async (): Promise<void> => {
    if (latest !== null) await publish({ ...latest, outcomes })
  }
  const host: RunHost = {
    clock: systemClock,
    fetch,
    signal: watchForCancellation(() => {
      void publishWhatIsDone().finally(() => process.exit(1))
    }),
    onPlan: (report) => {
      latest = report
      printGroups(planGroups(report))
    },
    onOutcome: (outcome, { done, total }) => {
      outcomes.push(outcome)
      core.info(`[${done}/${total}] ${entryLine({ change: outcome.change, fate: outcome })}`)
    },
    onWait: (wait) => core.info(waitingLine(wait)),
  }
  try {
    const result = await run(await readOrder(environment), host)
    if (result.kind === 'skipped') core.notice(result.notice)
    else {
      for (const warning of result.warnings) core.warning(warning)
      await publish(result.report)
    }
  } catch (error) {
    await publishWhatIsDone()
    fail(error)
  }
}

async function readOrder(environment: Environment): Promise<RunOrder> {
  const inputs = readInputs({
    read: (name) => core.getInput(name),
    label: (name) => `Input "${name}"`,
    today: calendarDate(systemClock.now()),
  })
  requireToken(
    inputs,
    'expected one in the input `token`; leave the input away to use the job’s own',
  )
  // A secret is masked already; a token that came another way is not.
  core.setSecret(inputs.token)
  const event = readRunEvent(environment, await readEventFile(environment))
  const checkedOut = async () => commitOf(await readCheckout(event.workspace)) ?? event.commit
  return { inputs, event, checkedOut }
}

async function readEventFile({ GITHUB_EVENT_PATH: path }: Environment): Promise<string | null> {
  if (path === undefined || path === '') return null
  return readFile(path, 'utf8').catch(() => null)
}
