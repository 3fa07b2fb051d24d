import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { contents, files, linesWith } from './files.js'
import { anchors, links } from './markdown.js'

const pages = files('*.md', 'docs/**/*.md', '.github/**/*.md')
/** Our own action, and a reader's own organisation. */
const ours = /^(?:minutes-to-issues\/minutes-to-issues@v\d|octo-org\/)/

describe('every action that we use or show', () => {
  const places = files('.github/**/*.{yml,md}', 'README.md', 'docs/**/*.md', 'examples/**')
  const uses = places.flatMap((path) =>
    [...contents(path).matchAll(/^\s*(?:- )?uses:\s*(.+)$/gm)].map(([, used = '']) => ({
      path,
      used,
    })),
  )
  const foreign = uses.filter(({ used }) => !used.startsWith('./') && !ours.test(used))

  test('is found by this test', () => {
    expect(foreign.length).toBeGreaterThan(5)
  })

  test.each(foreign)('$used in $path is pinned by its commit and names its version', ({ used }) => {
    expect(used).toMatch(/^[\w.-]+\/[\w./-]+@[\da-f]{40} # v\d+(\.\d+){0,2}$/)
  })

  test('has the same commit everywhere', () => {
    const pins = new Map<string, Set<string>>()
    for (const { used } of foreign) {
      const [name = '', pin = ''] = used.split('@')
      const action = name.split('/').slice(0, 2).join('/')
      pins.set(action, (pins.get(action) ?? new Set()).add(pin))
    }
    const several = [...pins].filter(([, commits]) => commits.size > 1)
    expect(several).toEqual([])
  })
})

test('every local link leads somewhere', () => {
  const local = pages.flatMap((path) =>
    links(contents(path))
      .filter(({ target }) => !/^[a-z]+:/i.test(target))
      .map((link) => ({ ...link, path })),
  )
  const broken = local.filter(({ path, target }) => {
    const [file = '', anchor] = decodeURI(target).split('#')
    const page = file === '' ? path : posix.join(posix.dirname(path), file)
    if (!existsSync(join(import.meta.dirname, '../..', page))) return true
    return anchor !== undefined && page.endsWith('.md') && !anchors(contents(page)).has(anchor)
  })
  expect(broken).toEqual([])
})

describe('no file of the repository', () => {
  const all = files('**').filter((path) => !/\.(?:png|ico)$/.test(path))

  test('names a package registry, which may be another one for the next reader', () => {
    expect(linesWith(all, /\bregistry\.(?:npm|yarn)|\bnpm\.pkg\.github/)).toEqual([])
  })

  test('names a folder of the machine that it was written on', () => {
    const written = all.filter((path) => !path.startsWith('dist/'))
    expect(linesWith(written, /(?<![\w.:/])\/(?:home|root|Users|work)\/[a-z]/)).toEqual([])
  })

  test('reaches for what lies beside the repository', () => {
    expect(linesWith(all, /\.\.\/shared\//)).toEqual([])
  })
})

test('the lock file leaves the registry to whoever installs', () => {
  expect(linesWith(['package-lock.json'], /"resolved":/)).toEqual([])
})
