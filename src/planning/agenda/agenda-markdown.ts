import {
  type Agenda,
  type AgreedDecision,
  everyone,
  isOverdue,
  type OpenItem,
  type RaisedAt,
} from '../../domain/agenda.js'
import { byOwner, type OwnerAgenda } from '../../domain/agenda-by-owner.js'
import { counted } from '../../domain/counted.js'
import type { CalendarDate } from '../../domain/minutes.js'

/** How an agenda is put on a page. */
export interface AgendaPage {
  readonly today: CalendarDate
  /** `#` of the headings of sections; those of owners have one more. */
  readonly heading: string
  /** Whether ages are told in days, which another day alone changes. */
  readonly ages: 'told' | 'untold'
  /** Plain text of a note as Markdown that shows it as it is. */
  readonly text: (plain: string) => string
  readonly issue: (item: Pick<OpenItem, 'id' | 'issue'>) => string | null
  readonly meeting: (meeting: RaisedAt) => string
}

/** An agenda as Markdown: what is open by owner, then what was agreed. Blocks of lines, which may be cut between lines. */
export function agendaMarkdown(agenda: Agenda, page: AgendaPage): readonly string[] {
  return [
    `${countedItems(agenda, page)}.`,
    ...byOwner(agenda).flatMap((group) => ownerLines(group, page)),
    ...decisionLines(agenda, page),
  ]
}

function countedItems({ open }: Agenda, { today }: AgendaPage): string {
  const overdue = open.filter((item) => isOverdue(item, today)).length
  const items =
    open.length === 0 ? 'No open action items' : counted(open.length, 'open action item')
  return overdue === 0 ? items : `${items}, **${overdue} overdue**`
}

function ownerLines({ owner, items }: OwnerAgenda, page: AgendaPage): readonly string[] {
  return [
    '',
    `${page.heading} ${owner === null ? 'Nobody named' : ownerName(owner, page)} (${items.length})`,
    '',
    ...items.map((item) => `- ${itemLine(item, owner?.name ?? null, page)}`),
  ]
}

function ownerName(
  { name, logins }: NonNullable<OwnerAgenda['owner']>,
  { text }: AgendaPage,
): string {
  const [login] = logins
  const isTold = logins.length === 1 && login !== undefined && login !== name.replace(/^@/, '')
  return text(name.replace(/^@/, '')) + (isTold ? `, \`${login}\`` : '')
}

function itemLine(item: OpenItem, owner: string | null, page: AgendaPage): string {
  const { due, owners, title, raised, standing } = item
  const others = owners
    .filter(({ name }) => name !== owner)
    .map(({ name }) => (name === everyone ? 'everyone' : page.text(name)))
  return [
    [page.issue(item), page.text(title)].filter((part) => part !== null).join(' '),
    due !== null && (isOverdue(item, page.today) ? `**overdue since ${due}**` : `due ${due}`),
    others.length > 0 && `with ${others.join(', ')}`,
    raisedText(raised, page),
    standing === 'gone-from-notes' && 'gone from the notes',
  ]
    .filter((part) => typeof part === 'string')
    .join(' · ')
}

function raisedText(raised: OpenItem['raised'], page: AgendaPage): string {
  const [first] = raised
  const last = raised.at(-1) ?? first
  const age = page.ages === 'told' ? ageText(first.date, page.today) : ''
  return raised.length === 1
    ? `${page.meeting(first)}${age}`
    : `raised in ${raised.length} meetings since ${first.date}${age}, last in ${page.meeting(last)}`
}

const day = 24 * 60 * 60 * 1000

function ageText(date: CalendarDate, today: CalendarDate): string {
  const days = Math.round((Date.parse(today) - Date.parse(date)) / day)
  if (!(days >= 1)) return ''
  return ` (${counted(days, 'day')})`
}

function decisionLines({ decisions }: Agenda, page: AgendaPage): readonly string[] {
  if (decisions.length === 0) return []
  return [
    '',
    `${page.heading} Recent decisions`,
    '',
    ...decisions.map((one) => decisionLine(one, page)),
  ]
}

function decisionLine(decision: AgreedDecision, page: AgendaPage): string {
  const said = [page.issue(decision), page.text(decision.title)].filter((part) => part !== null)
  return `- ${said.join(' ')} · ${page.meeting(decision.at)}`
}
