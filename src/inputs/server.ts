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
  const { GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: apiUrl } = environment
  return {
    serverUrl: withoutSlash(serverUrl || 'https://github.com'),
    apiUrl: requireServer(withoutSlash(apiUrl || 'https://api.github.com')),
  }
}

/** The token goes there. A name and password in the address would stand in messages. */
function requireServer(url: string): string {
  const { protocol, username, password, search, hash } = URL.canParse(url)
    ? new URL(url)
    : { protocol: '', username: '', password: '', search: '', hash: '' }
  const isServer = protocol === 'https:' || protocol === 'http:'
  if (isServer && username + password + search + hash === '') return url
  throw new SettingError(
    'Variable GITHUB_API_URL',
    isServer ? 'an address with a user name, a query or a fragment' : url,
    'expected an address such as `https://api.github.com` or `https://HOST/api/v3`',
  )
}

function withoutSlash(url: string): string {
  return url.replace(/(?<!\/)\/+$/, '')
}
