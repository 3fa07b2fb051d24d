// Runs a development script written in TypeScript: node dev/run.mjs SCRIPT.ts [ARGS]
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { buildTarget } from './build-target.mjs'

const [script, ...args] = process.argv.slice(2)
const outdir = await mkdtemp(join(import.meta.dirname, '../node_modules/.run-'))
const outfile = join(outdir, 'script.mjs')
try {
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: 'node',
    ...buildTarget,
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  })
  process.argv = [process.argv[0], script, ...args]
  await import(pathToFileURL(outfile).href)
} finally {
  await rm(outdir, { recursive: true, force: true })
}
