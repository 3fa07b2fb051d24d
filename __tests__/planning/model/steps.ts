import type { PeopledTracker } from '../../../dev/peopled-tracker.js'
import type { EditChange, IssuePatch, Plan } from '../../../src/domain/plan.js'
import { afterWriting } from '../../../src/planning/after-writing.js'

/** One request of a run: what a killed run did, and what it did not. */
export type Step = () => Promise<void>

const nothing: IssuePatch = {
  addLabels: [],
  removeLabels: [],
  addAssignees: [],
  removeAssignees: [],
  comments: [],
}

/** The requests that carry out a plan, in their order; an edit is left out if somebody was faster. */
export function stepsOf({ changes }: Plan, tracker: PeopledTracker): readonly Step[] {
  return changes.flatMap((change): readonly Step[] => {
    if (change.kind === 'keep') return []
    if (change.kind !== 'create') return stepsOfEdit(change, tracker)
    let followUp: Step = async () => {}
    return [
      async () => {
        const created = await tracker.create(change.id, change.fields)
        if (created.kind !== 'created') return
        const { issue } = created
        const patch = afterWriting(change, issue)
        if (patch !== null) {
          followUp = async () => {
            await tracker.edit(issue.number, patch)
          }
        }
      },
      () => followUp(),
    ]
  })
}

function stepsOfEdit(change: EditChange, tracker: PeopledTracker): readonly Step[] {
  const {
    issue: { number },
    patch,
    updatedAt,
  } = change
  const { title, body, state, comments, ...sets } = patch
  let isStale = false
  const unlessStale = (step: Step): Step => {
    return async () => {
      if (!isStale) await step()
    }
  }
  return [
    async () => {
      isStale = (await tracker.read(number)).updatedAt !== updatedAt
    },
    ...comments.map((comment) =>
      unlessStale(async () => {
        await tracker.edit(number, { ...nothing, comments: [comment] })
      }),
    ),
    unlessStale(async () => {
      await tracker.edit(number, { ...nothing, ...sets })
    }),
    unlessStale(async () => {
      const after = await tracker.edit(number, {
        ...nothing,
        ...(title === undefined ? {} : { title }),
        ...(body === undefined ? {} : { body }),
        ...(state === undefined ? {} : { state }),
      })
      const next = afterWriting(change, after)
      if (next !== null) await tracker.edit(number, next)
    }),
  ]
}
