import type { TextPattern } from '../domain/policy.js'
import type { ConfigProblem } from './config-error.js'

/** When the group meets next is written down in many notes, and nobody has to do anything about it. */
export const schedulingLines: readonly TextPattern[] = [
  /^(we|the (group|team|committee)) (will |shall )?(next )?meets?\b/i,
  /^we['’]ll (next )?meet\b/i,
  /^(the )?next (meeting|call|session|sync)\b/i,
]

/** A pattern that cannot be used, by its place in the list. */
export interface BadPattern extends Pick<ConfigProblem, 'message'> {
  readonly index: number
}

/**
 * Compiles the patterns that a repository configures, ignoring the case of letters.
 * With RE2 they take time in proportion to the text: a pull request from a stranger may bring a pattern that
 * would keep JavaScript's own engine busy for hours. Loaded only here: it costs 10 ms, and few need it.
 */
export async function compilePatterns(
  sources: readonly string[],
): Promise<{ readonly patterns: readonly TextPattern[]; readonly bad: readonly BadPattern[] }> {
  const { RE2JS } = await import('re2js')
  const patterns: TextPattern[] = []
  const bad: BadPattern[] = []
  for (const [index, source] of sources.entries()) {
    try {
      const compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)
      patterns.push({ source, test: (text) => compiled.matcher(text).find() })
    } catch (error) {
      // The flag is ours, not the writer's.
      const reason = String(error instanceof Error ? error.message : error).replace('(?i)', '')
      bad.push({ index, message: `expected a regular expression in RE2 syntax; ${reason}` })
    }
  }
  return { patterns, bad }
}
