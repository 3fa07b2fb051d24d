import { fullName, type Origin } from '../../domain/repository.js'

/** Link to a line of a note at the commit. `plain=1`: GitHub scrolls only in the source view. */
export function permalink(origin: Origin, path: string, line: number): string {
  return `${fileUrl(origin, path)}${lineSuffix}${line}`
}

/** What a permalink to a note has, whatever its commit and line. */
export function linkEnd(path: string): string {
  return `/${encodePath(path)}${lineSuffix}`
}

/** Paths of the notes that a text has permalinks to. */
export function pathsLinkedIn(text: string): readonly string[] {
  const links = text.matchAll(/\/blob\/[^/\s]+\/([^\s()?]+)\?plain=1#L/g)
  return [...new Set([...links].map(([, path = '']) => decodePath(path)))]
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Address of a file at the commit. */
export function fileUrl({ serverUrl, repository, commit }: Origin, path: string): string {
  return `${serverUrl}/${fullName(repository)}/blob/${commit}/${encodePath(path)}`
}

const lineSuffix = '?plain=1#L'

/** Also what `encodeURI` leaves: it would end the path or the Markdown link around it. */
function encodePath(path: string): string {
  return encodeURI(path).replace(
    /[?#()[\]]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
