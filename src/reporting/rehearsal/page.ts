import type { Rehearsal } from '../../domain/rehearsal.js'
import { monthsChart } from './chart.js'
import { monthsOf, tallyOf } from './figures.js'
import { type Html, html, sentence } from './html.js'
import { monthTable } from './page-months.js'
import { openSection, unresolvedSection } from './page-owners.js'
import { pushSection, warningsSection } from './page-pushes.js'
import { pageStyle } from './page-style.js'
import { brokenPromises, promisesKept, saidTwice } from './promises.js'
import { assumptions, rehearsalHeadline } from './words.js'

/** The rehearsal as one file to look at in a browser: no scripts, nothing from elsewhere. */
export function rehearsalPage(rehearsal: Rehearsal): string {
  const name = rehearsal.repositoryUrl?.replace(/^https?:\/\/[^/]+\//, '') ?? rehearsal.branch
  const months = monthsOf(rehearsal)
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Meeting notes → issues: a rehearsal on ${name}</title>
<style>${{ html: pageStyle }}</style>
</head>
<body>
<h1>Meeting notes → issues: a rehearsal on ${name}</h1>
<p class="lead">${rehearsalHeadline(rehearsal)}</p>
${promises(rehearsal)}
${cards(rehearsal)}
<ul class="quiet">${assumptions(rehearsal).map((words) => html`<li>${sentence(words)}</li>`)}</ul>
${warningsSection(rehearsal)}
<h2>Month by month</h2>
<p><small><span class="key opened"></span>opened<span class="key closed"></span>closed</small></p>
${monthsChart(months)}
${monthTable(months, rehearsal)}
${unresolvedSection(rehearsal)}
${openSection(rehearsal)}
${pushSection(rehearsal)}
</body>
</html>
`
  return page.html
}

function promises(rehearsal: Rehearsal): Html {
  const broken = brokenPromises(rehearsal)
  const said = saidTwice(rehearsal)
  const items = (sentences: readonly string[]) => sentences.map((words) => html`<li>${words}</li>`)
  const kept =
    broken.length === 0
      ? html`<p class="good">${promisesKept}</p>`
      : html`<p class="bad">This should not happen; please report it:</p><ul>${items(broken)}</ul>`
  return said.length === 0
    ? kept
    : html`${kept}<p>Two issues for one text, because a note says it twice:</p><ul>${items(said)}</ul>`
}

function cards(rehearsal: Rehearsal): Html {
  const tally = tallyOf(rehearsal.pushes)
  const open = rehearsal.issues.filter(({ issue }) => issue.state === 'open').length
  const figures: readonly (readonly [label: string, figure: number])[] = [
    ['runs', rehearsal.pushes.length],
    ['opened', tally.opened],
    ['carried over', tally.carriedOver],
    ['updated', tally.updated],
    ['closed', tally.closed],
    ['open today', open],
  ]
  return html`<ul class="cards">${figures.map(([label, figure]) => html`<li><b>${figure}</b>${label}</li>`)}</ul>`
}
