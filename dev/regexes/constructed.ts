import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Written } from './literals.js'

/** Entries, which would run. */
const entries = ['index.ts', 'cli.ts']

/** Every regular expression that the modules of `folder` put together when they are loaded, and what `use` adds. */
export async function constructedIn(
  folder: string,
  load: (file: string) => Promise<unknown>,
  use: () => Promise<unknown>,
): Promise<readonly Written[]> {
  const Original = globalThis.RegExp
  const found: Written[] = []
  let at = ''
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [source, flags]: [string | RegExp, string | undefined]) => {
      const pattern = new target(source, flags)
      found.push({ at, pattern })
      return pattern
    },
  })
  try {
    for (const file of await readdir(folder, { recursive: true })) {
      if (!file.endsWith('.ts') || entries.includes(file)) continue
      at = `loaded with ${file}`
      await load(join(folder, file))
    }
    at = 'made in use'
    await use()
  } finally {
    globalThis.RegExp = Original
  }
  return found
}
