import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { runAction } from '../runner/run-action.js'
import { createWorkspace } from '../runner/workspace.js'
import { type Measurement, median } from './measurement.js'
import { note } from './sample-notes.js'

const rounds = 25

/** From the start of the process to its first request, next to a node that does nothing. */
export async function measureStartUp(
  { bundle, node }: { readonly bundle: string; readonly node: string },
  say: (progress: string) => void,
): Promise<readonly Measurement[]> {
  let firstRequest = Number.NaN
  // A refused token ends the run at once: what comes after the first request is not measured here.
  const server = createServer((_, response) => {
    if (Number.isNaN(firstRequest)) firstRequest = performance.now()
    response.writeHead(401, { 'content-type': 'application/json' }).end('{"message":"Bad"}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const workspace = await createWorkspace()
  const commit = await workspace.commit({ 'notes/2026-03-05.md': note(1) })

  const { stdout } = await promisify(execFile)(node, ['--version'])
  const name = `node ${stdout.trim()}`

  const start = async (): Promise<number> => {
    let started = Number.NaN
    firstRequest = Number.NaN
    await runAction({
      bundle,
      node,
      workspace: workspace.folder,
      apiUrl: `http://127.0.0.1:${port}`,
      repository: 'octo-org/minutes',
      commit,
      inputs: { token: 'ghs_workflow' },
      onStart: () => {
        started = performance.now()
      },
    })
    return firstRequest - started
  }
  try {
    const bare: number[] = []
    const ours: number[] = []
    // In turns, so that whatever else the machine does hits both.
    for (let round = 1; round <= rounds; round += 1) {
      say(`start-up: ${round} of ${rounds}`)
      bare.push(await bareNode(node))
      ours.push(await start())
    }
    return [
      {
        what: `start to first request, ${name} (median of ${rounds})`,
        value: median(ours),
        limit: 3 * median(bare),
        unit: 'ms',
        good: 'at-most',
        comparedWith: `3 × bare node (${median(bare).toFixed(0)} ms)`,
      },
    ]
  } finally {
    server.close()
    await workspace.remove()
  }
}

async function bareNode(node: string): Promise<number> {
  // As the action is started: what variables name, such as certificates, would be loaded here only.
  const environment = { PATH: process.env['PATH'] }
  const child = spawn(node, ['-e', '0'], { stdio: 'ignore', env: environment })
  const started = performance.now()
  await once(child, 'exit')
  return performance.now() - started
}
