import { foldName } from '../domain/fold.js'
import { aliasesOf } from './config.js'
import type { ConfigProblem } from './config-error.js'
import type { ConfigSource } from './parse-yaml.js'
import type { ConfigFile } from './schema.js'

interface Spelling {
  readonly text: string
  readonly owner: string
  readonly place: Pick<ConfigProblem, 'line' | 'column'>
}

/** Two owners of one name: case and accents do not tell them apart in a note, so neither could be meant. */
export function sameOwners(
  owners: NonNullable<ConfigFile['owners']>,
  source: ConfigSource,
): readonly ConfigProblem[] {
  const seen = new Map<string, Spelling>()
  return spellings(owners, source).flatMap((spelling) => {
    const name = foldName(spelling.text)
    const first = seen.get(name)
    if (first === undefined) seen.set(name, spelling)
    if (first === undefined || first.owner === spelling.owner) return []
    const message = `owners: ${shown(spelling)} is the same name as ${shown(first)} in line ${first.place.line}: case and accents do not matter. Leave one of them, with everybody who is meant`
    return [{ message, ...spelling.place }]
  })
}

function spellings(
  owners: NonNullable<ConfigFile['owners']>,
  source: ConfigSource,
): readonly Spelling[] {
  return Object.entries(owners).flatMap(([owner, value]) => [
    { text: owner, owner, place: source.positionOfKey(['owners', owner]) },
    ...aliasesOf(value).map((text, index) => ({
      text,
      owner,
      place: source.positionOf(['owners', owner, 'aliases', index]),
    })),
  ])
}

function shown({ text, owner }: Spelling): string {
  return text === owner ? JSON.stringify(text) : `${JSON.stringify(text)}, an alias of ${owner},`
}
