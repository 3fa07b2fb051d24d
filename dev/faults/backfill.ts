import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { busiest } from '../busiest.js'
import { startGitHub } from '../github/start-github.js'
import { createSimulatedClock } from '../simulated-clock.js'
import { commits, runOnce } from './one-run.js'
import type { Verdict } from './trial.js'

const minute = 60_000
const perNote = 50

/** Years of notes at once: as many runs as it takes, each going on when the one before said to. */
export async function backfill(items: number): Promise<Verdict & { readonly runs: number }> {
  const workspace = await mkdtemp(join(tmpdir(), 'minutes-backfill-'))
  const clock = createSimulatedClock()
  const github = await startGitHub({ clock })
  try {
    await writeNotes(workspace, items)
    let runs = 0
    let resumeAt: string | null = null
    do {
      runs += 1
      const ending = await runOnce({
        github,
        clock,
        workspace,
        commit: commits.after,
        settings: { 'max-create': String(items) },
      })
      if (ending.kind === 'threw') throw ending.error
      resumeAt = ending.outcomes.reduce<string | null>(
        (latest, outcome) =>
          outcome.kind === 'left' && outcome.reason.kind === 'rate-limit'
            ? outcome.reason.resumeAt
            : latest,
        null,
      )
      if (resumeAt !== null) clock.advance(Math.max(0, Date.parse(resumeAt) - clock.now()))
    } while (resumeAt !== null)
    const titles = (await github.issues()).map((issue) => issue.title)
    const created = github.requests
      .filter(({ method, path }) => method === 'POST' && path.endsWith('/issues'))
      .map(({ at }) => at)
    return {
      name: `${items} items in ${runs} runs`,
      runs,
      violations: [
        ...(titles.length === items ? [] : [`${titles.length} issues`]),
        ...(new Set(titles).size === titles.length ? [] : ['some issue is there twice']),
        ...(busiest(created, minute) <= 20 ? [] : [`${busiest(created, minute)} a minute`]),
        ...(busiest(created, 60 * minute) <= 150
          ? []
          : [`${busiest(created, 60 * minute)} an hour`]),
      ],
    }
  } finally {
    await Promise.all([github.close(), rm(workspace, { recursive: true, force: true })])
  }
}

async function writeNotes(workspace: string, items: number): Promise<void> {
  await mkdir(join(workspace, 'notes'))
  for (let first = 0; first < items; first += perNote) {
    const day = new Date(Date.UTC(2018, 0, 1 + (first / perNote) * 7)).toISOString().slice(0, 10)
    const lines = Array.from(
      { length: Math.min(perNote, items - first) },
      (_, index) => `- Ana: Sort box ${first + index} of the archive.\n`,
    )
    const text = `# Meeting\n\n## TODOs and Decisions\n\n${lines.join('')}`
    await writeFile(join(workspace, 'notes', `${day}.md`), text)
  }
}
