import { counted } from '../../domain/counted.js'
import { isCarriedOut, type Outcome } from '../../domain/outcome.js'
import type { Rehearsal, RehearsedPush } from '../../domain/rehearsal.js'
import { deed, reasonsOf } from '../change-words.js'
import { guardWords } from '../fate-words.js'
import { sizeOf, stopsOf, tallyOf } from './figures.js'
import { type Html, html, none, sentence } from './html.js'
import { deedsOf, failedRuns } from './words.js'

/** So many changes of one push are told one by one. */
const mostChanges = 60

/** Guards and failures: what a team would have had to look at. */
export function warningsSection(rehearsal: Rehearsal): Html {
  const stops = stopsOf(rehearsal)
  const failed = failedRuns(rehearsal)
  if (stops.length + failed.length === 0) return none
  return html`<h2>Runs that would have asked for somebody</h2>
${stops.map(
  ({ push, guard }) =>
    html`<p class="doubt">${commitLink(push, rehearsal)} ${push.subject}: ${sentence(guardWords(guard))}</p>`,
)}
${failed.map(
  ({ message, pushes }) => html`<p class="doubt">${message} (${counted(pushes.length, 'run')})</p>`,
)}`
}

/** Every push that would have changed something, by month. */
export function pushSection(rehearsal: Rehearsal): Html {
  const busy = rehearsal.pushes.filter(({ outcomes }) => outcomes.length > 0)
  if (busy.length === 0) return none
  const quiet = rehearsal.pushes.length - busy.length
  const byMonth = new Map<string, RehearsedPush[]>()
  for (const push of busy) {
    const month = push.at.slice(0, 7)
    byMonth.set(month, [...(byMonth.get(month) ?? []), push])
  }
  return html`<h2>Push by push</h2>
${quiet === 0 ? none : html`<p class="quiet">${counted(quiet, 'run')} would have changed nothing and ${quiet === 1 ? 'is' : 'are'} left out.</p>`}
${[...byMonth].map(
  ([month, pushes]) =>
    html`<details><summary>${month} <span class="right">${deedsOf(tallyOf(pushes))}</span></summary>${pushes.map(
      (push) => pushEntry(push, rehearsal),
    )}</details>`,
)}`
}

function pushEntry(push: RehearsedPush, rehearsal: Rehearsal): Html {
  const tally = tallyOf([push])
  const told = [...push.outcomes].sort(updatesLast).slice(0, mostChanges)
  const rest = sizeOf(tally) - told.length
  return html`<details><summary>${push.at.slice(0, 10)} ${push.subject} <span class="right">${deedsOf(tally)}</span></summary>
<ul>${told.map(changeEntry)}${rest > 0 ? html`<li class="quiet">… and ${rest} more</li>` : none}</ul>
<p class="quiet" style="padding:0 .8rem"><small>${commitLink(push, rehearsal)} by ${push.author}</small></p></details>`
}

function updatesLast(one: Outcome, other: Outcome): number {
  return Number(one.change.kind === 'update') - Number(other.change.kind === 'update')
}

function changeEntry(outcome: Outcome): Html {
  const { change } = outcome
  const title = change.item?.title ?? (change.kind === 'create' ? '' : (change.issue?.title ?? ''))
  const owners = change.item?.owners.join(', ') ?? ''
  const assignees = change.kind === 'create' ? change.fields.assignees : []
  const remarks = [
    owners === '' ? '' : owners + (assignees.length === 0 ? '' : ` → @${assignees.join(', @')}`),
    ...reasonsOf(change),
  ].filter((remark) => remark !== '')
  const what = isCarriedOut(outcome)
    ? deed(change, 'past')
    : `not done: ${deed(change, 'conditional')}`
  return html`<li><b>${what}</b> ${title} <small>${remarks.join('; ')}</small></li>`
}

function commitLink({ commit }: RehearsedPush, { repositoryUrl }: Rehearsal): Html {
  const short = html`<code>${commit.slice(0, 7)}</code>`
  return repositoryUrl === null
    ? short
    : html`<a href="${repositoryUrl}/commit/${commit}">${short}</a>`
}
