import type { ItemKind } from '../../domain/minutes.js'
import { alternatives, fold, wordSet } from '../languages/vocabulary.js'
import { ownersIn } from '../owner-names.js'
import type { Form } from './form.js'

const actionWords = wordSet((language) => language.markers.action)
const decisionWords = wordSet((language) => language.markers.decision)
const words = alternatives([...actionWords, ...decisionWords])
const number = '(?:\\s*#?\\s*\\d+(?:[.-]\\d+)*(?=\\s*[\\])}*_:–—-]))?'
const open = '(?:[*_]{1,3}|`|\\[|\\(|<b>)*'
const close = '(?:[*_]{1,3}|`|\\]|\\)|<\\/b>)*'

const punctuated = new RegExp(
  `^${open}(${words})${number}${close}\\s*(?::|：|\\s[-–—]|[-–—]\\s|=>)${close}\\s*`,
  'iu',
)
const bracketed = new RegExp(`^(?:\\[|\\()(${words})${number}(?:\\]|\\))\\s*`, 'iu')
const withOwner = new RegExp(
  `^${open}(${words})${number}${close}\\s*[([]([^()[\\]]{1,80})[)\\]]${close}\\s*[:：–—-]?${close}\\s*`,
  'iu',
)
const shouted = new RegExp(`^${open}(${words})${number}${close}\\s+(?=\\S)`, 'iu')

/** `TODO: …`, `**Action:** …`, `ACTION - …`, `[AI] …`, `AI(ana): …`, `ACTION ITEM Niko to …`. */
export const marker: Form = {
  name: 'marker',
  read(text, { people }) {
    const owned = withOwner.exec(text)
    const owners = owned === null ? null : ownersIn(owned[2] ?? '', people, 'strong')
    if (owned !== null && owners !== null) {
      return { kind: kindOf(owned[1]), owners, rest: text.slice(owned[0].length) }
    }
    const match = punctuated.exec(text) ?? bracketed.exec(text) ?? inCapitals(text)
    return match === null ? null : { kind: kindOf(match[1]), rest: text.slice(match[0].length) }
  },
}

function inCapitals(text: string): RegExpExecArray | null {
  const match = shouted.exec(text)
  const word = match?.[1] ?? ''
  if (match === null || word !== word.toUpperCase()) return null
  // "AI" is a subject of its own: without a colon, a name must follow.
  const certain =
    word.length > 2 ||
    /^(?:@|\p{Lu}\p{L}*(?:[:/,]|\s+(?:to|will)\s))/u.test(text.slice(match[0].length))
  return certain ? match : null
}

function kindOf(word = ''): ItemKind {
  return decisionWords.has(fold(word)) ? 'decision' : 'action'
}
