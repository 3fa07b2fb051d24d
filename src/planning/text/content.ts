import type { CalendarDate, Detail } from '../../domain/minutes.js'
import { hash } from '../hash.js'
import { asRead } from './as-read.js'

/** A meeting that raised the item. */
export interface RaisedIn {
  readonly path: string
  readonly date: CalendarDate
  readonly title: string
  readonly line: number
}

/** How one owner is shown. */
export interface OwnerLine {
  readonly written: string
  readonly stands:
    | { readonly kind: 'logins'; readonly logins: readonly string[] }
    | { readonly kind: 'everyone' }
    | { readonly kind: 'labels'; readonly labels: readonly string[] }
    | { readonly kind: 'nobody' }
  /** `@org/team` where the directory allows the mention. */
  readonly mention: string | null
}

/** An older issue that has to do with this one. */
export interface Relation {
  /** Closed before the item was raised again, or perhaps the same: a person decides. */
  readonly kind: 'raised-again' | 'maybe-same'
  readonly number: number
}

/**
 * What an issue's managed block says, before it becomes Markdown. A change here is what rewrites
 * the block; the commit and line of permalinks, and the wording around it, are not part of it.
 */
export interface Content {
  readonly text: string
  readonly details: readonly Detail[]
  readonly teams: readonly string[]
  readonly owners: readonly OwnerLine[]
  readonly unassigned: Unassigned
  readonly due: CalendarDate | null
  /** Oldest first; at least one. */
  readonly raisedIn: readonly [RaisedIn, ...RaisedIn[]]
  readonly relation: Relation | null
}

/** Logins of the owners that are not assigned, although the note wants them. */
export interface Unassigned {
  /** They cannot be assigned in this repository. */
  readonly impossible: readonly string[]
  /** They would be one too many. */
  readonly beyondLimit: readonly string[]
}

/**
 * Hashes of a content, in parts: what the item says, who owns it, who could not be assigned, and
 * everything else. Where only the owners changed, a closed issue is left alone.
 */
export interface ContentKey {
  readonly said: string
  readonly owners: string
  readonly unassigned: string
  readonly rest: string
}

export function contentKey(content: Content): ContentKey {
  const { text, details, due, owners, unassigned, teams, relation } = content
  const raisedIn = content.raisedIn.map(({ path, date, title }) => [path, date, title])
  return {
    said: hashOf([asRead(text), details.map(detailAsRead), due]),
    owners: hashOf(owners),
    unassigned: unassignedKey(unassigned),
    rest: hashOf([teams, raisedIn, relation]),
  }
}

/** The meeting that raised it last. */
export function newestOf({ raisedIn: [oldest, ...later] }: Pick<Content, 'raisedIn'>): RaisedIn {
  return later.at(-1) ?? oldest
}

function detailAsRead(detail: Detail): Detail {
  return { ...detail, text: asRead(detail.text) }
}

export function unassignedKey({ impossible, beyondLimit }: Unassigned): string {
  return hashOf([impossible, beyondLimit])
}

function hashOf(part: unknown): string {
  return hash(JSON.stringify(part))
}

export function writeContentKey({ said, owners, unassigned, rest }: ContentKey): string {
  return `${said}.${owners}.${unassigned}.${rest}`
}

export function readContentKey(written: string): ContentKey {
  const [said = '', owners = '', unassigned = '', rest = ''] = written.split('.')
  return { said, owners, unassigned, rest }
}
