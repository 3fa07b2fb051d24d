import { once } from 'node:events'
import type { ClientRequest, IncomingMessage } from 'node:http'
import type { Question } from './identity-question.js'

type Fetch = typeof globalThis.fetch

/** A `fetch` that has put one question already. */
export interface EarlyFetch {
  /** Who puts the question again gets the answer that is under way, good or bad; all else is sent as usual. */
  readonly fetch: Fetch
  /** Until the question has left, or it is no use to wait for that. */
  readonly sent: Promise<void>
  /** Waits no longer for an answer that nobody asked for. */
  abandon(): void
}

/** In milliseconds. */
const longestWaitForServer = 1_000

/** Sent by `node:http`, which is there at once: node's own `fetch` takes longer to load than node to start. */
export function askEarly(
  { url, method, body }: Question,
  headers: Readonly<Record<string, string>>,
  fetch: Fetch,
): EarlyFetch {
  const { request } = httpFor(url)
  const patience = new AbortController()
  const question = request(url, {
    method,
    headers,
    agent: false,
    timeout: longestWaitForServer,
    signal: patience.signal,
  })
  const answer = answerTo(question)
  answer.catch(() => 'told whoever asks again')
  question.end(body)

  let isAnswered = false
  return {
    sent: firstOf(question, ['finish', 'timeout', 'error']),
    abandon: () => {
      if (!isAnswered) patience.abort()
    },
    fetch: async (input, init) => {
      const isSame = input === url && init?.method === method && (init.body ?? null) === body
      if (isAnswered || !isSame) return fetch(input, init)
      isAnswered = true
      follow(patience, init.signal)
      return asResponse(await answer)
    },
  }
}

/** By its name, as an import reads all that a module has: of `node:http` also `WebSocket`, which loads what `fetch` does. */
function httpFor(url: string) {
  return process.getBuiltinModule(url.startsWith('https:') ? 'node:https' : 'node:http')
}

interface Answer {
  readonly head: IncomingMessage
  readonly body: Buffer
}

async function answerTo(question: ClientRequest): Promise<Answer> {
  // An error after the first would be nobody's, and end the process.
  question.on('error', () => {})
  const [head] = (await once(question, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of head) chunks.push(chunk)
  return { head, body: Buffer.concat(chunks) }
}

function asResponse({ head, body }: Answer): Response {
  const headers = Object.entries(head.headers).map(([name, value]) => [name, String(value)])
  return new Response(body.length === 0 ? null : new Uint8Array(body), {
    status: head.statusCode ?? 0,
    headers: Object.fromEntries(headers),
  })
}

function firstOf(request: ClientRequest, events: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    for (const event of events) request.once(event, () => resolve())
  })
}

function follow(controller: AbortController, signal: AbortSignal | null | undefined): void {
  if (signal?.aborted) controller.abort(signal.reason)
  signal?.addEventListener('abort', () => controller.abort(signal.reason), { once: true })
}
