import type { Rehearsal } from '../../domain/rehearsal.js'
import { type Month, tallyOf } from './figures.js'
import { type Html, html } from './html.js'

export function monthTable(months: readonly Month[], { pushes }: Rehearsal): Html {
  const open = months.at(-1)?.open ?? 0
  const total = { month: 'In all', runs: pushes.length, tally: tallyOf(pushes), open }
  return html`<details><summary>The same as a table</summary><div class="scroll"><table>
<thead><tr><th>Month</th><th>Runs</th><th>Opened</th><th>Carried over</th><th>Updated</th><th>Closed</th><th>Reopened</th><th>Open at its end</th></tr></thead>
<tbody>${months.map(row)}</tbody>
<tfoot>${row(total)}</tfoot>
</table></div></details>`
}

function row({ month, runs, tally, open }: Month): Html {
  const { opened, carriedOver, updated, closed, reopened } = tally
  const figures = [runs, opened, carriedOver, updated, closed, reopened, open]
  return html`<tr><td>${month}</td>${figures.map((figure) => html`<td>${figure}</td>`)}</tr>`
}
