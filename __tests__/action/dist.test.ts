import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { bundleFile } from '../e2e/stage.js'

test('dist/ is what src/ builds to: `npm run build` writes it', async () => {
  const built = await readdir(bundleFile('.'))
  expect(await readdir('dist')).toEqual(built)
  for (const name of built) {
    const [committed, fresh] = await Promise.all([
      readFile(join('dist', name)),
      readFile(bundleFile(name)),
    ])
    // Compared as a whole: the difference of two bundles helps nobody.
    expect(`${name}: ${committed.equals(fresh) ? 'the same' : 'different'}`).toBe(
      `${name}: the same`,
    )
  }
})
