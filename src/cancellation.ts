import { CancelledError } from './tracker/errors.js'

/** The runner kills a cancelled job some seconds after it asked; a report must be out before. */
const graceMs = 1_500

/**
 * Aborts when the process is asked to end: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation
 * Calls `onOverdue` where the run has not ended by itself soon after.
 */
export function watchForCancellation(onOverdue: () => void): AbortSignal {
  const controller = new AbortController()
  const cancel = (): void => {
    if (controller.signal.aborted) return
    controller.abort(new CancelledError())
    setTimeout(onOverdue, graceMs).unref()
  }
  process.on('SIGINT', cancel)
  process.on('SIGTERM', cancel)
  return controller.signal
}
