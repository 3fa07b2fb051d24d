import type { Form, FormReading } from '../../../src/minutes/forms/form.js'

const known = new Set(['rd', 'sk', 'kb', 'ana', 'ana p', 'ana p.', 'ana pop', 'bo', '佐藤', '王五'])

/** Reads texts of a section in a note that knows Ana Pop, Bo and a few initials. */
export function readerOf(form: Form): (text: string) => FormReading | null {
  const people = {
    knows: (name: string) => known.has(name.toLowerCase().replace(/^@/, '')),
    listed: true,
  }
  return (text) => form.read(text, { people, place: 'section' })
}
