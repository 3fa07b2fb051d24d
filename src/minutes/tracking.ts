import type { Tracking } from '../domain/minutes.js'

export interface TrackingReading {
  readonly tracking: Tracking
  /** The text without the suffix. */
  readonly text: string
}

const reference = '(?:[\\w.-]+/[\\w.-]+)?#\\d+'
const suffixes: readonly [RegExp, (match: RegExpExecArray) => Tracking][] = [
  [/(?<!\s)\s*\(no issue\)\s*\.?$/i, () => ({ kind: 'none' })],
  [
    new RegExp(
      `(?<!\\s)\\s*\\((?:already )?tracked (?:in|as|by|at) (${reference})\\)\\s*\\.?$`,
      'i',
    ),
    (match) => ({ kind: 'elsewhere', reference: match[1] ?? '' }),
  ],
  [/(?<!\s)\s*\(#(\d{1,9})\)\s*\.?$/, (match) => ({ kind: 'named', number: Number(match[1]) })],
]

/** Reads `… (no issue)`, `… (tracked in owner/repo#12)` and `… (#12)` at an item's end. */
export function readTracking(text: string): TrackingReading {
  for (const [pattern, tracking] of suffixes) {
    const match = pattern.exec(text)
    if (match !== null && match.index > 0) {
      return { tracking: tracking(match), text: text.slice(0, match.index).trimEnd() }
    }
  }
  return { tracking: { kind: 'own' }, text }
}
