import { fold } from '../../domain/fold.js'
import { chinese } from './chinese.js'
import { czech } from './czech.js'
import { dutch } from './dutch.js'
import { english } from './english.js'
import { french } from './french.js'
import { german } from './german.js'
import { italian } from './italian.js'
import { japanese } from './japanese.js'
import { korean } from './korean.js'
import type { Language } from './language.js'
import { polish } from './polish.js'
import { portuguese } from './portuguese.js'
import { romanian } from './romanian.js'
import { russian } from './russian.js'
import { slovak } from './slovak.js'
import { spanish } from './spanish.js'
import { swedish } from './swedish.js'

/** Every language that notes are read in. Adding one is adding a file and its name here. */
export const languages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  romanian,
  dutch,
  polish,
  czech,
  slovak,
  swedish,
  russian,
  japanese,
  chinese,
  korean,
]

/** One kind of word, of all languages together, folded. */
export function wordSet(select: (language: Language) => readonly string[]): ReadonlySet<string> {
  return new Set(languages.flatMap(select).map(fold))
}

/** A pattern for one kind of word, of all languages together, with and without accents. */
export function wordPattern(select: (language: Language) => readonly string[]): string {
  const written = languages.flatMap(select)
  const withSharpS = written
    .filter((word) => word.includes('ss'))
    .map((word) => word.replace('ss', 'ß'))
  return alternatives([...written, ...withSharpS, ...wordSet(select)])
}

/** A pattern of alternatives, longest first, white space flexible. */
export function alternatives(set: Iterable<string>): string {
  return [...new Set(set)]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'))
    .join('|')
}
