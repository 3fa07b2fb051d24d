import { parseRepositoryName, type RepositoryName } from '../domain/repository.js'

/** Where a clone came from. */
export interface Remote {
  /** `github.com` */
  readonly host: string
  readonly repository: RepositoryName
}

/** `git@HOST:OWNER/NAME.git`, `ssh://git@HOST/OWNER/NAME.git`, `https://HOST/OWNER/NAME`; null for anything else. */
export function parseRemote(address: string): Remote | null {
  const short = /^(?:[^@/]+@)?([^:/]+):(?!\/)(.+)$/.exec(address)
  const long = /^(?:ssh|https?|git):\/\/(?:[^@/]+@)?([^:/]+)(?::\d+)?\/(.+)$/.exec(address)
  const [, host, path = ''] = long ?? short ?? []
  const repository = parseRepositoryName(path.replace(/\/$/, '').replace(/\.git$/, ''))
  return host === undefined || repository === null ? null : { host, repository }
}

/** The addresses of GitHub on a host: github.com, or an Enterprise Server. */
export function serverOn(host: string): { readonly serverUrl: string; readonly apiUrl: string } {
  return host === 'github.com'
    ? { serverUrl: 'https://github.com', apiUrl: 'https://api.github.com' }
    : { serverUrl: `https://${host}`, apiUrl: `https://${host}/api/v3` }
}
