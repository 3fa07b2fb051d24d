import type { ItemKind } from '../../domain/minutes.js'
import { fold, wordPattern, wordSet } from '../languages/vocabulary.js'
import { ownersIn } from '../owner-names.js'
import type { Form, FormContext } from './form.js'

const decisionWords = wordSet((language) => [
  ...language.markers.decision,
  ...language.sectionMarkers.decision,
])
const everywhere = wordSet(({ markers }) => [...markers.action, ...markers.decision])
const words = wordPattern(({ markers, sectionMarkers }) => [
  ...markers.action,
  ...markers.decision,
  ...sectionMarkers.action,
  ...sectionMarkers.decision,
])
const number = '(?:\\s*#?\\s*\\d+(?:[.-]\\d+)*(?=\\s*[\\])}*_:–—-]))?'
const open = '[*_`[(]{0,6}(?:<b>)?'
const close = '(?:</b>)?[*_`)\\]]{0,6}'
const beginsWithWord = new RegExp(`^${open}(?:${words})(?!\\p{L})`, 'iu')

const punctuated = new RegExp(
  `^${open}(${words})${number}${close}\\s*(?::|：|\\s[-–—]|[-–—]\\s|=>)${close}\\s*`,
  'iu',
)
const bracketed = new RegExp(`^(?:\\[|\\()(${words})${number}(?:\\]|\\))\\s*`, 'iu')
const withOwner = new RegExp(
  `^${open}(${words})${number}${close}\\s*[([]([^()[\\]]{1,80})[)\\]]${close}\\s*[:：–—-]?${close}\\s*`,
  'iu',
)
const boldOwner = new RegExp(
  `^\\*\\*(${words})\\s*[-–—:]\\s*([^*:\\n]{1,60}?):?\\*\\*\\s*:?\\s*`,
  'iu',
)
const shouted = new RegExp(`^${open}(${words})${number}${close}[ \\t]+(?=\\S)`, 'iu')

/** `TODO: …`, `**Action:** …`, `ACTION - …`, `[AI] …`, `AI(ana): …`, `ACTION ITEM Niko to …`. */
export const marker: Form = {
  name: 'marker',
  read(text, context) {
    if (!beginsWithWord.test(text)) return null
    const owned = withOwner.exec(text) ?? boldOwner.exec(text)
    const owners = owned === null ? null : ownersIn(owned[2] ?? '', context.people, 'strong')
    if (owned !== null && owners !== null) {
      return { kind: kindOf(owned[1]), owners, rest: text.slice(owned[0].length) }
    }
    const match = punctuated.exec(text) ?? bracketed.exec(text) ?? inCapitals(text)
    const rest = text.slice(match?.[0].length)
    return match === null || !isMeant(fold(match[1] ?? ''), rest, context)
      ? null
      : { kind: kindOf(match[1]), rest }
  },
}

/** Whether a line may begin with a marker, whoever it is for: never false where `marker` finds one. */
export function mayBeMarked(line: string): boolean {
  if (!beginsWithWord.test(line)) return false
  return (
    [withOwner, boldOwner, punctuated, bracketed].some((form) => form.test(line)) ||
    inCapitals(line) !== null
  )
}

/** "AI" may be a subject, "Task" a topic: outside a section they say too little. */
function isMeant(word: string, rest: string, { people, place }: FormContext): boolean {
  if (place !== 'elsewhere') return true
  const namesOwner =
    /^[*_]*(?:@|\p{Lu}[\p{L}'’-]*(?:\s*[:/,+&]\s*\S|\s+(?:and\s+\p{Lu}|[a-z]+\s)))/u
  return (
    everywhere.has(word) &&
    (!/^ais?$/.test(word) || namesOwner.test(rest) || people.knows(rest.split(/[\s:,/]/)[0] ?? ''))
  )
}

function inCapitals(text: string): RegExpExecArray | null {
  const match = shouted.exec(text)
  const word = match?.[1] ?? ''
  if (match === null || word !== word.toUpperCase()) return null
  // Without a colon, a name must follow "AI".
  const certain =
    word.length > 2 ||
    /^(?:@|\p{Lu}\p{L}*(?:[:/,]|\s+(?:to|will)\s))/u.test(text.slice(match[0].length))
  return certain ? match : null
}

function kindOf(word = ''): ItemKind {
  return decisionWords.has(fold(word)) ? 'decision' : 'action'
}
