import { defaultConfig } from '../../src/config/config.js'
import { defaultReading } from '../../src/domain/reading-options.js'
import type { Rehearsal, RehearsalProgress } from '../../src/domain/rehearsal.js'
import { createHistoryClock } from '../../src/rehearsal/history-clock.js'
import { type RehearsalOrder, rehearse } from '../../src/rehearsal/rehearse.js'
import { createInMemoryTracker } from '../../src/tracker/in-memory-tracker.js'
import { createIssueStore } from '../../src/tracker/issue-store.js'
import type { Repository } from './repository.js'

export interface PlayOptions extends Partial<RehearsalOrder> {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: RehearsalProgress) => void
}

/** Rehearses in memory with a directory that knows RD, and the default limits. */
export async function play(
  { folder }: Pick<Repository, 'folder'>,
  { signal, onProgress, ...order }: PlayOptions = {},
): Promise<Rehearsal> {
  const clock = createHistoryClock()
  const tracker = createInMemoryTracker('github-actions[bot]', createIssueStore(clock))
  return rehearse(
    {
      folder,
      branch: 'main',
      globs: ['**/*.md'],
      configPath: '.github/minutes.yml',
      reading: defaultReading,
      policy: {
        ...defaultConfig,
        directory: new Map([['RD', { members: ['razvand'], labels: [], mention: false }]]),
        since: null,
      },
      limits: { maxCreate: 100, maxClose: 10, maxUpdate: 100 },
      origin: { serverUrl: 'https://github.com', repository: { owner: 'octo', name: 'notes' } },
      tracker: { owner: 'octo', name: 'notes' },
      repositoryUrl: null,
      ...order,
    },
    {
      openTracker: () => tracker,
      moveTo: clock.moveTo,
      signal: signal ?? new AbortController().signal,
      onProgress: onProgress ?? (() => {}),
    },
  )
}
