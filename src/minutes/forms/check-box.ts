import type { Form } from './form.js'

const box =
  /^(?:\\?\[ ?([ xX✓✔/>~-]?) ?\\?\]|([☐☑☒✅✔✓⬜🔲🔳◻▢❏❑□]))\uFE0F?:?\s+(?!\()|^\[([ xX]?)\](?=\p{L})/u

/** Ticked, or given up, as GitLab's `[~]` and other programs' `[-]` say; `[/]` and `[>]` go on. */
const over = /[xX✓✔~-]/

/** `[ ] Write the RFC`, `[]Write the RFC`, `☑ Write the RFC` outside a Markdown task list, and `[-]`, `[/]`, `[>]`, `[~]`. */
export const checkBox: Form = {
  name: 'check-box',
  read(text) {
    const match = box.exec(text)
    if (match === null) return null
    const mark = match[1] ?? match[3]
    const done = mark === undefined ? !/[☐⬜🔲🔳◻▢❏❑□]/u.test(match[2] ?? '') : over.test(mark)
    return { kind: 'action', done, rest: text.slice(match[0].length) }
  },
}
