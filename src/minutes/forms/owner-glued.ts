import type { Form } from './form.js'

const han = /^\p{Lo}{2}/u
const joins = /^\s?[、，,／/和与與及와과]\s?/u
const longestName = 4

/** `王五负责整理文档`, `王五和李四整理文档`: names that the note knows, with no white space behind them. */
export const ownerGlued: Form = {
  name: 'owner-glued',
  sign: han,
  read(text, { people }) {
    if (!han.test(text)) return null
    const owners: string[] = []
    let rest = text
    for (;;) {
      const name = knownStart(rest, people.knows)
      if (name === null) break
      owners.push(name)
      rest = rest.slice(name.length)
      const [join] = joins.exec(rest) ?? []
      if (join === undefined) break
      rest = rest.slice(join.length)
    }
    return owners.length > 0 && /^\p{Lo}{2}/u.test(rest) ? { owners, rest } : null
  },
}

function knownStart(text: string, knows: (name: string) => boolean): string | null {
  for (let length = longestName; length > 1; length -= 1) {
    const name = text.slice(0, length)
    // A department, 部, is no person: it may be the subject of what was agreed.
    if (name.length === length && !name.endsWith('部') && /^\p{Lo}+$/u.test(name) && knows(name))
      return name
  }
  return null
}
