import { expect, test } from '@jest/globals'
import { type InputName, readInputs } from '../../src/inputs.js'

const read = (given: Partial<Record<InputName, string>>) =>
  readInputs({
    read: (name) => given[name] ?? '',
    label: (name) => `Input "${name}"`,
    today: '2026-05-31',
  })

test('what is not given has its default', () => {
  expect(read({})).toEqual({
    token: '',
    notes: ['**/*.md'],
    config: { path: '.github/minutes.yml', named: false },
    since: null,
    repository: null,
    dryRun: false,
    limits: { maxCreate: 100, maxClose: 10, maxUpdate: 100 },
    pacing: { writePauseMs: null, maxWaitMs: 300_000 },
    allowPublicTracker: false,
    comment: false,
  })
})

test('what is given counts', () => {
  expect(
    read({
      token: ' secret ',
      notes: 'minutes/*.md',
      config: 'minutes.yml',
      since: '30 days',
      repository: 'octo-org/tasks',
      'dry-run': 'true',
      'max-create': '0',
      'max-close': '1',
      'max-update': '2',
      'write-pause-ms': '0',
      'max-wait': '1 hour',
      'allow-public-tracker': 'true',
      comment: 'true',
    }),
  ).toEqual({
    token: 'secret',
    notes: ['minutes/*.md'],
    config: { path: 'minutes.yml', named: true },
    since: '2026-05-01',
    repository: { owner: 'octo-org', name: 'tasks' },
    dryRun: true,
    limits: { maxCreate: 0, maxClose: 1, maxUpdate: 2 },
    pacing: { writePauseMs: 0, maxWaitMs: 3_600_000 },
    allowPublicTracker: true,
    comment: true,
  })
})

test.each([
  ['max-create', 'lots', 'Input "max-create": expected a whole number, 0 or more; found "lots".'],
  ['dry-run', 'yes', 'Input "dry-run": expected `true` or `false`; found "yes".'],
  [
    'write-pause-ms',
    '-5',
    'Input "write-pause-ms": expected a whole number, 0 or more; found "-5".',
  ],
] as const)('a wrong %s is named with what is allowed', (name, text, message) => {
  expect(() => read({ [name]: text })).toThrow(message)
})
