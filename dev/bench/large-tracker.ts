import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { defaultConfig } from '../../src/config/config.js'
import type { CreateChange } from '../../src/domain/plan.js'
import { readNoteTree } from '../../src/minutes/note-tree.js'
import { plan } from '../../src/planning/plan.js'
import { readingOf } from '../../src/reading-of.js'

const login = 'github-actions[bot]'
const perPage = 100

/** A GitHub that knows the issues of a folder of notes by heart, and nothing else. */
export interface LargeTracker {
  readonly url: string
  readonly issues: number
  close(): void
}

/** As after a first run that opened an issue for everything in `folder`. */
export async function startLargeTracker(
  folder: string,
  repository: { readonly owner: string; readonly name: string },
): Promise<LargeTracker> {
  const tree = await readNoteTree(folder, ['**/*.md'], readingOf(defaultConfig))
  const { changes } = plan({
    tree,
    issues: [],
    policy: { ...defaultConfig, since: null },
    origin: { serverUrl: 'https://github.com', repository, commit: '0'.repeat(40) },
    tracker: repository,
    self: login,
    today: '2026-05-07',
    assignable: null,
  })
  const creates = changes.filter((change): change is CreateChange => change.kind === 'create')
  const issues = creates.map((change, index) => asListed(change, index + 1))

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (url.pathname === '/graphql') return send(response, { data: { viewer: { login } } })
    if (!url.pathname.endsWith('/issues')) return send(response, { message: 'Not Found' }, 404)
    const page = Number(url.searchParams.get('page') ?? '1')
    const next = page * perPage
    if (next < issues.length) {
      url.searchParams.set('page', String(page + 1))
      response.setHeader('link', `<${origin()}${url.pathname}${url.search}>; rel="next"`)
    }
    return send(response, issues.slice(next - perPage, next))
  })
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: origin(), issues: issues.length, close: () => server.close() }
}

function send(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** As REST lists an issue, cut to about the size that GitHub's answers have. */
function asListed({ fields, followUp }: CreateChange, number: number): object {
  const isClosed = followUp?.state?.to === 'closed'
  const time = '2026-01-01T00:00:00Z'
  return {
    number,
    id: number,
    node_id: `I_${number}`,
    url: `https://api.github.com/repos/octo-org/minutes/issues/${number}`,
    html_url: `https://github.com/octo-org/minutes/issues/${number}`,
    title: fields.title,
    body: followUp?.body ?? fields.body,
    state: isClosed ? 'closed' : 'open',
    state_reason: isClosed ? 'completed' : null,
    labels: fields.labels.map((name) => ({ name, color: 'ededed', description: null })),
    assignees: fields.assignees.map((assignee) => ({ login: assignee })),
    user: { login, type: 'Bot' },
    closed_by: isClosed ? { login } : null,
    locked: false,
    created_at: time,
    updated_at: time,
    closed_at: isClosed ? time : null,
    reactions: { url: `https://api.github.com/reactions/${number}`, total_count: 0 },
  }
}
