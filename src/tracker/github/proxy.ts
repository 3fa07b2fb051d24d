import { subscribe } from 'node:diagnostics_channel'

const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/**
 * The `fetch` for requests to GitHub. Node's own ignores `https_proxy` and `no_proxy`; the toolkit's does not, but
 * loads undici, which costs a quarter of the start-up. So it is loaded only where the environment names a proxy.
 */
export function fetchOf(
  environment: Readonly<Record<string, string | undefined>>,
): typeof globalThis.fetch {
  if (names.every((name) => (environment[name] ?? '') === '')) return globalThis.fetch
  subscribe('undici:client:connectError', giveUpWithoutTunnel)
  return async (input, init) => {
    const { defaults } = await import('@actions/github/lib/utils')
    const { fetch } = defaults.request as { readonly fetch: typeof globalThis.fetch }
    return fetch(input, init)
  }
}

/**
 * Where a proxy closes the connection before there is a tunnel, undici opens the next one at once, thousands of times, as
 * it does for any error with the code of a closed socket; under another code the request fails, and we try again later:
 * https://github.com/nodejs/undici/blob/v6.29.1/lib/dispatcher/client.js#L371
 */
function giveUpWithoutTunnel(event: unknown): void {
  const { error, connectParams } = event as ConnectError
  if (error.code !== 'UND_ERR_SOCKET') return
  error.code = 'UND_ERR_PROXY_CLOSED'
  error.message = `The proxy closed the connection before it led to ${connectParams.host}: ${error.message}`
}

/** https://github.com/nodejs/undici/blob/v6.29.1/docs/docs/api/DiagnosticsChannel.md#undiciclientconnecterror */
interface ConnectError {
  readonly error: Error & { code?: string }
  readonly connectParams: { readonly host: string }
}
