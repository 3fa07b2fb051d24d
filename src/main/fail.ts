import { setFailed } from '@actions/core'
import { ConfigError } from '../config/config-error.js'
import { annotate } from './runner.js'

/** Says what went wrong, where it is in a file if it is, and fails the job. */
export function fail(error: unknown): void {
  if (error instanceof ConfigError) {
    for (const { message, line, column } of error.problems.slice(0, 9)) {
      annotate({
        severity: 'error',
        title: 'Configuration',
        message,
        path: error.path,
        line,
        column,
      })
    }
  }
  setFailed(error instanceof Error ? error.message : String(error))
}
