export const viewerQuery = 'query { viewer { login } }'

/** A request as `fetch` takes it. */
export interface Question {
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly body: string | null
}

/** `GET /user` is refused to apps, and a workflow's own token is an app's. */
export function isOfApp(token: string): boolean {
  return token.startsWith('ghs_')
}

/** The first request by which `whoAmI` finds out whose token it is, to the letter as Octokit sends it. */
export function identityQuestion(apiUrl: string, token: string): Question {
  if (!isOfApp(token)) return { url: `${apiUrl}/user`, method: 'GET', body: null }
  // https://docs.github.com/en/enterprise-server/graphql/guides/forming-calls-with-graphql#the-graphql-endpoint
  const root = apiUrl.replace(/\/v3$/, '')
  return { url: `${root}/graphql`, method: 'POST', body: JSON.stringify({ query: viewerQuery }) }
}
