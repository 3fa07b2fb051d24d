import { fullName, type Origin } from './repository.js'

/**
 * Where GitHub shows a note, or a line of it, at the commit: what issues, reports and pages link. Issues remember such
 * addresses, so their form is for ever. `plain=1`: GitHub scrolls only in the source view.
 */
export function noteUrl(origin: Origin, path: string, line: number | null = null): string {
  const repositoryUrl = `${origin.serverUrl}/${fullName(origin.repository)}`
  const file = noteUrlIn(repositoryUrl, origin.commit, path)
  return line === null ? file : `${file}${lineSuffix}${line}`
}

/** The same where the repository is known by its address. */
export function noteUrlIn(repositoryUrl: string, commit: string, path: string): string {
  return `${repositoryUrl}/blob/${commit}/${encodePath(path)}`
}

/** What the address of a note's line has, whatever its commit and line. */
export function noteUrlEnd(path: string): string {
  return `/${encodePath(path)}${lineSuffix}`
}

/** Paths of the notes that a text links lines of. */
export function notesLinkedIn(text: string): readonly string[] {
  const links = text.matchAll(/\/blob\/[^/\s]+\/([^\s()?]+)\?plain=1#L/g)
  return [...new Set([...links].map(([, path = '']) => decodePath(path)))]
}

/** The text with all its links to notes as if they were of one commit: links age, and that changes nothing. */
export function withoutCommits(text: string): string {
  return text.replace(/\/blob\/[^/\s]+\//g, '/blob/')
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const lineSuffix = '?plain=1#L'

/** Also what `encodeURI` leaves: it would end the path or the Markdown link around it. */
function encodePath(path: string): string {
  return encodeURI(path).replace(
    /[?#()[\]]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
