/** What a request may say: everything is unchecked. */
export interface RequestBody {
  readonly title?: unknown
  readonly body?: unknown
  readonly name?: unknown
  readonly description?: unknown
  readonly labels?: unknown
  readonly assignees?: unknown
  readonly state?: unknown
  readonly state_reason?: unknown
  readonly duplicate_issue_id?: unknown
}

/** A request to the API, taken apart. */
export interface ApiRequest {
  readonly method: string
  /** Without the `/api/v3` of an Enterprise Server. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: RequestBody
  readonly token: string | null
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** JSON, or null for an empty answer. */
  readonly body: unknown
}

export function answer(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, headers, body }
}

/** A refusal in GitHub's form. */
export function refusal(
  status: number,
  message: string,
  errors: readonly unknown[] | null = null,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return answer(
    status,
    {
      message,
      ...(errors === null ? {} : { errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status),
    },
    headers,
  )
}

/** 422 with GitHub's list of problems. */
export function invalid(...errors: readonly unknown[]): Answer {
  return refusal(422, 'Validation Failed', errors)
}

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}
