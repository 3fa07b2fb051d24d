const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/**
 * The `fetch` for requests to GitHub. Node's own ignores `https_proxy` and `no_proxy`; the toolkit's does not, but
 * loads undici, which costs a quarter of the start-up. So it is loaded only where the environment names a proxy.
 */
export function fetchOf(
  environment: Readonly<Record<string, string | undefined>>,
): typeof globalThis.fetch {
  if (names.every((name) => (environment[name] ?? '') === '')) return globalThis.fetch
  return async (input, init) => {
    const { defaults } = await import('@actions/github/lib/utils')
    const { fetch } = defaults.request as { readonly fetch: typeof globalThis.fetch }
    return fetch(input, init)
  }
}
