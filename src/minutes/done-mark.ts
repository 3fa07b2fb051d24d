import { isImperative } from './imperative.js'
import { alternatives, languages, wordPattern } from './languages/vocabulary.js'

export interface DoneReading {
  readonly done: boolean
  /** Whether the whole text is struck through, which holds for decisions, too. */
  readonly struck: boolean
  /** The text without the mark. */
  readonly text: string
}

const words = wordPattern((language) => language.doneWords)
const sign = '(?:✅|✔️?|☑️?|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):)'
const marks: readonly RegExp[] = [
  // "all done, thanks" is left as it is: there is nothing else to call it.
  new RegExp(`^(?=\\s*all\\s+(?:${words})(?![\\p{L}]))`, 'iu'),
  new RegExp(`^\\s*${sign}\\uFE0F?\\s*`, 'u'),
  new RegExp(`(?<!\\s)\\s*${sign}\\uFE0F?\\s*$`, 'u'),
  new RegExp(`^\\s*[*_]*[([](?:${words})[)\\]][*_]*\\s*[:–—-]?\\s*`, 'iu'),
  new RegExp(
    `(?<!\\s)\\s*(?:[-–—]\\s*)?(?<![*_])[*_]*[([](?:${words})(?:[\\s,:;–—-][^()[\\]]*)?[)\\]][*_]*\\.?\\s*$`,
    'iu',
  ),
  new RegExp(`^\\s*[*_]*(?:${words})[*_]*\\s*(?::|[-–—]\\s|\\.\\s)[*_]*\\s*`, 'iu'),
  new RegExp(`(?<!\\s)\\s*(?:(?<![-–—])[-–—]+>?|→|=>)\\s*[*_]*(?:${words})[*_]*[.!]?\\s*$`, 'iu'),
  new RegExp(
    `(?<!\\s)\\s+[-–—]{1,2}\\s*(?:${words})[,;]\\s+(?:see|cf|in|by|with|via|thanks)\\s[^\\n]{1,80}$`,
    'iu',
  ),
  new RegExp(`(?<=[.!])\\s+(?:${words})[.!]?\\s*$`, 'iu'),
  new RegExp(`(?<!\\s)\\s+[*_]{1,2}(?:${words})[.!]?[*_]{1,2}[.!]?\\s*$`, 'iu'),
]
/** In capitals it says the same without brackets: `… on the list. DONE (see the wiki)`. */
const capitals = alternatives(
  languages
    .flatMap(({ doneWords }) => doneWords)
    .filter((word) => word.length > 3)
    .map((word) => word.toUpperCase()),
)
const shouted = new RegExp(
  `(?:^|(?<!\\s)\\s|[:–—-])\\s*(?<![*_])[*_]*(?:${capitals})(?![\\p{L}])[*_]*(?:\\s*[,.:(–—-].*)?\\s*$`,
  'u',
)
const leadingShout = new RegExp(`^\\s*[*_[(]*(?:${capitals})(?![\\p{L}])[*_\\])]*\\s+`, 'u')

const anyWord = new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'giu')
const wordAtEnd = new RegExp(`(?<![\\s:–—-])[\\s:–—-]+(?:${words})[.!]?$`, 'iu')

/** Looked for once, where each mark would look for it again: no other word and no other sign is part of one. */
const anyMark = new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])|${sign}`, 'iu')

/** Finds the mark of a finished item: `~~…~~`, `(done)`, `✅`, `DONE`. */
export function readDoneMark(text: string): DoneReading {
  const unstruck = withoutStrike(text)
  if (unstruck !== null) return { done: true, struck: true, text: unstruck }
  if (!anyMark.test(text)) return { done: false, struck: false, text }
  for (const mark of marks) {
    const rest = mark.test(text) ? text.replace(mark, '').trim() : ''
    if (rest !== '') return { done: true, struck: false, text: rest }
  }
  for (const mark of [leadingShout, shouted]) {
    const rest = text.replace(mark, '').trim()
    if (rest !== text.trim() && rest !== '') return { done: true, struck: false, text: rest }
  }
  return { done: false, struck: false, text }
}

/** The text without `~~`, if all that matters in it is struck; null otherwise. */
function withoutStrike(text: string): string | null {
  if (!text.includes('~')) return null
  // A struck link is written both ways: ~~[text](url)~~ and [~~text~~](url).
  const left = text
    .replace(/\[~~(?:(?!~~)[\s\S])*~~\]\([^()\s]*\)/g, ' ')
    .replace(/~~(?:(?!~~)[\s\S])+~~/g, ' ')
    .replace(/~~|<[^<>]*>/g, ' ')
    .replace(anyWord, ' ')
  if (left === text) return null
  if (/[\p{L}\p{N}]/u.test(left)) return struckBeforeRemark(text)
  const bare = text.replace(/~~+/g, '').trim()
  // "~~book a table~~ done" says it twice.
  return bare.replace(wordAtEnd, '')
}

/** Words that say why an item was struck. */
const reason =
  /^(?:no longer|not needed|moved to|postponed|replaced by|superseded by|merged into|see\b|done\b|fixed\b)/i

/**
 * `~~Bob: ask the board~~ superseded`, `~~Bob: ask the board~~ moved to June`: a whole item is struck, and a few words
 * say why. They are left out, as the item is still the one that it was; null where they may be what is meant instead.
 */
function struckBeforeRemark(text: string): string | null {
  const [, item = '', remark = ''] =
    /^~~((?:(?!~~).)+)~~[\s,;–—-]*(\S[^~]{0,80})$/u.exec(text.trim()) ?? []
  // "~~book a room~~ book the hall" says what is to be done instead.
  const isTask = isImperative(remark) && !reason.test(remark)
  if (remark === '' || /^[^:]*:\s/.test(remark) || isTask) return null
  const words = (part: string) => part.trim().split(/\s+/).length
  const isWhole = /^[^\s:][^:]{0,40}:\s/.test(item) && words(remark) <= 6
  const isStruck = words(item) >= 2 && (words(remark) <= 2 || isWhole || reason.test(remark))
  return isStruck ? item.trim() : null
}
