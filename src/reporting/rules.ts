import type { Rule } from '../domain/finding.js'

/** What each check looks for, in a line. */
const descriptions: Readonly<Record<Rule, string>> = {
  'already-closed': 'An item of a late note says what an issue said that was closed since.',
  'ambiguous-date': 'A date could be read in two ways, such as 3/4/2022.',
  'broken-front-matter': 'The front matter is not YAML, so the note cannot be read.',
  'dates-disagree': 'File name, front matter or heading give different dates of the meeting.',
  'due-before-meeting': 'An item is due before the meeting that raised it.',
  'impossible-date': 'A date does not exist, such as 2022-02-31.',
  'near-item': 'A line looks like an action item, but names nobody and stands where others do.',
  'nested-too-deeply': 'A line is indented or nested further than is read.',
  'newer-marker': 'Issues were written by a newer release, and are left to it.',
  'needs-review': 'An item may be an existing issue, reworded: a person decides.',
  'note-not-read': 'A file that issues came from is no longer read as minutes.',
  'note-too-large': 'A note holds more text than is read of one file.',
  'outside-section': 'An action or decision is marked outside of an items section.',
  'section-too-long': 'A part of a note, or all together, holds more than is read.',
  'unassignable-owner': 'An owner is known, but GitHub does not assign the login here.',
  undecided: 'A line among decisions says that nothing was decided.',
  undated: 'A note has items but no date, so that it opens nothing.',
  'unknown-heading': 'A list looks like action items, under a heading that is not known for them.',
  'unreadable-file': 'The file cannot be read as text.',
  'unresolved-owner': 'An owner is not known, so that nobody is assigned.',
}

export interface RuleWords {
  /** `Unresolved owner` */
  readonly title: string
  readonly description: string
}

/** A check by its name in kebab case, in words. */
export function ruleWords(rule: Rule): RuleWords {
  const title = (rule.charAt(0).toUpperCase() + rule.slice(1)).replaceAll('-', ' ')
  return { title, description: descriptions[rule] }
}
