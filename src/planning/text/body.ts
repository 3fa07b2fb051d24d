import { caseless, caselessSet } from '../../domain/caseless.js'
import { noteUrl } from '../../domain/note-url.js'
import {
  type Content,
  newestOf,
  type OwnerLine,
  type RaisedIn,
  type Relation,
  type Unassigned,
} from './content.js'
import { footer } from './footer.js'
import { inline } from './inline.js'
import type { MarkdownContext } from './markdown.js'
import { renderText } from './said.js'
import { shorten } from './shorten.js'
import type { Ticks } from './tasks.js'

export interface BodyContext extends Omit<MarkdownContext, 'path' | 'live'> {
  readonly id: string
  /** Logins that GitHub granted, in lower case: only they are mentioned. */
  readonly granted: ReadonlySet<string>
  readonly ticks: Ticks
}

const longestFacts = 12_000
const mostMeetings = 30

/** The visible part of the managed block. */
export function renderBlock(content: Content, context: BodyContext): string {
  const { path, line } = newestOf(content)
  const said = renderText(content, {
    ...context,
    markdown: { ...context, path, live: context.granted },
    rest: `[The rest is in the note.](${noteUrl(context.origin, path, line)})`,
  })
  return [said, renderFacts(content, context), footer(context.id)]
    .filter((part) => part !== '')
    .join('\n\n')
}

function renderFacts(content: Content, context: BodyContext): string {
  const { teams, owners, unassigned, due, raisedIn, relation } = content
  const facts = [
    `**Meeting:** ${meetingLink(newestOf(content), context)}`,
    teams.length > 0 && `**Team:** ${teams.map(inline).join(', ')}`,
    owners.length > 0 &&
      `**Owner:** ${owners.map((owner) => ownerText(owner, context)).join('; ')}`,
    ...unassignedFacts(unassigned),
    due !== null && `**Due:** ${due}`,
    raisedIn.length > 1 && raisedText(raisedIn, context),
    relation !== null && relationText(relation),
  ]
  const lines = facts.filter((fact) => typeof fact === 'string').map((fact) => `* ${fact}`)
  return shorten(lines.join('\n'), longestFacts, '…')
}

/** A block after GitHub left assignees out: they are not mentioned, and it says so. */
export function withUnassigned(
  block: string,
  { refused, unassigned }: { readonly refused: readonly string[]; readonly unassigned: Unassigned },
): string {
  const isRefused = caselessSet(refused)
  return block
    .split('\n')
    .filter((line) => !line.startsWith('* **Not assigned:**'))
    .flatMap((line) => {
      if (!line.startsWith('* **Owner:**')) return [line]
      const owner = line.replace(/@([a-z\d-]+)/gi, (mention, login: string) =>
        isRefused.has(caseless(login)) ? `\`${login}\`` : mention,
      )
      return [owner, ...unassignedFacts(unassigned).map((fact) => `* ${fact}`)]
    })
    .map((line) =>
      line.replace(/@([a-z\d-]+)/gi, (mention, login: string) =>
        isRefused.has(caseless(login)) ? `@\u200b${login}` : mention,
      ),
    )
    .join('\n')
}

/** Who is not assigned although the note names them, and why. */
function unassignedFacts({ impossible, beyondLimit }: Unassigned): readonly string[] {
  return [
    ...(impossible.length > 0
      ? [`**Not assigned:** ${codes(impossible)} cannot be assigned to issues of this repository.`]
      : []),
    ...(beyondLimit.length > 0
      ? [`**Not assigned:** ${codes(beyondLimit)}, because an issue has at most ten assignees.`]
      : []),
  ]
}

function meetingLink({ path, date, title, line }: RaisedIn, { origin }: BodyContext): string {
  return `${inline(title)}, ${date} ([line ${line}](${noteUrl(origin, path, line)}))`
}

function raisedText(raisedIn: readonly RaisedIn[], { origin }: BodyContext): string {
  const shown = raisedIn.slice(-mostMeetings)
  const links = shown.map(({ path, date, line }) => `[${date}](${noteUrl(origin, path, line)})`)
  const more = raisedIn.length - shown.length
  return `**Raised in ${raisedIn.length} meetings:** ${more > 0 ? `${more} earlier, ` : ''}${links.join(', ')}`
}

function ownerText({ written, stands, mention }: OwnerLine, { granted }: BodyContext): string {
  const name = mention ?? inline(written)
  switch (stands.kind) {
    case 'logins':
      return `${name} → ${stands.logins
        .map((login) => (granted.has(caseless(login)) ? `@${login}` : `\`${login}\``))
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
