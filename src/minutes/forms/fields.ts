import { fold } from '../../domain/fold.js'
import { isDoneWord } from '../done-words.js'
import { languages, wordPattern } from '../languages/vocabulary.js'
import { ownersIn, plainNames, splitNames } from '../owner-names.js'
import type { People } from '../people.js'
import { isPlaceholder } from '../placeholders.js'
import type { Form, FormReading } from './form.js'

type Role = 'owner' | 'due' | 'status'

const roles: readonly Role[] = ['owner', 'due', 'status']
const roleOf = new Map<string, Role>(
  roles.flatMap((role) =>
    languages.flatMap(({ fields }) =>
      fields[role].map((word): [string, Role] => [fold(word), role]),
    ),
  ),
)
const words = wordPattern(({ fields }) => [...fields.owner, ...fields.due, ...fields.status])
const tag = /(?:(?<!\s)\s+)?\[(assignee|owner|due|status)\]\s*([^[\]\n]*)/giu
const whole = new RegExp(`^[*_]{0,3}(${words})[*_]{0,3}\\s*[:：][*_]{0,3}\\s*(\\S[^\\n]*)$`, 'iu')
const atEnd = new RegExp(
  `(?:^|[\\s.;,；，(|–—-])[*_]{0,3}(${words})[*_]{0,3}\\s*[:：][*_]{0,3}\\s*([^:：|;()\\n]{1,80}?(?:\\s*\\([^()\\n]{0,60}\\))?)[*_)\\s.;|]*$`,
  'iu',
)

/** `Owner: Ana – print the flyers` says more than who. */
export const ownerAndTask = new RegExp(
  `^[*_]{0,3}(${wordPattern(({ fields }) => fields.owner)})[*_]{0,3}\\s*[:：][*_]{0,3}\\s*([^\\n:–—]{1,60}?)(?:\\s+[-–—]|\\.)\\s+(?=\\S)`,
  'iu',
)

/** No item has more fields behind it. */
const mostFields = 4

/** Whether a line says who, until when or how far, and nothing else: `Owner: Ana`. */
export function isField(text: string): boolean {
  return whole.test(text.trim()) && !ownerAndTask.test(text.trim())
}

/** `… Owner: Ana. Due: 8 March.`, `… (who: Ana)`, `… [assignee] Ana [status] done`. */
export const fields: Form = {
  name: 'fields',
  sign: /[:：[]/,
  read(text, { people }) {
    const found = new Map<Role, string>()
    const rest = withoutEnds(withoutTags(text, found), found)
    // A day alone stays in its sentence: "send it (due: 3 May)".
    const isDayOnly = found.size === 1 && found.has('due') && !/\n|\[due\]/i.test(text)
    return found.size === 0 || isDayOnly ? null : readingOf(found, rest, people)
  },
}

function withoutTags(text: string, found: Map<Role, string>): string {
  if (!text.includes('[')) return text
  for (const [, name = '', value = ''] of text.matchAll(tag)) {
    found.set(
      name.toLowerCase() === 'assignee' ? 'owner' : (name.toLowerCase() as Role),
      value.trim(),
    )
  }
  return text.replace(tag, '').trim()
}

function withoutEnds(text: string, found: Map<Role, string>): string {
  let rest = text
  for (let count = 0; count < mostFields; count += 1) {
    const match = atEnd.exec(rest)
    const role = roleOf.get(fold(match?.[1] ?? ''))
    // A field that is all there is stays: some text must be left to be the item.
    if (match === null || role === undefined || match.index === 0) break
    if (!found.has(role)) found.set(role, (match[2] ?? '').trim())
    rest = rest.slice(0, match.index).replace(/(?<![\s|;,–—-])[\s|;,–—-]+$/, '')
  }
  return rest
}

/** `Ana – due 3 May`, where only `Owner:` has a colon. */
const withDue = new RegExp(
  `^([^\\n]{1,60}?)\\s*[,;|–—-]\\s*((?:${wordPattern((language) => language.dueCues)})\\s[^\\n]*\\d[^\\n]*)$`,
  'iu',
)

function readingOf(found: ReadonlyMap<Role, string>, rest: string, people: People): FormReading {
  const [, before, until] = withDue.exec(found.get('owner') ?? '') ?? []
  const owner = before ?? found.get('owner')
  const due = found.get('due') ?? until
  return {
    rest,
    done: isDoneWord(found.get('status') ?? ''),
    ...(owner === undefined ? {} : { owners: namesOf(owner, people) }),
    // "10.5." has lost its full stop.
    ...(due === undefined ? {} : { due: /^\d\d?\.\d\d?$/.test(due) ? `${due}.` : due }),
  }
}

/** Where a field says that a name stands there, only placeholders are none. */
export function namesOf(text: string, people: People): readonly string[] {
  const plain = plainNames(text)
  if (plain === '' || plain.length > 200 || isPlaceholder(plain)) return []
  const owners = ownersIn(plain, people, 'strong')
  if (owners !== null) return owners
  return splitNames(plain)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !isPlaceholder(name))
}
