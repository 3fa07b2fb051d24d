// Plays random histories of notes, people and disturbed runs: npm run model [-- RUNS [SEED]]
import fc from 'fast-check'
import { histories, play } from '../__tests__/planning/model/history.js'

const [runs = '5000', seed] = process.argv.slice(2)
const started = performance.now()
await fc.assert(fc.asyncProperty(histories, play), {
  numRuns: Number(runs),
  // Shrinking a long history takes longer than finding one.
  interruptAfterTimeLimit: 600_000,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
})
const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(`${runs} histories in ${seconds} s: nothing lost, doubled, undone or wrongly closed.`)
