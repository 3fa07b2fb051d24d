import { describe, expect, test } from '@jest/globals'
import type { CreateChange, Plan } from '../../../src/domain/plan.js'
import { readMarkedBodies } from '../../../src/planning/marker.js'
import { note, person, world } from '../world.js'

const path = 'meetings/2022-06-30.md'
const blob = 'https://github.com/octo/notes/blob/0000000000000000000000000000000000000002'
const emptyPatch = {
  addLabels: [],
  removeLabels: [],
  addAssignees: [],
  removeAssignees: [],
  comments: [],
}

function creationIn({ changes }: Plan): CreateChange {
  const found = changes.find((change): change is CreateChange => change.kind === 'create')
  if (found === undefined) throw new Error('Nothing is created.')
  return found
}

const memoryIn = (body: string | undefined) => readMarkedBodies(body ?? '')[0]?.memory
const seen = (body: string) => body.replace(/<!-- .*? -->\n?/g, '')

describe('an issue is opened', () => {
  test('for an action item with all that the note says', async () => {
    const here = world({ assignable: ['razvand'] })
    here.notes(
      note(path, ['RD/SK: Review the PR. It is late by 2022-08-01\n[x] Read it\n[ ] Merge it'], {
        teams: ['Core'],
      }),
    )
    const { fields, ...change } = creationIn(await here.plan())
    expect(change).toEqual({
      kind: 'create',
      id: expect.stringMatching(/^[\w-]{11}$/),
      item: {
        path,
        line: 3,
        date: '2022-06-30',
        meeting: 'Community call',
        kind: 'action',
        owners: ['RD', 'SK'],
        title: 'Review the PR',
      },
      alsoRaisedIn: [],
      followUp: null,
      reason: { kind: 'new' },
      firstOfNote: true,
      claimedBy: null,
    })
    expect({ ...fields, body: seen(fields.body) }).toEqual({
      title: 'Review the PR',
      labels: ['action-item'],
      assignees: ['razvand'],
      body: `> Review the PR. It is late by 2022-08-01

- [x] Read it
- [ ] Merge it

* **Meeting:** Community call, 2022-06-30 ([line 3](${blob}/${path}?plain=1#L3))
* **Team:** Core
* **Owner:** RD → @razvand; SK → \`skuenzer\`
* **Not assigned:** \`skuenzer\` cannot be assigned to issues of this repository.
* **Due:** 2022-08-01

<sub>Kept in step with the meeting note by minutes-to-issues (ID \`m2i-${change.id}\`). The note governs the text above; what you write around it, in comments or in other fields stays yours.</sub>
`,
    })
    expect(memoryIn(fields.body)).toEqual({
      id: change.id,
      sources: [
        {
          path,
          date: '2022-06-30',
          key: 'review the pr. it is late',
          nth: 0,
          owners: ['RD', 'SK'],
        },
      ],
      title: { wrote: expect.any(String), saw: expect.any(String) },
      body: { wrote: expect.any(String), saw: expect.any(String) },
      labels: ['action-item'],
      assignees: [
        { login: 'razvand', fate: 'granted' },
        { login: 'skuenzer', fate: 'unassignable' },
      ],
      ticked: [expect.any(String)],
      state: 'open',
      turn: 0,
      relation: null,
    })
  })

  test('for a decision, and closed in one request that says so', async () => {
    const here = world()
    here.notes(note(path, ['We use Rust']))
    const { fields, followUp } = creationIn(await here.plan())
    const { body, ...patch } = followUp ?? {}
    expect(patch).toEqual({ ...emptyPatch, state: { to: 'closed', reason: 'completed' } })
    expect(fields).toMatchObject({ title: 'We use Rust', labels: ['decision'], assignees: [] })
    expect(seen(body ?? '')).toBe(seen(fields.body))
    expect(memoryIn(fields.body)).toEqual({ ...memoryIn(body), state: 'recording' })
    expect(memoryIn(body)?.state).toBe('recorded')
  })

  test('for what several meetings raise, named after the newest', async () => {
    const here = world()
    const older = 'meetings/2022-06-23.md'
    here.notes(note(older, ['SK: Sing', 'RD: Review the PR']), note(path, ['RD: Review the PR']))
    const { changes } = await here.plan()
    const raised = changes.find(({ item }) => item?.path === path)
    const at = { meeting: 'Community call', kind: 'action', owners: ['RD'], title: 'Review the PR' }
    expect(raised).toMatchObject({
      item: { path, line: 3, date: '2022-06-30', ...at },
      alsoRaisedIn: [{ path: older, line: 5, date: '2022-06-23', ...at }],
    })
  })

  test('for what was closed before, with a link that it remembers', async () => {
    const here = world()
    here.notes(note(path, ['RD: Review the PR']))
    await here.run()
    here.day('2022-07-02')
    here.tracker.as(person).edit(1, { state: 'closed' })
    const next = note('meetings/2022-07-07.md', ['RD: Review the PR'])
    here.notes(note(path, ['RD: Review the PR']), next)
    const { fields, reason } = creationIn(await here.plan())
    expect(reason).toEqual({ kind: 'raised-again', closed: 1 })
    expect(memoryIn(fields.body)?.relation).toEqual({ kind: 'raised-again', number: 1 })
  })
})

describe('an item that two issues say', () => {
  test('belongs to the older one', async () => {
    const here = world()
    const meetings = [
      note('meetings/2022-06-16.md', ['RD: Review the PR']),
      note('meetings/2022-06-23.md', ['SK: Review the PR']),
    ]
    here.notes(...meetings)
    await here.run()
    here.notes(...meetings, note(path, ['RD/SK: Review the PR']))
    const [change, ...others] = (await here.run()).changes
    expect(change).toMatchObject({ kind: 'carry-over', issue: { number: 1 } })
    expect(others).toMatchObject([{ kind: 'keep', issue: { number: 2 } }])
  })
})
