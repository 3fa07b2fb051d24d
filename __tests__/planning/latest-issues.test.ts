import { expect, test } from '@jest/globals'
import type { TrackedIssue } from '../../src/domain/issue.js'
import { latestOfEach } from '../../src/planning/latest-issues.js'
import { note, world } from './world.js'

async function written(...items: readonly string[]): Promise<readonly TrackedIssue[]> {
  const { notes, run, tracker } = world()
  notes(note('notes/2022-06-30.md', items))
  await run()
  return tracker.issues()
}

test('issues stand by number, in whatever order they were listed', async () => {
  const issues = await written('RD: Write', 'RD: Read', 'RD: Count')
  expect(latestOfEach(issues.toReversed()).map(({ number }) => number)).toEqual([1, 2, 3])
})

test.each(['straight', 'reversed'])(
  'an issue that is there twice is as it was when it was last changed: %s',
  async (order) => {
    const [issue] = await written('RD: Write')
    if (!issue) throw new Error('an issue is needed')
    const later = { ...issue, title: 'By hand', updatedAt: '2030-01-01T00:00:00Z' }
    const both = order === 'straight' ? [issue, later] : [later, issue]
    expect(latestOfEach(both)).toEqual([later])
  },
)
