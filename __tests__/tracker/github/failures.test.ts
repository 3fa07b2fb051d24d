import { expect, test } from '@jest/globals'
import { RequestError } from '@octokit/request-error'
import { ValidationError } from '../../../src/tracker/errors.js'
import { asTrackerError } from '../../../src/tracker/github/failures.js'

const errand = {
  doing: 'open an issue',
  repository: 'octo-org/minutes',
  apiUrl: 'https://api.github.test',
  permission: 'issues: write',
  issue: null,
  signal: new AbortController().signal,
  movedTo: null,
}

function refused(data: unknown) {
  const url = 'https://api.github.test/repos/octo-org/minutes/issues'
  const error = new RequestError('Validation Failed', 422, {
    request: { method: 'POST', url, headers: {} },
    response: { status: 422, url, headers: {}, data },
  })
  return asTrackerError(error, errand)
}

test.each([
  ['nobody is told', {}, 'Validation Failed'],
  ['a list of nothing', { errors: [] }, 'Validation Failed'],
  ['a sentence', { errors: ['body is too long'] }, 'body is too long'],
  [
    'a message',
    { errors: [{ field: 'title', message: 'title is too long' }] },
    'title is too long',
  ],
  [
    'a value',
    { errors: [{ field: 'assignees', value: 'nobody', code: 'invalid' }] },
    'assignees: nobody is invalid',
  ],
  [
    'several values',
    { errors: [{ field: 'labels', value: ['a', 'b'], code: 'invalid' }] },
    'labels: a,b is invalid',
  ],
  [
    'a field',
    { errors: [{ field: 'title', value: null, code: 'missing_field' }] },
    'title: missing_field',
  ],
  ['nothing of use', { errors: [{}] }, 'a field: refused'],
  ['what is no problem', { errors: [null] }, 'Validation Failed'],
  ['a tree', { errors: [{ field: 'title', value: { a: 1 } }] }, 'Validation Failed'],
  ['a page', '<!DOCTYPE html>', 'status 422 without JSON'],
])('what GitHub refuses is told in its words: %s', (_, data, words) => {
  const error = refused(data)
  expect(error).toBeInstanceOf(ValidationError)
  expect(error.message).toContain(`GitHub refused to open an issue: ${words}`)
})
