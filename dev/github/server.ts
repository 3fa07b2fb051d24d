import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer, ApiRequest } from './exchange.js'
import { distorted, type Fault, faultyAnswer } from './faults.js'

type Answering = (request: ApiRequest) => Promise<Answer>
type Type = 'json' | 'html' | 'none'

export interface ApiServer {
  readonly url: string
  close(): Promise<void>
}

/** Serves the API on loopback. `handle` decides about each request; see `exchanged`. */
export async function serveApi(
  handle: (request: ApiRequest, response: ServerResponse) => Promise<void>,
  port: number,
): Promise<ApiServer> {
  const server = createServer((incoming, response) => {
    readRequest(incoming)
      .then((request) => handle(request, response))
      .catch((error: unknown) => {
        send(response, { status: 500, headers: {}, body: { message: String(error) } }, 'json')
      })
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function readRequest(incoming: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  const url = new URL(incoming.url ?? '/', 'http://github.test')
  const authorization = incoming.headers.authorization
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname.replace(/^\/api(\/v3)?(?=\/)/, ''),
    query: url.searchParams,
    body: text === '' ? {} : JSON.parse(text),
    token: authorization?.replace(/^(token|bearer) /i, '') ?? null,
  }
}

/** Lets the request through to `answering`, disturbed by `fault`. Returns the status that went out, if any did. */
export async function exchanged(
  request: ApiRequest,
  response: ServerResponse,
  fault: Fault | null,
  answering: Answering,
): Promise<number | null> {
  switch (fault?.kind) {
    case undefined:
      return send(response, await answering(request), 'json')
    case 'drop':
      if (fault.when === 'after') await answering(request)
      response.destroy()
      return null
    case 'hang':
      if (fault.when === 'after') await answering(request)
      return null
    case 'cut':
      return sendHalf(response, await answering(request))
    case 'answer': {
      if (fault.when === 'after') await answering(request)
      const given = faultyAnswer(fault)
      return send(response, given, given.type)
    }
    case 'meanwhile':
      await fault.act()
      return send(response, await answering(request), 'json')
    case 'lag':
    case 'shift':
      return send(response, distorted(fault, request, await answering(request)), 'json')
  }
}

function send(response: ServerResponse, given: Answer, type: Type): number {
  const text = bodyOf(given, type)
  response.writeHead(given.status, {
    ...given.headers,
    ...(type === 'none'
      ? {}
      : { 'content-type': `${type === 'json' ? 'application/json' : 'text/html'}; charset=utf-8` }),
  })
  response.end(text)
  return given.status
}

function sendHalf(response: ServerResponse, given: Answer): number {
  const bytes = Buffer.from(bodyOf(given, 'json'))
  response.writeHead(given.status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Math.max(bytes.length, 2)),
  })
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy())
  return given.status
}

function bodyOf(given: Answer, type: Type): string {
  if (type === 'none' || given.body === null) return ''
  return type === 'json' ? JSON.stringify(given.body) : String(given.body)
}
