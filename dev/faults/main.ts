// Tries everything that can go wrong: npm run faults [-- singles | pairs | kills | races | backfill]…
// `--seed` and `--pairs` choose other and more pairs, `--rounds` repeats the races, which differ each time.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { backfill } from './backfill.js'
import { everyCase, samplePairs, seeded } from './cases.js'
import { judge } from './judge.js'
import { atOnce, killedAt, learnProcess } from './processes.js'
import { writeWorkspaces } from './story.js'
import { learnExpectation, type Mishap, tryOut } from './trial.js'

const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '20220630' },
    pairs: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '1' },
  },
})
const seed = Number(values.seed)
const pairs = Number(values.pairs)
const rounds = Number(values.rounds)
/** Milliseconds between the starts of runs: all at once, in the middle of each other, one nearly done. */
const staggers = [0, 20, 60, 100, 200, 300, 600]
const isWanted = (part: string) => wanted.length === 0 || wanted.includes(part)

/** Mishaps in this process, on a clock that does not wait. */
async function inProcess(): Promise<number> {
  const workspaces = await writeWorkspaces()
  try {
    const expected = await learnExpectation(workspaces)
    const cases = everyCase(expected)
    const trials = (mishaps: readonly (readonly Mishap[])[]) =>
      mishaps.map((one) => () => tryOut(workspaces, expected, one))
    console.log(`A run of a dozen changes takes ${expected.requests.length} requests.`)
    let wrong = 0
    if (isWanted('singles')) {
      wrong += await judge('One mishap', trials(cases.map((mishap) => [mishap])), 4)
    }
    if (isWanted('pairs')) {
      const name = `Two mishaps in one run (seed ${seed})`
      wrong += await judge(name, trials(samplePairs(cases, pairs, seeded(seed))), 4)
    }
    return wrong
  } finally {
    await workspaces.remove()
  }
}

/** The bundle in processes of its own, in real time. */
async function withProcesses(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'minutes-bundle-'))
  try {
    await promisify(execFile)(process.execPath, ['dev/build.mjs', folder])
    const bundle = join(folder, 'index.js')
    const { issues, requests } = await learnProcess(bundle)
    console.log(`A run that opens ${issues.length} issues takes ${requests} requests.`)
    let wrong = 0
    if (isWanted('kills')) {
      const kills = Array.from(
        { length: requests },
        (_, index) => () => killedAt(bundle, issues, index + 1),
      )
      wrong += await judge('The process killed after a request', kills, 1)
    }
    if (isWanted('races')) {
      const races = Array.from({ length: rounds }, () =>
        [2, 3].flatMap((runs) =>
          staggers.map((stagger) => () => atOnce(bundle, issues, runs, stagger)),
        ),
      ).flat()
      wrong += await judge('Several processes at once', races, 1)
    }
    return wrong
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

let wrong = 0
if (isWanted('singles') || isWanted('pairs')) wrong += await inProcess()
if (isWanted('kills') || isWanted('races')) wrong += await withProcesses()
if (isWanted('backfill')) wrong += await judge('Years of notes', [() => backfill(2_000)], 1)
process.exitCode = wrong === 0 ? 0 : 1
