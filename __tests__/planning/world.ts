import { createPeopledTracker, type PeopledTracker } from '../../dev/peopled-tracker.js'
import type { TrackedIssue } from '../../src/domain/issue.js'
import type { DatedMinutes, Item, Note } from '../../src/domain/minutes.js'
import type { Plan } from '../../src/domain/plan.js'
import type { DirectoryEntry, Policy } from '../../src/domain/policy.js'
import { afterWriting } from '../../src/planning/after-writing.js'
import { loginsToAssign, plan } from '../../src/planning/plan.js'
import type { PlanningInput } from '../../src/planning/planning-input.js'

export const self = 'github-actions[bot]'
export const person = 'ana'

const razvand: DirectoryEntry = { members: ['razvand'], labels: [], mention: false }
const skuenzer: DirectoryEntry = { members: ['skuenzer'], labels: [], mention: false }
const core: DirectoryEntry = {
  members: ['razvand', 'skuenzer'],
  labels: ['team/core'],
  mention: false,
}

const policy: Policy = {
  directory: new Map([
    ['RD', razvand],
    ['SK', skuenzer],
    ['core', core],
  ]),
  decisions: 'record',
  removed: 'label',
  carried: 'comment',
  ignore: [/^(?:we meet|next meeting)/i],
  series: [],
  trustedAuthors: [],
  dashboard: false,
  since: null,
}

/**
 * An item in short form: `RD/SK: Review the PR (done)`. Lines below it that begin with `[ ]` or
 * `[x]` are sub-tasks. Parsing is another room's business; this knows just enough for planning to
 * have something to plan.
 */
export function item(short: string, line: number): Item {
  const [first = '', ...below] = short.split('\n')
  const [, owners, rest = ''] = /^(?:([\w/@-]+): )?(.*)$/s.exec(first) ?? []
  const elsewhere = /\(tracked in (.+)\)$/.exec(rest)?.[1]
  const number = /\(#(\d+)\)$/.exec(rest)?.[1]
  const done = rest.endsWith('(done)')
  const due = /\bby (\d{4}-\d{2}-\d{2})/.exec(rest)
  const text = rest.replace(/ \((?:#\d+|done|no issue|tracked in .+)\)$/, '')
  return {
    kind: owners === undefined ? 'decision' : 'action',
    owners: owners?.split('/') ?? [],
    text,
    title: (text.split('. ')[0] ?? text).replace(/\.$/, ''),
    details: below.map((line) => ({
      kind: 'task',
      text: line.slice(4),
      done: line.startsWith('[x]'),
      depth: 0,
    })),
    done,
    due: due === null ? null : { written: due[0], date: due[1] ?? '' },
    tracking: trackingOf(rest, { number, elsewhere }),
    review: false,
    line,
    column: 1,
    endLine: line,
  }
}

function trackingOf(
  rest: string,
  {
    number,
    elsewhere,
  }: { readonly number: string | undefined; readonly elsewhere: string | undefined },
): Item['tracking'] {
  if (rest.endsWith('(no issue)')) return { kind: 'none' }
  if (elsewhere !== undefined) return { kind: 'elsewhere', reference: elsewhere }
  return number === undefined ? { kind: 'own' } : { kind: 'named', number: Number(number) }
}

/** Minutes of a note; the date is the one in its path. */
export function note(
  path: string,
  items: readonly (string | Item)[],
  more: Partial<DatedMinutes> = {},
): DatedMinutes {
  return {
    path,
    date: /\d{4}-\d{2}-\d{2}/.exec(path)?.[0] ?? '2022-06-30',
    datetime: null,
    title: 'Community call',
    teams: [],
    participants: [],
    sections: [{ line: 1, heading: 'TODOs and Decisions' }],
    items: items.map((one, index) => (typeof one === 'string' ? item(one, 3 + 2 * index) : one)),
    findings: [],
    ...more,
  }
}

export interface World {
  readonly tracker: PeopledTracker
  /** Puts these notes into the tree, and nothing else. */
  notes(...notes: readonly (DatedMinutes | Note)[]): void
  /** Files of the tree that are not notes of the run. */
  files(...paths: readonly string[]): void
  configure(changes: Partial<Policy>): void
  /** `listed` tells which issues a lagging listing shows. */
  plan(listed?: (issue: TrackedIssue) => boolean): Promise<Plan>
  /** Plans and applies; returns the plan. */
  run(): Promise<Plan>
  /** Lists notes and issues the other way round from now on. */
  shuffle(): void
  /** Lets somebody be assigned from now on. */
  invite(login: string): void
  /** Goes on to another day: `2022-07-07`. */
  day(date: string): void
}

export interface WorldOptions {
  /** Who can be assigned. Default: anyone. */
  readonly assignable?: readonly string[]
  /** Who GitHub says can be assigned, should that be more. */
  readonly claimsAssignable?: readonly string[]
}

/** A little world: notes, an in-memory tracker, and runs that bring them together. */
export function world(options: WorldOptions = {}): World {
  const assignable = options.assignable === undefined ? undefined : [...options.assignable]
  const state = {
    notes: [] as readonly Note[],
    files: [] as readonly string[],
    policy,
    order: 'straight' as 'straight' | 'reversed',
    commit: 1,
    now: Date.parse('2022-06-30T12:00:00Z'),
    today: '2022-06-30',
  }
  const tracker = createPeopledTracker({
    login: self,
    clock: {
      now: () => {
        state.now += 1000
        return state.now
      },
    },
    ...(assignable === undefined ? {} : { assignable }),
  })

  const inOrder = <T>(values: readonly T[]): readonly T[] =>
    state.order === 'straight' ? values : [...values].reverse()

  const inputFor = (
    assignable: ReadonlySet<string> | null,
    listed: (issue: TrackedIssue) => boolean,
  ): PlanningInput => ({
    tree: {
      notes: inOrder(state.notes),
      paths: new Set([
        ...state.notes.map((one) => (one.kind === 'minutes' ? one.minutes.path : one.path)),
        ...state.files,
      ]),
    },
    issues: inOrder(tracker.issues().filter(listed)),
    self,
    policy: state.policy,
    today: state.today,
    origin: {
      serverUrl: 'https://github.com',
      repository: { owner: 'octo', name: 'notes' },
      commit: state.commit.toString(16).padStart(40, '0'),
    },
    tracker: { owner: 'octo', name: 'notes' },
    assignable,
  })

  const askFor = async (logins: readonly string[]): Promise<ReadonlySet<string>> =>
    options.claimsAssignable === undefined
      ? tracker.assignable(logins)
      : new Set(logins.filter((login) => options.claimsAssignable?.includes(login)))

  const planned = async (listed: (issue: TrackedIssue) => boolean = () => true): Promise<Plan> => {
    const first = plan(inputFor(null, listed))
    const logins = loginsToAssign(first)
    return logins.length === 0 ? first : plan(inputFor(await askFor(logins), listed))
  }

  return {
    tracker,
    notes(...notes) {
      state.commit += 1
      state.notes = notes.map((one) => ('kind' in one ? one : { kind: 'minutes', minutes: one }))
    },
    files(...paths) {
      state.files = paths
    },
    configure(changes) {
      state.policy = { ...state.policy, ...changes }
    },
    plan: planned,
    async run() {
      const made = await planned()
      for (const change of made.changes) {
        if (change.kind === 'create') {
          const created = await tracker.create(change.id, change.fields)
          const patch = created.kind === 'created' ? afterWriting(change, created.issue) : null
          if (created.kind === 'created' && patch !== null) {
            await tracker.edit(created.issue.number, patch)
          }
        } else if (change.kind !== 'keep' && change.issue !== null) {
          const after = await tracker.edit(change.issue.number, change.patch)
          const patch = afterWriting(change, after)
          if (patch !== null) await tracker.edit(after.number, patch)
        }
      }
      return made
    },
    shuffle() {
      state.order = state.order === 'straight' ? 'reversed' : 'straight'
    },
    invite(login) {
      assignable?.push(login)
    },
    day(date) {
      state.now = Date.parse(`${date}T12:00:00Z`)
      state.today = date
    },
  }
}

/** What a plan does, in short: `create "Review"`, `close #2`, leaving out what it keeps. */
export function changesOf({ changes }: Plan): readonly string[] {
  return changes.flatMap((change) => {
    if (change.kind === 'keep') return []
    if (change.kind === 'create') return [`create "${change.fields.title}"`]
    return [
      `${change.kind} #${change.issue.number}: ${change.reasons.map(({ kind }) => kind).join(', ')}`,
    ]
  })
}

/** Why nothing happens, in short: `#2: unchanged`. */
export function keptIn({ changes }: Plan): readonly string[] {
  return changes.flatMap((change) =>
    change.kind === 'keep' ? [`#${change.issue?.number ?? '-'}: ${change.reason.kind}`] : [],
  )
}
