import { describe, expect, test } from '@jest/globals'
import type { RepositoryFacts } from '../../src/domain/repository.js'
import { decideMode } from '../../src/inputs/decide-mode.js'

const repository: RepositoryFacts = {
  defaultBranch: 'main',
  visibility: 'public',
  fork: false,
  issuesEnabled: true,
}

const push = { name: 'push', ref: 'refs/heads/main' }

const ordinary = {
  event: push,
  notes: repository,
  tracker: repository,
  dryRun: false,
  allowPublicTracker: false,
}

describe('the event', () => {
  test.each([
    ['push', 'refs/heads/main', { kind: 'applied' }],
    ['schedule', 'refs/heads/main', { kind: 'applied' }],
    ['workflow_dispatch', 'refs/heads/main', { kind: 'applied' }],
    ['push', 'refs/heads/feature', { kind: 'shown', because: 'other-branch' }],
    ['push', 'refs/tags/main', { kind: 'shown', because: 'other-branch' }],
    ['workflow_dispatch', 'refs/heads/feature', { kind: 'shown', because: 'other-branch' }],
    ['pull_request', 'refs/pull/3/merge', { kind: 'shown', because: 'pull-request' }],
    [
      'merge_group',
      'refs/heads/gh-readonly-queue/main/pr-3',
      { kind: 'shown', because: 'pull-request' },
    ],
    ['workflow_run', 'refs/heads/main', { kind: 'shown', because: 'other-event' }],
    ['issues', 'refs/heads/main', { kind: 'shown', because: 'other-event' }],
  ])('%s on %s', (name, ref, permission) => {
    expect(decideMode({ ...ordinary, event: { name, ref } })).toEqual(permission)
  })

  test('a dry run shows what a push would apply', () => {
    expect(decideMode({ ...ordinary, dryRun: true })).toEqual({ kind: 'shown', because: 'dry-run' })
  })

  test('pull_request_target is refused, even as a dry run', () => {
    const event = { name: 'pull_request_target', ref: 'refs/heads/main' }
    expect(decideMode({ ...ordinary, event, dryRun: true })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('Use `pull_request`'),
    })
  })
})

describe('the repositories', () => {
  test('a fork does nothing, and says so', () => {
    expect(decideMode({ ...ordinary, notes: { ...repository, fork: true } })).toMatchObject({
      kind: 'skipped',
      notice: expect.stringContaining('is a fork'),
    })
  })

  test('a tracker without issues is refused', () => {
    const tracker = { ...repository, issuesEnabled: false }
    expect(decideMode({ ...ordinary, tracker })).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('Issues are switched off'),
    })
  })

  const circles = ['private', 'internal', 'public'] as const
  test.each(
    circles.flatMap((notes, n) => circles.map((tracker, t) => [notes, tracker, t > n] as const)),
  )('from %s notes to a %s tracker: refused is %s', (notes, tracker, refused) => {
    const circumstances = {
      ...ordinary,
      notes: { ...repository, visibility: notes },
      tracker: { ...repository, visibility: tracker },
    }
    expect(decideMode(circumstances).kind).toBe(refused ? 'refused' : 'applied')
    expect(decideMode({ ...circumstances, allowPublicTracker: true }).kind).toBe('applied')
  })
})
