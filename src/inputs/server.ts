import { SettingError } from './setting-error.js'

/** Addresses without a slash at the end. */
export interface Server {
  /** Where people read: `https://github.com`. */
  readonly serverUrl: string
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly apiUrl: string
}

/**
 * Where GitHub is: github.com, or the server that the environment names.
 * @throws {SettingError} where no token should go to it.
 */
export function readServer(environment: {
  readonly GITHUB_SERVER_URL?: string | undefined
  readonly GITHUB_API_URL?: string | undefined
}): Server {
  const { GITHUB_SERVER_URL, GITHUB_API_URL } = environment
  const serverUrl = requireAddress('GITHUB_SERVER_URL', GITHUB_SERVER_URL || gitHub)
  const apiUrl = requireAddress('GITHUB_API_URL', GITHUB_API_URL || apiOf(serverUrl))
  return { serverUrl, apiUrl }
}

const gitHub = 'https://github.com'

function apiOf(serverUrl: string): string {
  return serverUrl === gitHub ? 'https://api.github.com' : `${serverUrl}/api/v3`
}

/** Without a slash at the end. The token goes there, and a name and password in the address would stand in messages. */
function requireAddress(variable: 'GITHUB_SERVER_URL' | 'GITHUB_API_URL', address: string): string {
  const url = address.replace(/(?<!\/)\/+$/, '')
  const { protocol, username, password, search, hash } = URL.canParse(url)
    ? new URL(url)
    : { protocol: '', username: '', password: '', search: '', hash: '' }
  const isServer = protocol === 'https:' || protocol === 'http:'
  if (isServer && username + password + search + hash === '') return url
  throw new SettingError(
    `Variable ${variable}`,
    isServer ? 'an address with a user name, a query or a fragment' : url,
    variable === 'GITHUB_API_URL'
      ? 'expected an address such as `https://api.github.com` or `https://HOST/api/v3`'
      : 'expected an address such as `https://github.com` or `https://HOST`',
  )
}
