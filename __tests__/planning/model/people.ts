import type { PeopledTracker } from '../../../dev/peopled-tracker.js'
import type { TrackedIssue } from '../../../src/domain/issue.js'
import { person, self } from '../world.js'

/** What a person may do to an issue. Numbers are taken modulo what there is. */
export interface HandEdit {
  readonly kind:
    | 'title'
    | 'write-around'
    | 'write-inside'
    | 'label'
    | 'unlabel'
    | 'assign'
    | 'unassign'
    | 'close'
    | 'reopen'
    | 'strip-marker'
    | 'line-ends'
    | 'comment'
    | 'tick'
  readonly issue: number
}

/** What people did and what must stay so. */
export interface Hands {
  edit(edit: HandEdit): void
  /** What was undone, in words; empty while all is well. */
  undone(): readonly string[]
}

interface Ledger {
  title: string | null
  state: 'closed' | 'reopened' | null
  readonly words: string[]
  readonly labels: string[]
  readonly unlabelled: string[]
  readonly assignees: string[]
}

export function createHands(tracker: PeopledTracker): Hands {
  const ledgers = new Map<number, Ledger>()
  const ana = tracker.as(person)
  let edits = 0

  const ledgerOf = (number: number): Ledger => {
    const ledger = ledgers.get(number) ?? {
      title: null,
      state: null,
      words: [],
      labels: [],
      unlabelled: [],
      assignees: [],
    }
    ledgers.set(number, ledger)
    return ledger
  }

  return {
    edit({ kind, issue: index }) {
      const issues = tracker.issues().filter(({ author }) => author === self)
      const issue = issues[index % Math.max(1, issues.length)]
      if (issue === undefined) return
      edits += 1
      const { number, body, labels, assignees } = issue
      const ledger = ledgerOf(number)
      const words = `Words ${edits}`
      switch (kind) {
        case 'title':
          ledger.title = words
          ana.edit(number, { title: words })
          return
        case 'write-around':
          ledger.words.push(words)
          ana.edit(number, {
            body: edits % 2 === 0 ? `${words}\n\n${body}` : `${body}\n\n${words}`,
          })
          return
        case 'write-inside':
          ledger.words.push(words)
          ana.edit(number, { body: body.replace(/^> /m, `> ${words} `) })
          if (!tracker.issues().some((one) => one.number === number && one.body.includes(words))) {
            ledger.words.pop()
          }
          return
        case 'label':
          ledger.labels.push(`mine-${edits}`)
          ana.edit(number, { labels: [...labels, `mine-${edits}`] })
          return
        case 'unlabel':
          if (!labels.includes('action-item')) return
          ledger.unlabelled.push('action-item')
          ana.edit(number, { labels: labels.filter((label) => label !== 'action-item') })
          return
        case 'assign':
          ledger.assignees.push('guest')
          ana.edit(number, { assignees: [...assignees, 'guest'] })
          return
        case 'unassign':
          ledger.assignees.length = 0
          ana.edit(number, { assignees: [] })
          return
        case 'close':
          if (issue.state === 'closed') return
          ledger.state = 'closed'
          ana.edit(number, { state: 'closed' })
          return
        case 'reopen':
          if (issue.state === 'open') return
          ledger.state = 'reopened'
          ana.edit(number, { state: 'open' })
          return
        case 'strip-marker':
          ana.edit(number, { body: body.replace(/^<!-- .*-->\r?\n?/gm, '') })
          return
        case 'line-ends':
          ana.edit(number, { body: body.replace(/\r?\n/g, '\r\n') })
          return
        case 'comment':
          ana.comment(number, words)
          return
        case 'tick':
          ana.edit(number, { body: body.replace('- [ ]', '- [x]') })
      }
    },
    undone: () =>
      [...ledgers].flatMap(([number, ledger]) => {
        const issue = tracker.issues().find((one) => one.number === number)
        return issue === undefined ? [`#${number} is gone`] : undoneIn(issue, ledger)
      }),
  }
}

function undoneIn(issue: TrackedIssue, ledger: Ledger): readonly string[] {
  const { number, title, body, state, labels, assignees } = issue
  const wrong: readonly (readonly [boolean, string])[] = [
    [ledger.title !== null && title !== ledger.title, `the title "${title}"`],
    [ledger.words.some((words) => !body.includes(words)), 'words in the body'],
    [ledger.labels.some((label) => !labels.includes(label)), 'a label that a person put on'],
    [ledger.assignees.some((login) => !assignees.includes(login)), 'an assignee by a person'],
    [ledger.state === 'closed' && state !== 'closed', 'the closing by a person'],
  ]
  return wrong.flatMap(([isWrong, what]) => (isWrong ? [`#${number}: ${what}`] : []))
}
