// Every so many-th mutant only, for whoever has minutes and not hours: MUTATION_SAMPLE=10 npm run mutation
// The same ones in every run, whatever else is mutated; SEED=2 draws others, for whoever has written tests against those.
// Stryker can leave out what a checker refuses; it counts those as errors, and not in the score.
import { createHash } from 'node:crypto'

const { MUTATION_SAMPLE: every = '1', SEED: seed = '1' } = process.env

const createSample = () => ({
  init: async () => {},
  check: async (mutants) =>
    Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isDrawn(mutant)
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'not in the sample' },
      ]),
    ),
})

function isDrawn({ fileName, location, mutatorName, replacement }) {
  const path = fileName.replaceAll('\\', '/').replace(/^.*\/src\//, '')
  const place = JSON.stringify([seed, path, location, mutatorName, replacement])
  return createHash('sha256').update(place).digest().readUInt32BE(0) % Number(every) === 0
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: createSample }]
