import { noteUrlIn } from '../../domain/note-url.js'
import type { Rehearsal, RehearsedIssue } from '../../domain/rehearsal.js'
import { openByOwner } from './figures.js'
import { type Html, html, none } from './html.js'

/** Owners whom the directory does not know. */
export function unresolvedSection({ unresolved }: Rehearsal): Html {
  if (unresolved.length === 0) return none
  return html`<h2>Owners for whom nobody would be assigned</h2>
<p class="quiet">Say who they are under <code>owners:</code> in <code>.github/minutes.yml</code>. <code>minutes-to-issues owners NOTES &gt; owners.yml</code> writes a first version to edit, <code>rehearse --owners owners.yml</code> tries it.</p>
<div class="scroll"><table>
<thead><tr><th>Owner</th><th>Issues</th><th>Last meeting</th><th class="words">Perhaps</th></tr></thead>
<tbody>${unresolved.map(
    ({ written, issues, last, perhaps }) =>
      html`<tr><td>${written}</td><td>${issues}</td><td>${last}</td><td class="words">${perhaps.slice(0, 5).join(', ')}</td></tr>`,
  )}</tbody></table></div>`
}

/** What would be open today. */
export function openSection(rehearsal: Rehearsal): Html {
  const groups = openByOwner(rehearsal)
  if (groups.length === 0) return none
  return html`<h2>Open today, by owner</h2>${groups.map(
    (group) =>
      html`<details><summary>${group.owner} <span class="right">${group.issues.length}</span></summary><ul>${group.issues.map(
        (one) => issueEntry(one, rehearsal),
      )}</ul></details>`,
  )}`
}

function issueEntry(
  { issue, item, meetings }: RehearsedIssue,
  { repositoryUrl, pushes }: Rehearsal,
): Html {
  const raised = meetings > 1 ? `, raised in ${meetings} meetings` : ''
  const { commit = '' } = pushes.at(-1) ?? {}
  const title =
    repositoryUrl === null
      ? html`${issue.title}`
      : html`<a href="${noteUrlIn(repositoryUrl, commit, item.path)}">${issue.title}</a>`
  return html`<li>${title} <small>${item.meeting}, ${item.date}${raised}</small></li>`
}
