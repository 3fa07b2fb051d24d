import { posix } from 'node:path'
import { contents, files } from './files.js'

export interface Import {
  readonly from: string
  readonly to: string
}

/** Every import of one file of ours by another, types included, as paths from the root. */
export function ownImports(): readonly Import[] {
  return files('src/**/*.ts').flatMap((from) =>
    [...contents(from).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)\.js'/g)].map(
      ([, specifier = '']) => ({
        from,
        to: posix.join(posix.dirname(from), `${specifier}.ts`),
      }),
    ),
  )
}

/** Files that import themselves, be it through others, each with those it does so through. */
export function cycles(imports: readonly Import[]): readonly string[] {
  const targets = new Map<string, readonly string[]>()
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to])
  const finished = new Set<string>()
  const found: string[] = []
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file)
    if (start >= 0) found.push([...trail.slice(start), file].join(' → '))
    if (start >= 0 || finished.has(file)) return
    for (const to of targets.get(file) ?? []) visit(to, [...trail, file])
    finished.add(file)
  }
  for (const file of targets.keys()) visit(file, [])
  return found
}
