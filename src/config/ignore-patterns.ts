import type { TextPattern } from '../domain/policy.js'
import type { ConfigProblem } from './config-error.js'

/** A pattern that cannot be used, by its place in the list. */
export interface BadPattern extends Pick<ConfigProblem, 'message'> {
  readonly index: number
}

// Time also goes with the size of a pattern: `.{1000}` forty times over is short to write and long to run.
const largestPrograms = 1_000
const longestText = 1_000

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
  let room = largestPrograms
  for (const [index, source] of sources.entries()) {
    try {
      const compiled = RE2JS.compile(source, RE2JS.CASE_INSENSITIVE)
      room -= compiled.programSize()
      if (room < 0) {
        bad.push({ index, message: 'all patterns together are too large; repeat less in this one' })
        break
      }
      patterns.push({ source, test: (text) => compiled.test(beginningOf(text)) })
    } catch (error) {
      // The flag is ours, not the writer's.
      const reason = String(error instanceof Error ? error.message : error).replace('(?i)', '')
      bad.push({ index, message: `expected a regular expression in RE2 syntax; ${reason}` })
    }
  }
  return { patterns, bad }
}

/** The ellipsis keeps a pattern that asks for the end of a text from finding it here. */
function beginningOf(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text
}
