import { counted } from '../domain/counted.js'
import type { Mode, Report } from '../domain/outcome.js'
import { type Counts, countsOf } from './counts.js'

/** What a run changed, or would change, in a sentence. */
export function headline(report: Report): string {
  const counts = countsOf(report)
  const deeds = listDeeds(counts, report.mode.kind === 'applied' ? past : infinitive)
  const rest = [
    counts.withheld > 0 ? `${counts.withheld} withheld` : '',
    counts.failed > 0 ? `${counts.failed} failed` : '',
    counts.unfinished > 0 ? `${counts.unfinished} to be finished by the next run` : '',
    counts.left > 0 ? `${counts.left} left for the next run` : '',
    counts.unchanged > 0 ? `${counts.unchanged} unchanged` : '',
  ].filter((part) => part !== '')

  if (deeds.length === 0 && counts.withheld + counts.failed + counts.left === 0) {
    return counts.unchanged === 0
      ? 'Nothing to do: the notes have no items that want an issue.'
      : `Nothing to do: ${counted(counts.unchanged, 'issue')} ${counts.unchanged === 1 ? 'matches' : 'match'} the notes.`
  }
  const told = report.mode.kind === 'applied' ? enumerate(deeds) : `would ${enumerate(deeds)}`
  const sentence = deeds.length === 0 ? 'Nothing was changed' : capital(told)
  return rest.length === 0 ? `${sentence}.` : `${sentence}; ${rest.join(', ')}.`
}

/** Why a plan was only shown; null where it was applied. */
export function shownBecause(mode: Mode): string | null {
  if (mode.kind === 'applied') return null
  return {
    'dry-run': 'Nothing was written: this is a dry run.',
    'pull-request': 'No issue was touched: this is what merging would do.',
    'other-branch': 'Nothing was written: only runs on the default branch apply their plan.',
    'other-event':
      'Nothing was written: only `push`, `schedule` and `workflow_dispatch` apply their plan.',
    'outdated-tree':
      'Nothing was written: the branch has newer commits than this tree, and the run of the newest one applies its plan.',
  }[mode.because]
}

type Words = Readonly<Record<'created' | 'updated' | 'carriedOver' | 'closed' | 'reopened', string>>

const past: Words = {
  created: 'opened',
  updated: 'updated',
  carriedOver: 'carried over',
  closed: 'closed',
  reopened: 'reopened',
}

const infinitive: Words = {
  created: 'open',
  updated: 'update',
  carriedOver: 'carry over',
  closed: 'close',
  reopened: 'reopen',
}

function listDeeds(counts: Counts, words: Words): readonly string[] {
  const kinds = ['created', 'updated', 'carriedOver', 'closed', 'reopened'] as const
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map(
      (kind, index) =>
        `${words[kind]} ${index === 0 ? counted(counts[kind], 'issue') : counts[kind]}`,
    )
}

function enumerate(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
