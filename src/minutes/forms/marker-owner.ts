import { wordPattern } from '../languages/vocabulary.js'
import { isNick, ownersIn } from '../owner-names.js'
import { isLoginOrKnown } from '../people.js'
import type { FormContext, FormReading } from './form.js'
import { close, kindOf, number, open, words } from './marker-words.js'

const withOwner = new RegExp(
  `^${open}(${words})${number}${close}\\s*[([]([^()[\\]]{1,80})[)\\]]${close}\\s*[:：–—-]?${close}\\s*`,
  'iu',
)
const onOwner = new RegExp(
  `^${open}(${words})\\s+(?:on|${wordPattern((language) => language.ownerPrepositions)})\\s+([^:：\\n]{1,60}?)(?:\\s?[:：]${close}\\s*|\\s+to\\s+(?!be\\s+\\p{L}+(?:ed|en|wn|ne|lt|pt|nt|ut)(?!\\p{L})))`,
  'iu',
)
// "**Action Item**:" is for nobody, least of all for Item.
const boldOwner = new RegExp(
  `^([*_]{1,2})(?!(?:${words})${number}[:：]?\\1)(${words})(?:\\s*[-–—:]\\s*|\\s+)([^*_:\\s][^*_:\\n]{0,59}?):?\\1(?:\\s*:)?\\s*`,
  'iu',
)
const beforeName = new RegExp(
  `^${open}(?!(?:${words})${number}${close}\\s?[:：])(${words})\\s+([^:：\\n]{1,40}?)${close}\\s?[:：]${close}\\s*`,
  'iu',
)
const behindName = new RegExp(
  `^${open}([^:：\\n]{1,40}?)\\s+(${words})${close}\\s?[:：]${close}\\s*`,
  'iu',
)
const aroundOwner = new RegExp(
  `^\\\\?[[(](${words})${number}(\\s*[-–—:：]\\s*|\\s+(?:on|for|by)\\s+|\\s+)([^()[\\]:：\\n]{1,60})\\\\?[)\\]](?:\\s*[:：–—-])?\\s*`,
  'iu',
)
const patterns: readonly RegExp[] = [withOwner, aroundOwner, onOwner, boldOwner, beforeName]

/** Whether a line may begin with a marker and an owner: never false where `readMarkedOwner` finds both. */
export function mayNameOwner(line: string): boolean {
  return patterns.some((pattern) => pattern.test(line))
}

/** `AI(ana): …`, `Action on Ana: …`, `**Action: Ana** …`, `action FK: …`. */
export function readMarkedOwner(text: string, context: FormContext): FormReading | null {
  const owned = withOwner.exec(text) ?? onOwner.exec(text)
  return (
    readOwned(text, owned?.[0], owned?.[1], owned?.[2], context) ??
    readAroundOwner(text, context) ??
    readBoldOwned(text, context) ??
    readBeforeName(text, context)
  )
}

function readBoldOwned(text: string, context: FormContext): FormReading | null {
  const [whole, , word, names] = boldOwner.exec(text) ?? []
  return readOwned(text, whole, word, names, context)
}

/** `[Action: Ana] …`, `(AI Ana) …` */
function readAroundOwner(text: string, context: FormContext): FormReading | null {
  const [whole = '', word, between = '', names = ''] = aroundOwner.exec(text) ?? []
  const owners = ownersIn(names, context.people, 'strong')
  if (owners === null || !(/[:：]/.test(between) || isCertain(names, context))) return null
  return { kind: kindOf(word), owners, rest: text.slice(whole.length) }
}

/** `action FK: …`, if the note knows FK, or the letters are loud. */
function readBeforeName(text: string, context: FormContext): FormReading | null {
  const [whole, word, names = ''] = beforeName.exec(text) ?? []
  return isCertain(names, context) ? readOwned(text, whole, word, names, context) : null
}

/** `FK action item: …` */
export function readBehindName(text: string, context: FormContext): FormReading | null {
  if (!/[:：]/.test(text.slice(0, 80))) return null
  const [whole, names = '', word] = behindName.exec(text) ?? []
  const isAction = kindOf(word) === 'action'
  return isAction && isCertain(names, context) ? readOwned(text, whole, word, names, context) : null
}

function isCertain(names: string, { people }: FormContext): boolean {
  const owners = ownersIn(names, people, 'strong') ?? []
  const isSure = (name: string) => isLoginOrKnown(name, people) || /^\p{Lu}{2,3}$/u.test(name)
  return owners.length > 0 && owners.every(isSure)
}

function readOwned(
  text: string,
  whole: string | undefined,
  word: string | undefined,
  names: string | undefined,
  { people }: FormContext,
): FormReading | null {
  const owners = names === undefined ? null : (ownersIn(names, people, 'strong') ?? nickIn(names))
  if (whole === undefined || owners === null) return null
  return { kind: kindOf(word), owners, rest: text.slice(whole.length) }
}

/** `AI(bo)`: where a name belongs, one in small letters will do. */
function nickIn(text: string): readonly string[] | null {
  return isNick(text.trim()) ? [text.trim()] : null
}
