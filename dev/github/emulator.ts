import { createEmulator } from 'emulate'
import { type Answer, type ApiRequest, answer } from './exchange.js'

/** npm `emulate`: storage and routes of GitHub, which others wrote. Too lax to test against alone: see strict.ts. */
export interface Emulator {
  /** Sends a request on, as the user `login`. */
  forward(request: ApiRequest, login: string): Promise<Answer>
  close(): Promise<void>
}

export interface EmulatorSeed {
  /** Where clients will find the API: what issue URLs begin with. */
  readonly baseUrl: string
  readonly logins: readonly string[]
  /** `owner/name` */
  readonly repositories: readonly string[]
}

/** The emulator stops a token after 5,000 requests, so each user gets several. */
const tokensEach = 20
const requestsPerToken = 4000

export async function startEmulator(seed: EmulatorSeed): Promise<Emulator> {
  const tokens = Object.fromEntries(
    seed.logins.flatMap((login) =>
      Array.from({ length: tokensEach }, (_, index) => [
        `${login} ${index}`,
        { login, scopes: ['repo'] },
      ]),
    ),
  )
  const owners = new Set(seed.repositories.map((name) => name.split('/')[0] ?? ''))
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens,
      github: {
        users: seed.logins.map((login) => ({ login })),
        orgs: [...owners].map((login) => ({
          login,
          members: seed.logins.map((member) => ({ login: member, role: 'admin' })),
        })),
        repos: seed.repositories.map((full) => {
          const [owner, name] = full.split('/')
          return { owner, name }
        }),
      },
    },
  })
  const origin = emulator.url
  let count = 0
  return {
    forward: async (request, login) => {
      const token = `${login} ${Math.floor(count / requestsPerToken) % tokensEach}`
      count += 1
      const query = request.query.size === 0 ? '' : `?${request.query}`
      const response = await fetch(`${origin}${request.path}${query}`, {
        method: request.method,
        headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
        ...(request.method === 'GET' ? {} : { body: JSON.stringify(request.body) }),
      })
      const text = (await response.text()).replaceAll(origin, seed.baseUrl)
      const link = response.headers.get('link')
      return answer(
        response.status,
        text === '' ? null : JSON.parse(text),
        link === null ? {} : { link: link.replaceAll(origin, seed.baseUrl) },
      )
    },
    close: () => emulator.close(),
  }
}
