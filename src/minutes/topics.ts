import { fold } from '../domain/fold.js'
import { wordSet } from './languages/vocabulary.js'
import { plainLabel } from './plain-label.js'

const agendaHeadings = wordSet((language) => language.otherHeadings)
const entry = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(\S.*)$/
/** No agenda is longer; what follows is another matter. */
const longestAgenda = 60

/** What a note says that it will talk about. */
export interface Topics {
  /** Whether an agenda above a line has an entry of these words. */
  announces(topic: string, line: number): boolean
}

/** The lines are read when somebody first asks: few notes need it. */
export function topicsOf(lines: readonly string[]): Topics {
  let topics: ReadonlyMap<string, number> | undefined
  return {
    announces: (topic, line) => {
      topics ??= topicsIn(lines)
      return (topics.get(fold(plainLabel(topic))) ?? line) < line
    },
  }
}

/** `## Agenda`, `**Topics**`, `Agenda:`: each other part of the minutes, and its line. */
export function isAgendaHeading(line: string): boolean {
  return (
    /^[\s>]*(?:#|\*\*|__)|:\s*$/.test(line) &&
    line.length < 80 &&
    agendaHeadings.has(fold(plainLabel(line)))
  )
}

function topicsIn(lines: readonly string[]): ReadonlyMap<string, number> {
  const topics = new Map<string, number>()
  let end = 0
  for (const [index, line] of lines.entries()) {
    if (isAgendaHeading(line)) end = index + longestAgenda
    else if (/^\s*#/.test(line)) end = 0
    const [, text = ''] = index < end ? (entry.exec(line) ?? []) : []
    const topic = text.length > 200 ? '' : fold(plainLabel(text))
    if (topic !== '' && !topics.has(topic)) topics.set(topic, index + 1)
  }
  return topics
}
