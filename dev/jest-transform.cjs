// Types are stripped by esbuild: ts-jest needs the compiler API that TypeScript 7 does not have.
const { createHash } = require('node:crypto')
const { transformSync } = require('esbuild')

module.exports = {
  getCacheKey: (source, path, options) =>
    createHash('sha256').update(`${source}\0${path}${options.configString}`).digest('hex'),
  process: (source, path) =>
    transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcemap: 'both',
      sourcefile: path,
      sourcesContent: true,
    }),
}
