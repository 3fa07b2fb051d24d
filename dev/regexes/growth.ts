import { createContext, Script } from 'node:vm'

/** A text that is made to be slow: `before`, `again` as often as it takes, `after`. */
export interface Attack {
  readonly before: string
  readonly again: string
  readonly after: string
}

const small = 6_000
const large = 4 * small
/** Milliseconds: more than a few thousand characters take that are walked over once. */
const suspicious = 2
/** Four times the text may take four times the work, and as much again for the noise of a busy machine. */
const mostGrowth = 8
const patience = 2_000

/**
 * The first of `attacks` that takes `pattern` more work than in proportion to the text; null where none does. Two
 * sizes are compared, as a time alone tells of the machine. `longest`: of the texts that the pattern ever meets.
 */
export function slowOn(
  pattern: RegExp,
  attacks: readonly Attack[],
  longest = Number.POSITIVE_INFINITY,
): Attack | null {
  const size = Math.min(small, longest)
  const times = timesOf(
    pattern,
    attacks.map((attack) => textOf(attack, size)),
  )
  return (
    attacks.find((attack, index) => isSlow(times[index], { pattern, attack, size, longest })) ??
    null
  )
}

interface Suspicion {
  readonly pattern: RegExp
  readonly attack: Attack
  readonly size: number
  readonly longest: number
}

function isSlow(first: number | undefined, { pattern, attack, size, longest }: Suspicion): boolean {
  if (first === undefined) return true
  if (first < suspicious) return false
  const least = leastOf(pattern, textOf(attack, size))
  if (least < suspicious) return false
  return longest <= size || leastOf(pattern, textOf(attack, large)) > mostGrowth * least
}

/** Of three tries: the machine may have been busy. */
function leastOf(pattern: RegExp, text: string): number {
  const times = timesOf(pattern, [text, text, text])
  return times.length < 3 ? Number.POSITIVE_INFINITY : Math.min(...times)
}

function textOf({ before, again, after }: Attack, size: number): string {
  const times = Math.ceil((size - before.length - after.length) / again.length)
  return before + again.repeat(Math.max(1, times)) + after
}

const place = { pattern: /a/, texts: [] as readonly string[], times: [] as number[], now: () => 0 }
const context = createContext(place)
// `replace` tries every place of the text with any pattern, whatever its flags.
const trial = new Script(`
  for (const text of texts) {
    pattern.lastIndex = 0
    const before = now()
    text.replace(pattern, '')
    times.push(now() - before)
  }`)

/** Milliseconds of the processor for each text; those behind the first that does not end are missing. */
function timesOf(pattern: RegExp, texts: readonly string[]): readonly number[] {
  const times: number[] = []
  Object.assign(place, { pattern, texts, times, now: processorTime })
  try {
    trial.runInContext(context, { timeout: patience })
  } catch (error) {
    if (!isTimeout(error)) throw error
  }
  return times
}

function isTimeout(error: unknown): boolean {
  return (error as { readonly code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
