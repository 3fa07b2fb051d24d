import { isImperative } from './imperative.js'
import { type DateContext, datesIn } from './written-date.js'

const pointer =
  /^[*_]*\[([^\]]*(?<!\p{L})(?:list|board|tracker|doc|document|hackmd|spreadsheet|issues|log))\]\([^)]*\)[*_.]*$/iu

/** A link to where the items really are: `[Action items list](https://…)`, not `[Update the issue tracker](https://…)`. */
export function isPointer(text: string): boolean {
  const label = pointer.exec(text)?.[1]
  // "Design doc" begins like something to do, too.
  return label !== undefined && !(label.split(' ').length > 2 && isImperative(label))
}

const link = /!?\[[^[\]]*\]\([^()]*\)|<?https?:\/\/[^\s<>]+>?/g
const items = '(?:action items?|actions|action points|items|tasks|to-?dos|decisions|minutes|notes)'
const seen = new RegExp(
  `^(?:please )?(?:see|refer to|find|check(?: out)?) (?:also )?LINK(?: .{0,40})? for .{0,60}?\\b${items}\\b`,
  'i',
)
const kept = new RegExp(
  `^(?:\\w+ ){0,3}${items} (?:are|can be|were) (?:\\w+ ){0,3}(?:tracked|recorded|listed|kept|found|documented|captured|filed) .{0,40}LINK`,
  'i',
)

function mayLink(text: string): boolean {
  return text.includes('](') || text.includes('://')
}

/** "See the project board", "As above" */
const elsewhere =
  /^(?:as (?:above|before)|same as (?:above|before|last (?:time|week|month|meeting))|(?:please )?(?:see|refer to) (?!(?:if|whether|that|to|how|who|what) )(?:the |our )?(?:[\p{L}-]+ ){0,3}(?:list|board|tracker|log|spreadsheet|issues|minutes|notes))[.!]?$/iu
/** "Actions are tracked in Jira", "Tracked in https://…" */
const tracked =
  /^(?:tracked|(?:all )?(?:action items?|actions|action points|tasks|to-?dos) (?:are|can be|will be) (?:tracked|listed|found|captured)) (?:in|on|at|as) \S+(?: \S+){0,3}$/i

/** "Please see [the board](…) for open action items." says where they are, and is none. */
export function tellsWhere(text: string): boolean {
  if (text.length < 80) {
    const words = text.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1').replace(/[*_]/g, '')
    if (elsewhere.test(words) || tracked.test(words)) return true
  }
  if (text.length > 500 || !mayLink(text)) return false
  const plain = text.replace(link, 'LINK').replace(/[*_]/g, '')
  return seen.test(plain) || kept.test(plain)
}

const wordsOfMeetings = new Set(
  'meeting meetings call calls session agenda item items minutes notes recording video slides transcript log of the on last previous prior and from'.split(
    ' ',
  ),
)

/** "**May 14th Meeting** - [Agenda](…) - [Minutes](…)": a meeting by its day, and where it is written. */
export function isMeetingLink(text: string, dates: DateContext): boolean {
  if (!mayLink(text)) return false
  const left = text.replace(link, ' ')
  const [date] = left === text || left.length > 120 ? [] : datesIn(left, dates)
  if (date === undefined) return false
  const words =
    left
      .replace(date.written, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return words.length > 0 && words.every((word) => wordsOfMeetings.has(word))
}
