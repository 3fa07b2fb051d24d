import { type Call, issueNumber } from './call.js'
import type { Answer } from './exchange.js'
import { decorated, remember } from './issue-facts.js'
import { translated } from './translate.js'

/** Sends the request on in a form that the emulator gets right, and puts its answer right. */
export async function forwarded(call: Call): Promise<Answer> {
  const { emulator, person } = call
  const request = translated(call)
  const before = await issueBefore(call)
  const given = await emulator.forward(request, person.login)
  if (given.status < 400 && request.method !== 'GET') {
    remember({ ...call, request }, before, given)
  }
  return { ...given, body: decorated({ ...call, request }, given.body) }
}

async function issueBefore({ emulator, person, repository, rest, request }: Call) {
  const number = issueNumber(rest)
  if (number === null || request.method !== 'PATCH') return null
  const path = `/repos/${repository.name}/issues/${number}`
  const { body } = await emulator.forward(
    { ...request, method: 'GET', path, query: new URLSearchParams(), body: {} },
    person.login,
  )
  return body as { readonly state: 'open' | 'closed' }
}
