import type { DueDate } from '../domain/minutes.js'
import { languages, wordPattern } from './languages/vocabulary.js'
import { type DateContext, datesIn, foldedInPlace, type WrittenDate } from './written-date.js'

export interface DueReading {
  readonly due: DueDate | null
  /** A date that is announced as due, but says no day. */
  readonly doubtful: WrittenDate | null
}

const cues = wordPattern((language) => language.dueCues)
const cuesAfter = languages.flatMap((language) => language.dueCuesAfter)
/** What may stand between the cue and the date: an article, a weekday, "end of". */
const between =
  '(?:[\\s:,*_]|\\b(?:the|end|of|eod|eob|cob|eow|on|at|latest|date|is|le|la|el|il|den|dem|zum|der|am|a|al|del|du|die|data|pe|dia|lo|els?)\\b|\\b\\p{L}{2,12}day\\b|\\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,4}\\b|\\b\\p{L}+tag\\b|\\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\\b|\\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)\\b)*'
const announced = new RegExp(`(?:^|[^\\p{L}\\d])(?:${cues})${between}[,.]?\\s*$`, 'iu')

/** In characters, with what stands between it and the date. */
const longestCue = 60

/** Finds a day until which something is due: `by July 25`, `(due: 2022-07-25)`, `before 3 May`. */
export function dueDateIn(text: string, context: DateContext): DueReading {
  let doubtful: WrittenDate | null = null
  for (const found of datesIn(text, context)) {
    const from = Math.max(0, found.index - longestCue)
    const cue = announced.exec(`${foldedInPlace(text.slice(from, found.index))} `)
    const end = found.index + found.written.length
    const after = text.slice(end).trimStart()
    const isMarked = isMarkedAtEnd(text, found, end)
    if (cue === null && !isMarked && !cuesAfter.some((word) => after.startsWith(word))) continue
    const start = cue === null ? found.index : from + cue.index
    const written = text.slice(start, end).replace(/^[^\p{L}\d]/u, '')
    if (found.date !== null) return { due: { date: found.date, written }, doubtful }
    doubtful ??= found
  }
  return { due: null, doubtful }
}

/** Before a day that is spoken of: "the minutes of 2022-05-12". */
const speaksOf =
  /(?<![\p{L}])(?:of|on|from|since|at|for|in|the|and|after|than|vom|von|am|ab|seit|f[uü]r|und|du|de|del|des|le|el|au|a|al|depuis|desde|do|da|em|di|dal|van|op|z|ze|od|den|fran)\s*$/iu

/** `Ana: send it 2022-05-12`: a full date that ends an action, and lies ahead. */
export function bareDueDateIn(text: string, context: DateContext): DueDate | null {
  const bare = text.trimEnd()
  if (!/\d{4}-\d\d-\d\d$/.test(bare)) return null
  const found = datesIn(bare, context).at(-1)
  if (found?.date == null || !/^\d{4}-\d\d-\d\d$/.test(found.written)) return null
  const before = bare.slice(0, found.index)
  const isEnd = found.index + found.written.length === bare.length
  const liesAhead = context.near !== null && found.date > context.near
  return isEnd && liesAhead && /[\s,;:–—]$/.test(before) && !speaksOf.test(before)
    ? { date: found.date, written: found.written }
    : null
}

/** `… 📅 2022-05-12`, `… [2022-05-12]`: a full date behind a calendar or in brackets ends the text. */
function isMarkedAtEnd(text: string, { index, date, written }: WrittenDate, end: number): boolean {
  if (date === null || !/^\d{4}-\d\d-\d\d$/.test(written)) return false
  const before = text.slice(Math.max(0, index - 4), index)
  return /^\s*$/.test(text.slice(end))
    ? /[📅⏳🗓⏰]\uFE0F?\s?$/u.test(before)
    : /^[\])]\.?\s*$/.test(text.slice(end)) && /[[(]$/.test(before)
}

/** A cell of a "Due" column: its first date. */
export function dueDateOfCell(cell: string, context: DateContext): DueReading {
  const found = datesIn(cell, context)
  const dated = found.find(({ date }) => date !== null)
  if (dated?.date != null)
    return { due: { date: dated.date, written: cell.trim() }, doubtful: null }
  return { due: null, doubtful: found[0] ?? null }
}
