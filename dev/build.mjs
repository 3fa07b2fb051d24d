// Bundles the action and the command line: node dev/build.mjs [OUTDIR]
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

await build({
  absWorkingDir: fromRoot('.'),
  entryPoints: { index: 'src/index.ts', cli: 'src/cli.ts' },
  outdir: process.argv[2] ?? 'dist',
  bundle: true,
  platform: 'node',
  // Actions run node 24; the command line is used on development machines too.
  target: 'node20',
  format: 'esm',
  charset: 'utf8',
  legalComments: 'none',
  alias: { undici: fromRoot('dev/lazy-undici.cjs') },
  // Some dependencies are CommonJS and call require() for node's own modules.
  banner: {
    js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);",
  },
})
