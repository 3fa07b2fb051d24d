import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { bundleFile } from './stage.js'

test('the demo plays its story to the end', async () => {
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['dev/run.mjs', 'dev/demo/main.ts', bundleFile('index.js')],
    { timeout: 60_000 },
  )
  expect(stderr).toBe('')
  expect(stdout).toContain('Opened 6 issues.')
  expect(stdout).toContain('Nothing to do: 6 issues match the notes. (3 requests)')
  expect(stdout).toContain('Updated 3 issues and closed 1; 2 unchanged.')
  expect(stdout).toContain('Opened 3 issues and carried over 1; 5 unchanged.')
  expect(stdout).toMatch(/#5 {2}open +Book a room for the summer school +@priya-b/)
  expect(stdout).toContain('I have asked the people of last year.')
})
