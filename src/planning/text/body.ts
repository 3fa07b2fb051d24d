import type { Detail } from '../../domain/minutes.js'
import type { Content, OwnerLine, RaisedIn, Relation } from './content.js'
import { footer } from './footer.js'
import { inline } from './inline.js'
import { type MarkdownContext, safeMarkdown } from './markdown.js'
import { permalink } from './permalink.js'

export interface BodyContext extends Omit<MarkdownContext, 'path' | 'live'> {
  readonly id: string
  /** Logins that GitHub granted, in lower case: only they are mentioned. */
  readonly granted: ReadonlySet<string>
  /** Sub-tasks that somebody ticked in the issue. */
  readonly ticked: ReadonlySet<string>
}

// GitHub takes 65,536 characters and does not say whether it counts them in UTF-16 units or bytes
// of UTF-8; a third of it for the text leaves room for the marker under either reading.
const longestText = 20_000
const mostMeetings = 30

/** The visible part of the managed block. */
export function renderBlock(content: Content, context: BodyContext): string {
  const newest = content.raisedIn.at(-1)
  const markdown = { ...context, path: newest?.path ?? '', live: context.granted }
  const link = newest === undefined ? null : permalink(context.origin, newest.path, newest.line)
  const said = shorten(renderText(content, markdown, context.ticked), link)
  return [said, renderFacts(content, context), footer(context.id)]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Sub-tasks that are ticked in a block, by their text. */
export function tickedIn(block: string): ReadonlySet<string> {
  return new Set([...block.matchAll(/^\s*- \[[xX]\] (.*?)\s*$/gm)].map(([, text = '']) => text))
}

/** What the item says, as Markdown: quoted, with its sub-tasks as a task list. */
export function renderText(
  { text, details }: Content,
  markdown: MarkdownContext,
  ticked: ReadonlySet<string>,
): string {
  const parts = [quote(safeMarkdown(text, markdown))]
  let tasks: string[] = []
  const flush = () => {
    if (tasks.length > 0) parts.push(tasks.join('\n'))
    tasks = []
  }
  for (const detail of details) {
    if (detail.kind === 'task') tasks.push(renderTask(detail, markdown, ticked))
    else {
      flush()
      parts.push(quote(safeMarkdown(detail.text, markdown)))
    }
  }
  flush()
  return parts.join('\n\n')
}

function renderTask(
  { text, done, depth }: Extract<Detail, { kind: 'task' }>,
  markdown: MarkdownContext,
  ticked: ReadonlySet<string>,
): string {
  const label = safeMarkdown(text, markdown).replace(/\s+/g, ' ').trim()
  return `${'  '.repeat(Math.min(depth, 8))}- [${done || ticked.has(label) ? 'x' : ' '}] ${label}`
}

function renderFacts(content: Content, context: BodyContext): string {
  const { teams, owners, unassignable, beyondLimit, due, raisedIn, relation } = content
  const newest = raisedIn.at(-1)
  const facts = [
    newest && `**Meeting:** ${meetingLink(newest, context)}`,
    teams.length > 0 && `**Team:** ${teams.map(inline).join(', ')}`,
    owners.length > 0 &&
      `**Owner:** ${owners.map((owner) => ownerText(owner, context)).join('; ')}`,
    unassignable.length > 0 &&
      `**Not assigned:** ${codes(unassignable)} cannot be assigned to issues of this repository.`,
    beyondLimit.length > 0 &&
      `**Not assigned:** ${codes(beyondLimit)}, because an issue has at most ten assignees.`,
    due !== null && `**Due:** ${due}`,
    raisedIn.length > 1 && raisedText(raisedIn, context),
    relation !== null && relationText(relation),
  ]
  return facts
    .filter((fact) => typeof fact === 'string')
    .map((fact) => `- ${fact}`)
    .join('\n')
}

function meetingLink({ path, date, title, line }: RaisedIn, { origin }: BodyContext): string {
  return `${inline(title)}, ${date} ([line ${line}](${permalink(origin, path, line)}))`
}

function raisedText(raisedIn: readonly RaisedIn[], { origin }: BodyContext): string {
  const shown = raisedIn.slice(-mostMeetings)
  const links = shown.map(({ path, date, line }) => `[${date}](${permalink(origin, path, line)})`)
  const more = raisedIn.length - shown.length
  return `**Raised in ${raisedIn.length} meetings:** ${more > 0 ? `${more} earlier, ` : ''}${links.join(', ')}`
}

function ownerText({ written, stands, mention }: OwnerLine, { granted }: BodyContext): string {
  const name = mention ?? inline(written)
  switch (stands.kind) {
    case 'logins':
      return `${name} → ${stands.logins
        .map((login) => (granted.has(login.toLowerCase()) ? `@${login}` : `\`${login}\``))
        .join(', ')}`
    case 'labels':
      return `${name} → ${codes(stands.labels)}`
    case 'everyone':
      return name
    case 'nobody':
      return `${name} (nobody that the directory knows)`
  }
}

function relationText({ kind, number }: Relation): string {
  return kind === 'raised-again'
    ? `**Raised again:** #${number} said the same and was closed before this meeting.`
    : `**Maybe the same as #${number}:** if it is, write \`(#${number})\` behind the item in the note, and this issue is closed in favour of it.`
}

function codes(names: readonly string[]): string {
  return names.map((name) => `\`${name.replace(/`/g, '')}\``).join(', ')
}

function quote(markdown: string): string {
  return markdown
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

/** Cuts where a person would, at the end of a line or word, and says where the rest is. */
function shorten(text: string, link: string | null): string {
  if (text.length <= longestText) return text
  const head = text.slice(0, longestText)
  const line = head.lastIndexOf('\n')
  const cut = head.slice(0, line > longestText / 2 ? line : head.lastIndexOf(' ')).trimEnd()
  // A fence that the cut left open would swallow what follows.
  const fences = cut.match(/^(?:> )?\s*(?:```+|~~~+)/gm) ?? []
  const closed = fences.length % 2 === 0 ? cut : `${cut}\n${fences.at(-1)?.trimEnd()}`
  return `${closed}\n\n… [The rest is in the note.](${link})`
}
