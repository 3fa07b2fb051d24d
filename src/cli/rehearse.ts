import { writeFile } from 'node:fs/promises'
import type { RehearsalProgress } from '../domain/rehearsal.js'
import { createHistoryClock } from '../rehearsal/history-clock.js'
import { rehearse as play } from '../rehearsal/rehearse.js'
import { brokenPromises } from '../reporting/rehearsal/figures.js'
import { rehearsalJson } from '../reporting/rehearsal/json.js'
import { rehearsalPage } from '../reporting/rehearsal/page.js'
import { progressBar, progressWords } from '../reporting/rehearsal/progress.js'
import { rehearsalText } from '../reporting/rehearsal/text.js'
import { createInMemoryTracker } from '../tracker/in-memory-tracker.js'
import type { Command, Terminal } from './command.js'
import { readRehearsalOrder, rehearsalOptions } from './rehearsal-order.js'
import { writableFile } from './writable-file.js'

export const rehearse: Command = {
  name: 'rehearse',
  summary: 'what would have happened: plays the git history, touches nothing',
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
    const tracker = createInMemoryTracker({ login: 'github-actions[bot]', clock })
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
      given.isSet('json') ? `${rehearsalJson(rehearsal)}\n` : rehearsalText(rehearsal, terminal),
    )
    return brokenPromises(rehearsal).length === 0 ? 0 : 1
  },
}

/** A bar where somebody watches, else a line for every fifth of the way. */
function tellProgress({ status, say }: Terminal): (progress: RehearsalProgress) => void {
  if (status !== null) return (progress) => status.show(progressBar(progress, status.columns))
  const steps = 5
  let told = 0
  return (progress) => {
    const step = Math.floor((steps * progress.done) / progress.total)
    if (step <= told || step === steps) return
    told = step
    say(`rehearse: ${progressWords(progress)}`)
  }
}
