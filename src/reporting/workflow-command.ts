import type { NoteFinding } from '../domain/finding.js'
import { visibleLine } from '../domain/visible.js'
import { ruleWords } from './rules.js'

/**
 * A finding as the command by which a step of a workflow annotates a line:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function workflowCommand(finding: NoteFinding): string {
  const { severity, path, line, column, rule, message } = finding
  const properties = { file: path, line, col: column, title: ruleWords(rule).title }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`)
  return `::${severity} ${written.join(',')}::${data(visibleLine(message))}`
}

function property(value: string | number): string {
  return data(visibleLine(String(value)))
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
