import { type Answer, type ApiRequest, answer, refusal } from './exchange.js'

/** What goes wrong with one request. `after` means that it was carried out all the same. */
export type Fault =
  /** The connection is closed without an answer. */
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  /** The answer breaks off in the middle. */
  | { readonly kind: 'cut' }
  /** No answer ever comes, and the connection stays open. */
  | { readonly kind: 'hang'; readonly when: 'before' | 'after' }
  /** Another answer is given. */
  | {
      readonly kind: 'answer'
      readonly when: 'before' | 'after'
      readonly status: number
      readonly type: 'json' | 'html' | 'none'
      readonly message: string
      readonly headers: Readonly<Record<string, string>>
    }
  /** A list lacks its newest entries. Other requests are not disturbed. */
  | { readonly kind: 'lag'; readonly newest: 'all' | 'one' }
  /** Pages shifted while they were read: the first entry of this page slid to the one before, or is there twice. */
  | { readonly kind: 'shift'; readonly entry: 'lost' | 'twice' }
  /** Something else happens first: a person edits, another run writes. */
  | { readonly kind: 'meanwhile'; readonly act: () => Promise<unknown> }

type Times = 'before' | 'after'

export function status(
  code: number,
  message: string,
  options: { readonly when?: Times; readonly headers?: Readonly<Record<string, string>> } = {},
): Fault {
  const { when = 'before', headers = {} } = options
  return { kind: 'answer', when, status: code, type: 'json', message, headers }
}

/** A page of a proxy, or of GitHub's own load balancer: the angry unicorn. */
export function html(code: number, when: Times): Fault {
  const message = '<!DOCTYPE html><title>Unicorn!</title><p>This page is taking too long to load.'
  return { kind: 'answer', when, status: code, type: 'html', message, headers: {} }
}

export function empty(code: number, when: Times): Fault {
  return { kind: 'answer', when, status: code, type: 'none', message: '', headers: {} }
}

/** `reset`: when requests are let through again, in milliseconds since 1970. */
export function primaryLimit(reset: number, code: 403 | 429 = 403): Fault {
  return status(code, 'API rate limit exceeded for installation ID 1.', {
    headers: {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(reset / 1000)),
    },
  })
}

/** `retryAfter` in seconds; null where GitHub does not say, as in the first moments of a limit. */
export function secondaryLimit(retryAfter: number | null, code: 403 | 429 = 403): Fault {
  return status(
    code,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    { headers: retryAfter === null ? {} : { 'retry-after': String(retryAfter) } },
  )
}

/** One of each, by name: what exhaustive runs try at every request. `now` feeds the primary limit. */
export function everyFault(now: () => number): ReadonlyMap<string, () => Fault> {
  const fixed: Record<string, Fault> = {
    'dropped before it is carried out': { kind: 'drop', when: 'before' },
    'dropped after it was carried out': { kind: 'drop', when: 'after' },
    'cut answer': { kind: 'cut' },
    'never answered, not carried out': { kind: 'hang', when: 'before' },
    'never answered, carried out': { kind: 'hang', when: 'after' },
    '500': status(500, 'Server Error'),
    '500 though carried out': status(500, 'Server Error', { when: 'after' }),
    '502': html(502, 'before'),
    '502 though carried out': html(502, 'after'),
    '503': status(503, 'Service unavailable', { headers: { 'retry-after': '2' } }),
    '504 though carried out': status(504, 'We couldn’t respond to your request in time.', {
      when: 'after',
    }),
    '401': status(401, 'Bad credentials'),
    '403 permission': status(403, 'Resource not accessible by integration'),
    '403 secondary limit': secondaryLimit(7),
    '403 secondary limit without Retry-After': secondaryLimit(null),
    '404': status(404, 'Not Found'),
    '410': status(410, 'Issues has been disabled in this repository.'),
    '422': status(422, 'Validation Failed'),
    '422 too quickly': status(422, 'was submitted too quickly'),
    '429 with Retry-After only': status(429, 'Too many requests', {
      headers: { 'retry-after': '3' },
    }),
    '429 without anything': status(429, 'Too many requests'),
    'HTML with 200': html(200, 'before'),
    'HTML with 200 though carried out': html(200, 'after'),
    'empty 200': empty(200, 'before'),
    'empty 200 though carried out': empty(200, 'after'),
    'list lags wholly': { kind: 'lag', newest: 'all' },
    'list lags by one': { kind: 'lag', newest: 'one' },
    'page shifted, one lost': { kind: 'shift', entry: 'lost' },
    'page shifted, one twice': { kind: 'shift', entry: 'twice' },
  }
  return new Map<string, () => Fault>([
    ...Object.entries(fixed).map(([name, fault]): [string, () => Fault] => [name, () => fault]),
    ['403 primary limit, soon over', () => primaryLimit(now() + 20_000)],
    ['429 primary limit, long', () => primaryLimit(now() + 3_000_000, 429)],
  ])
}

/** The answer that a fault gives in place of the true one. */
export function faultyAnswer(
  fault: Extract<Fault, { kind: 'answer' }>,
): Answer & { readonly type: 'json' | 'html' | 'none' } {
  const { type } = fault
  if (type === 'json') {
    return { ...refusal(fault.status, fault.message, null, fault.headers), type }
  }
  return { ...answer(fault.status, fault.message, fault.headers), type }
}

/** What a lagging or shifting list shows of the true answer. */
export function distorted(fault: Fault, request: ApiRequest, given: Answer): Answer {
  if (request.method !== 'GET' || !Array.isArray(given.body)) return given
  if (fault.kind === 'lag') {
    if (fault.newest === 'all') return { ...given, body: [] }
    const newest = Math.max(...given.body.map((one) => Number(one.number ?? one.id)))
    return { ...given, body: given.body.filter((one) => Number(one.number ?? one.id) !== newest) }
  }
  if (fault.kind === 'shift') {
    const [first, ...others] = given.body
    const body =
      fault.entry === 'lost' ? others : first === undefined ? [] : [first, first, ...others]
    return { ...given, body }
  }
  return given
}

/** Which fault meets which request. Counts only the requests of the tokens that are under test. */
export interface FaultPlan {
  /** The `request`-th request from now on, counted from 1, meets the fault. */
  at(request: number, fault: Fault): void
  /** Every request that `matches` meets the fault, until `clear`. */
  whenever(matches: (request: ApiRequest) => boolean, fault: Fault): void
  /** The next request that `matches` meets the fault. */
  once(matches: (request: ApiRequest) => boolean, fault: Fault): void
  clear(): void
}

export interface FaultSource extends FaultPlan {
  next(request: ApiRequest): Fault | null
}

export function createFaults(): FaultSource {
  let count = 0
  const numbered = new Map<number, Fault>()
  let rules: {
    matches: (request: ApiRequest) => boolean
    fault: Fault
    times: 'once' | 'always'
  }[] = []
  return {
    at: (request, fault) => numbered.set(count + request, fault),
    whenever: (matches, fault) => rules.push({ matches, fault, times: 'always' }),
    once: (matches, fault) => rules.push({ matches, fault, times: 'once' }),
    clear: () => {
      numbered.clear()
      rules = []
    },
    next: (request) => {
      count += 1
      const planned = numbered.get(count)
      if (planned !== undefined) return planned
      const rule = rules.find((one) => one.matches(request))
      if (rule === undefined) return null
      if (rule.times === 'once') rules = rules.filter((one) => one !== rule)
      return rule.fault
    },
  }
}
