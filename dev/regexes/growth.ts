import { createContext, Script } from 'node:vm'

/** A text that is made to be slow: `before`, `again` as often as it takes, `after`. */
export interface Attack {
  readonly before: string
  readonly again: string
  readonly after: string
}

/** Characters of the texts that every pattern meets. */
const small = 6_000
/** Milliseconds of the processor: more than walking once over such a text takes. What takes longer is tried again. */
const suspicious = 2
/** What walks once over so many characters ends in a blink; what looks at each two of them together takes ages. */
const large = 300_000
/** Milliseconds: between the two lies a factor of a hundred, so that a busy machine makes no difference. */
const patience = 4_000

/**
 * Whether `pattern` gets through all `attacks` within so many milliseconds; what tries in powers of their length
 * never does.
 */
export function endsOn(
  pattern: RegExp,
  attacks: readonly Attack[],
  { within, longest = small }: { readonly within: number; readonly longest?: number | undefined },
): boolean {
  const texts = attacks.map((attack) => textOf(attack, Math.min(small, longest)))
  return timesOf(pattern, texts, within).length === texts.length
}

/**
 * The first of `attacks` that takes `pattern` more work than in proportion to the text; null where none does.
 * `longest`: of the texts that the pattern ever meets.
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
  const isSlow = (attack: Attack, index: number): boolean => {
    const first = times[index]
    const isSuspicious = first === undefined || first >= suspicious
    return isSuspicious && timesOf(pattern, [textOf(attack, Math.min(large, longest))]).length === 0
  }
  return attacks.find(isSlow) ?? null
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
function timesOf(pattern: RegExp, texts: readonly string[], timeout = patience): readonly number[] {
  const times: number[] = []
  Object.assign(place, { pattern, texts, times, now: processorTime })
  try {
    trial.runInContext(context, { timeout })
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
