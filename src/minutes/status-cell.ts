import { fold, wordSet } from './languages/vocabulary.js'
import { plainLabel } from './plain-label.js'

const doneWords = wordSet((language) => language.doneWords)
const yes = /^(?:y|yes|x|ja|oui|si|sim|tak|ano|da|true)$/

/** Whether a cell of a "Status" column says that it is done; below "Done?" a "yes" does. */
export function saysDone(cell: string, head: string): boolean {
  const word = fold(plainLabel(cell)).replace(/[.!]$/, '')
  const asksIfDone = doneWords.has(fold(plainLabel(head)).replace(/ ?\?$/, ''))
  return doneWords.has(word) || /✅|✔|\[x\]|☑/i.test(cell) || (asksIfDone && yes.test(word))
}
