import * as z from 'zod/mini'

/**
 * The output `plan`, published as JSON Schema. Nothing is checked against it at run time: the types of plan-json.ts
 * are held to it by the compiler, and what is really written by a test.
 */

function described<Schema extends z.core.$ZodType>(description: string, schema: Schema): Schema {
  z.globalRegistry.add(schema, { description })
  return schema
}

const text = z.string()
const count = z.int().check(z.nonnegative())
const issueNumber = z.int().check(z.positive())
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const names = z.array(text)
const similarity = described('From 0 to 1.', z.number().check(z.gte(0), z.lte(1)))

/** A reason or match that its kind says all about. */
function only<const Kinds extends readonly [string, ...string[]]>(...kinds: Kinds) {
  return z.strictObject({ kind: z.enum(kinds) })
}

const item = z.strictObject({
  path: described('The note, relative to the workspace.', text),
  line: described('Where the item begins, from 1.', issueNumber),
  date: described('The day of the meeting.', date),
  meeting: text,
  kind: z.enum(['action', 'decision']),
  owners: described('As the note writes them.', names),
  title: text,
})

const match = z.union([
  only('named', 'same-text'),
  z.strictObject({ kind: z.literal('reworded'), similarity }),
  z.strictObject({ kind: z.literal('moved'), from: text }),
  z.strictObject({ kind: z.literal('carried-over'), from: text, similarity }),
  z.strictObject({ kind: z.literal('adopted'), by: z.enum(['id', 'permalink', 'title']) }),
])

const createReason = z.union([
  only('new', 'dashboard'),
  z.strictObject({ kind: z.literal('raised-again'), closed: issueNumber }),
  z.strictObject({
    kind: z.literal('needs-review'),
    maybe: issueNumber,
    similarity,
    said: z.enum(['here', 'elsewhere']),
  }),
])

const editReason = z.union([
  only(
    ...(['text', 'owners', 'labels', 'meeting', 'done', 'undone', 'gone', 'back'] as const),
    ...(['recorded', 'reopened', 'adopted', 'dashboard'] as const),
  ),
  z.strictObject({ kind: z.literal('moved'), from: text }),
  z.strictObject({ kind: z.literal('raised'), meetings: count }),
  z.strictObject({ kind: z.literal('dropped'), path: text }),
  z.strictObject({ kind: z.literal('duplicate'), of: issueNumber }),
  z.strictObject({ kind: z.literal('absorbed'), duplicate: issueNumber }),
  z.strictObject({ kind: z.literal('conflict'), field: z.enum(['title', 'body']) }),
])

const keepReason = z.union([
  only(
    ...(['unchanged', 'closed-by-person', 'reopened-by-person', 'already-closed'] as const),
    ...(['done-at-first-sight', 'ignored', 'decisions-skipped', 'no-issue', 'gone'] as const),
  ),
  z.strictObject({
    kind: z.literal('edited-by-person'),
    fields: z.array(z.enum(['title', 'body'])),
  }),
  z.strictObject({ kind: z.literal('tracked-elsewhere'), reference: text }),
  z.strictObject({ kind: z.literal('before-since'), since: date }),
  z.strictObject({ kind: z.enum(['note-unreadable', 'note-not-minutes']), path: text }),
  z.strictObject({ kind: z.literal('newer-marker'), version: count }),
  z.strictObject({ kind: z.literal('held-for-review'), by: z.nullable(issueNumber) }),
  z.strictObject({
    kind: z.literal('dashboard'),
    because: z.enum(['unchanged', 'closed', 'edited']),
  }),
])

const state = z.union([
  z.strictObject({ to: z.literal('open') }),
  z.strictObject({ to: z.literal('closed'), reason: z.enum(['completed', 'not_planned']) }),
  z.strictObject({ to: z.literal('closed'), reason: z.literal('duplicate'), of: issueNumber }),
])

const common = {
  fate: described(
    'What became of it. `planned`: the plan was only shown; `pending`: the run ended before; `left`: the next run goes on with it; `unknown`: the answer was lost; `unfinished`: carried out, but the next run finishes it.',
    z.enum([
      'done',
      'unfinished',
      'failed',
      'unknown',
      'left',
      'kept',
      'withheld',
      'planned',
      'pending',
    ]),
  ),
  issue: described(
    'Null while there is none.',
    z.nullable(z.strictObject({ number: issueNumber, url: text })),
  ),
  item: described('Null: none of a note that exists, or the dashboard.', z.nullable(item)),
  remarks: described('Why, and what went wrong, in words for people.', names),
}

const create = z.strictObject({
  kind: z.literal('create'),
  ...common,
  id: described('Also in the footer of the issue.', text),
  title: text,
  labels: names,
  assignees: names,
  reason: createReason,
})

const edit = z.strictObject({
  kind: z.enum(['update', 'carry-over', 'close', 'reopen']),
  ...common,
  title: z.optional(text),
  state: z.optional(state),
  addLabels: names,
  removeLabels: names,
  addAssignees: names,
  removeAssignees: names,
  reasons: z.array(editReason),
  match: z.nullable(match),
})

const keep = z.strictObject({ kind: z.literal('keep'), ...common, reason: keepReason })

export const planSchema = z.strictObject({
  version: z.literal(1),
  mode: described(
    'Whether the plan was applied; if not, why it was only shown.',
    z.enum(['applied', 'dry-run', 'pull-request', 'other-branch', 'other-event', 'outdated-tree']),
  ),
  changes: described(
    'In the order in which they are applied; what is left as it is comes last.',
    z.array(z.union([create, edit, keep])),
  ),
  omitted: described('How many changes did not fit into the output.', count),
})

export type PlanJson = Frozen<z.infer<typeof planSchema>>

type Frozen<T> = T extends readonly (infer Part)[]
  ? readonly Frozen<Part>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T
