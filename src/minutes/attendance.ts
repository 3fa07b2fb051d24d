import { fold } from '../domain/fold.js'
import { wordSet } from './languages/vocabulary.js'
import { plainLabel } from './plain-label.js'
import { isAgendaHeading } from './topics.js'

const attendance = wordSet((language) => language.attendanceHeadings)

const strongWord =
  /attendees|attendance|attending|participants|roll call|teilnehmer|teilnehmende|anwesend|asistentes|participantes|participants|presents|presenti|partecipanti|aanwezigen|obecni|pritomni|narvarande/
const strongWords = new RegExp(`(?:^| )(?:${strongWord.source})$`)

/** No list of people is longer; what follows is another matter. */
const longestList = 120
const longestLabel = 80
const mostNames = 2000

/** What a note says about who was present. */
export interface Attendance {
  /** Names as they stand in the text: `Ana Pop`, `@octocat`. */
  readonly names: readonly string[]
  /** The texts that they stand in. */
  readonly texts: readonly string[]
}

/**
 * Finds the lists of people in a note. `opensItems` tells headings of items sections: below them
 * "Chair: book the room" is something to do.
 */
export function attendanceIn(
  lines: readonly string[],
  opensItems: (heading: string) => boolean,
): Attendance {
  const names = new Set<string>()
  const texts: string[] = []
  let index = 0
  let heading = ''
  while (index < lines.length && names.size < mostNames) {
    const line = lines[index] ?? ''
    const label = attendanceLabel(line)
    if (isHeadingLike(line)) heading = line
    index += 1
    if (label === null) continue
    if (label.rest.trim() !== '' && opensItems(heading)) continue
    const found = namesIn(label.rest)
    const end = readGroups(lines, index, { found, opensItems })
    texts.push(label.rest, ...lines.slice(index, end))
    index = end
    for (const name of found) names.add(name)
  }
  return { names: [...names], texts }
}

function isHeadingLike(line: string): boolean {
  return /^(?:#|\*\*|__)|[:：]\**\s*$/.test(line) && line.length < 3 * longestLabel
}

/** `* Agenda`: what is a bullet to Markdown. */
const orgHeading = /^\*+ \p{Lu}\p{Ll}+$/u

/** "## Attendance" may have nothing below it but groups: "### Voting members" and "### Staff", or "_Guests_". */
function readGroups(
  lines: readonly string[],
  start: number,
  { found, opensItems }: { found: string[]; opensItems: (heading: string) => boolean },
): number {
  const depth = depthOf(lines[start - 1])
  const isGroup = (line = '') =>
    (depthOf(line) > depth || emphasised.test(line.trim())) &&
    line.length < longestLabel &&
    !isAgendaHeading(line) &&
    !opensItems(line)
  let end = start
  while (lines[end]?.trim() === '') end += 1
  if (depth === 0 || !isGroup(lines[end])) return readList(lines, start, found)
  while (isGroup(lines[end])) {
    const group: string[] = []
    end = readList(lines, end + 1, group)
    found.push(...group)
  }
  return end
}

const emphasised = /^[*_]{1,3}\p{L}[^*_]*[*_]{1,3}:?$/u

function depthOf(line = ''): number {
  return /^ {0,3}(#{1,6})\s/.exec(line)?.[1]?.length ?? 0
}

/** Adds the names that stand below a label; gives the index of the line behind them. */
function readList(lines: readonly string[], start: number, found: string[]): number {
  const inOrg = orgHeading.test(lines[start - 1] ?? '')
  let index = start
  while (index < Math.min(lines.length, start + longestList)) {
    const line = lines[index] ?? ''
    // Names may stand in a paragraph of their own below the heading.
    const before = found.length > 0 ? (lines[index - 1] ?? '') : '-'
    if (attendanceLabel(line) !== null || endsList(line, before)) break
    if (inOrg && orgHeading.test(line)) break
    found.push(...namesIn(line))
    index += 1
  }
  return index
}

/** Whether a note has the parts that only minutes have: a list of people, or an agenda. */
export function looksLikeMeeting(lines: readonly string[]): boolean {
  return lines.some((line) => attendanceLabel(line) !== null || isAgendaHeading(line))
}

/** `Participants` alone on a line, perhaps with a number, or as a heading of Org. */
function bareWord(line: string): string {
  const word = line.replace(/^(?:\*+|\d{1,2}\\?[.)])\s+/, '').trim()
  return /^\p{Lu}\p{Ll}+$/u.test(word) ? fold(word) : ''
}

/** `## Attendees`, `**Present:** Ana, Bo`, `- Participants: Ana`. */
function attendanceLabel(line: string): { readonly rest: string } | null {
  const colon = line.search(/[:：]/)
  const head = colon < 0 ? line : line.slice(0, colon)
  if (head.length > longestLabel || line.length > 2000 || line.trim() === '') return null
  const isLabel =
    colon >= 0 || /^[\s>]*(?:#|\*\*|__)|^[=]+ /.test(line) || isNamedSo(bareWord(line))
  if (!isLabel || !mayNamePeople(head)) return null
  const words = fold(plainLabel(head).replace(/\([\s\S]*$|[[\]]/g, '')).replace(
    /(?<!\s)\s*(?<![\d/])[\d/]+$/,
    '',
  )
  const known = words
    .split(/(?<!\s)\s*(?:[/&,+]|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*/)
    .every((word) => attendance.has(word))
  return known || isNamedSo(words) ? { rest: colon < 0 ? '' : line.slice(colon + 1) } : null
}

const firstLetters = /[\p{L}\p{M}]+/u
const firstWords = new Set([...attendance].map((words) => firstLetters.exec(words)?.[0] ?? ''))

/** A quick look: never false where the label of a list of people stands. */
function mayNamePeople(head: string): boolean {
  if (/[<[\]{]/.test(head)) return true
  const words = fold(head)
  const [first = ''] = firstLetters.exec(words) ?? []
  // "a) Attendees", "iv. Attendees"
  return firstWords.has(first) || /^(?:.|[ivx]+)$/u.test(first) || strongWord.test(words)
}

/** "Remote and in person attendees" names attendees. */
function isNamedSo(words: string): boolean {
  return strongWords.test(words) && words.split(' ').length <= 6
}

function endsList(line: string, before: string): boolean {
  if (/^[\s>]*#|^[=]+ /.test(line)) return true
  const entry = /^\s*(?:[-*+•|]|\d+[.)])\s/.test(line)
  if (/:\s*\**$/.test(line.trimEnd()) && attendanceLabel(line) === null) return true
  return before.trim() === '' && line.trim() !== '' && !entry
}

/** `- Domínguez Rey, Ana`: one person, with two surnames first. */
const surnameFirst =
  /^\s*(?:[-*+•]|\d+[.)])\s+(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’-]+)\s*$/u

/** Parts that look like names; affiliations slip through and do no harm. */
function namesIn(text: string): string[] {
  if (text.length > 2000) return []
  const [, inverted] = surnameFirst.exec(text) ?? []
  const parts = text
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(
      /(?<!\S)(?:https?:|web\+acct:|<)?[^\s@:/,;|()<>]*(?:@|:\/\/)[^\s@,;|()]+\.[^\s,;|()]+/g,
      ' ',
    )
    .split(/[,;|/、，]|\s[-–—]\s|\band\b|[()（）]|[:：]/)
    .map((part) =>
      part
        .replace(/[*_`~]+|^\s*(?:[-*+•]|\d+[.)])\s+|\[[ xX]\]/g, '')
        .replace(/^\W*?(?=[\p{L}@])/u, '')
        .trim(),
    )
    .filter(
      (part) =>
        /^@?\p{L}[\p{L}\p{M}\d'’.\- ]*(?:(?<!\s)@\p{Lu}[\p{L}\d]*)?$/u.test(part) &&
        part.length > 1 &&
        part.split(/\s+/).length <= 4,
    )
  return inverted === undefined ? parts : [...parts, inverted]
}
