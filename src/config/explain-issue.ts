import { closestMatch } from 'leven'
import type * as z from 'zod/mini'
import type { ConfigProblem } from './config-error.js'
import type { ConfigSource } from './parse-yaml.js'
import { allowedKeys } from './schema.js'

type Issue = z.core.$ZodIssue

const typeNames: Readonly<Record<string, string>> = {
  array: 'a list, such as [one, two]',
  boolean: 'true or false',
  object: 'keys and values',
  record: 'keys and values',
  string: 'text',
}

/** What the schema refused, in words for the person who wrote it, at its place in the file. */
export function explainIssue(issue: Issue, source: ConfigSource): readonly ConfigProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      message: explainUnknownKey(key, issue.path),
      ...source.positionOfKey([...issue.path, key]),
    }))
  }
  if (issue.code === 'invalid_union') {
    // Of a login, a list or a group, the one that was meant is the one of the type that was found.
    const meant = issue.errors.find((errors) => !errors.some(isAboutTheWhole))
    if (meant) {
      return meant.flatMap((inner) =>
        explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, source),
      )
    }
  }
  const found = issue.path.reduce<unknown>(valueAt, source.data)
  const subject = issue.path.length === 0 ? '' : `${issue.path.map(String).join('.')}: `
  return [
    {
      message: `${subject}${expectation(issue)}; found ${show(found)}${suggestion(issue, found)}`,
      ...source.positionOf(issue.path),
    },
  ]
}

function isAboutTheWhole(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type'
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_union':
      return 'expected a login, a list of logins, or a group such as { members: [octocat], labels: [team/core] }'
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`
    case 'invalid_type':
      return `expected ${typeNames[issue.expected] ?? issue.expected}`
    default:
      return issue.message
  }
}

function suggestion(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    return didYouMean(found, issue.values.map(String))
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof found === 'number') {
    return '; put it in quotes'
  }
  return ''
}

function explainUnknownKey(key: string, path: readonly PropertyKey[]): string {
  const allowed = allowedKeys(path)
  const where = path.length === 0 ? '' : ` in ${path.map(String).join('.')}`
  return `unknown key ${JSON.stringify(key)}${where}; allowed are ${allowed.join(', ')}${didYouMean(key, allowed)}`
}

/** A slip of the keyboard is a letter or two, or two swapped; more is another word. */
function didYouMean(found: string, allowed: readonly string[]): string {
  const maxDistance = Math.max(2, Math.floor(found.length / 3))
  const near = closestMatch(found.toLowerCase().slice(0, 50), allowed, { maxDistance })
  return near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`
}

function valueAt(container: unknown, key: PropertyKey): unknown {
  return typeof container === 'object' && container !== null
    ? Reflect.get(container, key)
    : undefined
}

function show(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
