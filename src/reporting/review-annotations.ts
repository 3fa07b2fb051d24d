import { isOverdue } from '../domain/agenda.js'
import type { Report } from '../domain/outcome.js'
import type { EditChange, ItemReference } from '../domain/plan.js'
import { visibleLine } from '../domain/visible.js'
import type { Annotation } from './annotation.js'
import { deed, reasonsOf } from './change-words.js'
import { entriesOf } from './entries.js'

/**
 * What a reviewer of a note wants to see on its lines: which items go on with an issue that is there, which close one,
 * and which are due already. Only on pull requests: after a merge this is no news.
 */
export function reviewAnnotations(report: Report): readonly Annotation[] {
  if (report.mode.kind === 'applied' || report.mode.because !== 'pull-request') return []
  const changes = entriesOf(report).map(({ change }) => change)
  const edits = changes.flatMap((change) =>
    change.kind === 'carry-over' || change.kind === 'close' || change.kind === 'reopen'
      ? onItsLine(change)
      : [],
  )
  const created = new Map(
    changes.flatMap((change) => (change.kind === 'create' ? [[change.id, change.item]] : [])),
  )
  const due = report.plan.agenda.open.flatMap((item) => {
    const place = created.get(item.id)
    if (!place || !isOverdue(item, report.today)) return []
    const message = `It is due on ${item.due}, which has passed by ${report.today}.`
    return [notice(place, { title: 'Due in the past', message })]
  })
  return [...edits, ...due]
}

function onItsLine(change: EditChange): readonly Annotation[] {
  const { item, issue } = change
  if (item === null) return []
  const what = deed(change, 'conditional').replace(
    /^would (?:carry over|\w+)/,
    `$& #${issue.number}`,
  )
  const title = what.charAt(0).toUpperCase() + what.slice(1)
  const message = visibleLine(`${issue.title}: ${reasonsOf(change).join('; ')}`)
  return [notice(item, { title, message })]
}

function notice(
  { path, line }: ItemReference,
  words: Pick<Annotation, 'title' | 'message'>,
): Annotation {
  return { severity: 'notice', ...words, path, line, column: 1 }
}
