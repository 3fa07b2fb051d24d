import type { Config } from '../config/config.js'
import type { NoteFinding } from '../domain/finding.js'
import type { Minutes } from '../domain/minutes.js'
import { plan } from '../planning/plan.js'

const nowhere = { owner: '', name: '' }

/** Owners that the directory does not know, as a run would find them; none where there is no directory to ask. */
export function ownerFindings(minutes: readonly Minutes[], config: Config): readonly NoteFinding[] {
  if (config.directory.size === 0) return []
  const { findings } = plan({
    tree: {
      notes: minutes.map((note) => ({ kind: 'minutes', minutes: note })),
      paths: new Set(minutes.map(({ path }) => path)),
    },
    issues: [],
    self: '',
    policy: { ...config, since: null, dashboard: false },
    origin: { serverUrl: '', repository: nowhere, commit: '' },
    tracker: nowhere,
    today: '',
    assignable: null,
  })
  return findings
}
