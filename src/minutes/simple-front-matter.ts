type Value = string | null | string[]

const keyLine = /^(?!(?:true|false|null):)([A-Za-z][\w-]*):(?: (.*))?$/i
const entryLine = /^( *)- (.*)$/
/** A text as it stands, be it behind a day: neither a number, nor anything else that YAML knows. */
const plain = /^(?:\p{L}|\d{4}-\d\d-\d\d)(?:(?!: | #)[^\p{C}\p{Zl}\p{Zp}])*$/u
const quoted = /^(?:"([^"\\\p{C}\p{Zl}\p{Zp}]*)"|'([^'\p{C}\p{Zl}\p{Zp}]*)')$/u
const otherThanText = /^(?:true|false|null)$|:$/i

/**
 * Reads front matter as nearly all notes have it, keys with texts and lists of texts, many times
 * faster than a parser of YAML, and to the same values. Null where it may be anything else.
 */
export function readSimpleFrontMatter(source: string): ReadonlyMap<string, Value> | null {
  const values = new Map<string, Value>()
  let list: { readonly key: string; readonly indent: string; readonly texts: string[] } | null =
    null
  let last = ''
  for (const line of source.split('\n')) {
    const [, indent, entry = ''] = entryLine.exec(line) ?? []
    const [, key, value = ''] = indent === undefined ? (keyLine.exec(line) ?? []) : []
    const text = textOf(indent === undefined ? value : entry)
    if (key !== undefined && !values.has(key) && (value.trim() === '' || text !== null)) {
      values.set(key, text)
      last = key
    } else if (indent !== undefined && text !== null && values.get(last) != null) {
      if (list?.key !== last || list.indent !== indent) return null
      list.texts.push(text)
    } else if (indent !== undefined && text !== null && last !== '') {
      list = { key: last, indent, texts: [text] }
      values.set(last, list.texts)
    } else return null
  }
  return values
}

function textOf(written: string): string | null {
  const value = written.trim()
  const [whole, double, single] = quoted.exec(value) ?? []
  if (whole !== undefined) return double ?? single ?? ''
  return plain.test(value) && !otherThanText.test(value) ? value : null
}
