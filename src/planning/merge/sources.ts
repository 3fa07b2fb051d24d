import type { NoteTree } from '../../domain/minutes.js'
import type { Raised } from '../identity/thread.js'
import type { Memory, Source } from '../memory.js'
import { compareText } from '../occurrence.js'

/** The places that a thread speaks for, as its issue remembers them. */
export function sourcesOf(raised: readonly Raised[], silent: readonly Source[]): readonly Source[] {
  const said = raised.map(({ occurrence: { minutes, date, key, item }, nth }) => ({
    path: minutes.path,
    date,
    key,
    nth,
    owners: item.owners,
  }))
  // Stable: meetings of one day stay in the order of their paths and lines.
  return [...silent, ...said].sort((a, b) => compareText(a.date, b.date))
}

/** Places in notes that are there and are not read as minutes: they still count as meetings. */
export function silentSources(
  { sources }: Pick<Memory, 'sources'>,
  {
    tree,
    isMinutes,
    movedTo,
  }: {
    readonly tree: Pick<NoteTree, 'paths'>
    readonly isMinutes: (path: string) => boolean
    readonly movedTo: ReadonlyMap<string, string>
  },
): readonly Source[] {
  return movedSources(sources, movedTo).filter(
    ({ path }) => tree.paths.has(path) && !isMinutes(path),
  )
}

/** Sources after their notes moved. */
function movedSources(
  sources: readonly Source[],
  movedTo: ReadonlyMap<string, string>,
): readonly Source[] {
  return sources.map((source) => ({ ...source, path: movedTo.get(source.path) ?? source.path }))
}
