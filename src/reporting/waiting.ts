import { logLine } from './log-line.js'

/** Why nothing happens for a while, for the log. */
export function waitingLine({
  milliseconds,
  reason,
}: {
  readonly milliseconds: number
  readonly reason: string
}): string {
  return logLine(`Waiting ${Math.ceil(milliseconds / 1000)} s: ${reason}`)
}
