import { knownOwnersIn } from '../owner-names.js'
import { dayPattern } from './day.js'
import type { Form } from './form.js'

const between = /^([^\n:]{1,60}?)\s[-–—]\s([^\n:–—]{1,60}?)\s[-–—]\s(?=\S)/u
const day = new RegExp(`^(?:by |due )?(?:${dayPattern})\\.?$`, 'iu')

/** `Flyers - Ana/Bo - second draft`: names that the note knows, between dashes; the text stays whole, but for a day. */
export const ownerBetween: Form = {
  name: 'owner-between',
  sign: /\s[-–—]\s/,
  read(text, { people }) {
    const [whole = '', before = '', names = ''] = between.exec(text) ?? []
    const owners = knownOwnersIn(names, people)
    if (owners === null) return null
    const due = text.slice(whole.length)
    return day.test(due) ? { owners, due, rest: before } : { owners, rest: text }
  },
}
