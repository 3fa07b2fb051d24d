import { readFile, realpath } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { fileProblem } from '../domain/file-problem.js'
import { type Config, completeConfig, defaultConfig } from './config.js'
import { ConfigError } from './config-error.js'
import { explainIssue } from './explain-issue.js'
import { parseYaml } from './parse-yaml.js'
import { sameOwners } from './same-owners.js'
import { configSchema } from './schema.js'

/** Where the configuration is, and whether a missing file is an error. */
export interface ConfigPath {
  readonly path: string
  readonly named: boolean
}

/** @throws {ConfigError} where the file cannot be read or says what is not allowed. */
export async function loadConfig(workspace: string, at: ConfigPath): Promise<Config> {
  const text = await readText(workspace, at)
  return text === null ? defaultConfig : parseConfig(at.path, text)
}

/** @throws {ConfigError} with everything that is wrong in `text`. */
export async function parseConfig(path: string, text: string): Promise<Config> {
  const source = parseYaml(path, text)
  const checked = configSchema.safeParse(withoutEmptyKeys(source.data))
  if (!checked.success) {
    throw new ConfigError(
      path,
      checked.error.issues
        .flatMap((issue) => explainIssue(issue, source))
        .sort((one, other) => one.line - other.line || one.column - other.column),
    )
  }
  const { config, bad } = await completeConfig(checked.data)
  const problems = [
    ...sameOwners(checked.data.owners ?? {}, source),
    ...bad.map(({ index, message }) => ({
      message: `ignore.${index}: ${message}`,
      ...source.positionOf(['ignore', index]),
    })),
  ]
  if (problems.length === 0) return config
  throw new ConfigError(path, problems)
}

/** A key with nothing behind it, or a file with nothing in it, says nothing. */
function withoutEmptyKeys(data: unknown): unknown {
  if (data === null) return {}
  if (typeof data !== 'object' || Array.isArray(data)) return data
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))
}

const maxBytes = 128 * 1024

async function readText(workspace: string, { path, named }: ConfigPath): Promise<string | null> {
  const refuse = (message: string): never => {
    throw new ConfigError(path, [{ message, line: 1, column: 1 }])
  }
  const bytes = await readInside(workspace, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') return refuse(`the file cannot be read: ${fileProblem(error)}`)
    return named ? refuse('there is no such file in the checked-out tree') : null
  })
  if (bytes === null) return null
  if (bytes.length > maxBytes) return refuse('the file is larger than 128 KiB')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse('the file is not UTF-8; save it as UTF-8')
  }
}

/** A path that the workflow names relative to the workspace must not lead out of it by a link that a note's author made. */
async function readInside(workspace: string, path: string): Promise<Buffer> {
  const file = await realpath(resolve(workspace, path))
  const fromWorkspace = relative(await realpath(workspace), file)
  if (!isAbsolute(path) && (fromWorkspace.startsWith('..') || isAbsolute(fromWorkspace))) {
    throw new Error('it lies outside of the workspace')
  }
  return readFile(file)
}
