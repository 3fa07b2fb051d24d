import { describe, expect, test } from '@jest/globals'
import { defaultReading } from '../../src/domain/reading-options.js'
import { readDoneMark } from '../../src/minutes/done-mark.js'
import { isDoneWord } from '../../src/minutes/done-words.js'
import { dueDateIn } from '../../src/minutes/due-date.js'
import { fields } from '../../src/minutes/forms/fields.js'
import { marker } from '../../src/minutes/forms/marker.js'
import { ownerVerb } from '../../src/minutes/forms/owner-verb.js'
import { headingReader } from '../../src/minutes/headings.js'
import type { Language } from '../../src/minutes/languages/language.js'
import { languages } from '../../src/minutes/languages/vocabulary.js'
import { isOwner, ownersIn } from '../../src/minutes/owner-names.js'
import { parseMinutes } from '../../src/minutes/parse-minutes.js'
import { isClosing, isPlaceholder, isRemark } from '../../src/minutes/placeholders.js'

const headings = headingReader(defaultReading)
const people = { knows: (name: string) => name.toLowerCase() === 'ana', listed: true }
const section = { people, place: 'section' } as const
const dates = { near: '2026-05-07', order: null }

const parse = (text: string, path = '2026-05-07.md') => parseMinutes({ path, text }, defaultReading)

/** The only item of a table below a heading. */
const row = (heads: readonly string[], cells: readonly string[]) => {
  const rule = heads.map(() => '---')
  const table = [heads, rule, cells].map((line) => `| ${line.join(' | ')} |`).join('\n')
  const { items } = parse(`## Action items\n\n${table}\n`)
  return items.length === 1 ? items[0] : undefined
}

/** Every list of words of a language, with its path: `fields.owner`. */
function listsOf(language: Language): readonly (readonly [string, readonly string[]])[] {
  const { tag: _, dateOrder: __, ...lists } = language
  return Object.entries(lists).flatMap(([name, value]): [string, readonly string[]][] =>
    isList(value)
      ? [[name, value]]
      : Object.entries(value).map(([part, list]) => [`${name}.${part}`, list]),
  )
}

const isList = (value: object): value is readonly string[] => Array.isArray(value)

/** Words of one kind that are not read as that kind. */
type Unread = (word: string) => boolean

const headingIs =
  (kind: string, certainty: string): Unread =>
  (word) => {
    const read = headings.read(word)
    return read?.kind !== kind || read.certainty !== certainty || !headings.mayRead(word)
  }

const kinds: readonly (readonly [string, (language: Language) => readonly string[], Unread])[] = [
  [
    'sure headings of actions',
    (language) => language.unmistakableHeadings.actions,
    headingIs('action', 'unmistakable'),
  ],
  [
    'sure headings of decisions',
    (language) => language.unmistakableHeadings.decisions,
    headingIs('decision', 'unmistakable'),
  ],
  [
    'sure headings of both',
    (language) => language.unmistakableHeadings.both,
    headingIs('both', 'unmistakable'),
  ],
  [
    'headings of actions',
    (language) => language.generalHeadings.actions,
    headingIs('action', 'general'),
  ],
  [
    'headings of decisions',
    (language) => language.generalHeadings.decisions,
    headingIs('decision', 'general'),
  ],
  ['headings of both', (language) => language.generalHeadings.both, headingIs('both', 'general')],
  [
    'vague headings',
    (language) => language.vagueHeadings,
    (word) => headings.read(word)?.vague !== true,
  ],
  [
    'headings of a review',
    (language) => language.reviewWords,
    (word) => headings.read(`${word} action items`)?.review !== true,
  ],
  [
    'headings with more words',
    (language) => language.headingExtras,
    (word) => headings.read(`${word} action items`) === null,
  ],
  [
    'lists of people',
    (language) => language.attendanceHeadings,
    (word) => !headings.isOtherPart(word),
  ],
  ['other parts', (language) => language.otherHeadings, (word) => !headings.isOtherPart(word)],
  [
    'markers of actions',
    (language) => language.markers.action,
    (word) => marker.read(`${word}: @ana: write it`, section)?.kind !== 'action',
  ],
  [
    'markers of decisions',
    (language) => language.markers.decision,
    (word) => marker.read(`${word}: write it`, section)?.kind !== 'decision',
  ],
  [
    'markers in sections',
    (language) => language.sectionMarkers.action,
    (word) => marker.read(`${word}: write it`, section)?.kind !== 'action',
  ],
  [
    'markers of decisions in sections',
    (language) => language.sectionMarkers.decision,
    (word) => marker.read(`${word}: write it`, section)?.kind !== 'decision',
  ],
  [
    'verbs of those who act',
    (language) => [...language.modals, ...language.deeds],
    (word) => ownerVerb.read(`Ana ${word} write it`, section) === null,
  ],
  [
    'words between owners',
    (language) => language.joiners,
    (word) => ownersIn(`Ana ${word} Bo`, people, 'strong')?.length !== 2,
  ],
  ['groups', (language) => language.groups, (word) => !isOwner(word, people, 'weak')],
  ['what is nobody', (language) => language.pronouns, (word) => isOwner(word, people, 'strong')],
  ['topics', (language) => language.topics, (word) => isOwner(word, people, 'strong')],
  ['remarks', (language) => language.remarks, (word) => !isRemark(`${word}: write it`)],
  ['placeholders', (language) => language.placeholders, (word) => !isPlaceholder(word)],
  ['nothing agreed', (language) => language.nothings, (word) => !isRemark(word)],
  [
    'what announces a day',
    (language) => language.dueCues,
    (word) => dueDateIn(`Write it ${word} 2026-05-20`, dates).due === null,
  ],
  [
    'what follows a day',
    (language) => language.dueCuesAfter,
    (word) => dueDateIn(`Write it 2026-05-20${word}`, dates).due === null,
  ],
  [
    'done',
    (language) => language.doneWords,
    (word) => !isDoneWord(word) || !readDoneMark(`Write it (${word})`).done,
  ],
  [
    'fields of owners',
    (language) => language.fields.owner,
    (word) => fields.read(`Write it. ${word}: Ana`, section)?.owners?.[0] !== 'Ana',
  ],
  [
    'fields of days',
    (language) => language.fields.due,
    (word) => fields.read(`Write it. Owner: Ana. ${word}: 2026-05-20`, section)?.due === undefined,
  ],
  [
    'columns of owners',
    (language) => language.columns.owner,
    (word) => row(['Task', word], ['Write it', 'Ana'])?.owners[0] !== 'Ana',
  ],
  [
    'columns of tasks',
    (language) => language.columns.text,
    (word) => row(['Owner', word], ['Ana', 'Write it'])?.text !== 'Write it',
  ],
  [
    'columns of days',
    (language) => language.columns.due,
    (word) =>
      row(['Task', 'Owner', word], ['Write it', 'Ana', '2026-05-20'])?.due?.date !== '2026-05-20',
  ],
  [
    'columns of states',
    (language) => language.columns.status,
    (word) => row(['Task', 'Owner', word], ['Write it', 'Ana', 'done'])?.done !== true,
  ],
  [
    'the day of the meeting',
    (language) => language.dateLabels,
    (word) => parse(`${word}: 2026-05-20\n`, 'notes.md').date !== '2026-05-20',
  ],
  [
    'what goes on',
    (language) => language.continuations,
    (word) =>
      parse(`## Action items\n\nAna: write it\n\n${word} see the wiki\n`).items.length !== 1,
  ],
  [
    'fields of states',
    (language) => language.fields.status,
    (word) => fields.read(`Write it. ${word}: done`, section)?.done !== true,
  ],
  [
    'what stands before an owner',
    (language) => language.ownerPrepositions,
    (word) => marker.read(`ACTION ${word} Ana: write it`, section)?.owners?.[0] !== 'Ana',
  ],
  ['the foot of minutes', (language) => language.closings, (word) => !isClosing(`${word} x`)],
]

describe('the words of all languages', () => {
  test.each(kinds)('are read: %s', (_, select, isUnread) => {
    const unread = languages.flatMap((language) =>
      select(language)
        .filter(isUnread)
        .map((word) => `${language.tag}: ${word}`),
    )
    expect(unread).toEqual([])
  })

  test.each(languages.map((language) => [language.tag, listsOf(language)] as const))(
    'stand once in a list: %s',
    (_, lists) => {
      const repeated = lists.flatMap(([path, list]) =>
        list.filter((word, at) => list.indexOf(word) !== at).map((word) => `${path}: ${word}`),
      )
      expect(repeated).toEqual([])
    },
  )

  test('are told for everything that is said in a language', () => {
    const empty = new Map<string, string[]>()
    for (const language of languages) {
      for (const [path, list] of listsOf(language)) {
        if (list.length === 0) empty.set(path, [...(empty.get(path) ?? []), language.tag])
      }
    }
    expect(Object.fromEntries(empty)).toEqual({
      'unmistakableHeadings.both': ['en'],
      'generalHeadings.both': ['pl', 'cs', 'sk', 'sv', 'ru', 'ja', 'zh', 'ko'],
      'sectionMarkers.action': ['pl', 'cs', 'sk', 'sv', 'ru', 'ja', 'zh', 'ko'],
      modals: ['ja', 'ko'],
      deeds: ['en', 'ja', 'zh', 'ko'],
      ownerPrepositions: ['ja', 'zh', 'ko'],
      closings: ['ja', 'zh', 'ko'],
      // The others say it before the day.
      dueCuesAfter: ['en', 'de', 'fr', 'es', 'pt', 'it', 'ro', 'nl', 'pl', 'cs', 'sk', 'sv', 'ru'],
    })
  })
})
