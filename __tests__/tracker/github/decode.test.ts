import { describe, expect, test } from '@jest/globals'
import { UnexpectedAnswerError } from '../../../src/tracker/errors.js'
import { decodeIssue } from '../../../src/tracker/github/decode.js'

const least = {
  number: 7,
  html_url: 'https://github.test/octo-org/minutes/issues/7',
  title: 'Order stickers',
  state: 'open',
  labels: [],
  user: { login: 'ada' },
  created_at: '2026-05-07T08:00:00Z',
  updated_at: '2026-05-08T08:00:00Z',
}

describe('an issue of GitHub', () => {
  test('is read with all that it has', () => {
    const answered = {
      ...least,
      body: 'one\r\ntwo',
      state: 'closed',
      state_reason: 'completed',
      labels: ['plain', { id: 1, name: 'action-item' }, { name: null }, {}],
      assignees: [{ login: 'grace', id: 2 }],
      closed_by: { login: 'bot' },
      closed_at: '2026-05-09T08:00:00Z',
    }
    expect(decodeIssue(answered, 'read #7')).toEqual({
      number: 7,
      url: 'https://github.test/octo-org/minutes/issues/7',
      title: 'Order stickers',
      body: 'one\ntwo',
      state: 'closed',
      stateReason: 'completed',
      labels: ['plain', 'action-item'],
      assignees: ['grace'],
      author: 'ada',
      closedBy: 'bot',
      createdAt: '2026-05-07T08:00:00Z',
      updatedAt: '2026-05-08T08:00:00Z',
      closedAt: '2026-05-09T08:00:00Z',
    })
  })

  test.each([
    ['nothing that may be missing', {}],
    [
      'null where that means nothing',
      { body: null, assignees: null, closed_by: null, closed_at: null },
    ],
    ['an account that was deleted', { user: null }],
  ])('may have %s', (_, parts) => {
    expect(decodeIssue({ ...least, ...parts }, 'read #7')).toMatchObject({
      body: '',
      stateReason: null,
      assignees: [],
      author: 'user' in parts ? 'ghost' : 'ada',
      closedBy: null,
      closedAt: null,
    })
  })
})

test.each([
  ['labels.0', { labels: [null] }],
  ['labels', { labels: 'action-item' }],
  ['assignees.0.login', { assignees: [{}] }],
  ['user.login', { user: {} }],
  ['created_at', { created_at: undefined }],
  ['created_at', { created_at: 'yesterday' }],
  ['closed_at', { closed_at: 5 }],
  ['state', { state: 'OPEN' }],
  ['body', { body: {} }],
  ['number', { number: '7' }],
])('what is wrong in %s is told, and not taken for an issue: %j', (where, parts) => {
  const decode = () => decodeIssue({ ...least, ...parts }, 'read #7')
  expect(decode).toThrow(UnexpectedAnswerError)
  expect(decode).toThrow(`that is no issue (${where})`)
})

test.each([[null], ['<html>'], [[]]])('%j is no issue at all', (answered) => {
  expect(() => decodeIssue(answered, 'read #7')).toThrow('that is no issue (all of it)')
})
