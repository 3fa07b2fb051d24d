import type { TextLine } from './blocks/block.js'
import { checkBox } from './forms/check-box.js'
import { isField } from './forms/fields.js'
import type { FormContext } from './forms/form.js'
import { marker } from './forms/marker.js'
import { ownerColon } from './forms/owner-colon.js'
import { ownerVerb } from './forms/owner-verb.js'
import { row } from './forms/row.js'
import { linesInComments } from './html-comments.js'

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

/**
 * Cuts a paragraph: each line that begins with an owner, a marker or a box starts a unit, and a
 * bullet no deeper than the text, or than `own`, the column of the entry that the text belongs to.
 */
export function unitsIn(
  lines: readonly TextLine[],
  context: FormContext,
  own?: number,
): readonly Unit[] {
  const written = lines.filter(({ text }) => text !== '')
  if (written.length < 2) return written.map((line) => unitOf([withoutBullet(line)]))
  const groups: TextLine[][] = []
  const first = lines[0]?.text ?? ''
  // "Ana will …" begins a unit only where the first line reads so: within a text it goes on with it.
  const readings = ownerVerb.read(first, context) === null ? lineForms : [...lineForms, sentence]
  const hidden = linesInComments(written.map(({ text }) => text))
  for (const [index, line] of written.entries()) {
    const bare = withoutBullet(line)
    const group = groups.at(-1)
    const deeper = line.column > (own ?? group?.[0]?.column ?? line.column)
    const starts = bare === line ? startsUnit(line.text, context, readings) : !deeper
    if (group === undefined || (starts && !hidden.has(index))) groups.push([bare])
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

type Reading = (text: string, context: FormContext) => boolean

const lineForms: readonly Reading[] = [
  ...[row, checkBox, marker, ownerColon].map(
    (form): Reading =>
      (text, context) =>
        form.read(text, context) !== null,
  ),
  (text) => /^(?:@[\w-]+:|\[done\])/i.test(text),
]

const sentence: Reading = (text, context) =>
  /^\p{Lu}/u.test(text) && ownerVerb.read(text, context) !== null

function startsUnit(text: string, context: FormContext, readings: readonly Reading[]): boolean {
  return !isField(text) && readings.some((reads) => reads(text, context))
}
