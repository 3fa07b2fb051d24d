import { setTimeout as delay } from 'node:timers/promises'
import { type EmulatedGitHub, startGitHub } from '../github/start-github.js'
import { type ActionRun, runAction } from '../runner/run-action.js'
import { createWorkspace, type Workspace } from '../runner/workspace.js'
import { differences, snapshot } from './snapshot.js'
import type { Verdict } from './trial.js'

const items = [
  'AL: Write the release notes.',
  'AL: Merge the pull requests that are labelled 2.4.',
  'GH: Publish the packages as signed archives.',
  'AL: Plan the summer school.',
  'GH: Ask for reviews of the new landing page.',
  'AL: Book a room for the hackathon.',
  'GH: Renew the certificate by July 20, 2022.',
  'AL/GH: Start a discussion about who signs releases.',
]

const files = {
  '.github/minutes.yml': 'owners:\n  AL: ada\n  GH: grace\n',
  'notes/2022-06-30.md': `# Release meeting\n\n## TODOs and Decisions\n\n${items.map((item) => `- ${item}\n`).join('')}`,
}

/** A GitHub, a clone, and the bundle as the runner starts it: real processes, real time. */
interface Site {
  readonly github: EmulatedGitHub
  run(onStart?: (process: { kill(signal: NodeJS.Signals): boolean }) => void): Promise<ActionRun>
  close(): Promise<void>
}

async function openSite(bundle: string): Promise<Site> {
  const github = await startGitHub()
  const workspace: Workspace = await createWorkspace()
  const commit = await workspace.commit(files)
  github.repository().heads.set('main', commit)
  return {
    github,
    run: (onStart) =>
      runAction({
        bundle,
        workspace: workspace.folder,
        apiUrl: github.url,
        repository: 'octo-org/minutes',
        commit,
        // Healing what raced takes many comments, which would be paced in real time.
        inputs: { token: 'ghs_workflow', 'write-pause-ms': '0' },
        ...(onStart === undefined ? {} : { onStart }),
      }),
    close: async () => {
      await Promise.all([github.close(), workspace.remove()])
    },
  }
}

async function onSite<Result>(bundle: string, act: (site: Site) => Promise<Result>) {
  const site = await openSite(bundle)
  try {
    return await act(site)
  } finally {
    await site.close()
  }
}

/** What one undisturbed run makes of the note, and how many requests it takes. */
export function learnProcess(bundle: string) {
  return onSite(bundle, async ({ github, run }) => {
    const { exitCode, log } = await run()
    if (exitCode !== 0) throw new Error(log)
    return { issues: await snapshot(github), requests: github.requests.length }
  })
}

/** Kills the run when its `at`-th request has arrived: GitHub carries it out, and nobody hears the answer. */
export function killedAt(
  bundle: string,
  expected: readonly string[],
  at: number,
): Promise<Verdict> {
  return onSite(bundle, async (site) => {
    await site.run((process) => {
      site.github.faults.at(at, { kind: 'meanwhile', act: async () => process.kill('SIGKILL') })
    })
    site.github.faults.clear()
    return settled(site, expected, `killed at request ${at}`)
  })
}

/** Several runs at once, each started `stagger` milliseconds after the one before. */
export function atOnce(
  bundle: string,
  expected: readonly string[],
  runs: number,
  stagger: number,
): Promise<Verdict> {
  return onSite(bundle, async (site) => {
    const starts = Array.from({ length: runs }, async (_, index) => {
      await delay(index * stagger)
      return site.run()
    })
    await Promise.all(starts)
    return settled(site, expected, `${runs} runs, ${stagger} ms apart`)
  })
}

/** One clean run, and one that has nothing left to write. */
async function settled(
  { github, run }: Site,
  expected: readonly string[],
  name: string,
): Promise<Verdict> {
  const clean = await run()
  const problems = differences(expected, await snapshot(github))
  const before = github.requests.length
  await run()
  const writes = github.requests
    .slice(before)
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
  return {
    name,
    violations: [
      ...(clean.exitCode === 0 ? [] : [`the clean run failed: ${clean.log}`]),
      ...problems,
      ...writes.map(({ method, path }) => `the run after wrote: ${method} ${path}`),
    ],
  }
}
