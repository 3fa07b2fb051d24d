import { writeFile } from 'node:fs/promises'
import type { RehearsalProgress } from '../domain/rehearsal.js'
import { createHistoryClock } from '../rehearsal/history-clock.js'
import { rehearse as play } from '../rehearsal/rehearse.js'
import { loggableJson } from '../reporting/loggable-json.js'
import { rehearsalJson } from '../reporting/rehearsal/json.js'
import { rehearsalPage } from '../reporting/rehearsal/page.js'
import { progressBar, progressWords } from '../reporting/rehearsal/progress.js'
import { brokenPromises } from '../reporting/rehearsal/promises.js'
import { rehearsalText } from '../reporting/rehearsal/text.js'
import { createInMemoryTracker } from '../tracker/in-memory-tracker.js'
import { createIssueStore } from '../tracker/issue-store.js'
import { systemClock } from '../tracker/system-clock.js'
import type { Command, Terminal } from './command.js'
import { readRehearsalOrder, rehearsalOptions } from './rehearsal-order.js'
import { writableFile } from './writable-file.js'

export const rehearse: Command = {
  name: 'rehearse',
  summary: 'what would have happened: plays the git history, touches nothing',
  example: '--owners owners.yml --html rehearsal.html',
  takesFiles: 'no',
  options: {
    json: { description: 'print everything as JSON' },
    html: { value: 'FILE', description: 'write a page to look at, too' },
    ...rehearsalOptions,
  },
  run: async (given, terminal) => {
    const html = given.option('html')
    const page = html === '' ? null : await writableFile('html', html, terminal.folder)
    const order = await readRehearsalOrder(given, terminal)
    const clock = createHistoryClock()
    const tracker = createInMemoryTracker('github-actions[bot]', createIssueStore(clock))
    const rehearsal = await play(order, {
      openTracker: () => tracker,
      moveTo: clock.moveTo,
      signal: terminal.signal,
      onProgress: tellProgress(terminal),
    }).finally(() => terminal.status?.clear())
    if (page !== null) {
      await writeFile(page, rehearsalPage(rehearsal))
      terminal.say(`The page is in ${html}.`)
    }
    terminal.write(
      given.isSet('json')
        ? `${loggableJson(rehearsalJson(rehearsal))}\n`
        : rehearsalText(rehearsal, terminal),
    )
    const { commits, left } = rehearsal
    if (left > 0) {
      terminal.say(`rehearse: interrupted after ${commits} of ${commits + left} pushes`)
    }
    return left === 0 && brokenPromises(rehearsal).length === 0 ? 0 : 1
  },
}

const smoothMs = 100
const patientMs = 5_000

/** A bar where somebody watches, else a line now and then. */
function tellProgress({ status, say }: Terminal): (progress: RehearsalProgress) => void {
  return status === null
    ? atMostEvery(patientMs, (progress) => say(`rehearse: ${progressWords(progress)}`))
    : atMostEvery(smoothMs, (progress) => status.show(progressBar(progress, status.columns)))
}

function atMostEvery<Value>(pause: number, tell: (value: Value) => void): (value: Value) => void {
  let told = Number.NEGATIVE_INFINITY
  return (value) => {
    const now = systemClock.now()
    if (now - told < pause) return
    told = now
    tell(value)
  }
}
