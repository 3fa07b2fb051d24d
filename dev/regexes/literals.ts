import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A regular expression, and where it is written. */
export interface Written {
  readonly at: string
  readonly pattern: RegExp
}

/** What may stand before a literal; after anything else a slash divides. */
const before = /(?:^|[(,=:[!&|?{};+>]|\breturn|\bcase)\s*$/
const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y
const quoted = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y
const templateText = /(?:[^`\\$]|\\.|\$(?!\{))+/y
/** Enters or leaves what is nested: code in a template, a template in code, a block. */
const nesting = /\$\{|[`{}]/y
const literal = /\/((?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)(?![a-z])/y

/** Every regular expression that `folder` holds as a literal. Made for this project's sources, as Biome formats them. */
export async function literalsIn(folder: string): Promise<readonly Written[]> {
  const files = await readdir(folder, { recursive: true })
  const found = await Promise.all(
    files
      .filter((file) => file.endsWith('.ts'))
      .map(async (file) => literalsOf(file, await readFile(join(folder, file), 'utf8'))),
  )
  return found.flat()
}

function literalsOf(file: string, source: string): readonly Written[] {
  const found: Written[] = []
  /** What is open around here: braces, and templates, whose text is no code. */
  const open: ('{' | '`')[] = []
  /** What was read so far, comments left out. */
  let code = ''
  for (let at = 0; at < source.length; ) {
    const remark = tokenAt(comment, source, at)
    const text =
      open.at(-1) === '`' ? tokenAt(templateText, source, at) : tokenAt(quoted, source, at)
    const regex = before.test(code) ? tokenAt(literal, source, at) : null
    const nested = tokenAt(nesting, source, at)?.[0] ?? ''
    const token = (text ?? remark ?? regex)?.[0] ?? (nested || source.charAt(at))
    if (text === null && remark === null) {
      if (regex !== null) {
        const line = source.slice(0, at).split('\n').length
        found.push({ at: `${file}:${line}`, pattern: new RegExp(regex[1] ?? '', regex[2]) })
      } else if (nested === '}' || (nested === '`' && open.at(-1) === '`')) open.pop()
      else if (nested !== '') open.push(nested === '`' ? '`' : '{')
    }
    if (text !== null || remark === null) code = (code + token).slice(-50)
    at += token.length
  }
  return found
}

function tokenAt(token: RegExp, source: string, at: number): RegExpExecArray | null {
  token.lastIndex = at
  return token.exec(source)
}
