import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { RequestError } from '@octokit/request-error'
import { Octokit } from '@octokit/rest'
import type Bottleneck from 'bottleneck'
import type { Clock } from '../../domain/clock.js'
import { UnexpectedAnswerError } from '../errors.js'
import type { Write } from '../pacing.js'
import type { Gate } from './gate.js'
import { apiVersion } from './headers.js'
import { limitOf, seconds } from './rate-limits.js'

export interface ClientOptions {
  readonly token: string
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly apiUrl: string
  readonly userAgent: string
  readonly clock: Clock
  readonly gate: Gate
  readonly signal: AbortSignal
  readonly fetch: typeof globalThis.fetch
  /** How long one request may take. */
  readonly requestTimeoutMs: number
}

type Plugin = Parameters<typeof Octokit.plugin>[0]

export interface Client {
  readonly octokit: Octokit
  /** How many requests were sent so far, repeated ones included. */
  requests(): number
}

/**
 * Octokit, its plugins bent to our rules. Retry sends failed requests again, unless a call says `retries: 0`; it
 * keeps its hands off 429, which is throttling's. Throttling sends again what a rate limit refused. Neither waits:
 * `gate` does, in the innermost hook, which sees every try.
 */
export function createClient(options: ClientOptions): Client {
  const apiUrl = options.apiUrl.replace(/(?<!\/)\/+$/, '')
  let sent = 0
  const everyTry: Plugin = (octokit) =>
    watch(octokit, options, () => {
      sent += 1
    })
  // A plugin that comes first is the innermost.
  const octokit = new (Octokit.plugin(everyTry, throttling, retry))({
    auth: options.token,
    baseUrl: apiUrl,
    userAgent: options.userAgent,
    request: { fetch: options.fetch },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    throttle: {
      ...noQueues(),
      retryAfterBaseValue: 0,
      onRateLimit: () => true,
      onSecondaryRateLimit: () => true,
    },
    retry: { doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451], retryAfterBaseValue: 0 },
  })
  return { octokit, requests: () => sent }
}

/**
 * The plugin's queues would hold each new issue up for three seconds, are shared between all clients of a process,
 * and cost some 15 ms a request even when they hold nothing up. `gate` paces writes; these let everything through.
 */
function noQueues() {
  const queue = {
    key: () => ({
      schedule: async <Given extends readonly unknown[], Result>(
        _options: object,
        send: (...given: Given) => Result,
        ...given: Given
      ) => send(...given),
    }),
  } as unknown as Bottleneck.Group
  return { global: queue, auth: queue, write: queue, search: queue, notifications: queue }
}

function watch(
  octokit: Pick<Octokit, 'hook' | 'request'>,
  options: ClientOptions,
  count: () => void,
): object {
  const { gate, signal } = options
  const { origin } = new URL(options.apiUrl)
  octokit.hook.wrap('request', async (request, parameters) => {
    const parsed = octokit.request.endpoint(parameters)
    if (new URL(parsed.url).origin !== origin) {
      throw new UnexpectedAnswerError({
        doing: 'follow a link',
        status: 200,
        said: `a link leads away from ${origin}, and the token goes nowhere else`,
      })
    }
    await gate.pass(kindOfWrite(parameters))
    const started = options.clock.now()
    count()
    parameters.headers['x-github-api-version'] = apiVersion
    parameters.request = {
      ...parameters.request,
      // A redirect is told, not followed: a POST would become a GET, and a moved issue is no longer ours.
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(options.requestTimeoutMs)]),
    }
    try {
      const response = await request(parameters)
      if (response.status >= 300) {
        throw new RequestError('Moved', response.status, { request: parsed, response })
      }
      if (response.status !== 204 && typeof response.data === 'string') {
        // A broken-off answer, an empty one, a page of HTML. Retry takes 502 for what it is: may pass.
        throw new RequestError('no JSON', 502, { request: parsed, response })
      }
      gate.succeeded()
      return response
    } catch (error) {
      throw noticed(error, started, options)
    }
  })
  return {}
}

/** Tells the gate what went wrong, and the plugins what to make of it. */
function noticed(
  error: unknown,
  started: number,
  { apiUrl, clock, gate, signal }: ClientOptions,
): unknown {
  if (!(error instanceof RequestError) || signal.aborted) return error
  const { request, response, status, message } = error
  const headers = response?.headers ?? {}
  const limit = limitOf({ status, headers, message }, clock.now())
  if (limit !== null) {
    gate.limited(limit.milliseconds, limit.said)
    // Throttling knows a limit by these words, and two forms of it only.
    return new RequestError(`secondary rate limit: ${message}`, 429, {
      request,
      ...(response === undefined ? {} : { response }),
    })
  }
  if (status >= 500) {
    const retryAfter = seconds(headers['retry-after'])
    gate.failed({ url: apiUrl, said: said(error), retryAfter, took: clock.now() - started })
  } else gate.succeeded()
  return error
}

/** GitHub's words, or what else is known, in a line. */
export function said(error: RequestError): string {
  if (error.response === undefined) return error.message || 'no answer'
  if (typeof error.response.data === 'string') {
    return `status ${error.response.status} without JSON`
  }
  return error.message.replaceAll(/\s+/g, ' ').slice(0, 300)
}

function kindOfWrite(parameters: {
  readonly method?: string
  readonly url?: string
}): Write | null {
  const { method = 'GET', url = '' } = parameters
  if (method === 'GET' || url.endsWith('/graphql')) return null
  return method === 'POST' && /\/(issues|comments)$/.test(url) ? 'creation' : 'other'
}
