import type { NoteFinding } from '../domain/finding.js'
import { logLine } from './log-line.js'
import type { Style } from './style.js'

/** `path:line:column: severity: message (rule)`, as editors know it from compilers. */
export function findingLine(finding: NoteFinding, style: Style): string {
  const { path, severity, message, line, column, rule } = finding
  const paint = { error: style.bad, warning: style.doubtful, notice: style.quiet }
  const place = logLine(`${path}:${line}:${column}`)
  return `${place}: ${paint[severity](severity)}: ${logLine(message)} ${style.quiet(`(${rule})`)}`
}
