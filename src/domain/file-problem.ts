const problems: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'access is not permitted',
  EPERM: 'access is not permitted',
  EROFS: 'the file system is read-only',
  ELOOP: 'its links lead in a circle',
  ENOSPC: 'no space is left there',
}

/** Why a file could not be read or written, in plain words where the system has a code for it. */
export function fileProblem(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error)
  const { code = '', message = String(error) } = error as Partial<NodeJS.ErrnoException>
  return problems[code] ?? message
}
