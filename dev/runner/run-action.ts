import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readActionFile } from './action-file.js'
import { type Annotation, readLog } from './log.js'

export interface ActionStep {
  /** Path of the bundle. */
  readonly bundle: string
  /** Path of the node that runs it. Default: this process's own. */
  readonly node?: string
  readonly workspace: string
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly commit: string
  /** Default: `push`. */
  readonly event?: string
  /** Default: `refs/heads/main`. */
  readonly ref?: string
  /** What the event says about the repository, beside the usual; null: nothing at all. */
  readonly facts?: Readonly<Record<string, unknown>> | null
  /** What else the event's file says: `{ number, pull_request }`. */
  readonly payload?: Readonly<Record<string, unknown>>
  /** What the workflow sets with `with:`; the rest has its default. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Further variables. */
  readonly environment?: Readonly<Record<string, string>>
  /** Called with the process once it runs. */
  readonly onStart?: (process: { kill(signal: NodeJS.Signals): boolean }) => void
}

/** What a step left behind. */
export interface ActionRun {
  /** Null where a signal ended it. */
  readonly exitCode: number | null
  /** Both streams, as people see them: without workflow commands. */
  readonly log: string
  readonly annotations: readonly Annotation[]
  readonly masked: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** Starts the bundle as the runner does: https://github.com/actions/runner/blob/main/src/Runner.Worker/Handlers/NodeScriptActionHandler.cs */
export async function runAction(step: ActionStep): Promise<ActionRun> {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'))
  const file = (name: string): string => join(folder, name)
  try {
    await writeFile(file('event.json'), JSON.stringify(eventOf(step)))
    await writeFile(file('output'), '')
    await writeFile(file('summary'), '')
    const { PATH } = process.env
    const environment = {
      PATH,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: step.apiUrl,
      GITHUB_EVENT_NAME: step.event ?? 'push',
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_GRAPHQL_URL: `${step.apiUrl}/graphql`,
      GITHUB_OUTPUT: file('output'),
      GITHUB_REF: step.ref ?? 'refs/heads/main',
      GITHUB_REPOSITORY: step.repository,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: step.commit,
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_WORKSPACE: step.workspace,
      ...(await inputVariables(step.inputs ?? {})),
      ...step.environment,
    }
    const { exitCode, text } = await start(step, environment)
    return {
      exitCode,
      ...readLog(text),
      outputs: readOutputs(await readFile(file('output'), 'utf8')),
      summary: await readFile(file('summary'), 'utf8'),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function eventOf({ facts = {}, payload = {}, repository }: ActionStep): object {
  if (facts === null) return payload
  const usual = { full_name: repository, default_branch: 'main', private: false, fork: false }
  return { ...payload, repository: { ...usual, ...facts } }
}

/** The runner fills in action.yml's defaults; expressions among them are the job's business. */
async function inputVariables(
  given: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const { inputs } = await readActionFile()
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: usual = '' }]) => [
      `INPUT_${name.toUpperCase()}`,
      given[name] ?? (usual.startsWith('${{') ? '' : usual),
    ]),
  )
}

async function start(
  { bundle, node = process.execPath, workspace, onStart }: ActionStep,
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly exitCode: number | null; readonly text: string }> {
  const child = spawn(node, [resolve(bundle)], {
    cwd: workspace,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onStart?.(child)
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { exitCode, text: Buffer.concat(chunks).toString('utf8') }
}

/** `name<<DELIMITER`, the value's lines, `DELIMITER`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const heredoc = /^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm
  for (const [, name = '', , value = ''] of text.matchAll(heredoc)) outputs[name] = value
  return outputs
}
