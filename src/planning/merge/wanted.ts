import { basename } from 'node:path/posix'
import type { Minutes } from '../../domain/minutes.js'
import type { RepositoryName } from '../../domain/repository.js'
import { lookupBy } from '../group-by.js'
import type { Raised } from '../identity/thread.js'
import { kindLabel, needsOwner } from '../labels.js'
import type { Source } from '../memory.js'
import { compareText, type Occurrence } from '../occurrence.js'
import { labelsOf, lacksOwner, loginsOf, type ResolvedOwner } from '../owners.js'
import { namedTeams } from '../series.js'
import { asRead } from '../text/as-read.js'
import type { Content, OwnerLine, RaisedIn, Relation } from '../text/content.js'
import { titleOf, titleWithOwners } from '../text/title.js'
import type { MergeContext } from './context.js'
import { mostLabels } from './labels.js'

/** What the notes want an issue to be. */
export interface Wanted {
  readonly title: string
  /** What the title was made of: its change, not the title's own, is a change of the note. */
  readonly titleInput: string
  readonly content: Omit<Content, 'unassigned'>
  readonly labels: readonly string[]
  readonly logins: readonly string[]
  /** The newest meeting's item: it governs text, owners, due and done. */
  readonly governing: Occurrence
}

/** Finds the title of an item, told apart where two of a note have the same. */
export function titleFinder(occurrences: readonly Occurrence[]): MergeContext['titleOf'] {
  const nameOf = ({ minutes, item }: Occurrence) => `${minutes.path}\n${titleOf(item)}`
  const called = lookupBy(occurrences, nameOf)
  return (occurrence) => {
    const { item } = occurrence
    const isAlone = called(nameOf(occurrence)).length === 1
    return isAlone ? titleOf(item) : titleWithOwners(titleOf(item), item.owners)
  }
}

export function wantedFrom(
  raised: readonly Raised[],
  context: Pick<MergeContext, 'titleOf' | 'tracker'> & {
    readonly relation: Relation | null
    /** Places in notes that are not read as minutes any more. */
    readonly silent: readonly Source[]
  },
): Wanted | null {
  const governing = raised.at(-1)?.occurrence
  const [oldest, ...later] = meetingsOf(raised, context.silent)
  if (governing === undefined || oldest === undefined) return null
  const { item, owners, minutes } = governing
  const title = context.titleOf(governing)
  const isUnowned = item.kind === 'action' && lacksOwner(owners)
  return {
    title,
    titleInput: `${asRead(item.text)}\n${title === titleOf(item) ? '' : title}`,
    content: {
      text: item.text,
      details: item.details,
      teams: namedTeams(minutes.teams),
      owners: owners.map((owner) => ownerLine(owner, context.tracker)),
      due: item.due?.date ?? null,
      raisedIn: [oldest, ...later],
      relation: context.relation,
    },
    labels: [
      kindLabel(item.kind).name,
      ...(isUnowned ? [needsOwner.name] : []),
      ...labelsOf(owners),
    ].slice(0, mostLabels),
    logins: loginsOf(owners),
    governing,
  }
}

/** Oldest first. */
function meetingsOf(raised: readonly Raised[], silent: readonly Source[]): readonly RaisedIn[] {
  return [
    ...silent.map(({ path, date }) => ({ path, date, title: basename(path), line: 1 })),
    ...raised.map(({ occurrence }) => raisedIn(occurrence)),
  ].sort((a, b) => compareText(a.date, b.date))
}

/** What a note calls its meeting; where it says nothing, whose meeting it was. */
export function meetingTitle({ title, teams }: Pick<Minutes, 'title' | 'teams'>): string {
  const named = namedTeams(teams)
  return title ?? (named.length > 0 ? `${named.join(', ')} meeting` : 'Meeting')
}

export function raisedIn({ minutes, date, item }: Occurrence): RaisedIn {
  return { path: minutes.path, date, title: meetingTitle(minutes), line: item.line }
}

function ownerLine(owner: ResolvedOwner, tracker: RepositoryName): OwnerLine {
  const { written } = owner
  switch (owner.kind) {
    case 'person':
      return { written, stands: { kind: 'logins', logins: [owner.login] }, mention: null }
    case 'entry': {
      const { members, labels, mention } = owner.entry
      const team = written.includes('/') ? written.replace(/^@/, '') : `${tracker.owner}/${written}`
      return {
        written,
        stands:
          members.length > 0 ? { kind: 'logins', logins: members } : { kind: 'labels', labels },
        mention: mention && /^[\w-]+\/[\w-]+$/.test(team) ? `@${team}` : null,
      }
    }
    case 'everyone':
      return { written, stands: { kind: 'everyone' }, mention: null }
    case 'unresolved':
      return { written, stands: { kind: 'nobody' }, mention: null }
  }
}
