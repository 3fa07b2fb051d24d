import type { NoteFinding } from '../domain/finding.js'
import { logLine } from './log-line.js'
import type { Style } from './style.js'

const mostLines = 10

/** As `findingLine`; what is said of several lines of a note is said once, at the first, which names the others. */
export function findingLines(findings: readonly NoteFinding[], style: Style): readonly string[] {
  const places = new Map<string, NoteFinding[]>()
  for (const finding of findings) {
    const { path, severity, rule, message } = finding
    const key = JSON.stringify([path, severity, rule, message])
    places.set(key, [...(places.get(key) ?? []), finding])
  }
  return [...places.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const message = `${first.message}${alsoIn(others.map(({ line }) => line))}`
    return [findingLine({ ...first, message }, style)]
  })
}

function alsoIn(lines: readonly number[]): string {
  if (lines.length === 0) return ''
  const more = lines.length - mostLines
  const shown = lines.slice(0, mostLines).join(', ')
  return ` Also in ${lines.length === 1 ? 'line' : 'lines'} ${shown}${more > 0 ? ` and ${more} more` : ''}.`
}

/** `path:line:column: severity: message (rule)`, as editors know it from compilers. */
export function findingLine(finding: NoteFinding, style: Style): string {
  const { path, severity, message, line, column, rule } = finding
  const paint = { error: style.bad, warning: style.doubtful, notice: style.quiet }
  const place = logLine(`${path}:${line}:${column}`)
  return `${place}: ${paint[severity](severity)}: ${logLine(message)} ${style.quiet(`(${rule})`)}`
}
