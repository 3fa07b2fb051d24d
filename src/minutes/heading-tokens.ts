import { fold } from '../domain/fold.js'
import { plainLabel } from './plain-label.js'

/** The words of a heading, and the marks that join them. */
export function tokensOf(label: string): readonly string[] {
  return fold(plainLabel(label))
    .replace(/["“”„«»]/g, ' ')
    .replace(/\bfollow[- ]?up (?:on|of)\b/g, 'review of')
    .replace(/\b(items?|points?|actions) follow[- ]?up$/g, '$1 review')
    .replace(/\bto[- ]?do'?s\b/g, 'todos')
    .replace(/\bto-do\b/g, 'todo')
    .replace(leftOver, 'outstanding')
    .replace(/([\p{L}])[-–](?=\p{L})/gu, '$1 ')
    .replace(/'s\b/g, '')
    .replace(/'/g, ' ')
    .replace(/\?$/, '')
    .split(/(\s*[/&+|,;:–—-]\s*|\s+)/)
    .map((token) => token.trim())
    .filter((token) => token !== '')
}

/** "Action items not completed", "Actions that we haven't done yet" are still to be done. */
const leftOver =
  /\b(?:(?:that )?we (?:have not|haven't|did not|didn't)|not)(?: yet)? (?:completed?|done|do|finish(?:ed)?)\b/

/** The words of a heading as the keys of known phrases spell them: `todos`, `plan d action`. */
export function phrase(label: string): string {
  return tokensOf(label).join(' ')
}
