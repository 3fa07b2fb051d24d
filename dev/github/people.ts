import type { Emulator } from './emulator.js'
import type { Answer, ApiRequest, RequestBody } from './exchange.js'
import type { EmulatedIssue } from './start-github.js'
import { answerStrictly } from './strict.js'
import type { Repository, World } from './world.js'

export interface IssueByHand {
  readonly title?: string
  readonly body?: string
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
  readonly state?: 'open' | 'closed'
  readonly state_reason?: 'completed' | 'not_planned' | 'duplicate' | 'reopened'
}

/** What a person does on the web page. */
export interface Actor {
  open(issue: IssueByHand & { readonly title: string }): Promise<EmulatedIssue>
  edit(number: number, issue: IssueByHand): Promise<EmulatedIssue>
  comment(number: number, body: string): Promise<void>
  /** Adds labels without taking any away. */
  label(number: number, names: readonly string[]): Promise<void>
  issue(number: number): Promise<EmulatedIssue>
  /** Every issue, oldest first, lag or not. */
  issues(): Promise<readonly EmulatedIssue[]>
  comments(number: number): Promise<readonly { user: { login: string }; body: string }[]>
  remove(number: number): void
  transfer(number: number): void
  /** Makes lists show the issue as a pull request. */
  turnIntoPullRequest(number: number): void
}

export function actingAs(context: {
  readonly world: World
  readonly emulator: Emulator
  readonly repository: Repository
  readonly login: string
}): Actor {
  const { world, emulator, repository, login } = context
  const token = [...world.people].find(([, person]) => person.login === login)?.[0]
  if (token === undefined) throw new Error(`Nobody is called ${login} in this GitHub.`)
  const path = `/repos/${repository.name}/issues`

  async function send<T>(
    method: string,
    where: string,
    body: RequestBody = {},
    query = '',
  ): Promise<T> {
    const request: ApiRequest = {
      method,
      path: where,
      query: new URLSearchParams(query),
      body,
      token: token ?? null,
    }
    const given: Answer = await answerStrictly({ ...world, hidden: new Set() }, emulator, request)
    if (given.status >= 400) {
      throw new Error(`${method} ${where}: ${given.status} ${JSON.stringify(given.body)}`)
    }
    return given.body as T
  }

  async function every<T>(where: string, query: string): Promise<T[]> {
    const found: T[] = []
    for (let page = 1; ; page += 1) {
      const some = await send<T[]>('GET', where, {}, `${query}&per_page=100&page=${page}`)
      found.push(...some)
      if (some.length === 0) return found
    }
  }

  const decide = (number: number) => {
    const facts = repository.issueFacts.get(number)
    if (facts === undefined) throw new Error(`There is no issue #${number} in this GitHub.`)
    return facts
  }

  return {
    open: (issue) => send('POST', path, issue),
    edit: (number, issue) => send('PATCH', `${path}/${number}`, issue),
    comment: async (number, body) => {
      await send('POST', `${path}/${number}/comments`, { body })
    },
    label: async (number, names) => {
      await send('POST', `${path}/${number}/labels`, { labels: names })
    },
    issue: (number) => send('GET', `${path}/${number}`),
    issues: () => every(path, 'state=all&direction=asc'),
    comments: (number) => every(`${path}/${number}/comments`, ''),
    remove: (number) => {
      decide(number).fate = 410
    },
    transfer: (number) => {
      decide(number).fate = 301
    },
    turnIntoPullRequest: (number) => {
      decide(number).isPullRequest = true
    },
  }
}
