import { fold } from '../domain/fold.js'
import { alternatives, wordSet } from './languages/vocabulary.js'
import { plainLabel } from './plain-label.js'

const closing = new RegExp(`^(?:${alternatives(wordSet((language) => language.closings))})`)
const nothing = new RegExp(
  `^(?:${alternatives(wordSet((language) => language.nothings))})(?![\\p{L}\\p{N}])`,
  'u',
)
const remarks = wordSet((language) => language.remarks)
const placeholders = wordSet((language) => language.placeholders)
/** Words of the longest one, and as many marks around it. */
const mostWords = 2 * Math.max(...[...placeholders].map((words) => words.split(' ').length))
const moreWords = new RegExp(`^(?:[^ ]* ){${mostWords}}`)

/** `[task]`, `[What is to be done] (due: MM/DD)`: what a template leaves to fill in. A link has its target behind. */
const blank = /^\s*\[[^[\]@]{3,80}\]\s*(?:\([^()\d]{0,40}\))?\s*$/
/** "No formal votes", "There were no new actions to report". */
const noneOfThem =
  /^(?:there (?:are|were) )?no (?:[a-z]+ ){0,3}(?:votes?|decisions?|actions?|action items?|action points?|resolutions?|motions?|tasks?|items?)(?: (?:were|was|is|are|to|at|for|this|that|have|been|the|made|taken|recorded|identified|reached|report|passed|today|week|time|meeting|month|assigned|noted|needed|required|held))*\.?$/

/** Whether a text stands where an item would, but is none: `TODO`, `N/A`, `-`, `<fill in>`. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 200) return false
  if (/^\s*(?:<(?!https?:\/\/)[^<>]+>|\{\{.*\}\}|\[\s*\]|\{[^{}]*\})\s*$/.test(text)) return true
  if (blank.test(text)) return true
  if (moreWords.test(text)) return false
  const plain = fold(
    plainLabel(text.replace(/^[([{<_*\s]+/, '').replace(/(?<![)\]}>_*\s.!])[)\]}>_*\s.!]+$/, '')),
  )
  return (
    !/[\p{L}\p{N}]/u.test(plain) ||
    noneOfThem.test(plain) ||
    placeholders.has(plain.replace(/(?<![.!])[.!]+$/, ''))
  )
}

/** Whether a paragraph is one of those at the foot of minutes: "Meeting adjourned at 15:00". */
export function isClosing(text: string): boolean {
  const folded = fold(plainLabel(text.slice(0, 120).replace(clock, '')))
  return closing.test(folded) || concluded.test(folded) || closes.test(folded)
}

/** "(17:56) close call" */
const clock = /^\s*\(?\d{1,2}[:.]\d\d\)?(?:\s?[ap]m)?\s*[-–—:]?\s+/i
const closes = /^(?:close|closing|end)(?: of)?(?: the)? (?:meeting|call|session)\.?$/

/** "The chair thanked everyone, and the call concluded." */
const concluded =
  /(?:^|\s)the (?:meeting|call|session) (?:was |is |then )?(?:concluded|adjourned|closed|ended)(?: at [\d:.]+\s?[a-z]*)?\.?$/

/** What a template asks for: "Please list action items that were identified". */
const instruction =
  /^(?:please )?(?:list|record|enter|insert|write down) .*\b(?:action items|todos|to-dos|decisions)\b/

/** What was done in the meeting, not what is to be done: "We went through the open actions". */
const told =
  /^we (?:discussed|reviewed|went (?:through|over)|talked about|looked at|walked through)\s/

/** Whether a text without an owner tells something else: "No decision on the logo", "Note: …", "Thanks, all". */
export function isRemark(text: string): boolean {
  const folded = fold(plainLabel(text.slice(0, 120)))
  const [, label = ''] = /^([^:：]{1,30})[:：]/u.exec(folded) ?? []
  return (
    instruction.test(folded) ||
    told.test(folded) ||
    remarks.has(label.trim().replace(/\.$/, '')) ||
    /^(?:(?:many|special|big) )?(?:thanks|thank you|thank-you)(?![\p{L}])/u.test(folded) ||
    nothing.test(folded) ||
    /^(?:none|nothing)[.!;,] /.test(folded)
  )
}
