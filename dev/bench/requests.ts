import { type EmulatedGitHub, startGitHub } from '../github/start-github.js'
import { type ActionRun, runAction } from '../runner/run-action.js'
import { createWorkspace, type Workspace } from '../runner/workspace.js'
import type { Measurement } from './measurement.js'
import { note, notePath } from './sample-notes.js'

const repository = 'octo-org/minutes'
const actions = 7
const decisions = 1
const labels = 2
const pages = 1

/** Requests of a first run, of one that has nothing to do, and of one with a reworded item. */
export async function measureRequests(
  bundle: string,
  say: (progress: string) => void,
): Promise<readonly Measurement[]> {
  const github = await startGitHub({ repositories: [{ name: repository }] })
  const workspace = await createWorkspace()
  const count = async (what: string, text: string): Promise<number> => {
    say(`requests: ${what}`)
    const before = github.requests.length
    const run = await runOn({ bundle, workspace, github }, text)
    if (run.exitCode !== 0) throw new Error(run.log)
    return github.requests.length - before
  }
  try {
    const text = note(1)
    return [
      measured('a first note', await count('a first note', text), {
        limit: actions + 2 * decisions + pages + labels + 6,
        because: `${actions} actions + 2 × ${decisions} decision + ${pages} page + ${labels} labels + 6`,
      }),
      measured('nothing changed', await count('nothing changed', text), {
        limit: pages + 3,
        because: `${pages} page + 3`,
      }),
      measured('one item reworded', await count('one item reworded', reworded(text)), {
        limit: 1 + pages + 6,
        because: `1 change + ${pages} page + 6`,
      }),
    ]
  } finally {
    await Promise.all([github.close(), workspace.remove()])
  }
}

interface Stage {
  readonly bundle: string
  readonly workspace: Workspace
  readonly github: EmulatedGitHub
}

async function runOn({ bundle, workspace, github }: Stage, text: string): Promise<ActionRun> {
  const commit = await workspace.commit({ [notePath(1)]: text })
  github.repository(repository).heads.set('main', commit)
  return runAction({
    bundle,
    workspace: workspace.folder,
    apiUrl: github.url,
    repository,
    commit,
    inputs: { token: 'ghs_workflow' },
  })
}

/** Another last word for the first item. */
function reworded(text: string): string {
  return text.replace(/^(Grace: .*) \w+\.$/m, '$1 archive.')
}

function measured(
  what: string,
  value: number,
  { limit, because }: { readonly limit: number; readonly because: string },
): Measurement {
  return {
    what: `requests: ${what}`,
    value,
    limit,
    unit: 'requests',
    good: 'at-most',
    comparedWith: because,
  }
}
