import { expect, test } from '@jest/globals'
import type { CreateChange } from '../../src/domain/plan.js'
import { afterWriting } from '../../src/planning/after-writing.js'
import { note, world } from './world.js'

/** The creation of an issue for the item, and the issue with these assignees. */
async function created(item: string, assignees: readonly string[]) {
  const here = world({ assignable: assignees, claimsAssignable: ['razvand', 'skuenzer'] })
  here.notes(note('notes/2022-06-30.md', [item]))
  const change = (await here.plan()).changes.find(
    (one): one is CreateChange => one.kind === 'create',
  )
  if (change === undefined) throw new Error('Nothing is created.')
  const answer = await here.tracker.create(change.id, change.fields)
  if (answer.kind !== 'created') throw new Error('Nothing was created.')
  return { change, issue: answer.issue }
}

test('nothing follows where GitHub did all that it was asked to do', async () => {
  const { change, issue } = await created('RD: Review', ['razvand'])
  expect(afterWriting(change, issue)).toBeNull()
  expect(afterWriting(change, { ...issue, assignees: ['Razvand'] })).toBeNull()
})

test('a decision is closed, and nothing more', async () => {
  const { change, issue } = await created('We use Rust', [])
  expect(afterWriting(change, issue)).toBe(change.followUp)
})

test('an issue says whom GitHub left out, and changes in no other way', async () => {
  const { change, issue } = await created('RD/SK: Review', ['skuenzer'])
  const { body, ...patch } = afterWriting(change, issue) ?? {}
  expect(patch).toEqual({
    addLabels: [],
    removeLabels: [],
    addAssignees: [],
    removeAssignees: [],
    comments: [],
  })
  expect(body).toContain(
    '* **Owner:** RD → `razvand`; SK → @skuenzer\n* **Not assigned:** `razvand`',
  )
})

test('an issue that lost its marker meanwhile is left as it is', async () => {
  const { change, issue } = await created('RD/SK: Review', ['skuenzer'])
  const edit = {
    kind: 'update',
    issue,
    updatedAt: issue.updatedAt,
    item: null,
    match: null,
    patch: {
      addLabels: [],
      removeLabels: [],
      addAssignees: ['razvand'],
      removeAssignees: [],
      comments: [],
    },
    reasons: [],
  } as const
  expect(afterWriting(edit, { ...issue, body: 'Mine' })).toBeNull()
  expect(afterWriting(edit, issue)?.body).toBe(afterWriting(change, issue)?.body)
})

test('what a person wrote into the text meanwhile stays, and is a person’s', async () => {
  const { change, issue } = await created('RD/SK: Review', ['skuenzer'])
  const body = issue.body.replace('> Review', '> Mine')
  const edit = { ...change, fields: { ...change.fields, body } }
  const written = afterWriting(edit, issue)?.body ?? ''
  expect(written.replace(/<!-- .*? -->/g, '')).toBe(body.replace(/<!-- .*? -->/g, ''))
  expect(written).not.toBe(body)
})
