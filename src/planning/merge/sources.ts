import type { Raised } from '../identity/thread.js'
import type { Source } from '../memory.js'

/** The places that a thread speaks for, as its issue remembers them. */
export function sourcesOf(raised: readonly Raised[]): readonly Source[] {
  return raised.map(({ occurrence: { minutes, date, key, item }, nth }) => ({
    path: minutes.path,
    date,
    key,
    nth,
    owners: item.owners,
  }))
}

/** Sources after their notes moved. */
export function movedSources(
  sources: readonly Source[],
  movedTo: ReadonlyMap<string, string>,
): readonly Source[] {
  return sources.map((source) => ({ ...source, path: movedTo.get(source.path) ?? source.path }))
}
