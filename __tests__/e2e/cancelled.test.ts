import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Stage, setStage } from './stage.js'

const items = Array.from({ length: 6 }, (_, index) => `- @ada: do part ${index + 1}`)

let stage: Stage
beforeEach(async () => {
  stage = await setStage()
  await stage.push({ 'notes/2026-05-07.md': `## Action items\n\n${items.join('\n')}\n` })
})
afterEach(() => stage.close())

// Windows has no signals: a process that is told to end is gone.
const whereSignalsAre = process.platform === 'win32' ? test.skip : test

whereSignalsAre.each(['SIGINT', 'SIGTERM'] as const)(
  'on %s the run ends within two seconds, tells what was done, and the next one goes on',
  async (signal) => {
    let kill = (): void => {}
    let cancelledAt = 0
    stage.github.faults.once(
      ({ body }) => {
        if (body.title !== 'do part 3') return false
        cancelledAt = Date.now()
        kill()
        return true
      },
      { kind: 'hang', when: 'after' },
    )
    const run = await stage.run({
      onStart: (child) => {
        kill = () => child.kill(signal)
      },
    })
    expect(Date.now() - cancelledAt).toBeLessThan(2_000)
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ applied: 'true', created: '2' })
    expect(run.summary).toContain('cancelled')

    expect(await stage.run()).toMatchObject({ exitCode: 0 })
    expect(await stage.github.issues()).toHaveLength(6)
  },
)
