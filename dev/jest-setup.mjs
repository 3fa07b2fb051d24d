// Builds the bundle once, for all tests that start it as the runner does.
import { execFile } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

export default async function buildBundle() {
  const root = join(import.meta.dirname, '..')
  const folder = await mkdtemp(join(root, 'node_modules/.bundle-'))
  await promisify(execFile)(process.execPath, [join(root, 'dev/build.mjs'), folder])
  process.env.BUNDLE_FOLDER = folder
}
