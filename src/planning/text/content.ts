import type { CalendarDate, Detail } from '../../domain/minutes.js'
import { hash } from '../hash.js'

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
  /** Owners' logins that cannot be assigned here, and those beyond the limit of ten. */
  readonly unassignable: readonly string[]
  readonly beyondLimit: readonly string[]
  readonly due: CalendarDate | null
  /** Oldest first. */
  readonly raisedIn: readonly RaisedIn[]
  readonly relation: Relation | null
}

/**
 * Hashes of a content, in three parts: what the item says, who owns it, and everything else.
 * Where only the owners changed, a closed issue is left alone.
 */
export interface ContentKey {
  readonly said: string
  readonly owners: string
  readonly rest: string
}

export function contentKey(content: Content): ContentKey {
  const { text, details, due, owners, unassignable, beyondLimit, teams, relation } = content
  const raisedIn = content.raisedIn.map(({ path, date, title }) => [path, date, title])
  const hashOf = (part: unknown) => hash(JSON.stringify(part))
  return {
    said: hashOf([text, details, due]),
    owners: hashOf([owners, unassignable, beyondLimit]),
    rest: hashOf([teams, raisedIn, relation]),
  }
}

export function writeContentKey({ said, owners, rest }: ContentKey): string {
  return `${said}.${owners}.${rest}`
}

export function readContentKey(written: string): ContentKey {
  const [said = '', owners = '', rest = ''] = written.split('.')
  return { said, owners, rest }
}
