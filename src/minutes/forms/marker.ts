import { fold } from '../../domain/fold.js'
import { isImperative } from '../imperative.js'
import { wordSet } from '../languages/vocabulary.js'
import type { People } from '../people.js'
import type { Form, FormContext } from './form.js'
import { mayNameOwner, readBehindName, readMarkedOwner } from './marker-owner.js'
import { close, kindOf, number, open, words } from './marker-words.js'
import { ownerBracketed } from './owner-bracketed.js'
import { ownerColon } from './owner-colon.js'
import { ownerDash } from './owner-dash.js'
import { ownerLogin } from './owner-login.js'
import { ownerVerb } from './owner-verb.js'

const everywhere = wordSet(({ markers }) => [...markers.action, ...markers.decision])
const beginsWithWord = new RegExp(`^${open}(${words})(?!\\p{L})`, 'iu')

const punctuated = new RegExp(
  `^${open}(${words})${number}${close}\\s*(?::|：|\\s[-–—]|[-–—]\\s|=>)${close}\\s*`,
  'iu',
)
const bracketed = new RegExp(`^(?:\\\\?\\[|\\()(${words})${number}(?:\\\\?\\]|\\))\\s*`, 'iu')
const shouted = new RegExp(`^${open}(${words})${number}${close},?[ \\t]+(?=\\S)`, 'iu')

/** `TODO: …`, `**Action:** …`, `ACTION - …`, `[AI] …`, `AI(ana): …`, `Action on Ana: …`, `ACTION ITEM Niko to …`, `FK action: …`. */
export const marker: Form = {
  name: 'marker',
  read(text, context) {
    if (!beginsWithWord.test(text))
      return context.place === 'elsewhere' ? null : readBehindName(text, context)
    const reading = readMarkedOwner(text, context)
    if (reading !== null) return reading
    const match = punctuated.exec(text) ?? bracketed.exec(text) ?? inCapitals(text, context)
    const rest = closed(match?.[0] ?? '', text.slice(match?.[0].length))
    return match === null || !isMeant(fold(match[1] ?? ''), rest, context)
      ? null
      : { kind: kindOf(match[1]), rest }
  },
}

/** "**ACTION: the hall**: book it", "[TODO later] book it": what opens before the marker closes nowhere without it. */
function closed(head: string, rest: string): string {
  const [mark = ''] = /^(?:\*\*|__|[[(])/.exec(head) ?? []
  const end = { '[': ']', '(': ')' }[mark] ?? mark
  return end === '' || head.includes(end, mark.length) ? rest : rest.replace(end, '')
}

/** Whether a line may begin with a marker, whoever it is for: never false where `marker` finds one. */
export function mayBeMarked(line: string): boolean {
  const word = beginsWithWord.exec(line)?.[1]
  if (word === undefined || !everywhere.has(fold(word))) return false
  return mayNameOwner(line) || [punctuated, bracketed, shouted].some((form) => form.test(line))
}

/** "AI" may be a subject, "Task" a topic: outside a section they say too little. */
function isMeant(word: string, rest: string, { people, place }: FormContext): boolean {
  // "AP" and "AR" are also people's initials: a name must follow.
  if (/^a[pr]s?$/.test(word)) return !people.knows(word) && namesFirst(rest, { people, place })
  if (place !== 'elsewhere') return true
  return (
    everywhere.has(word) &&
    (!/^ais?$/.test(word) || namesFirst(rest, { people, place }) || startsWithName(rest, people))
  )
}

function namesFirst(rest: string, context: FormContext): boolean {
  return [ownerColon, ownerLogin, ownerVerb, ownerBracketed, ownerDash].some(
    (form) => form.read(rest, context) !== null,
  )
}

/** "AI: Stewart add the field". */
function startsWithName(rest: string, people: People): boolean {
  const [name = ''] = rest.split(/[\s:,/]/)
  return (
    people.knows(name) || (/^\p{Lu}\p{Ll}+$/u.test(name) && isImperative(rest.slice(name.length)))
  )
}

function inCapitals(text: string, context: FormContext): RegExpExecArray | null {
  const match = shouted.exec(text)
  const word = match?.[1] ?? ''
  if (match === null || word !== word.toUpperCase() || !/\p{Lu}/u.test(word)) return null
  // Without a colon, a name must follow "AI".
  return word.length > 2 || namesFirst(text.slice(match[0].length), context) ? match : null
}
