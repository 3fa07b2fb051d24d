import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { ItemKind } from '../domain/minutes.js'

/** An entry of a list of items in the front matter, as written. */
export interface ListedItem {
  readonly kind: ItemKind
  readonly text: string
  readonly owners: string
  readonly due: string
  readonly status: string
  /** 1-based, of the note. */
  readonly line: number
  readonly column: number
}

export interface ListedItems {
  readonly heading: string
  readonly line: number
  /** `actions` and `decisions` stand in front matter of web pages, too. */
  readonly certainty: 'unmistakable' | 'general'
  readonly items: readonly ListedItem[]
}

const lists: ReadonlyMap<string, Pick<ListedItems, 'certainty'> & Pick<ListedItem, 'kind'>> =
  new Map([
    ['actions', { kind: 'action', certainty: 'general' }],
    ['actionitems', { kind: 'action', certainty: 'unmistakable' }],
    ['todo', { kind: 'action', certainty: 'unmistakable' }],
    ['todos', { kind: 'action', certainty: 'unmistakable' }],
    ['decisions', { kind: 'decision', certainty: 'general' }],
  ])

const keys = {
  text: ['task', 'action', 'item', 'what', 'title', 'description', 'todo', 'decision', 'summary'],
  owners: ['owner', 'owners', 'assignee', 'assignees', 'assignedto', 'who', 'responsible', 'by'],
  due: ['due', 'duedate', 'deadline', 'when', 'until'],
  status: ['status', 'state', 'done', 'completed'],
}

const links: ReadonlySet<string> = new Set(['link', 'url', 'href'])
const known: ReadonlySet<string> = new Set(Object.values(keys).flat())

/** No list in front matter is longer. */
const mostItems = 200

/** Reads `actions:`, `action_items:`, `todos:` and `decisions:`: lists of texts or of mappings. */
export function listedItems(document: YAMLMap, lineCounter: LineCounter): readonly ListedItems[] {
  return document.items.flatMap((pair): readonly ListedItems[] => {
    const { key, value } = pair
    const list = isScalar(key) ? lists.get(plainKey(key.value)) : undefined
    if (list === undefined || !isScalar(key) || !isSeq(value)) return []
    // The front matter begins below its first fence.
    const placeOf = (node: Node) => {
      const { line, col } = lineCounter.linePos(node.range?.[0] ?? 0)
      return { line: line + 1, column: col }
    }
    const items = value.items.slice(0, mostItems).flatMap((entry): readonly ListedItem[] => {
      const read = isMap(entry) ? fromMap(entry) : isScalar(entry) ? { text: entry.value } : null
      const text = textOf(read?.text)
      if (read === null || text === '') return []
      const { owners = '', due = '', status = '' } = read as Partial<Record<string, string>>
      return [{ kind: list.kind, text, owners, due, status, ...placeOf(entry as Node) }]
    })
    const { line } = placeOf(key)
    return [{ heading: String(key.value), line, certainty: list.certainty, items }]
  })
}

function fromMap(map: YAMLMap): Partial<Record<keyof typeof keys, string>> {
  const values = new Map(
    map.items.flatMap((pair): [string, string][] =>
      isPair(pair) && isScalar(pair.key) ? [[keyOf(pair.key), writtenValue(pair.value)]] : [],
    ),
  )
  // A button of a web page is no item.
  if ([...links].some((key) => values.has(key))) return {}
  // `- RD: write it` is a mapping to YAML.
  const [[name = '', task = ''] = []] = [...values]
  if (values.size === 1 && !known.has(plainKey(name))) return { text: `${name}: ${task}` }
  const find = (role: keyof typeof keys) => {
    const key = keys[role].find((word) => values.has(word))
    return key === undefined ? '' : (values.get(key) ?? '')
  }
  return { text: find('text'), owners: find('owners'), due: find('due'), status: find('status') }
}

/** A known key in its plain form, any other, such as a name, as it stands. */
function keyOf(key: Scalar): string {
  const plain = plainKey(key.value)
  return known.has(plain) || links.has(plain) ? plain : textOf(key.value)
}

function writtenValue(node: unknown): string {
  if (isScalar(node)) return textOf(node.value)
  return isSeq(node) ? node.items.map(writtenValue).join(', ') : ''
}

function textOf(value: unknown): string {
  const isText = typeof value === 'string' || typeof value === 'number' || value === true
  return isText ? String(value).trim() : ''
}

function plainKey(key: unknown): string {
  return typeof key === 'string' ? key.toLowerCase().replace(/[\s_-]+/g, '') : ''
}
