import {
  type Agenda,
  type AgreedDecision,
  isOverdue,
  type OpenItem,
  type RaisedAt,
} from '../domain/agenda.js'
import type { CalendarDate } from '../domain/minutes.js'

/** The documented shape of an agenda, whatever else the domain comes to know. */
export function agendaJson({ open, decisions }: Agenda, today: CalendarDate): string {
  const shape = {
    version: 1,
    today,
    open: open.map((item) => openItemJson(item, today)),
    decisions: decisions.map(decisionJson),
  }
  return JSON.stringify(shape, null, 2)
}

function openItemJson(item: OpenItem, today: CalendarDate): object {
  const { title, owners, due, raised, issue, standing } = item
  return {
    title,
    owners: owners.map(({ name, logins }) => ({ name, logins })),
    due,
    overdue: isOverdue(item, today),
    raised: raised.map(meetingJson),
    issue,
    inNotes: standing === 'in-notes',
  }
}

function decisionJson({ title, at, issue }: AgreedDecision): object {
  return { title, at: meetingJson(at), issue }
}

function meetingJson({ path, line, date, meeting }: RaisedAt): object {
  return { path, line, date, meeting }
}
