import { wordPattern } from '../languages/vocabulary.js'
import { type Evidence, ownersIn, plainNames, sureOwnersIn } from '../owner-names.js'
import { dayPattern } from './day.js'
import type { Form, FormContext, FormReading } from './form.js'

interface Ending {
  readonly pattern: RegExp
  /** `sure`: only a group, a login, or who is known. */
  readonly evidence: Evidence | 'sure'
}

const cues = wordPattern((language) => language.dueCues)
const spokenOf = [
  ...['about', 'and', 'at', 'by', 'cc', 'for', 'from', 'of', 'or', 'than', 'to', 'via', 'with'],
  ...['ask', 'contact', 'email', 'help', 'invite', 'join', 'mention', 'notify', 'ping', 'poke'],
  ...['remind', 'see', 'tell', 'thank', 'thanks'],
]
// Made so that a text can be divided in one way only: of two ways each, thirty logins make a thousand million.
const oneLogin = '[([]?@[a-z\\d](?:[\\w-]|/(?=\\w))*[)\\]]?'
const betweenLogins = '(?:\\s*[,/&]\\s*(?:and\\s+)?|\\s+(?:and\\s+)?|)'
/** At most twenty, and what may be left over of a list, up to the end. */
const logins = `(${oneLogin}(?:${betweenLogins}${oneLogin}){0,19}\\s*(?:[,/&]\\s*)?)\\.?$`
const endings: readonly Ending[] = [
  {
    pattern:
      /(?<!\s)\s*[([{](?:assigned(?: to)?|owner|who|to be done by)\s+([^()[\]{}]{1,80})[)\]}]\.?$/iu,
    evidence: 'strong',
  },
  {
    // "(action for Ana)", "[new for members]", "(AI Ana)"
    pattern:
      /(?<!\s)\s*[([{](?:[Nn]ew for\s|(?:A[IP]|(?:[Aa]ction|[Tt]ask)(?: item| point)?|ACTION|TODO|[Tt]o-?do)s?(?::| for| on| by|(?=\s[\p{Lu}@]))\s)([^()[\]{}]{1,80})[)\]}]\.?$/u,
    evidence: 'sure',
  },
  {
    pattern: /(?<!\s)[,;]\s+(?:assigned to|owned by|owner)\s+([^,;:()\n]{1,60})\.?$/iu,
    evidence: 'strong',
  },
  { pattern: /(?<!\s)[,;]\s+([^,;:()\n]{1,60}) to do(?: (?:this|it))?\.?$/iu, evidence: 'strong' },
  { pattern: /(?<!\s)\s*\(((?:[^()]|(?<=\])\([^()]*\)){1,80})\)\.?$/u, evidence: 'weak' },
  { pattern: /(?<!\s)\s+\[([^[\]]{1,80})\]\.?$/u, evidence: 'weak' },
  { pattern: /(?<!\s)\s*(?:\s[-–—]{1,2}|[-=]>|→)\s*([^-–—>→\n]{1,80}?)\.?$/u, evidence: 'weak' },
  {
    pattern:
      /(?<!\s)\s*(?:[-–—:]\s*)?((?:\*\*[^*\n]{1,60}\*\*|__[^_\n]{1,60}__)(?:\s*(?:[,/&]|and)\s*\*\*[^*\n]{1,60}\*\*){0,9})\.?$/u,
    evidence: 'strong',
  },
  { pattern: /(?<!\s)\s+@(\p{Lo}{2,8})[.。]?$/u, evidence: 'strong' },
  {
    pattern: new RegExp(`(?<!\\s)\\s+[-–—]{1,3}\\s*${logins}`, 'iu'),
    evidence: 'strong',
  },
  {
    // In "a bug that was reported by @eve" and "ping @eve" somebody is only spoken of.
    pattern: new RegExp(`(?<!\\s|(?<![\\p{L}])(?:${spokenOf.join('|')}))\\s+${logins}`, 'iu'),
    evidence: 'strong',
  },
]

/** `…（佐藤）` */
const wideRound = /（([^（）\n]{1,80})）。?$/u

/** `… **(Ana)**`: what is around the parenthesis does not matter. */
const boldRound = /[*_]{1,3}(\([^()\n]{1,80}\))[*_]{1,3}(\.?)$/u

/** `… (RD)`, `… **(RD)**`, `… — @octocat`, `… **First Last**`, `… (owner: Ana)`, `… @octocat`, `… (Ana, 2022-03-01)`. */
export const ownerTrailing: Form = {
  name: 'owner-trailing',
  sign: /[,;([{（*_@–—→>-]/,
  read(source, context) {
    const text = source.replace(wideRound, ' ($1)').replace(boldRound, '$1$2')
    const [until] = untilAtEnd.exec(text) ?? []
    if (until !== undefined) {
      const owned = ownerTrailing.read(text.slice(0, -until.length), context)
      if (owned !== null)
        return { ...owned, rest: `${owned.rest}${until.replace(/^(?=[([])/, ' ')}` }
    }
    const [link] = text.includes('://') ? (linkAtEnd.exec(text) ?? []) : []
    if (link !== undefined) {
      const owned = ownerTrailing.read(text.slice(0, -link.length), context)
      if (owned !== null) return { ...owned, rest: `${owned.rest}${link}` }
    }
    for (const ending of endings) {
      const reading = readEnding(text, ending, context)
      if (reading !== null) return reading
    }
    return readEndingWithDay(text, context) ?? readEndingWithDate(text, context)
  },
}

/** `… — Ana (by 3 May)`, `… (Ana) by 3 May`, `… (Ana) (2026-05-03)` */
const untilAtEnd = new RegExp(
  `(?<!\\s)\\s*\\((?:${cues})\\s[^()\\n]{1,40}\\)\\.?$|(?<=[)\\]]),?\\s(?:${cues})\\s[^()[\\]\\n]{1,40}$|(?<=[)\\]])\\s?[([](?:${dayPattern})[)\\]]\\.?$`,
  'iu',
)

/** `… (Ana) - [#12](https://…)`: where it is written stands behind who does it. */
const linkAtEnd =
  /(?<=[)\]])(?:\s[-–—:]{1,2}|[,:])?\s{1,3}(?:\[[^[\]\n]{1,80}\]\([^()\s]{1,300}\)|<?https?:\/\/[^\s<>()]{1,300}>?)\.?$/u

/** `(Edwin, 2022-08-01)`: who, and until when. */
const withDay = new RegExp(
  `(?<!\\s)\\s*[([]([^()[\\]\\n]{1,60}?)\\s?[,;:–—/]\\s?(${dayPattern})[)\\]]\\.?$`,
  'iu',
)

function readEndingWithDay(text: string, { people }: FormContext): FormReading | null {
  const [whole = '', names = '', due = ''] = withDay.exec(text) ?? []
  const owners = whole === '' || whole === text ? null : ownersIn(names, people, 'weak')
  return owners === null ? null : { owners, due, rest: text.slice(0, -whole.length) }
}

/** `(Edwin, by Aug 1)`: the name goes, the date stays. */
const withDate = new RegExp(
  `(?<!\\s)\\s*\\(([^()\\n]{1,60}?)(?:\\s*[,;:–—-])?\\s+((?:${cues})\\s[^()\\n]{1,40})\\)\\.?$`,
  'iu',
)

function readEndingWithDate(text: string, { people }: FormContext): FormReading | null {
  const match = withDate.exec(text)
  const owners =
    match === null || match.index === 0 ? null : ownersIn(match[1] ?? '', people, 'weak')
  return match === null || owners === null
    ? null
    : { owners, rest: `${text.slice(0, match.index)} (${match[2]})` }
}

function readEnding(
  text: string,
  { pattern, evidence }: Ending,
  { people }: FormContext,
): FormReading | null {
  const match = pattern.exec(text)
  if (match === null || match.index === 0) return null
  const names = plainNames(match[1] ?? '')
    .replace(/(?<![.!,:;])[.!,:;]+$/, '')
    .replace(/^(?:cc|by|thanks)\s+.*/i, '')
  const owners =
    evidence === 'sure' ? sureOwnersIn(names, people) : ownersIn(names, people, evidence)
  return owners === null ? null : { owners, rest: text.slice(0, match.index).trimEnd() }
}
