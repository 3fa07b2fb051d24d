import type { DatedMinutes, Item, NoteTree } from '../../src/domain/minutes.js'

/** Notes that make matching work hard, always the same. */

const words =
  'allocator badge budget build cache calendar certificate charter compiler console dashboard debugger diagram driver editor exporter filter firewall forum gateway glossary handbook image importer index installer invoice kernel keyboard ledger library licence linker loader logo mailbox manual mirror module monitor network newsletter parser pipeline plugin poster printer profile proxy queue registry release renderer report roadmap sandbox schedule schema server session slide snapshot socket sponsor storage survey syllabus talk template terminal theme thread ticket timer toolchain tracker tutorial video viewer website workshop'.split(
    ' ',
  )
const people = ['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara', 'Donald']

/** `count` items of one series that differ in two words of a sentence. */
export function nearDuplicates(count: number): NoteTree {
  return treeOf(
    inChunks(count, 20, (index) => {
      const [one, other] = [
        words[index % words.length],
        words[Math.floor(index / words.length) % words.length],
      ]
      const round = Math.floor(index / words.length ** 2)
      return `Ask whether the ${one} of the ${other} can go into the next release of the library${round === 0 ? '' : `, round ${'i'.repeat(round)}`}`
    }),
    (index) => `notes/${dateOf(index)}.md`,
  )
}

/** `count` items in notes of 50, each with a word more once `reworded`. */
export function rewordable(count: number, version: 'first' | 'reworded'): NoteTree {
  const more = version === 'first' ? '' : ' of our users'
  return treeOf(
    inChunks(count, 50, (index) => {
      const [one, other] = [words[index % words.length], words[(index * 7 + 3) % words.length]]
      return `Write the ${one} chapter ${letters(index)} about the ${other} for the handbook${more}`
    }),
    (index) => `notes/${dateOf(index)}.md`,
  )
}

/** `count` notes of a dozen items in a folder. */
export function folderOf(count: number, folder: string): NoteTree {
  return treeOf(
    inChunks(
      count * 12,
      12,
      (index) => `Bring the ${words[index % words.length]} ${letters(index)}`,
    ),
    (index) => `${folder}/${dateOf(index)}.md`,
  )
}

function inChunks(count: number, size: number, textOf: (index: number) => string): string[][] {
  return Array.from({ length: Math.ceil(count / size) }, (_, note) =>
    Array.from({ length: Math.min(size, count - note * size) }, (_, at) =>
      textOf(note * size + at),
    ),
  )
}

function treeOf(
  notes: readonly (readonly string[])[],
  pathOf: (index: number) => string,
): NoteTree {
  const minutes = notes.map((texts, index) => minutesOf(pathOf(index), dateOf(index), texts))
  return {
    notes: minutes.map((one) => ({ kind: 'minutes', minutes: one })),
    paths: new Set(minutes.map(({ path }) => path)),
  }
}

function minutesOf(path: string, date: string, texts: readonly string[]): DatedMinutes {
  return {
    path,
    date,
    datetime: null,
    title: 'Weekly meeting',
    teams: [],
    participants: [],
    sections: [{ line: 1, heading: 'Action items' }],
    items: texts.map((text, index) => itemOf(text, index)),
    findings: [],
  }
}

function itemOf(text: string, index: number): Item {
  return {
    kind: 'action',
    owners: [people[index % people.length] ?? ''],
    text,
    title: text,
    details: [],
    done: false,
    due: null,
    tracking: { kind: 'own' },
    review: false,
    line: index + 3,
    column: 1,
    endLine: index + 3,
  }
}

function dateOf(index: number): string {
  return new Date(Date.UTC(2010, 0, 7) + index * 7 * 86_400_000).toISOString().slice(0, 10)
}

/** A made-up word for a number. */
function letters(index: number): string {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'je', 'ki', 'lo', 'mu']
  return [...String(index)].map((digit) => syllables[Number(digit)]).join('')
}
