import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type EmulatedGitHub, startGitHub } from '../../../dev/github/start-github.js'
import { fetchOf } from '../../../src/tracker/github/proxy.js'

let github: EmulatedGitHub
let proxy: Server
const tunnels: string[] = []

beforeAll(async () => {
  github = await startGitHub()
  proxy = createServer().on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
    if (request.url?.startsWith('dropped.')) {
      socket.end()
      return
    }
    const target = connect(Number(new URL(github.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      target.pipe(socket).pipe(target)
    })
  })
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve)
  })
})

afterAll(async () => {
  proxy.closeAllConnections()
  await Promise.all([github.close(), new Promise((resolve) => proxy.close(resolve))])
})

beforeEach(() => {
  tunnels.length = 0
  // The toolkit reads the environment itself, when it is first used.
  Object.assign(process.env, {
    GITHUB_API_URL: 'http://github.test',
    http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
  })
})

test('without a proxy in the environment, node’s own fetch is used', () => {
  expect(fetchOf({ https_proxy: '' })).toBe(globalThis.fetch)
})

test('requests go through the proxy that the environment names', async () => {
  const response = await fetchOf(process.env)('http://github.test/user', {
    headers: { authorization: 'token ghp_ada' },
  })
  expect(await response.json()).toEqual({ login: 'ada' })
  expect(tunnels).toEqual(['github.test:80'])
})

test('a proxy that closes the connection before there is a tunnel is asked once, and told', async () => {
  const answer = fetchOf(process.env)('http://dropped.test/user', {
    signal: AbortSignal.timeout(10_000),
  })
  await expect(answer).rejects.toMatchObject({
    cause: { message: expect.stringContaining('before it led to dropped.test') },
  })
  expect(tunnels).toEqual(['dropped.test:80'])
})
