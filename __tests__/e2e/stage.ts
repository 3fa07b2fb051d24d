import { join } from 'node:path'
import {
  type EmulatedGitHub,
  type GitHubOptions,
  type LoggedRequest,
  startGitHub,
} from '../../dev/github/start-github.js'
import { type ActionRun, type ActionStep, runAction } from '../../dev/runner/run-action.js'
import { createWorkspace, type Workspace } from '../../dev/runner/workspace.js'

type Files = Parameters<Workspace['commit']>[0]

/** A GitHub, a clone of its notes, and the action to run on them. */
export interface Stage {
  readonly github: EmulatedGitHub
  readonly workspace: Workspace
  /** Commits the files, and moves the branch on GitHub to the commit. */
  push(files: Files): Promise<void>
  run(step?: Partial<ActionStep>): Promise<ActionRun>
  /** Requests since this was last asked. */
  requests(): readonly LoggedRequest[]
  close(): Promise<void>
}

const repository = 'octo-org/minutes'

export async function setStage(options: GitHubOptions = {}): Promise<Stage> {
  const github = await startGitHub({
    repositories: [{ name: repository, assignable: ['ada', 'grace'] }],
    ...options,
  })
  const workspace = await createWorkspace()
  let commit = ''
  let seen = 0
  return {
    github,
    workspace,
    push: async (files) => {
      commit = await workspace.commit(files)
      github.repository(repository).heads.set('main', commit)
    },
    run: (step = {}) =>
      runAction({
        bundle: bundleFile('index.js'),
        workspace: workspace.folder,
        apiUrl: github.url,
        repository,
        commit,
        ...step,
        inputs: { token: 'ghs_workflow', ...step.inputs },
      }),
    requests: () => {
      const fresh = github.requests.slice(seen)
      seen = github.requests.length
      return fresh
    },
    close: async () => {
      await Promise.all([github.close(), workspace.remove()])
    },
  }
}

/** A file of the bundle that this run of the tests built. */
export function bundleFile(name: string): string {
  const { BUNDLE_FOLDER: folder = 'dist' } = process.env
  return join(folder, name)
}

export function writes(requests: readonly LoggedRequest[]): readonly string[] {
  return requests
    .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    .map(({ method, path }) => `${method} ${path}`)
}
