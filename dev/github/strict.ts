import { includesName } from '../../src/domain/caseless.js'
import { type Call, issueNumber } from './call.js'
import type { Emulator } from './emulator.js'
import { type Answer, type ApiRequest, answer, refusal } from './exchange.js'
import { forwarded } from './issues.js'
import { beyondLimits } from './limits.js'
import { findRepository, numberOfRenamed, type Person, type World } from './world.js'

/**
 * GitHub's rules on top of the emulator, which lacks some routes and refuses too little.
 * Each rule is one that the product leans on; sources are GitHub's REST documentation and what users reported.
 */
export async function answerStrictly(
  world: World,
  emulator: Emulator,
  request: ApiRequest,
): Promise<Answer> {
  const person = request.token === null ? undefined : world.people.get(request.token)
  if (person === undefined) return refusal(401, 'Bad credentials')
  if (request.path === '/graphql') return viewer(world, person)
  if (request.path === '/user') {
    return person.kind === 'app'
      ? refusal(403, 'Resource not accessible by integration')
      : answer(200, { login: person.login })
  }
  const [, renamed] = /^\/repositories\/(\d+)$/.exec(request.path) ?? []
  if (renamed !== undefined) {
    return answer(200, { full_name: world.repositories[Number(renamed) - 1]?.name })
  }
  const [, owner = '', name = '', rest = ''] =
    /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(request.path) ?? []
  const repository = findRepository(world, owner, name)
  if (repository === undefined) {
    const number = numberOfRenamed(world, `${owner}/${name}`)
    if (number === null) return refusal(404, 'Not Found')
    const location = `${world.baseUrl}/repositories/${number}${rest}`
    return refusal(301, 'Moved Permanently', null, { location })
  }
  return answerForRepository({
    world,
    emulator,
    person,
    repository,
    rest,
    request: { ...request, path: `/repos/${repository.name}${rest}` },
  })
}

function viewer(world: World, person: Person): Answer {
  const login = world.viewer === 'without-bot' ? person.login.replace(/\[bot\]$/, '') : person.login
  return answer(200, { data: { viewer: { login } } })
}

async function answerForRepository(call: Call): Promise<Answer> {
  const { person, repository, rest, request } = call
  const isWrite = request.method !== 'GET'
  if (rest.startsWith('/issues') && repository.issues === 'disabled') {
    return refusal(410, 'Issues has been disabled in this repository.')
  }
  if (isWrite && repository.archived) {
    return refusal(403, 'Repository was archived so is read-only.')
  }
  if (isWrite && person.may === 'read' && (person.kind === 'app' || !mayRead(rest, request))) {
    return refusal(403, 'Resource not accessible by integration')
  }
  if (rest === '') return repositoryFacts(call)
  if (branchOf(rest) !== null) return branchHead(call)
  if (rest.startsWith('/assignees')) return assignees(call)
  const number = issueNumber(rest)
  const facts = number === null ? undefined : repository.issueFacts.get(number)
  if (facts !== undefined && facts.fate !== 'here') return fateOf(facts.fate)
  return beyondLimits(call) ?? forwarded(call)
}

/** A person without write access may open issues and comment. */
function mayRead(rest: string, request: ApiRequest): boolean {
  return request.method === 'POST' && /^\/issues(\/\d+\/comments)?$/.test(rest)
}

function fateOf(status: 301 | 404 | 410): Answer {
  if (status === 301) {
    return refusal(301, 'Moved Permanently', null, { location: '/repositories/1/issues/1' })
  }
  return refusal(status, status === 410 ? 'This issue was deleted' : 'Not Found')
}

async function repositoryFacts({ emulator, person, repository, request }: Call): Promise<Answer> {
  const facts = await emulator.forward(request, person.login)
  if (facts.status !== 200) return facts
  return answer(200, {
    ...(facts.body as object),
    private: repository.visibility !== 'public',
    visibility: repository.visibility,
    fork: repository.fork,
    archived: repository.archived,
    has_issues: repository.issues === 'enabled',
    default_branch: repository.defaultBranch,
    permissions: { pull: true, push: person.may === 'write' },
  })
}

/** Clients send the slashes of a branch's name encoded or not. */
function branchOf(rest: string): string | null {
  const [, branch] = /^\/(?:branches|git\/ref\/heads)(?:\/|%2F)(.+)$/i.exec(rest) ?? []
  return branch === undefined ? null : decodeURIComponent(branch)
}

/** Both routes in one: `/branches/main` has the commit, `/git/ref/heads/main` the object. */
async function branchHead({ emulator, person, repository, rest, request }: Call): Promise<Answer> {
  const branch = branchOf(rest) ?? ''
  const sha = repository.heads.get(branch)
  if (sha === undefined) {
    return repository.heads.size > 0
      ? refusal(404, 'Not Found')
      : emulator.forward(request, person.login)
  }
  return answer(200, { name: branch, commit: { sha }, object: { type: 'commit', sha } })
}

function assignees({ world, repository, rest, request }: Call): Answer {
  const login = /^\/assignees\/(.+)$/.exec(rest)?.[1]
  if (login !== undefined) {
    return includesName(repository.assignable, decodeURIComponent(login))
      ? answer(204, null)
      : refusal(404, 'Not Found')
  }
  const perPage = Math.min(100, Number(request.query.get('per_page') ?? 30))
  const page = Number(request.query.get('page') ?? 1)
  const shown = repository.assignable.slice((page - 1) * perPage, page * perPage)
  const more = repository.assignable.length > page * perPage
  const next = new URLSearchParams(request.query)
  next.set('page', String(page + 1))
  return answer(
    200,
    shown.map((one) => ({ login: one, type: 'User' })),
    more ? { link: `<${world.baseUrl}${request.path}?${next}>; rel="next"` } : {},
  )
}
