import fc from 'fast-check'
import type { Policy } from '../../../src/domain/policy.js'
import { changesOf, type World, world } from '../world.js'
import { wrongAfter } from './invariants.js'
import { createNotebook, type Notebook, type NoteEdit } from './notebook.js'
import { createHands, type HandEdit, type Hands } from './people.js'
import { stepsOf } from './steps.js'

/** One thing that happens in the life of notes and issues. */
export type Event =
  | { readonly kind: 'note'; readonly edit: NoteEdit }
  | { readonly kind: 'hand'; readonly edit: HandEdit }
  | { readonly kind: 'run' }
  /** Killed after so many requests. */
  | { readonly kind: 'lost run'; readonly requests: number }
  /** Two runs that planned from the same state, taking turns. */
  | { readonly kind: 'doubled run' }
  /** A guard withholds every nth change. */
  | { readonly kind: 'guarded run'; readonly nth: number }
  /** The listing does not show the newest issues yet. */
  | { readonly kind: 'stale run'; readonly missing: number }
  /** A person edits between planning and writing. */
  | { readonly kind: 'overtaken run'; readonly edit: HandEdit }
  | { readonly kind: 'next day' }
  | { readonly kind: 'shuffle' }

export interface History {
  readonly policy: Pick<Policy, 'removed' | 'decisions' | 'carried'>
  readonly events: readonly Event[]
}

/** Plays a history. Throws at the first thing that is not as it must be. */
export async function play({ policy, events }: History): Promise<void> {
  const here = world({ assignable: ['razvand', 'skuenzer', 'guest'] })
  here.configure(policy)
  here.day('2022-07-07')
  const scene: Scene = {
    here,
    notebook: createNotebook(),
    hands: createHands(here.tracker),
    day: 7,
  }
  for (const event of events) await happen(event, scene)
  await cleanRun(scene)
}

interface Scene {
  readonly here: World
  readonly notebook: Notebook
  readonly hands: Hands
  day: number
}

async function happen(event: Event, scene: Scene): Promise<void> {
  const { here, notebook, hands } = scene
  switch (event.kind) {
    case 'note':
      notebook.edit(namingWhatIs(event.edit, scene))
      break
    case 'hand':
      hands.edit(event.edit)
      break
    case 'run':
      await cleanRun(scene)
      break
    case 'next day':
      scene.day = Math.min(28, scene.day + 1)
      here.day(`2022-07-${String(scene.day).padStart(2, '0')}`)
      break
    case 'shuffle':
      here.shuffle()
      break
    default:
      await disturbedRun(event, scene)
  }
  const undone = hands.undone()
  if (undone.length > 0) throw new Error(`Undone: ${undone.join('; ')}`)
}

/** Nobody names an issue that is not there yet. */
function namingWhatIs(edit: NoteEdit, { here }: Scene): NoteEdit {
  if (edit.kind !== 'name') return edit
  const issues = here.tracker.issues()
  const issue = issues[(edit.issue ?? 0) % Math.max(1, issues.length)]
  return { ...edit, issue: issue?.number ?? null }
}

async function disturbedRun(
  event: Extract<Event, { readonly kind: `${string} run` }>,
  { here, notebook, hands }: Scene,
): Promise<void> {
  readNotes(here, notebook)
  const newest = Math.max(0, ...here.tracker.issues().map(({ number }) => number))
  const missing = event.kind === 'stale run' ? event.missing : 0
  const planned = await here.plan(({ number }) => number <= newest - missing)
  const withheld = event.kind === 'guarded run' ? event.nth : 0
  const one = {
    ...planned,
    changes: planned.changes.filter((_, index) => withheld === 0 || index % withheld !== 0),
  }
  const other = await here.plan()
  const steps = [...stepsOf(one, here.tracker)]
  if (event.kind === 'lost run') steps.splice(event.requests)
  if (event.kind === 'doubled run') {
    const second = stepsOf(other, here.tracker)
    for (const [index, step] of second.entries()) steps.splice(2 * index + 1, 0, step)
  }
  if (event.kind === 'overtaken run') hands.edit(event.edit)
  for (const step of steps) await step()
}

async function cleanRun({ here, notebook }: Scene): Promise<void> {
  readNotes(here, notebook)
  const plan = await here.plan()
  here.shuffle()
  const shuffled = await here.plan()
  if (JSON.stringify(shuffled) !== JSON.stringify(plan)) {
    throw new Error('The order of notes or pages matters')
  }
  for (const step of stepsOf(plan, here.tracker)) await step()
  const again = await here.plan()
  const changes = changesOf(again)
  if (changes.length > 0) {
    throw new Error(`After ${changesOf(plan).join('; ')} another run does ${changes.join('; ')}`)
  }
  const wrong = wrongAfter(plan, { issues: here.tracker.issues(), notebook })
  const stillWrong = wrongAfter(again, { issues: here.tracker.issues(), notebook })
  if (wrong.length > 0 && stillWrong.length > 0) throw new Error(`Wrong: ${wrong.join('; ')}`)
}

function readNotes(here: World, notebook: Notebook): void {
  here.notes(...notebook.notes())
  here.files(...notebook.files())
}

const small = fc.nat({ max: 11 })
const few = fc.nat({ max: 4 })

const noteEdit: fc.Arbitrary<NoteEdit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('add'), page: few, text: small, owner: few }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('remove', 'reword', 'tick', 'swap', 'quiet', 'task'),
      line: small,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('replace'), line: small, text: small }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('name'),
      line: small,
      issue: small,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('re-own'), line: small, owner: few }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('carry'), page: few }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('rename', 'delete', 'break', 'leave-out'),
      page: few,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move-folder') }) },
) as fc.Arbitrary<NoteEdit>

const handEdit: fc.Arbitrary<HandEdit> = fc.record({
  kind: fc.constantFrom(
    'title',
    'write-around',
    'write-inside',
    'label',
    'unlabel',
    'assign',
    'unassign',
    'close',
    'reopen',
    'strip-marker',
    'line-ends',
    'comment',
    'tick',
  ),
  issue: small,
})

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('note' as const), edit: noteEdit }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('hand' as const), edit: handEdit }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('run' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('lost run' as const), requests: fc.nat({ max: 20 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('doubled run' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('guarded run' as const),
      nth: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('stale run' as const),
      missing: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('overtaken run' as const), edit: handEdit }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('next day' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('shuffle' as const) }) },
)

export const histories: fc.Arbitrary<History> = fc.record({
  policy: fc.record({
    removed: fc.constantFrom('label', 'close', 'keep'),
    decisions: fc.constantFrom('record', 'open', 'skip'),
    carried: fc.constantFrom('comment', 'quiet'),
  }),
  events: fc.array(event, { minLength: 1, maxLength: 60, size: 'max' }),
})
