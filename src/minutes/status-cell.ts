import { fold } from '../domain/fold.js'
import { isDoneWord } from './done-words.js'
import { plainLabel } from './plain-label.js'

const yes = /^(?:y|yes|x|ja|oui|si|sim|tak|ano|da|true)$/

/** Whether a cell of a "Status" column says that it is done; below "Done?" a "yes" does. */
export function saysDone(cell: string, head: string): boolean {
  if (isDoneWord(cell) || /✅|✔|\[x\]|☑/i.test(cell)) return true
  return isDoneWord(head.replace(/\s?\?$/, '')) && yes.test(fold(plainLabel(cell)))
}
