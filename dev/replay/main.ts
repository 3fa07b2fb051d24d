// Plays a repository's history through the GitHub adapter, on a GitHub of our own: npm run replay -- REPO [BRANCH]
import { resolve } from 'node:path'
import { readingOf } from '../../src/config/config.js'
import { loadConfig } from '../../src/config/load-config.js'
import { inputDefaults } from '../../src/inputs.js'
import { type RehearsalOrder, rehearse } from '../../src/rehearsal/rehearse.js'
import { progressWords } from '../../src/reporting/rehearsal/progress.js'
import { createGitHubTracker } from '../../src/tracker/github-tracker.js'
import { startGitHub } from '../github/start-github.js'
import { createSimulatedClock } from '../simulated-clock.js'
import { resultLines } from './result.js'

const [repositoryFolder, branch = 'HEAD'] = process.argv.slice(2)
if (repositoryFolder === undefined) throw new Error('Usage: npm run replay -- REPO [BRANCH]')
const folder = resolve(repositoryFolder)
const tracker = { owner: 'octo-org', name: 'minutes' }
const config = await loadConfig(folder, { path: inputDefaults.config, named: false })
const order: RehearsalOrder = {
  folder,
  branch,
  globs: [inputDefaults.notes],
  reading: readingOf(config),
  configPath: inputDefaults.config,
  policy: { ...config, since: null },
  limits: {
    maxCreate: Number(inputDefaults['max-create']),
    maxClose: Number(inputDefaults['max-close']),
    maxUpdate: Number(inputDefaults['max-update']),
  },
  origin: { serverUrl: 'https://github.com', repository: tracker },
  repositoryUrl: null,
  tracker,
}

const clock = createSimulatedClock('2000-01-01T00:00:00Z')
const { signal } = new AbortController()
const logins = [...config.directory.values()].flatMap(({ members }) => members)
const github = await startGitHub({
  clock,
  repositories: [{ name: 'octo-org/minutes', assignable: logins }],
  // Years in a minute would use up what GitHub grants an hour.
  rateLimitHeaders: 'absent',
})
const started = performance.now()
let tenths = 0
try {
  const rehearsal = await rehearse(order, {
    openTracker: () =>
      createGitHubTracker({
        repository: tracker,
        token: 'ghs_workflow',
        apiUrl: github.url,
        userAgent: 'minutes-to-issues/replay',
        clock,
        signal,
        writePauseMs: 0,
        maxWaitMs: 300_000,
      }),
    moveTo: (timestamp) => clock.advance(Math.max(0, Date.parse(timestamp) - clock.now())),
    signal,
    onProgress: (progress) => {
      const reached = Math.floor((10 * progress.done) / progress.total)
      if (reached > tenths) process.stderr.write(`${progressWords(progress)}\n`)
      tenths = reached
    },
  })
  const seconds = (performance.now() - started) / 1000
  const result = resultLines(rehearsal, { requests: github.requests, seconds })
  process.stdout.write(`${result.lines.join('\n')}\n`)
  process.exitCode = result.isAsExpected ? 0 : 1
} finally {
  await github.close()
}
