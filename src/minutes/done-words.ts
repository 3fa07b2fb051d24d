import { fold } from '../domain/fold.js'
import { wordSet } from './languages/vocabulary.js'
import { plainLabel } from './plain-label.js'

const doneWords = wordSet((language) => language.doneWords)

/** Whether a text says "done" and nothing else: `Completed:`, `**Done.**`, `erledigt`, ✅. */
export function saysDone(text: string): boolean {
  return /^\s*(?:✅|✔|☑|\[x\])\uFE0F?\s*$/i.test(text) || isDoneWord(text)
}

export function isDoneWord(text: string): boolean {
  return text.length < 40 && isBareDoneWord(plainLabel(text))
}

/** The same without marks or a colon around it. */
export function isBareDoneWord(text: string): boolean {
  return doneWords.has(fold(text).replace(/[.!]$/, ''))
}
