import { readServer } from './inputs/server.js'
import { askEarly, type EarlyFetch } from './tracker/github/ask-early.js'
import { apiVersion, isSendable } from './tracker/github/headers.js'
import { identityQuestion } from './tracker/github/identity-question.js'
import { fetchOf } from './tracker/github/proxy.js'
import { userAgent } from './version.js'

/**
 * Asks GitHub whose token the job has, before the action itself is loaded: loading takes about as long as the answer,
 * and every run has to know. Imports next to nothing, and leaves all that takes more to `main`: to complain of what
 * is missing or wrong, and to go through a proxy.
 */
export function headStart(environment: NodeJS.ProcessEnv): EarlyFetch {
  const fetch = fetchOf(environment)
  const token = (environment['INPUT_TOKEN'] ?? '').trim()
  const apiUrl = apiUrlOf(environment)
  if (fetch !== globalThis.fetch || apiUrl === null || !isSendable(token)) {
    return { fetch, sent: Promise.resolve(), abandon: () => {} }
  }
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `token ${token}`,
    'content-type': 'application/json; charset=utf-8',
    'user-agent': userAgent,
    'x-github-api-version': apiVersion,
  }
  return askEarly(identityQuestion(apiUrl, token), headers, fetch)
}

function apiUrlOf(environment: NodeJS.ProcessEnv): string | null {
  try {
    return readServer(environment).apiUrl
  } catch {
    return null
  }
}
