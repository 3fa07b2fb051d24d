import type {
  Change,
  EditReason,
  IssuePatch,
  KeepChange,
  KeepReason,
  Match,
} from '../domain/plan.js'

/** Whether something has happened, or would. */
export type Tense = 'past' | 'conditional'

/** What stands above changes that belong to no note. */
export const withoutNote = { gone: 'Gone from the notes', dashboard: 'Dashboard' } as const

/** Whether all is as it should be, so that nobody wonders. */
export function isUnchanged({ reason }: KeepChange): boolean {
  return reason.kind === 'dashboard' ? reason.because === 'unchanged' : reason.kind === 'unchanged'
}

/** What a change does: `opened`, `would close as completed`. */
export function deed(change: Change, tense: Tense): string {
  const [past, infinitive] = deedForms(change)
  return tense === 'past' || change.kind === 'keep' ? past : `would ${infinitive}`
}

function deedForms(change: Change): readonly [past: string, infinitive: string] {
  switch (change.kind) {
    case 'create':
      return change.followUp?.state?.to === 'closed' ? ['recorded', 'record'] : ['opened', 'open']
    case 'update':
      return ['updated', 'update']
    case 'carry-over':
      return ['carried over', 'carry over']
    case 'reopen':
      return ['reopened', 'reopen']
    case 'keep':
      return ['left alone', 'leave alone']
    case 'close': {
      const how = closingWords(change.patch.state)
      return [`closed${how}`, `close${how}`]
    }
  }
}

function closingWords(state: IssuePatch['state']): string {
  if (state?.to !== 'closed') return ''
  if (state.reason === 'duplicate') return ` as a duplicate of #${state.of}`
  return state.reason === 'completed' ? ' as completed' : ' as not planned'
}

/** Why a change is made, in a few words; empty where the deed says it all. */
export function reasonsOf(change: Change): readonly string[] {
  switch (change.kind) {
    case 'create':
      if (change.reason.kind === 'raised-again') {
        return [`raised again after #${change.reason.closed} was closed`]
      }
      if (change.reason.kind === 'needs-review') {
        return [
          `perhaps the same as #${change.reason.maybe} (${percent(change.reason.similarity)} alike): write (#${change.reason.maybe}) behind the item if it is`,
        ]
      }
      return []
    case 'keep':
      return [keepWords(change.reason)]
    default:
      return change.reasons.map(editWords)
  }
}

function editWords(reason: EditReason): string {
  switch (reason.kind) {
    case 'text':
      return 'text changed in the note'
    case 'owners':
      return 'owner changed'
    case 'labels':
      return 'labels changed'
    case 'meeting':
      return 'the meeting or the place in its note changed'
    case 'moved':
      return `note moved from ${reason.from}`
    case 'raised':
      return `raised in ${reason.meetings} meetings`
    case 'dropped':
      return `no longer in ${reason.path}`
    case 'done':
      return 'done in the note'
    case 'undone':
      return 'no longer done in the note'
    case 'reopened':
      return 'reopened by a person, and remembered as such'
    case 'gone':
      return 'gone from the notes'
    case 'back':
      return 'back in the notes'
    case 'recorded':
      return 'a decision is recorded and closed'
    case 'duplicate':
      return `the same item as #${reason.of}`
    case 'absorbed':
      return `its duplicate #${reason.duplicate} is closed`
    case 'adopted':
      return 'recognised again'
    case 'dashboard':
      return 'the dashboard of all that is open'
    case 'conflict':
      return `its ${reason.field} was edited on GitHub and stays; a comment tells what the note says now`
  }
}

function keepWords(reason: KeepReason): string {
  switch (reason.kind) {
    case 'unchanged':
      return 'nothing changed'
    case 'edited-by-person':
      return `its ${reason.fields.join(' and ')} was edited on GitHub`
    case 'closed-by-person':
      return 'closed by a person'
    case 'reopened-by-person':
      return 'done in the note, but reopened by a person'
    case 'already-closed':
      return 'closed already'
    case 'done-at-first-sight':
      return 'done already when first seen'
    case 'ignored':
      return 'matches a pattern of `ignore`'
    case 'decisions-skipped':
      return 'decisions are skipped'
    case 'no-issue':
      return 'says (no issue)'
    case 'tracked-elsewhere':
      return `tracked in ${reason.reference}`
    case 'before-since':
      return `from before ${reason.since}`
    case 'gone':
      return 'gone from the notes'
    case 'note-unreadable':
      return `${reason.path} cannot be read`
    case 'note-not-minutes':
      return `${reason.path} is no longer read as minutes`
    case 'newer-marker':
      return `written by a newer release (version ${reason.version})`
    case 'dashboard':
      return {
        unchanged: 'the dashboard says it all already',
        closed: 'the dashboard was closed by a person',
        edited: 'the list in the dashboard was edited by a person; delete the list to have it back',
      }[reason.because]
    case 'held-for-review':
      return `perhaps the same as ${reason.by === null ? 'another item of its note' : `#${reason.by}`}`
  }
}

/** Why an item was taken for its issue; null where that goes without saying. */
export function matchWords(match: Match | null): string | null {
  switch (match?.kind) {
    case 'named':
      return 'the item names it'
    case 'reworded':
      return `same note, ${percent(match.similarity)} alike`
    case 'moved':
      return `moved from ${match.from}`
    case 'carried-over':
      return `from ${match.from}, ${percent(match.similarity)} alike`
    case 'adopted':
      return `recognised by its ${match.by}`
    default:
      return null
  }
}

function percent(share: number): string {
  return `${Math.floor(share * 100)} %`
}
