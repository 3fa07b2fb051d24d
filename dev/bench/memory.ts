import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runAction } from '../runner/run-action.js'
import { createWorkspace } from '../runner/workspace.js'
import { startLargeTracker } from './large-tracker.js'
import type { Measurement } from './measurement.js'
import { note, notePath } from './sample-notes.js'

const repository = { owner: 'octo-org', name: 'minutes' }

/** Memory of whole runs that find everything as it is: two years of notes of one group, and ten thousand issues. */
export async function measureMemory(
  bundle: string,
  say: (progress: string) => void,
): Promise<readonly Measurement[]> {
  return [
    ...(await measureRun({ bundle, notes: 100 }, 256, say)),
    ...(await measureRun({ bundle, notes: 1_250 }, 512, say)),
  ]
}

async function measureRun(
  { bundle, notes }: { readonly bundle: string; readonly notes: number },
  limit: number,
  say: (progress: string) => void,
): Promise<readonly Measurement[]> {
  say(`memory: ${notes} notes`)
  const workspace = await createWorkspace()
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const memoryFile = join(folder, 'memory')
  try {
    const files = Array.from({ length: notes }, (_, index) => [notePath(index), note(index)])
    const commit = await workspace.commit(Object.fromEntries(files))
    const tracker = await startLargeTracker(workspace.folder, repository)
    const run = await runAction({
      bundle,
      workspace: workspace.folder,
      apiUrl: tracker.url,
      repository: `${repository.owner}/${repository.name}`,
      commit,
      inputs: { token: 'ghs_workflow' },
      environment: {
        BENCH_MEMORY_FILE: memoryFile,
        NODE_OPTIONS: `--import=${pathToFileURL(resolve('dev/bench/report-memory.mjs'))}`,
      },
    })
    tracker.close()
    if (run.outputs['unchanged'] !== String(tracker.issues))
      throw new Error(run.log.slice(0, 1_500))
    const kilobytes = Number(await readFile(memoryFile, 'utf8'))
    const what = `${notes} notes, ${tracker.issues} issues, nothing changed`
    return [
      {
        what: `memory: ${what}`,
        value: kilobytes / 1024,
        limit,
        unit: 'MB',
        good: 'at-most',
        comparedWith: 'set by us; a runner has 7 GB or more',
      },
    ]
  } finally {
    await Promise.all([workspace.remove(), rm(folder, { recursive: true })])
  }
}
