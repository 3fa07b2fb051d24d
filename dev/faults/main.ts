// Tries everything that can go wrong: npm run faults [-- STEP], every STEP-th case (default: each)

import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { backfill } from './backfill.js'
import { everyCase, sampleCases, samplePairs, seeded } from './cases.js'
import { atOnce, killedAt, learnProcess } from './processes.js'
import { writeWorkspaces } from './story.js'
import { learnExpectation, tryOut, type Verdict } from './trial.js'

const seed = 20220630
const step = Number(process.argv[2] ?? 1)

/** Runs `trials`, some at a time, as they mostly wait. */
async function judge(
  name: string,
  trials: readonly (() => Promise<Verdict>)[],
  parallel: number,
): Promise<number> {
  const started = Date.now()
  const verdicts: Verdict[] = []
  const waiting = [...trials]
  const work = async () => {
    for (let trial = waiting.shift(); trial !== undefined; trial = waiting.shift()) {
      const verdict = await trial()
      verdicts.push(verdict)
      if (verdicts.length % 100 === 0) console.log(`… ${verdicts.length} of ${trials.length}`)
      if (verdict.violations.length > 0) {
        console.log(`\n${verdict.name}`)
        for (const violation of verdict.violations) console.log(`  ${violation}`)
      }
    }
  }
  await Promise.all(Array.from({ length: parallel }, work))
  const bad = verdicts.filter((verdict) => verdict.violations.length > 0).length
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(`${name}: ${verdicts.length} tried, ${bad} went wrong (${seconds} s)`)
  return bad
}

async function inProcess(): Promise<number> {
  const workspaces = await writeWorkspaces()
  try {
    const expected = await learnExpectation(workspaces)
    const cases = everyCase(expected)
    const singles = sampleCases(cases, step)
    const pairs = samplePairs(cases, Math.ceil(300 / step), seeded(seed))
    console.log(`A run of a dozen changes takes ${expected.requests.length} requests.`)
    return (
      (await judge(
        'One fault at one request',
        singles.map((mishap) => () => tryOut(workspaces, expected, [mishap])),
        4,
      )) +
      (await judge(
        `Two faults in one run (seed ${seed})`,
        pairs.map((pair) => () => tryOut(workspaces, expected, pair)),
        4,
      ))
    )
  } finally {
    await workspaces.remove()
  }
}

async function withProcesses(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'minutes-bundle-'))
  try {
    await promisify(execFile)(process.execPath, ['dev/build.mjs', folder])
    const bundle = join(folder, 'index.js')
    const { issues, requests } = await learnProcess(bundle)
    const kills = Array.from({ length: requests }, (_, index) => index + 1)
    const races = [2, 3].flatMap((runs) =>
      [0, 20, 100, 300].map((stagger) => [runs, stagger] as const),
    )
    return (
      (await judge(
        'The process killed after a request',
        kills
          .filter((_, index) => index % step === 0)
          .map((at) => () => killedAt(bundle, issues, at)),
        1,
      )) +
      (await judge(
        'Several processes at once',
        races.map(
          ([runs, stagger]) =>
            () =>
              atOnce(bundle, issues, runs, stagger),
        ),
        1,
      ))
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const wrong =
  (await inProcess()) +
  (await withProcesses()) +
  (await judge('A backfill of years', [() => backfill(Math.ceil(2000 / step))], 1))
process.exitCode = wrong === 0 ? 0 : 1
