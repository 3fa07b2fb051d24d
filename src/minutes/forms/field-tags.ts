import { ownersIn } from '../owner-names.js'
import { isPlaceholder } from '../placeholders.js'
import type { Form } from './form.js'

const fields = /\s*\[(assignee|owner|due|status)\]\s*([^[\]\n]*)/giu

/** `… [assignee] Ana, Bo [due] 8 March [status] done`, as meeting tools export items. */
export const fieldTags: Form = {
  name: 'field-tags',
  read(text, { people }) {
    const found = new Map<string, string>()
    for (const [, field = '', value = ''] of text.matchAll(fields))
      found.set(field.toLowerCase(), value.trim())
    if (found.size === 0) return null
    const names = found.get('assignee') ?? found.get('owner') ?? ''
    const owners = isPlaceholder(names) ? [] : (ownersIn(names, people, 'strong') ?? [names])
    const due = found.get('due')
    return {
      owners,
      rest: text.replace(fields, '').trim(),
      done: /^(?:done|completed?|closed)$/i.test(found.get('status') ?? ''),
      ...(due === undefined ? {} : { due }),
    }
  },
}
