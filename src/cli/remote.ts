import { parseRepositoryName, type RepositoryName } from '../domain/repository.js'

/** Where a clone came from. */
export interface Remote {
  /** `github.com` */
  readonly host: string
  readonly repository: RepositoryName
}

/** https://docs.github.com/en/authentication/troubleshooting-ssh/using-ssh-over-the-https-port */
const gitHubBehindFirewalls = 'ssh.github.com'

/** `git@HOST:OWNER/NAME.git`, `ssh://git@HOST/OWNER/NAME.git`, `https://HOST/OWNER/NAME`; null for anything else. */
export function parseRemote(address: string): Remote | null {
  const short = /^(?:[^@/]+@)?([^:/]+):(?!\/)(.+)$/.exec(address)
  const long = /^(?:ssh|https?|git):\/\/(?:[^@/]+@)?([^:/]+)(?::\d+)?\/(.+)$/.exec(address)
  const [, name, path = ''] = long ?? short ?? []
  const host = name?.toLowerCase()
  const repository = parseRepositoryName(path.replace(/\/$/, '').replace(/\.git$/, ''))
  if (host === undefined || repository === null) return null
  return { host: host === gitHubBehindFirewalls ? 'github.com' : host, repository }
}
