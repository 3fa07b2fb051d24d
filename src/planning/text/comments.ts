import { counted } from '../../domain/counted.js'
import { noteUrl } from '../../domain/note-url.js'
import type { IssueComment } from '../../domain/plan.js'
import type { Origin } from '../../domain/repository.js'
import { hash } from '../hash.js'
import type { RaisedIn } from './content.js'
import { inline } from './inline.js'

/** Something worth a comment, because people would wonder otherwise. */
export type CommentOccasion =
  | { readonly kind: 'raised'; readonly meeting: RaisedIn; readonly meetings: number }
  | { readonly kind: 'done'; readonly turn: number; readonly meeting: RaisedIn }
  | {
      readonly kind: 'gone'
      readonly turn: number
      readonly path: string
      readonly closes: 'closes' | 'stays-open'
    }
  /** `said`: a hash of what the note says; `quote`: the same as Markdown. */
  | { readonly kind: 'conflict'; readonly said: string; readonly quote: string }
  | { readonly kind: 'duplicate-of'; readonly number: number }
  | { readonly kind: 'absorbed'; readonly number: number; readonly url: string }
  | { readonly kind: 'second-dashboard'; readonly number: number }

/** A comment, with a key by which it is written only once. */
export function commentOn(occasion: CommentOccasion, origin: Origin): IssueComment {
  const key = keyOf(occasion)
  return { key, body: `${text(occasion, origin)}\n\n<!-- minutes-to-issues comment ${key} -->` }
}

function keyOf(occasion: CommentOccasion): string {
  switch (occasion.kind) {
    case 'raised':
      return hash(`raised ${occasion.meeting.path}`)
    // An item can be ticked, un-ticked and ticked again: each closing has its comment, and a run
    // that was lost before it could close does not leave a second one.
    case 'done':
    case 'gone':
      return hash(`${occasion.kind} ${occasion.turn}`)
    case 'conflict':
      return hash(`conflict ${occasion.said}`)
    case 'duplicate-of':
    case 'absorbed':
    case 'second-dashboard':
      return hash(`${occasion.kind} ${occasion.number}`)
  }
}

function text(occasion: CommentOccasion, origin: Origin): string {
  switch (occasion.kind) {
    case 'raised':
      return `Raised again in ${meetingText(occasion.meeting, origin)}: ${counted(occasion.meetings, 'meeting')} by now.`
    case 'done':
      return `Closed: the item is marked as done in ${meetingText(occasion.meeting, origin)}.`
    case 'gone':
      return occasion.closes === 'closes'
        ? `Closed as not planned: the item is gone from ${inline(occasion.path)}. Put it back into the note, or reopen this issue, to go on.`
        : `The item is gone from ${inline(occasion.path)}, and no other meeting of its group raises it. This issue stays open: close it if it is settled.`
    case 'conflict':
      return `The note changed, but this issue was edited by hand, so what was edited stays. The note now says:\n\n${occasion.quote}`
    case 'duplicate-of':
      return `Closed in favour of #${occasion.number}, which is about the same item of the notes. What was written here stays here.`
    case 'absorbed':
      return `[#${occasion.number}](${occasion.url}) was a second issue for the same item. It is closed in favour of this one; its comments are still there.`
    case 'second-dashboard':
      return `Closed in favour of #${occasion.number}: one dashboard is enough. What was written here stays here.`
  }
}

function meetingText({ path, date, title, line }: RaisedIn, origin: Origin): string {
  return `[${inline(title)}, ${date}](${noteUrl(origin, path, line)})`
}
