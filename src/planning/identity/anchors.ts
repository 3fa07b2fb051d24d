// What tells two texts apart, however alike their words are: links, issue numbers, versions and
// dates ("Approve …/131" is not "Approve …/308").

const githubIssue = /^https?:\/\/[^/\s]+\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d+)/i
const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const patterns: readonly { readonly kind: 'anchor' | 'number'; readonly pattern: RegExp }[] = [
  { kind: 'anchor', pattern: /\bhttps?:\/\/[^\s<>()[\]]*[^\s<>()[\].,;:!?'"]/gi },
  { kind: 'anchor', pattern: /(?:\b[\w.-]+\/[\w.-]+)?(?<!\w)#\d+\b/g },
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
]

/** A text taken apart into what must be equal and the words that may vary. */
export interface AnchoredText {
  readonly key: string
  /** Links, issue numbers, versions, dates; sorted. */
  readonly anchors: readonly string[]
  /** Bare numbers; sorted. */
  readonly numbers: readonly string[]
  /** The rest, as lower-case words; sorted. */
  readonly words: readonly string[]
  /** The letters of the rest, each with the one that follows, as numbers; sorted. */
  readonly letters: Uint32Array
}

/** Takes a normalised text (a key) apart. */
export function takeApart(key: string): AnchoredText {
  const found = { anchor: [] as string[], number: [] as string[] }
  let rest = key
  for (const { kind, pattern } of patterns) {
    rest = rest.replace(pattern, (match) => {
      found[kind].push(canonical(match))
      return ' '
    })
  }
  const words: string[] = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return {
    key,
    anchors: found.anchor.sort(),
    numbers: found.number.sort(),
    letters: letterPairs(words.join(' ')),
    words: words.sort(),
  }
}

function letterPairs(text: string): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, text.length - 1))
  for (let index = 0; index < pairs.length; index += 1) {
    pairs[index] = text.charCodeAt(index) * 0x10000 + text.charCodeAt(index + 1)
  }
  return pairs.sort()
}

/** A link to an issue and its short form are one anchor. */
function canonical(match: string): string {
  const [, repository, number] = githubIssue.exec(match) ?? []
  const short = repository === undefined ? match : `${repository}#${number}`
  return short.toLowerCase().replace(/\/$/, '')
}
