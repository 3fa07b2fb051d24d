import type { Fault } from '../github/faults.js'
import { type EmulatedGitHub, type LoggedRequest, startGitHub } from '../github/start-github.js'
import { createSimulatedClock, type SimulatedClock } from '../simulated-clock.js'
import { commits, type Ending, runOnce } from './one-run.js'
import { differences, snapshot } from './snapshot.js'
import { actByHand, lostByHand, type Workspaces } from './story.js'

/** What goes wrong in the run under test: at its `at`-th request, counted from 1. */
export interface Mishap {
  readonly at: number
  readonly name: string
  /** Made when the run is about to start, as some faults depend on the clock or act on the server. */
  readonly fault: (scene: Scene) => Fault
  /** Issues whose title contains this word may end otherwise than without the mishap. */
  readonly aside?: string
  /** Whether two runs race: each looks for a comment before it writes one, yet both may. */
  readonly isRace?: boolean
  /** What the mishap was about has to hold at the end: what is wrong, if anything is. */
  readonly wrong?: (github: EmulatedGitHub) => Promise<string | null>
}

export interface Scene {
  readonly github: EmulatedGitHub
  readonly clock: SimulatedClock
  /** Another run, complete and undisturbed. */
  readonly anotherRun: () => Promise<Ending>
}

/** What is expected, learned from a run without mishaps. */
export interface Expectation {
  readonly issues: readonly string[]
  /** The run's requests, in order. */
  readonly requests: readonly LoggedRequest[]
}

export interface Verdict {
  readonly name: string
  readonly violations: readonly string[]
}

const hour = 3_600_000

async function withScene<Result>(
  workspaces: Workspaces,
  act: (scene: Scene & { runAfter(patience?: number): Promise<Ending> }) => Promise<Result>,
): Promise<Result> {
  const clock = createSimulatedClock()
  const github = await startGitHub({ clock })
  try {
    const runAfter = (patience = 20_000) =>
      runOnce({ github, clock, workspace: workspaces.after, commit: commits.after, patience })
    await runOnce({ github, clock, workspace: workspaces.before, commit: commits.before })
    clock.advance(hour)
    await actByHand(github)
    clock.advance(hour)
    return await act({ github, clock, anotherRun: () => runAfter(), runAfter })
  } finally {
    await github.close()
  }
}

export function learnExpectation(workspaces: Workspaces): Promise<Expectation> {
  return withScene(workspaces, async ({ github, runAfter }) => {
    const first = github.requests.length
    const ending = await runAfter()
    if (ending.kind === 'threw') throw ending.error
    return { issues: await snapshot(github), requests: github.requests.slice(first) }
  })
}

/** One run with mishaps; then lists catch up, an hour goes by, a clean run follows, and one more. */
export function tryOut(
  workspaces: Workspaces,
  expected: Expectation,
  mishaps: readonly Mishap[],
): Promise<Verdict> {
  const name = mishaps.map((mishap) => `${mishap.name} at request ${mishap.at}`).join(', then ')
  return withScene(workspaces, async (scene) => {
    const { github, clock } = scene
    const isRaced = mishaps.some(({ isRace }) => isRace)
    const unfinished = async () => {
      const tell = isRaced ? withoutComments : (line: string) => line
      const found = (await snapshot(github)).map(tell)
      return differences(expected.issues.map(tell), found).filter((line) => !isAside(line, mishaps))
    }
    for (const { at, fault } of mishaps) github.faults.at(at, fault(scene))
    const faulty = await scene.runAfter(patienceWith(mishaps))
    github.faults.clear()
    github.catchUp()
    // Of two runs that race, neither can know what the other opens: the clean run heals it.
    const silent = isSilent(faulty) && !isRaced ? await unfinished() : []
    clock.advance(hour)
    const clean = await scene.runAfter()
    const problems = await unfinished()
    const before = github.requests.length
    clock.advance(hour)
    await scene.runAfter()
    const writes = github.requests.slice(before).filter(isWrite)
    return {
      name,
      violations: [
        ...(clean.kind === 'threw' ? [`the clean run failed: ${String(clean.error)}`] : []),
        ...problems,
        ...(await lostByHand(github)),
        ...(await wrongAfter(mishaps, github)),
        ...writes.map((write) => `the run after wrote: ${write.method} ${write.path}`),
        ...silent.map((line) => `the run said nothing about: ${line}`),
        ...unclear(faulty),
      ],
    }
  })
}

/** Short enough to wait for hundreds of answers that never come, long enough for the others on a busy machine. */
function patienceWith(mishaps: readonly Mishap[]): number {
  return mishaps.some(({ name }) => name.startsWith('never answered')) ? 700 : 20_000
}

function withoutComments(line: string): string {
  return line.replace(/ \| \d+ comments$/, '')
}

function isAside(line: string, mishaps: readonly Mishap[]): boolean {
  return mishaps.some(({ aside }) => aside !== undefined && line.includes(aside))
}

async function wrongAfter(mishaps: readonly Mishap[], github: EmulatedGitHub): Promise<string[]> {
  const found = await Promise.all(mishaps.map(async (mishap) => mishap.wrong?.(github) ?? null))
  return found.filter((one) => one !== null)
}

function isWrite({ method, path }: LoggedRequest): boolean {
  return method !== 'GET' && path !== '/graphql'
}

/** Whether the run told of nothing but success: it must not have left anything undone then. */
function isSilent(ending: Ending): boolean {
  return ending.kind === 'reported' && ending.outcomes.every((outcome) => outcome.kind === 'done')
}

/** A run that failed has to say why, in words for its user. */
function unclear(ending: Ending): string[] {
  if (ending.kind === 'reported') return []
  const { error } = ending
  const isClear = error instanceof Error && error.message.length > 20 && error.name !== 'TypeError'
  return isClear ? [] : [`the run failed without a clear word: ${String(error)}`]
}
