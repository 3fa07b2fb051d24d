import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'

const root = join(import.meta.dirname, '../..')

/** Files of this repository, relative to its root; nothing that is installed, built or reported. */
export function files(...patterns: readonly string[]): readonly string[] {
  return globSync([...patterns], {
    cwd: root,
    dot: true,
    expandDirectories: false,
    ignore: [
      '**/node_modules/**',
      '.git',
      '.git/**',
      'coverage/**',
      'reports/**',
      '.stryker-tmp/**',
    ],
  }).sort()
}

export function contents(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** `path:line` and the line, for every line that `pattern` finds. */
export function linesWith(paths: readonly string[], pattern: RegExp): readonly string[] {
  return paths.flatMap((path) =>
    contents(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  )
}
