import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { askEarly } from '../../../src/tracker/github/ask-early.js'

let server: Server
let url: string
let seen: string[]
let answer: RequestListener

beforeEach(async () => {
  seen = []
  answer = (_, response) => response.end('{"login":"ada"}')
  server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers.authorization}`)
    answer(request, response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/user`
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})

/** Answers with the request that it was asked to send. */
const later: typeof globalThis.fetch = async (input, init) =>
  new Response(`sent now: ${init?.method} ${input} ${init?.body ?? ''}`)

const ask = () =>
  askEarly({ url, method: 'GET', body: null }, { authorization: 'token ghp_ada' }, later)

describe('a question that is put early', () => {
  test('has left before anybody asks', async () => {
    const early = ask()
    await early.sent
    const response = await early.fetch(url, { method: 'GET' })
    expect(seen).toEqual(['GET /user token ghp_ada'])
    expect(await response.json()).toEqual({ login: 'ada' })
  })

  test('is answered with status and headers, also where it is refused', async () => {
    answer = (_, response) =>
      response.writeHead(429, { 'retry-after': '7', 'set-cookie': ['a=1', 'b=2'] }).end()
    const response = await ask().fetch(url, { method: 'GET' })
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('7')
    expect(await response.text()).toBe('')
  })

  test('is answered once: who repeats it wants to know anew', async () => {
    const { fetch } = ask()
    await fetch(url, { method: 'GET' })
    expect(await (await fetch(url, { method: 'GET' })).text()).toContain('sent now')
  })

  test.each([
    ['another address', '/rate_limit', { method: 'GET' }],
    ['another method', '', { method: 'PATCH' }],
    ['another body', '', { method: 'GET', body: '{}' }],
  ])('does not answer a request with %s', async (_, path, init) => {
    const response = await ask().fetch(`${url}${path}`, init)
    expect(await response.text()).toContain('sent now')
  })

  test('fails for whoever asks again, and for nobody else, where the connection breaks', async () => {
    answer = (request) => request.socket.destroy()
    const early = ask()
    await early.sent
    await expect(early.fetch(url, { method: 'GET' })).rejects.toThrow('socket hang up')
  })

  test('ends where whoever asked again has waited for too long', async () => {
    answer = () => {}
    const waiting = new AbortController()
    const response = ask().fetch(url, { method: 'GET', signal: waiting.signal })
    waiting.abort()
    await expect(response).rejects.toThrow('aborted')
  })

  test('ends at once for whoever had waited for too long before', async () => {
    answer = () => {}
    const response = ask().fetch(url, { method: 'GET', signal: AbortSignal.abort() })
    await expect(response).rejects.toThrow('aborted')
  })

  test('is given up where nobody asks for it', async () => {
    const gone = new Promise((resolve) => {
      answer = (request) => request.socket.once('close', resolve)
    })
    const early = ask()
    await early.sent
    // The server has to have it before: else there is nothing to close.
    while (seen.length === 0) await new Promise((resolve) => setImmediate(resolve))
    early.abandon()
    expect(await gone).toBe(false)
  })
})
