import type { AgreedDecision, OpenItem, RaisedAt } from '../../../src/domain/agenda.js'

export function raisedAt(fields: Partial<RaisedAt> = {}): RaisedAt {
  return {
    path: 'notes/2026-05-07.md',
    line: 12,
    date: '2026-05-07',
    meeting: 'Weekly',
    teams: [],
    ...fields,
  }
}

export function openItem(fields: Partial<OpenItem> = {}): OpenItem {
  return {
    id: 'a1b2c3',
    title: 'Write the release notes',
    owners: [{ name: 'RD', logins: ['razvand'] }],
    due: null,
    raised: [raisedAt()],
    issue: { number: 12, url: 'https://github.com/octo/notes/issues/12' },
    standing: 'in-notes',
    ...fields,
  }
}

export function agreed(fields: Partial<AgreedDecision> = {}): AgreedDecision {
  return { id: 'd4e5f6', title: 'We use main', at: raisedAt(), issue: null, ...fields }
}
