import type { Verdict } from './trial.js'

/** Carries out `trials`, some at a time as they mostly wait, and tells what went wrong. Returns how many did. */
export async function judge(
  name: string,
  trials: readonly (() => Promise<Verdict>)[],
  parallel: number,
): Promise<number> {
  const started = Date.now()
  const waiting = [...trials]
  let tried = 0
  let wrong = 0
  const work = async () => {
    for (let trial = waiting.shift(); trial !== undefined; trial = waiting.shift()) {
      const verdict = await trial()
      tried += 1
      if (verdict.violations.length > 0) {
        wrong += 1
        console.log([`\n${verdict.name}`, ...verdict.violations].join('\n  '))
      }
      if (tried % 100 === 0) console.log(`… ${tried} of ${trials.length}`)
    }
  }
  await Promise.all(Array.from({ length: parallel }, work))
  const seconds = Math.round((Date.now() - started) / 1_000)
  console.log(`${name}: ${tried} tried, ${wrong} went wrong (${seconds} s)`)
  return wrong
}
