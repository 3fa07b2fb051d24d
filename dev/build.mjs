// Bundles the action and the command line: node dev/build.mjs [OUTDIR]
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { buildTarget } from './build-target.mjs'

const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const outdir = process.argv[2] ?? fromRoot('dist')

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: fromRoot('.'),
  outdir,
  bundle: true,
  platform: 'node',
  ...buildTarget,
  charset: 'utf8',
  legalComments: 'none',
}

// Chunks have names of their own: what is not built any more must not stay.
await rm(outdir, { recursive: true, force: true })

// What both share stands in a chunk, and what few runs need in one that is loaded when it is.
await build({
  ...common,
  entryPoints: { index: 'src/index.ts', cli: 'src/cli.ts' },
  format: 'esm',
  splitting: true,
  external: ['./undici.cjs'],
  alias: { undici: fromRoot('dev/lazy-undici.cjs') },
  // Some dependencies are CommonJS and call require() for node's own modules.
  banner: {
    js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);",
  },
})
await build({
  ...common,
  entryPoints: { undici: 'node_modules/undici/index.js' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
})
