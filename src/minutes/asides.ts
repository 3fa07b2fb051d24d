import { fold } from '../domain/fold.js'
import { alternatives, wordSet } from './languages/vocabulary.js'
import { ownersIn } from './owner-names.js'
import type { People } from './people.js'
import { plainLabel } from './plain-label.js'
import { type DateContext, datesIn } from './written-date.js'

/** A paragraph that is wholly in italics is the writer or the template speaking; one of links stands at the foot. */
export function isAside(text: string): boolean {
  return (
    isInBrackets(text) ||
    /^(?:\*(?![*\s])[^*]+\*|_(?![_\s])[^_]+_)$/.test(text) ||
    /^<[\w-]+>\s/.test(text) ||
    isOnlyLinks(text)
  )
}

/** "(Ana will add these later)" */
export function isInBrackets(text: string): boolean {
  return /^\([^()]{20,}\)\.?$/.test(text)
}

/** A paragraph of links stands at the foot of a note: "[All minutes](…)". */
function isOnlyLinks(text: string): boolean {
  const left = text.replace(/!?\[[^[\]]*\]\([^()]*\)|<?https?:\/\/[^\s>]+>?/g, '')
  return left !== text && !/[\p{L}\p{N}]/u.test(left)
}

const standing =
  /^(?:(?:this|that|it|these|those|they) (?:was|were|is|are|has been|have been) (?:now |already )?(?:complete|completed|done|finished|fixed|closed|resolved)(?: \p{L}{2,12}){0,2}|(?:we are |we're )?still working on (?:it|this|that|these|them))\.?$/iu

const when =
  '(?: (?:at|for|to|until|this|the|next|last|present|time|now|moment|today|week|month|meeting|call|yet|so|far|noted|recorded|raised|reported|identified|assigned|due|lack|of))*[.!]?$'
const nothingToDo = new RegExp(
  `^(?:there (?:is|are|was|were) )?(?:none|nothing)(?: new)?${when}`,
  'i',
)
const putOff = new RegExp(
  `^(?:not (?:discussed|covered|reached)|skipped|deferred|postponed|(?:we )?ran out of time)${when}`,
  'i',
)
const allOver = new RegExp(
  `^all (?:(?:of|the|these|other|open|old|previous|prior) )*(?:actions?|action items?|action points?|items?|tasks?|to-?dos?)(?: from)?(?: (?:last|previous|time|week|meeting|call|the|are|were|have|been|now))* (?:done|completed?|closed|finished)${when}`,
  'i',
)

/** "This was completed tonight.", "None at this time", "Deferred to next meeting": how it stands, and nothing to do. */
export function tellsHowItStands(text: string): boolean {
  return (
    text.length < 80 && [standing, nothingToDo, putOff, allOver].some((form) => form.test(text))
  )
}

const moment =
  /^(?:\p{L}{2,12}\s?[:：]\s?)?\d{1,2}(?:(?:[:.]|\s?h\s?)\d\d)?\s?(?:h|uhr|[ap]\.?m\.?)?$/iu

/** Whether a text is a time and nothing else: "2pm", "Fin : 18h35". */
export function isTime(text: string): boolean {
  if (!/\d/.test(text)) return false
  const plain = plainLabel(text.slice(0, 80))
  return moment.test(plain) && /\d(?:[:.h]|\s?(?:h|uhr|[ap]\.?m))/i.test(plain)
}

/** "26th of September-27, 2022" is shorter in every language. */
const longestDay = 50

/** Whether a text is a day and nothing else: when that was said which stands below. */
export function isDay(text: string, dates: DateContext): boolean {
  return (
    /\d/.test(text) &&
    text.length < 120 &&
    text.split('\n').every((line) => {
      const plain = plainLabel(line)
      return plain.length <= longestDay && datesIn(plain, dates)[0]?.written === plain
    })
  )
}

const dueLabel = new RegExp(`^(?:${alternatives(wordSet(({ fields }) => fields.due))})(?: |$)`)

/** "Deadline for papers: June 30" tells a day, not what is to be done. */
export function tellsOfDay(text: string, dates: DateContext): boolean {
  const [, head = '', value = ''] = /^([^:：\n]{1,60})[:：]([^\n]+)$/u.exec(text) ?? []
  return /\d/.test(value) && dueLabel.test(fold(plainLabel(head))) && isDay(value.trim(), dates)
}

/** "cc @ana @bo – FYI only" asks nobody for anything. */
export function isCopied(text: string): boolean {
  return /^[*_(]*cc\s?:?\s+@/i.test(text)
}

const roles = wordSet((language) => language.attendanceHeadings)
const dateLabels = wordSet((language) => language.dateLabels)

/** "Scribe: Ana Pop" and "Time: 3 May, 10:00" tell about a meeting, not what is to be done. */
export function tellsOfMeeting(text: string, { people, dates }: TellingContext): boolean {
  const [, head = '', value = ''] = /^([^:：\n]{1,40})[:：]([^\n]*)$/u.exec(text) ?? []
  const label = fold(plainLabel(head))
  if (dateLabels.has(label)) return datesIn(value, dates).length > 0 || /\d:\d\d/.test(value)
  return roles.has(label) && ownersIn(value, people, 'strong') !== null
}

interface TellingContext {
  readonly people: People
  readonly dates: DateContext
}
