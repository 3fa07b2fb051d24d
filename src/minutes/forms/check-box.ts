import type { Form } from './form.js'

const box = /^(?:\\?\[ ?([ xX✓✔/>~-]?) ?\\?\]|([☐☑☒✅✔✓⬜🔲🔳◻▢❏❑□]))\uFE0F?:?\s+(?!\()/u

/** Ticked, or given up, as GitLab's `[~]` and other programs' `[-]` say; `[/]` and `[>]` go on. */
const over = /[xX✓✔~-]/

/** `[ ] Write the RFC`, `☑ Write the RFC` outside a Markdown task list, and `[-]`, `[/]`, `[>]`, `[~]`. */
export const checkBox: Form = {
  name: 'check-box',
  read(text) {
    const match = box.exec(text)
    if (match === null) return null
    const done =
      match[1] === undefined ? !/[☐⬜🔲🔳◻▢❏❑□]/u.test(match[2] ?? '') : over.test(match[1])
    return { kind: 'action', done, rest: text.slice(match[0].length) }
  },
}
