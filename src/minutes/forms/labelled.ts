import { fold } from '../../domain/fold.js'
import { isImperative } from '../imperative.js'
import { wordPattern, wordSet } from '../languages/vocabulary.js'
import { matchesOf } from '../matches.js'
import { ownersIn } from '../owner-names.js'
import { namesOf, ownerAndTask } from './fields.js'
import type { Form } from './form.js'

const texts = wordSet(({ columns }) => columns.text)
const owners = wordSet(({ fields }) => fields.owner)
const dues = wordSet(({ fields }) => fields.due)
const words = wordPattern(({ fields, columns }) => [
  ...fields.owner,
  ...fields.due,
  ...fields.status,
  ...columns.text,
])
const one = `(?:^|[\\s|;,；，.–—-])[*_]{0,3}(${words})[*_]{0,3}\\s?[:：][*_]{0,3}\\s*`
const label = new RegExp(one, 'giu')
const labelFirst = new RegExp(`^${one}`, 'iu')

/** No item has more fields. */
const mostFields = 6

/** `Owner: Tom – buy cake`, `Owner: Tom | Task: buy cake | Due: 3 May`, `**Owner**: Tom **Action**: buy cake`. */
export const labelled: Form = {
  name: 'labelled',
  sign: /[:：]/,
  read(text, { people }) {
    const [whole, , before = ''] = ownerAndTask.exec(text) ?? []
    const owned = whole === undefined ? null : ownersIn(before, people, 'strong')
    if (
      whole !== undefined &&
      owned !== null &&
      (!whole.endsWith('. ') || isImperative(text.slice(whole.length)))
    )
      return { owners: owned, rest: text.slice(whole.length) }
    if (!/[:：][^:：]+[:：]/.test(text) || !labelFirst.test(text)) return null
    const found = matchesOf(label, text).slice(0, mostFields)
    const isText = (match: RegExpExecArray | undefined) => texts.has(fold(match?.[1] ?? ''))
    // "Task: mend the title: it is wrong" has one task.
    const task = found.find(isText)
    const fields = found.filter((match) => match === task || !isText(match))
    const valueBehind = (match: RegExpExecArray | undefined) => {
      if (match === undefined) return ''
      const next = fields[fields.indexOf(match) + 1]
      const value = text.slice(match.index + match[0].length, next?.index)
      return value.replace(/(?<![\s|;,；，–—-])[\s|;,；，–—-]+$/, '')
    }
    const fieldIn = (names: ReadonlySet<string>) =>
      fields.find((match) => match !== task && names.has(fold(match[1] ?? '')))
    const owner = fieldIn(owners)
    const rest = valueBehind(task)
    if (fields[0]?.index !== 0 || owner === undefined || rest === '') return null
    const due = valueBehind(fieldIn(dues))
    const names = namesOf(valueBehind(owner).replace(/\.$/, ''), people)
    return { owners: names, rest, ...(due === '' ? {} : { due }) }
  },
}
