import { everyFault, type Fault } from '../github/faults.js'
import type { Actor } from '../github/people.js'
import type { EmulatedGitHub, EmulatedIssue, LoggedRequest } from '../github/start-github.js'
import type { Expectation, Mishap } from './trial.js'

type Kind = Omit<Mishap, 'at'>

/** What people and other runs do at the worst moment. */
const disturbances: readonly Kind[] = [
  {
    name: 'another run in between',
    isRace: true,
    fault: ({ anotherRun }) => ({ kind: 'meanwhile', act: once(anotherRun) }),
  },
  byAda({
    name: 'Ada closes an issue meanwhile',
    aside: 'stickers',
    act: (ada, number) => ada.edit(number, { state: 'closed' }),
    holds: (issue) => issue.state === 'closed',
  }),
  byAda({
    name: 'Ada renames an issue meanwhile',
    aside: 'development board',
    act: (ada, number) => ada.edit(number, { title: 'The development board: a guide' }),
    holds: (issue) => issue.title === 'The development board: a guide',
  }),
  byAda({
    name: 'Ada labels an issue meanwhile',
    aside: 'newsletter',
    act: (ada, number) => ada.label(number, ['seen']),
    holds: (issue) => issue.labels.some((label) => label.name === 'seen'),
  }),
]

function byAda(deed: {
  readonly name: string
  readonly aside: string
  readonly act: (ada: Actor, number: number) => Promise<unknown>
  readonly holds: (issue: EmulatedIssue) => boolean
}): Kind {
  const find = async (github: EmulatedGitHub) =>
    (await github.issues()).find((issue) => issue.title.includes(deed.aside))
  /** Where she got to do it: an earlier mishap may have ended the run. */
  const done = new WeakSet<EmulatedGitHub>()
  return {
    name: deed.name,
    aside: deed.aside,
    fault: ({ github }) => ({
      kind: 'meanwhile',
      act: async () => {
        const issue = await find(github)
        if (issue === undefined) return
        await deed.act(github.as('ada'), issue.number)
        done.add(github)
      },
    }),
    wrong: async (github) => {
      if (!done.has(github)) return null
      const issue = await find(github)
      return issue !== undefined && deed.holds(issue) ? null : `undone: ${deed.name}`
    },
  }
}

function once(act: () => Promise<unknown>): () => Promise<unknown> {
  let done: Promise<unknown> | null = null
  return () => {
    done ??= act()
    return done
  }
}

/** Every request of the run, with everything that can go wrong with it. */
export function everyCase(expected: Expectation): readonly Mishap[] {
  return expected.requests.flatMap((request, index) =>
    [...faultsOf(request), ...disturbances].map((kind) => ({ ...kind, at: index + 1 })),
  )
}

function faultsOf(request: LoggedRequest): readonly Kind[] {
  const isIssueList = request.method === 'GET' && /\/(issues|comments)$/.test(request.path)
  return (
    [...everyFault(() => 0).keys()]
      // Only what grows lags, and only lists shift.
      .filter((name) => isIssueList || !/lags|shifted/.test(name))
      .map((name) => ({ name, fault: ({ clock }) => faultNamed(name, () => clock.now()) }))
  )
}

function faultNamed(name: string, now: () => number): Fault {
  const make = everyFault(now).get(name)
  if (make === undefined) throw new Error(`There is no fault called “${name}”.`)
  return make()
}

/** Numbers from 0 (included) to 1 (excluded), the same for the same seed: mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Pairs of mishaps at different requests. */
export function samplePairs(
  cases: readonly Mishap[],
  count: number,
  random: () => number,
): readonly (readonly [Mishap, Mishap])[] {
  const pick = () => cases[Math.floor(random() * cases.length)]
  const pairs: [Mishap, Mishap][] = []
  while (pairs.length < count) {
    const [one, other] = [pick(), pick()]
    if (one === undefined || other === undefined) return pairs
    if (one.at !== other.at) pairs.push(one.at < other.at ? [one, other] : [other, one])
  }
  return pairs
}

/** Every `step`-th case: of other requests and other faults each time, where `step` is a prime. */
export function sampleCases(cases: readonly Mishap[], step: number): readonly Mishap[] {
  return cases.filter((_, index) => index % step === 0)
}
