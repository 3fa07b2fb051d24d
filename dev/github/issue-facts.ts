import { caseless } from '../../src/domain/caseless.js'
import { timestamp } from '../../src/domain/clock.js'
import { type Call, issueNumber } from './call.js'
import { type Answer, isText } from './exchange.js'
import { labelName } from './translate.js'
import type { IssueFacts, Repository } from './world.js'

interface EmulatedIssue {
  readonly number: number
  readonly state: 'open' | 'closed'
}

export function remember(
  { world, repository, rest, request }: Call,
  before: { readonly state: 'open' | 'closed' } | null,
  given: Answer,
): void {
  const now = world.clock.now()
  for (const label of Array.isArray(request.body.labels) ? request.body.labels : []) {
    learnLabel(repository, labelName(label))
  }
  if (rest === '/labels' && isText(request.body.name)) learnLabel(repository, request.body.name)
  if (rest === '/issues') {
    const { number } = given.body as EmulatedIssue
    repository.issueFacts.set(number, newFacts(now))
    if (world.lists === 'lagging') world.hidden.add(`${repository.name}#${number}`)
    return
  }
  const facts = repository.issueFacts.get(issueNumber(rest) ?? 0)
  if (facts === undefined) return
  facts.updatedAt = now
  const after = request.method === 'PATCH' ? (given.body as EmulatedIssue).state : before?.state
  if (before === null || after === before.state) return
  const reason = request.body.state_reason
  facts.closedAt = after === 'closed' ? now : null
  facts.stateReason = after === 'open' ? 'reopened' : isText(reason) ? reason : 'completed'
}

function newFacts(now: number): IssueFacts {
  return {
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    stateReason: null,
    isPullRequest: false,
    fate: 'here',
  }
}

function learnLabel(repository: Repository, name: string): void {
  if (!repository.labels.has(caseless(name))) repository.labels.set(caseless(name), name)
}

/** Puts every issue of an answer right: whole seconds, our clock, reasons of state, pull requests. */
export function decorated(call: Call, body: unknown): unknown {
  const { repository } = call
  if (Array.isArray(body)) {
    return body.filter((one) => !isHidden(call, one)).map((one) => decorated(call, one))
  }
  if (!isIssue(body)) return wholeSeconds(body)
  const facts = repository.issueFacts.get(body.number)
  if (facts === undefined) return body
  return {
    ...body,
    id: idOf(body.number),
    created_at: timestamp(facts.createdAt),
    updated_at: timestamp(facts.updatedAt),
    closed_at: facts.closedAt === null ? null : timestamp(facts.closedAt),
    state_reason: facts.stateReason,
    ...(facts.isPullRequest ? { pull_request: { url: `/pulls/${body.number}` } } : {}),
  }
}

/** In the database: no number that an issue has, so that one in place of the other shows. */
export function idOf(number: number): number {
  return 1_000_000 + number
}

function isHidden({ world, repository, request }: Call, one: unknown): boolean {
  if (!isIssue(one) || !request.path.endsWith('/issues')) return false
  const fate = repository.issueFacts.get(one.number)?.fate ?? 'here'
  return fate !== 'here' || world.hidden.has(`${repository.name}#${one.number}`)
}

function isIssue(body: unknown): body is EmulatedIssue {
  return typeof body === 'object' && body !== null && 'number' in body && 'state_reason' in body
}

function wholeSeconds(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body
  const entries = Object.entries(body).map(([key, value]) =>
    key.endsWith('_at') && isText(value) ? [key, value.replace(/\.\d+Z$/, 'Z')] : [key, value],
  )
  return Object.fromEntries(entries)
}
