import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { isNestedTooDeeply } from '../domain/nesting.js'
import { ConfigError, type ConfigProblem } from './config-error.js'

/** A parsed file that still knows where each value stands. */
export interface ConfigSource {
  readonly data: unknown
  /** Where the value at `path` begins, or else the nearest one above it. */
  readonly positionOf: (path: readonly PropertyKey[]) => Position
  /** Where the last key of `path` is written. */
  readonly positionOfKey: (path: readonly PropertyKey[]) => Position
}

type Position = Pick<ConfigProblem, 'line' | 'column'>
type Refuse = (message: string, offset: number) => never

/** @throws {ConfigError} where the text is not YAML. */
export function parseYaml(path: string, text: string): ConfigSource {
  const lines = new LineCounter()
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const refuse: Refuse = (message, offset) => {
    throw new ConfigError(path, [{ message, ...at(offset) }])
  }
  if (isNestedTooDeeply(text)) return refuse('not YAML: it is nested too deeply', 0)
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) return refuse(`not YAML: ${explain(error.code, error.message)}`, error.pos[0])

  return {
    data: readData(document, refuse),
    positionOf: (keys) => at(offsetOf(document, keys)),
    positionOfKey: (keys) => at(offsetOfKey(document, keys)),
  }
}

function readData(document: Document.Parsed, refuse: Refuse): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    // https://en.wikipedia.org/wiki/Billion_laughs_attack
    return refuse('its aliases (*name) stand for too much; write the values out', 0)
  }
}

function explain(code: string, message: string): string {
  // The parser recurses: some thousand brackets exhaust the stack, and it says so in the engine's words.
  if (message.includes('call stack')) return 'it is nested too deeply'
  const [sentence = message] = message.split('\n')
  return code === 'BAD_SCALAR_START' ? `${sentence}; put the value in quotes` : sentence
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

function offsetOfKey(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(path.at(-1)))
    : undefined
  return isNode(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path)
}
