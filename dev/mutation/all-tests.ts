// The tests of the two pure rooms as one file. Each mutant is tried by a jest of its own, which loads the sources anew
// for every file: one file is seven times as fast as thirty.
// Left out are the tests that take seconds: random ones, those of limits, and those that read folders.
import { resolve } from 'node:path'
import { globSync } from 'tinyglobby'

const { MUTATION_ROOM: room = '{minutes,planning}' } = process.env
const slow = ['model/**', '*.property.*', 'markdown*', 'plain-markdown*', 'limits*', 'note-tree*']

for (const path of globSync(`__tests__/${room}/**/*.test.ts`, {
  ignore: slow.map((name) => `**/${name}`),
})) {
  await import(resolve(path))
}
