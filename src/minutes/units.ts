import type { TextLine } from './blocks/block.js'
import { checkBox } from './forms/check-box.js'
import { isField } from './forms/fields.js'
import type { FormContext } from './forms/form.js'
import { marker } from './forms/marker.js'
import { ownerColon } from './forms/owner-colon.js'
import { ownerVerb } from './forms/owner-verb.js'
import { row } from './forms/row.js'

/** A bullet that the note's format does not know, or one indented too far to be a list. */
const strayBullet = /^(?:[•▪◦‣·●○➢→]|\\?[-–—*+]\s)\s*/u

/** Lines of a paragraph that make one item. */
export interface Unit {
  readonly lines: readonly TextLine[]
  readonly text: string
  /** Lines with bullets further in, as details. */
  readonly below: readonly string[]
}

export function unitOf(lines: readonly TextLine[]): Unit {
  const bulleted = lines.findIndex((line, index) => index > 0 && strayBullet.test(line.text))
  const own = bulleted < 0 ? lines : lines.slice(0, bulleted)
  const below = lines.slice(own.length).map((line) => line.text)
  return { lines, text: own.map((line) => line.text).join('\n'), below: joinBullets(below) }
}

function joinBullets(lines: readonly string[]): readonly string[] {
  const entries: string[] = []
  for (const line of lines) {
    const bullet = strayBullet.exec(line)
    if (bullet !== null) entries.push(line.slice(bullet[0].length))
    else entries.push(`${entries.pop() ?? ''}\n${line}`)
  }
  return entries
}

/** Cuts a paragraph: each line that begins with an owner, a marker or a box starts a unit. */
export function unitsIn(lines: readonly TextLine[], context: FormContext): readonly Unit[] {
  const groups: TextLine[][] = []
  const first = lines[0]?.text ?? ''
  const byVerb = ownerVerb.read(first, context) !== null
  for (const line of lines.filter(({ text }) => text !== '')) {
    const bare = withoutBullet(line)
    const group = groups.at(-1)
    const deeper = line.column > (group?.[0]?.column ?? line.column)
    const starts = bare === line ? startsUnit(line.text, context, byVerb) : !deeper
    if (group === undefined || starts) groups.push([bare])
    else group.push(line)
  }
  return groups.map(unitOf)
}

function withoutBullet(line: TextLine): TextLine {
  const bullet = strayBullet.exec(line.text)?.[0].length ?? 0
  return bullet === 0
    ? line
    : { ...line, text: line.text.slice(bullet), column: line.column + bullet }
}

function startsUnit(text: string, context: FormContext, byVerb: boolean): boolean {
  if (isField(text)) return false
  if (row.read(text, context) !== null) return true
  if (checkBox.read(text, context) !== null || /^(?:@[\w-]+:|\[done\])/i.test(text)) return true
  if (marker.read(text, context) !== null || ownerColon.read(text, context) !== null) return true
  return byVerb && /^\p{Lu}/u.test(text) && ownerVerb.read(text, context) !== null
}
