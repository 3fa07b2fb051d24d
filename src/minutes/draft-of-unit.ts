import type { Detail } from '../domain/minutes.js'
import type { Draft } from './draft.js'
import type { FormContext } from './forms/form.js'
import { markedSentence } from './marked-sentence.js'
import type { NoteContext, Scope } from './scope.js'
import { readStatement } from './statement.js'
import type { Unit } from './units.js'

/** Reads lines that make one item; an owner above them counts where they name none. */
export function draftOf(unit: Unit, scope: Scope, context: NoteContext): Draft {
  const inPlace: FormContext = {
    people: context.people,
    place: scope.kind === 'decision' ? 'decisions' : 'section',
    owned: scope.owners.length > 0,
  }
  const { before, statement } = markedSentence(unit.text, inPlace) ?? {
    before: null,
    statement: readStatement(unit.text, inPlace),
  }
  const [first] = unit.lines
  return {
    scope,
    statement: statement.owners.length > 0 ? statement : { ...statement, owners: scope.owners },
    due: null,
    details: [
      ...(before === null ? [] : [{ kind: 'text' as const, text: before }]),
      ...unit.below.map(taskOf),
    ],
    line: first?.line ?? 1,
    column: first?.column ?? 1,
    endLine: unit.lines.at(-1)?.line ?? 1,
  }
}

function taskOf(source: string): Detail {
  const [, box = ' ', text = source] = /^\[([ xX])\]\s+(\S[\s\S]*)$/.exec(source) ?? []
  return { kind: 'task', text, done: box !== ' ', depth: 0 }
}
