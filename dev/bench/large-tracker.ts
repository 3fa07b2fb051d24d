import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { defaultConfig, readingOf } from '../../src/config/config.js'
import type { TrackedIssue } from '../../src/domain/issue.js'
import { readNoteTree } from '../../src/minutes/note-tree.js'
import { plan } from '../../src/planning/plan.js'
import { openedIssues } from './opened-issues.js'

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
  const opened = plan({
    tree,
    issues: [],
    policy: { ...defaultConfig, since: null },
    origin: { serverUrl: 'https://github.com', repository, commit: '0'.repeat(40) },
    tracker: repository,
    self: login,
    today: '2026-05-07',
    assignable: null,
  })
  const issues = openedIssues(opened, login).map(asListed)

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

/** As REST lists an issue, of about the size that GitHub's answers have. */
function asListed(issue: TrackedIssue): object {
  const person = (name: string) => ({ login: name, type: 'User' })
  return {
    id: issue.number,
    node_id: `I_${issue.number}`,
    number: issue.number,
    url: `https://api.github.com/repos/octo-org/minutes/issues/${issue.number}`,
    html_url: issue.url,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    state_reason: issue.stateReason,
    labels: issue.labels.map((name) => ({ name, color: 'ededed', description: null })),
    assignees: issue.assignees.map(person),
    user: person(issue.author),
    closed_by: issue.closedBy === null ? null : person(issue.closedBy),
    locked: false,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    reactions: { url: `https://api.github.com/reactions/${issue.number}`, total_count: 0 },
  }
}
