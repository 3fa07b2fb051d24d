import { isMap, LineCounter, parseDocument } from 'yaml'
import type { Finding } from '../domain/finding.js'
import { isNestedTooDeeply } from '../domain/nesting.js'
import { type ListedItems, listedItems } from './front-matter-items.js'
import { linesOfFrontMatter } from './front-matter-lines.js'

/** What the front matter says; absent fields are null or empty. */
export interface FrontMatter {
  readonly datetime: string | null
  readonly date: string | null
  readonly title: string | null
  readonly teams: readonly string[]
  readonly participants: readonly string[]
  /** Lists of action items and decisions. */
  readonly lists: readonly ListedItems[]
  readonly findings: readonly Finding[]
}

const nothing: FrontMatter = {
  datetime: null,
  date: null,
  title: null,
  teams: [],
  participants: [],
  lists: [],
  findings: [],
}

/** Reads the front matter of a note. Broken YAML is an error finding, never thrown. */
export function readFrontMatter(text: string): FrontMatter {
  if (!text.startsWith('---')) return nothing
  const lines = text.split('\n')
  const count = linesOfFrontMatter(lines)
  return count === 0 ? nothing : readYaml(lines.slice(1, count - 1).join('\n'))
}

/** Front matter longer than this is not written by hand. */
const longestYaml = 30_000
const longestList = 4_000

function readYaml(source: string): FrontMatter {
  if (source.length > longestYaml) return broken('it is longer than 30,000 characters', 2, 1)
  if (isNestedTooDeeply(source)) return broken('it is nested too deeply', 2, 1)
  try {
    const lineCounter = new LineCounter()
    const document = parseDocument(source, {
      schema: 'core',
      logLevel: 'silent',
      uniqueKeys: false,
      lineCounter,
      // One for each error: thousands of errors would take minutes.
      prettyErrors: false,
    })
    const [error] = document.errors
    if (error !== undefined) {
      const { line, col } = lineCounter.linePos(error.pos[0])
      return broken(error.message, Math.max(1, line) + 1, Math.max(1, col))
    }
    if (document.contents !== null && !isMap(document.contents)) {
      return document.contents.toString().trim() === '' ? nothing : notKeys()
    }
    // Aliases may stand for others in turn: the limit keeps a few lines from growing to gigabytes.
    const values = document.toJS({ maxAliasCount: 50, mapAsMap: true }) as unknown
    if (!(values instanceof Map) || document.contents === null) return nothing
    return { ...fromKeys(values), lists: listedItems(document.contents, lineCounter) }
  } catch (error) {
    return broken(error instanceof Error ? error.message : String(error), 2, 1)
  }
}

function fromKeys(values: ReadonlyMap<unknown, unknown>): Omit<FrontMatter, 'lists'> {
  const value = (key: string) => scalar(values.get(key) ?? values.get(titleCase(key)))
  const list = (key: string) => strings(values.get(key) ?? values.get(titleCase(key)))
  const teams = list('teams')
  const participants = list('participants')
  return {
    datetime: value('datetime'),
    date: value('date'),
    title: value('title'),
    teams: teams.length > 0 ? teams : list('team'),
    participants: participants.length > 0 ? participants : list('attendees'),
    findings: [],
  }
}

function titleCase(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1)
}

function scalar(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

/** `participants: Ana, Bo` and a list are the same; an entry `Ana: chair` counts as its key. */
function strings(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => entryText(entry))
  const text = scalar(value)?.slice(0, longestList)
  return text === undefined
    ? []
    : text.split(/(?<!\s)\s*[,;]\s*(?![^(]*\))/).filter((part) => part !== '')
}

function entryText(entry: unknown): readonly string[] {
  if (entry instanceof Map) return [...entry.keys()].flatMap((key) => entryText(key))
  const text = scalar(entry)
  return text === null ? [] : [text]
}

function notKeys(): FrontMatter {
  return broken('expected keys such as `datetime:` and `participants:`', 2, 1)
}

function broken(what: string, line: number, column: number): FrontMatter {
  const message = `The front matter is not valid YAML: ${what}. Mend it, or quote values that hold a colon; until then the issues of this note are left alone.`
  return {
    ...nothing,
    findings: [{ rule: 'broken-front-matter', severity: 'error', message, line, column }],
  }
}
