import { posix } from 'node:path'
import picomatch from 'picomatch'

/** What no glob reaches: installed packages, and files and folders that begin with a dot. */
export const hidden = ['**/node_modules/**', '**/.*/**', '**/.*']

const isHidden = picomatch(hidden, { dot: true })

/** Whether a run sees a file at all. `path` is relative to the workspace, with forward slashes. */
export function isInSight(path: string): boolean {
  return !isHidden(path)
}

/**
 * Tells by its path whether a file is read as a note.
 *
 * @param globs one pattern each; `!` in front excludes files, or a folder with all that is in it.
 */
export function noteMatcher(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => glob.trim()).filter((glob) => glob !== '')
  const isExclusion = (glob: string): boolean => glob.startsWith('!') && !glob.startsWith('!(')
  const included = patterns.filter((glob) => !isExclusion(glob)).map(normalised)
  const excluded = patterns.filter(isExclusion).map((glob) => normalised(glob.slice(1)))
  const matches = picomatch(included, { dot: false })
  const isExcluded = picomatch(excluded, { dot: false })
  return (path) =>
    isInSight(path) && matches(path) && !withFolders(path).some((folder) => isExcluded(folder))
}

/** `./notes/` names the same as `notes`. */
function normalised(glob: string): string {
  return posix.normalize(glob).replace(/(.)\/$/, '$1')
}

/** `a/b/c.md` and the folders that it is in: `a`, `a/b`. */
function withFolders(path: string): readonly string[] {
  const names = path.split('/')
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}
