import { ownersIn } from '../owner-names.js'
import type { Form } from './form.js'

const between = /^[^\n:]{1,60}?\s[-–—]\s([^\n:–—]{1,60}?)\s[-–—]\s\S/u

/** `Flyers - Ana/Bo - second draft`: names that the note knows, between dashes; the text stays whole. */
export const ownerBetween: Form = {
  name: 'owner-between',
  read(text, { people }) {
    const [, names = ''] = between.exec(text) ?? []
    const owners = names === '' ? null : ownersIn(names, people, 'weak')
    return owners?.every((name) => people.knows(name)) === true ? { owners, rest: text } : null
  },
}
