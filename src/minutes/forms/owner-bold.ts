import { ownersIn } from '../owner-names.js'
import { areBoldTopics } from './bold-topic.js'
import type { Form } from './form.js'

const bold = /^(?:\*\*([^*\n]{1,60})\*\*|__([^_\n]{1,60})__)(?:\s*[,:–—-])?\s+(?=\S)/u

/** `**Ana** write the RFC`. */
export const ownerBold: Form = {
  name: 'owner-bold',
  sign: /^(?:\*\*|__)/,
  read(text, { people }) {
    const match = bold.exec(text)
    if (match === null) return null
    const owners = ownersIn(match[1] ?? match[2] ?? '', people, 'strong')
    return owners === null || areBoldTopics(match[0], owners, people)
      ? null
      : { owners, rest: text.slice(match[0].length).replace(/^to\s+(?=\p{Ll})/u, '') }
  },
}
