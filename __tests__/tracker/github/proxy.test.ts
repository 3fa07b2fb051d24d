import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type EmulatedGitHub, startGitHub } from '../../../dev/github/start-github.js'
import { fetchOf } from '../../../src/tracker/github/proxy.js'

let github: EmulatedGitHub
let proxy: Server
const tunnels: string[] = []

beforeAll(async () => {
  github = await startGitHub()
  proxy = createServer().on('connect', (request, socket) => {
    tunnels.push(request.url ?? '')
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

test('without a proxy in the environment, node’s own fetch is used', () => {
  expect(fetchOf({ https_proxy: '' })).toBe(globalThis.fetch)
})

test('requests go through the proxy that the environment names', async () => {
  // The toolkit reads the environment itself, when it is first used.
  Object.assign(process.env, {
    GITHUB_API_URL: 'http://github.test',
    http_proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
  })
  const response = await fetchOf(process.env)('http://github.test/user', {
    headers: { authorization: 'token ghp_ada' },
  })
  expect(await response.json()).toEqual({ login: 'ada' })
  expect(tunnels).toEqual(['github.test:80'])
})
