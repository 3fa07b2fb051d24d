import { isFunctionWord, isNegation } from './function-words.js'
import { withoutState } from './state-words.js'

// What tells two texts apart, however alike their words are: links, issue numbers, versions and
// dates ("Approve …/131" is not "Approve …/308").

const githubIssue = /^https?:\/\/[^/\s]+\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d+)/i
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const patterns: readonly { readonly kind: 'anchor' | 'number'; readonly pattern: RegExp }[] = [
  { kind: 'anchor', pattern: /\bhttps?:\/\/[^\s<>()[\]]*[^\s<>()[\].,;:!?'"]/gi },
  { kind: 'anchor', pattern: /(?:(?<![\w.-])[\w.-]+\/[\w.-]+|(?<!\w))#\d+\b/g },
  { kind: 'anchor', pattern: /\b\d{4}-\d{1,2}-\d{1,2}\b/g },
  { kind: 'anchor', pattern: /\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b/g },
  {
    kind: 'anchor',
    pattern: new RegExp(
      `\\b(?:(?:${months})\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${months}))\\b(?:,? \\d{4})?`,
      'gi',
    ),
  },
  { kind: 'anchor', pattern: /\bv?\d+(?:\.\d+)+(?:[-.]?(?:rc|alpha|beta)\.?\d*)?\b/gi },
  { kind: 'number', pattern: /(?<![\p{L}\p{N}])\d+(?![\p{L}\p{N}])/gu },
  // Building A is as little building B as room 1 is room 2.
  { kind: 'number', pattern: /(?<![\p{L}\p{N}])[a-z]$/gu },
]

/** A text taken apart into what must be equal and the words that may vary. */
export interface AnchoredText {
  readonly key: string
  /** Links, issue numbers, versions, dates; sorted. */
  readonly anchors: readonly string[]
  /** Bare numbers; sorted. */
  readonly numbers: readonly string[]
  /** What it is about, as words; sorted. Of scripts without blanks, each character is one. */
  readonly words: readonly string[]
  /** How many words turn it into its opposite. */
  readonly negations: number
}

/** Takes a normalised text (a key) apart. */
export function takeApart(key: string): AnchoredText {
  const found = { anchor: [] as string[], number: [] as string[] }
  let rest = withoutState(key)
  for (const { kind, pattern } of patterns) {
    rest = rest.replace(pattern, (match) => {
      found[kind].push(canonical(match))
      return ' '
    })
  }
  const words = wordsOf(rest)
  const telling = words.filter((word) => !isFunctionWord(word) && !isNegation(word))
  return {
    key,
    anchors: found.anchor.sort(),
    numbers: found.number.sort(),
    words: (telling.length > 0 ? telling : words).sort(),
    negations: words.filter(isNegation).length,
  }
}

const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+/gu

function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/n['’]t\b/g, ' not')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
  return plain.match(word) ?? []
}

/** A link to an issue and its short form are one anchor. */
function canonical(match: string): string {
  const [, repository, number] = githubIssue.exec(match) ?? []
  const short = repository === undefined ? match : `${repository}#${number}`
  return short.toLowerCase().replace(/\/$/, '')
}
