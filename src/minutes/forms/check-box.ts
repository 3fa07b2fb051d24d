import type { Form } from './form.js'

const box = /^(?:\\?\[([ xX✓✔]?)\\?\]|([☐☑☒✅✔✓⬜🔲🔳◻▢❏❑□]))\uFE0F?\s+(?!\()/u

/** `[ ] Write the RFC`, `☑ Write the RFC` outside a Markdown task list. */
export const checkBox: Form = {
  name: 'check-box',
  read(text) {
    const match = box.exec(text)
    if (match === null) return null
    const done =
      match[1] === undefined ? !/[☐⬜🔲🔳◻▢❏❑□]/u.test(match[2] ?? '') : match[1].trim() !== ''
    return { kind: 'action', done, rest: text.slice(match[0].length) }
  },
}
