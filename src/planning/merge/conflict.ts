import type { CommentOccasion } from '../text/comments.js'
import { type Content, contentKey } from '../text/content.js'
import type { MarkdownContext } from '../text/markdown.js'
import { renderText } from '../text/said.js'
import { noTicks } from '../text/tasks.js'

export type Conflict = Extract<CommentOccasion, { kind: 'conflict' }>

/** What the note says now, where it and a person changed the same field. */
export function conflictOver(content: Content, markdown: MarkdownContext): Conflict {
  const quote = renderText(content, {
    markdown: { ...markdown, live: new Set() },
    ticks: noTicks,
    rest: 'The rest is in the note.',
  })
  return { kind: 'conflict', said: contentKey(content).said, quote }
}
