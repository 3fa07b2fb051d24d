import { fold } from '../domain/fold.js'
import { singleSpaced } from '../domain/white-space.js'
import { monthNames } from './calendar.js'
import { isImperative } from './imperative.js'
import { wordPattern, wordSet } from './languages/vocabulary.js'
import { isLoginOrKnown, type People } from './people.js'

/**
 * How sure the place is that a name stands there: a colon or a table column all but says so,
 * a parenthesis may hold anything.
 */
export type Evidence = 'strong' | 'weak'

const groups = wordSet((language) => language.groups)
const topics = wordSet((language) => language.topics)
const prepositions = wordSet((language) => language.ownerPrepositions)
const pronouns = wordSet((language) => language.pronouns)
/** `Responsable: Ana` names Ana. */
const noNames = wordSet(({ topics, remarks, fields }) => [
  ...topics,
  ...remarks,
  ...[...fields.owner, ...fields.due, ...fields.status],
])
const joiners = wordPattern((language) => language.joiners)
/** The slash in a team's handle, `@octo-org/core`, joins nobody. */
const slash = '(?:(?<!@[\\w.-]{1,39})/|/(?=\\s*@))'
/** In small letters, or loud: "All Met Office" is one group, though Dutch joins with "met". */
export const nameSeparator = new RegExp(
  `(?<!\\s)(?:\\s*(?:,\\s*and\\s|[+,&;、，／＆]|${slash})\\s*|\\s+(?:${joiners}|AND|And|UND|ET)\\s+)`,
  'u',
)

const login = /^@[a-z\d](?:[a-z\d]|[-_.](?=[a-z\d])){0,38}(?:\/[\w.-]+)?(?: \p{Lu}\.?)?$/iu
/** `RD`, `Bo`, `ABCDE`: shorter or louder than a name. */
const initials = /^\p{Lu}(?:\p{L}{0,3}\p{Lu}|\p{Ll})$/u
/** `J.R.` */
const dottedInitials = /^(?:\p{Lu}\.){2,3}$/u
const capitalised = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]*\.?$/u
const particle = /^(?:de|da|di|do|dos|del|della|der|den|van|von|la|le|el|al|bin|ten|ter|zu)$/i

/** `Ana Pop @anap`: the login says best who that is. */
const nameBeforeLogin =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|d[aeiou]|de[lnr]|v[ao]n|-)){0,4}\s(?=@[\w-]+$)/u

/** No list of owners is longer than this. */
const longestOwners = 120

/** The owners that a text names and nothing else; null where it is no list of owners. */
export function ownersIn(
  text: string,
  people: People,
  evidence: Evidence,
): readonly string[] | null {
  const plain = plainNames(text)
  if (plain === '' || plain.length > longestOwners) return null
  if (people.knows(plain)) return [plain]
  // "A" joins two Czechs; "Publish a manifesto" joins nobody.
  if (/\sa\s/.test(plain) && isImperative(plain)) return null
  const names = splitNames(plain.replace(helpers, '')).map((name) =>
    withoutPart(
      name
        .replace(nameBeforeLogin, '')
        .replace(/(?<!\?)\?+$|(?<!\s)\s*\([^()]{1,30}\)$|(?<=\p{Lo})(?:さん|様|氏)$/u, '')
        .trim(),
      people,
    ),
  )
  // Beside somebody known, the name of a stranger is no doubtful one.
  const known = names.some((name) => people.knows(name))
  if (names.every((name) => isOwner(name, people, known ? 'strong' : evidence))) return names
  return evidence === 'strong' && areNicks(names) ? names : null
}

/** `Ana, with help from Bo` */
const helpers = /,? with (?:the )?(?:help|support|input|assistance) (?:of|from|by)\s.*$/i

/** `Ana lead`, `Bo helps`: what part of it somebody takes whom the note knows. */
function withoutPart(name: string, people: People): string {
  const [, who = ''] = partTaken.exec(name) ?? []
  return people.knows(who) ? who : name
}

const partTaken =
  /^(.{1,60}?) (?:(?:lead|help|support)s?|leading|helping|supporting|volunteer(?:s|ed))$/i

/** `Ana, Bo and @cy`; between logins a space is enough. */
export function splitNames(text: string): readonly string[] {
  return text.replace(/ (?=@)(?<=@[\w./-]{1,80} )/g, ', ').split(nameSeparator)
}

/** The owners that a text names, if the note knows each of them: enough where nothing else tells of a name. */
export function knownOwnersIn(text: string, people: People): readonly string[] | null {
  const owners = ownersIn(text, people, 'weak')
  return owners?.every((name) => people.knows(name)) === true ? owners : null
}

/** The owners that a text names, if each is a group, a login, or known. */
export function sureOwnersIn(text: string, people: People): readonly string[] | null {
  const owners = ownersIn(text, people, 'weak')
  const isSure = (name: string) => isLoginOrKnown(name, people) || isGroup(fold(name))
  return owners?.every(isSure) === true ? owners : null
}

/** `zack + pixl`, `rich0, williamh`: words joined like names are names, if small ones. */
function areNicks(names: readonly string[]): boolean {
  return names.length > 1
    ? names.every(isNick)
    : names.every((name) => isNick(name) && /\d/.test(name))
}

/** A word in small letters that may be somebody's nickname. */
export function isNick(name: string): boolean {
  return (
    /^[a-z][a-z\d_-]{1,20}$/.test(name) &&
    !topics.has(name) &&
    !pronouns.has(name) &&
    !isImperative(name)
  )
}

/** Without the marks around names: `**RD**`, `[@ana](https://…)`, `Ana (with Bo)`. */
export function plainNames(text: string): string {
  return singleSpaced(/[[\]<*~`_(]/.test(text) ? withoutMarks(text) : text).trim()
}

function withoutMarks(text: string): string {
  return text
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^\s<>@]{1,60}@[^\s<>@]{1,60}>/g, '')
    .replace(/\*+|~~|`|__|(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '')
    .replace(/^\s*\[|\]\s*$/g, '')
    .replace(/(?<!\s)\s*\([^()]*\)\s*$/, '')
}

/** Whether one name can own an item. */
export function isOwner(name: string, people: People, evidence: Evidence): boolean {
  if (login.test(name) || people.knows(name)) return true
  const folded = fold(name)
  if (pronouns.has(folded)) return false
  if (isGroup(folded)) return true
  // "Obs.:" is short for a remark.
  const unshortened = folded.replace(/\.$/, '')
  if (noNames.has(unshortened) || monthNames().has(unshortened) || /\d/.test(name)) return false
  const words = name.split(' ')
  if (evidence === 'strong' && isSmallGroup(words)) return true
  if (words.length === 1) return isSingleName(name, people, evidence)
  return words.length <= 4 && isFullName(words)
}

function isGroup(folded: string): boolean {
  return (
    groups.has(folded) ||
    groups.has(folded.replace(/^(?:the|each|every|all|die|les|los|le|el) /, ''))
  )
}

/** Verbs that stand before "team" as nouns: "design team", not "ask team". */
const alsoNouns = new Set(
  `build contact design document lead move plan program release research review schedule support survey test translate
  triage watch work`.split(/\s+/),
)

/** "Contact the board" is no group. */
const article = /^(?:the|a|an|our|their)$/

/** `release team`, in small letters: a group by its last word, unless it is told to do something. */
function isSmallGroup(words: readonly string[]): boolean {
  const [first = '', second = '', third, fourth] = words
  return (
    groups.has(third ?? second) &&
    fourth === undefined &&
    !article.test(second) &&
    words.every((word) => /^[\p{Ll}-]{2,20}$/u.test(word)) &&
    (!isImperative(first) || alsoNouns.has(first)) &&
    !prepositions.has(first) &&
    !pronouns.has(first)
  )
}

/** "Improvements", "Documentation": how words for things end, and hardly a name. */
const thing = /(?:[st]ions?|(?<![Cc]le)ments?|ness|wares?|ologies|ology)$/u

/** A surname and two syllables: other words in Hangul look no different. */
const koreanName =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용][가-힣]{2}$/u

/** "各画面を作成", "移動日のため全体活動なし": what a script without spaces writes as one word, with a particle or too long. */
const unspacedPhrase = /^\p{Lo}+?(?:を|のため|について)|^[\p{Script=Han}\p{Script=Hiragana}]{9}/u

function isSingleName(name: string, people: People, evidence: Evidence): boolean {
  if (evidence === 'weak' && people.listed) return false
  if (/^[가-힣]/u.test(name)) return koreanName.test(name)
  if (unspacedPhrase.test(name)) return false
  return (
    initials.test(name) ||
    dottedInitials.test(name) ||
    (capitalised.test(name) &&
      (name.length > 2 || /^\p{Lo}/u.test(name)) &&
      !/^\p{Lu}{5,}$/u.test(name) &&
      !thing.test(name))
  )
}

/** "Ana to lead" is no team of leads. */
const noPart = /^(?:to|will|should|must|can|is|as|for|in|and|or)$/

/** "From Ana: …" tells who said it. */
const leadIn = /^(?:From|With|About|Regarding|After|Before|Since|During|Via|Per)$/

function isPart(word: string): boolean {
  return capitalised.test(word) || dottedInitials.test(word)
}

/** `Ken Museth`, `Mike D.`, `Ana van der Berg`, `Release Team`: never `Release plan`. */
function isFullName(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (/^[가-힣]/u.test(first)) return false
  if (!isPart(first) || prepositions.has(fold(first)) || leadIn.test(first)) return false
  // "Release Team" is a group, "Email all leads" and "Find volunteers" are tasks.
  if (groups.has(fold(last)))
    return (
      (!words.some((word) => noPart.test(word)) && !isImperative(first)) ||
      (words.length < 3 && alsoNouns.has(fold(first)))
    )
  if (words.some((word) => topics.has(fold(word)) || monthNames().has(fold(word)))) return false
  // "SBOM Everywhere" is a thing, "JP Mercier" a person.
  if (words.some((word) => /^\p{Lu}{3,}$/u.test(word))) return false
  return words.every((word) => isPart(word) || particle.test(word))
}
