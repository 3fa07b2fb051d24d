import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { contents, files } from './files.js'

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
})
const job = z.looseObject({ 'timeout-minutes': z.number().optional(), steps: z.array(step) })
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.looseObject({ group: z.string() }),
  jobs: z.record(z.string(), job),
})

const workflows = files('.github/workflows/*.yml').map((path) => ({
  path,
  ...workflow.parse(parse(contents(path))),
}))
const steps = workflows.flatMap(({ path, jobs }) =>
  Object.values(jobs).flatMap((one) => one.steps.map((each) => ({ path, ...each }))),
)

describe.each(workflows)('$path', ({ on, permissions, jobs }) => {
  test('grants no right to write to all of its jobs', () => {
    expect(Object.values(permissions)).not.toContain('write')
  })

  test('does not run the code of strangers with rights', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target')
    expect(Object.keys(on)).not.toContain('workflow_run')
  })

  test('ends every job that hangs', () => {
    for (const one of Object.values(jobs)) expect(one['timeout-minutes']).toBeLessThanOrEqual(20)
  })
})

test('every checkout forgets its token', () => {
  const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
  expect(checkouts.length).toBeGreaterThan(3)
  for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false)
})

test('no expression is pasted into a script, where its value would be run', () => {
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
})

test('a release attests and holds every file of dist/, whatever its extension', () => {
  const release = contents('.github/workflows/release.yml')
  expect(release.match(/dist\/\S*/g)?.filter((path) => path.includes('*'))).toEqual([
    'dist/*',
    'dist/*',
  ])
})
