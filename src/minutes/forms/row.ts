import { isDoneWord } from '../done-words.js'
import { ownersIn } from '../owner-names.js'
import { dayPattern } from './day.js'
import type { Form } from './form.js'

const day = new RegExp(`^(?:${dayPattern})$`, 'iu')

/** `| Ana | Write the RFC | 2022-03-01 |`: a row of a table that has lost its head. */
export const row: Form = {
  name: 'row',
  read(text, { people }) {
    if (!text.startsWith('|')) return null
    const cells = text
      .replace(/^\||\|\s*$/g, '')
      .split('|')
      .map((cell) => cell.trim())
    const owner = cells.findIndex((cell) => ownersIn(cell, people, 'strong') !== null)
    const due = cells.findIndex((cell) => day.test(cell))
    const texts = cells.filter((_, index) => index !== owner && index !== due)
    const rest = texts.reduce((long, cell) => (cell.length > long.length ? cell : long), '')
    const owners = ownersIn(cells[owner] ?? '', people, 'strong')
    if (owners === null || rest === '') return null
    const done = texts.some((cell) => isDoneWord(cell))
    return { owners, done, rest, ...(due < 0 ? {} : { due: cells[due] ?? '' }) }
  },
}
