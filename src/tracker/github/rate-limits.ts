/** What of an answer tells whether it refuses for now only. */
export interface LimitedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly message: string
}

export interface Limit {
  /** How long GitHub asks us to wait; null where it does not say. */
  readonly milliseconds: number | null
  readonly said: string
}

/**
 * A rate limit in any of the forms in which one is met: primary (none remaining, until the reset), secondary (by its
 * words, with or without Retry-After), a bare 429, a 403 with Retry-After, and the 422 "was submitted too quickly".
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
export function limitOf(answer: LimitedAnswer, now: number): Limit | null {
  const { status, headers } = answer
  const retryAfter = seconds(headers['retry-after'])
  if (status === 422 && /submitted too quickly/i.test(answer.message)) {
    return { milliseconds: retryAfter, said: 'submitted too quickly' }
  }
  if (status !== 403 && status !== 429) return null
  if (/secondary rate|abuse detection/i.test(answer.message)) {
    return { milliseconds: retryAfter, said: 'secondary rate limit' }
  }
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const reset = seconds(headers['x-ratelimit-reset'])
    // A second more, so that the retry comes after the reset.
    const untilReset = reset === null ? null : Math.max(0, reset - now) + 1_000
    return { milliseconds: retryAfter ?? untilReset, said: 'primary rate limit' }
  }
  if (status === 429 || retryAfter !== null) {
    return { milliseconds: retryAfter, said: `status ${status}` }
  }
  return null
}

/** Milliseconds of a header that counts seconds. */
export function seconds(value: string | number | undefined): number | null {
  const number = value === undefined || value === '' ? Number.NaN : Number(value)
  return Number.isFinite(number) && number >= 0 ? number * 1_000 : null
}
