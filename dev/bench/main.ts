// npm run bench -- [--node PATH] [--only NAME] [FOLDER…]: how fast and how frugal it is, each figure as a ratio to its limit.
// Folders with notes of yours are read instead of made-up ones.
// Builds a bundle of its own to measure. Progress goes to stderr, the table to stdout; exit code 1 where a limit is exceeded.
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { arch, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { type Measurement, ratioOf, tableOf } from './measurement.js'
import { measureMemory } from './memory.js'
import { measureParsing } from './parse.js'
import { measurePlanning } from './plan.js'
import { measureRequests } from './requests.js'
import { measureStartUp } from './start-up.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { node: { type: 'string' }, only: { type: 'string' } },
})
const node = values.node ?? process.execPath
const folder = await mkdtemp(join(tmpdir(), 'bench-'))
const bundle = join(folder, 'index.js')

function say(progress: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${progress}` : `${progress}\n`)
}

async function measureSize(): Promise<readonly Measurement[]> {
  const names = (await readdir(folder)).filter((name) => name !== 'package.json')
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size))
  return [
    {
      what: `all ${names.length} files of dist/`,
      value: sizes.reduce((sum, size) => sum + size, 0) / 1024,
      limit: 3 * 1024,
      unit: 'KB',
      good: 'at-most',
      comparedWith: 'set by us: 3 MB',
    },
  ]
}

const sections: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  'start-up': () => measureStartUp({ bundle, node }, say),
  size: measureSize,
  parsing: async () => measureParsing(positionals, say),
  planning: async () => measurePlanning(say),
  requests: () => measureRequests(bundle, say),
  memory: () => measureMemory(bundle, say),
}

if (values.only !== undefined && sections[values.only] === undefined) {
  throw new Error(`--only ${values.only}: expected one of ${Object.keys(sections).join(', ')}`)
}
const measurements: Measurement[] = []
try {
  await promisify(execFile)(process.execPath, ['dev/build.mjs', folder])
  // As beside dist/: without it, node tries to read the bundle as CommonJS first.
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  for (const [name, measure] of Object.entries(sections)) {
    if (values.only === undefined || values.only === name) measurements.push(...(await measure()))
  }
} finally {
  await rm(folder, { recursive: true })
}
say('')
const [cpu] = cpus()
process.stdout.write(`${tableOf(measurements)}\n`)
process.stdout.write(
  `\nnode ${process.version}, ${process.platform} ${arch()}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}\n`,
)
process.exitCode = measurements.some((one) => ratioOf(one) > 1) ? 1 : 0
