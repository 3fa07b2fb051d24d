import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { NoteFinding, Rule, Severity } from '../domain/finding.js'
import { visibleLine } from '../domain/visible.js'
import { loggableJson } from './loggable-json.js'
import { ruleWords } from './rules.js'

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
}

const home = 'https://github.com/minutes-to-issues/minutes-to-issues'

/** Findings as SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarifOf(
  findings: readonly NoteFinding[],
  { version }: { readonly version: string },
): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'minutes-to-issues',
            semanticVersion: version,
            informationUri: home,
            rules: rules.map(descriptorOf),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, rules.indexOf(finding.rule))),
      },
    ],
  }
  return loggableJson(JSON.stringify(log, null, 2))
}

function descriptorOf(rule: Rule): object {
  const { title, description } = ruleWords(rule)
  return {
    id: rule,
    shortDescription: { text: title },
    fullDescription: { text: description },
    helpUri: `${home}/blob/v1/docs/troubleshooting.md`,
  }
}

function resultOf({ rule, severity, message, path, line, column }: NoteFinding, ruleIndex: number) {
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: visibleLine(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: locationOf(path),
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }
}

/** Paths are relative to where the command was started, which a scan of a repository calls its root. */
function locationOf(path: string): object {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href }
  const uri = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  return { uri, uriBaseId: '%SRCROOT%' }
}
