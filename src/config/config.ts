import type { DirectoryEntry, Policy, TextPattern } from '../domain/policy.js'
import type { ReadingOptions } from '../domain/reading-options.js'
import { schedulingLines } from '../domain/scheduling.js'
import { type BadPattern, compilePatterns } from './ignore-patterns.js'
import type { ConfigFile } from './schema.js'

/** `.github/minutes.yml` with its defaults filled in. */
export interface Config extends Omit<Policy, 'since'>, Omit<ReadingOptions, 'knownOwners'> {}

/** What holds where the file says nothing, or where there is none. */
export const defaultConfig: Config = {
  directory: new Map(),
  decisions: 'record',
  removed: 'label',
  carried: 'comment',
  ignore: schedulingLines,
  headings: { actions: [], decisions: [], both: [] },
  inline: false,
  dateOrder: null,
  series: [],
  trustedAuthors: [],
  dashboard: false,
}

/** How the configuration wants notes to be read. */
export function readingOf({ directory, headings, inline, dateOrder }: Config): ReadingOptions {
  return { knownOwners: [...directory.keys()], headings, inline, dateOrder }
}

/** Fills in the defaults of a checked file. */
export async function completeConfig(
  file: ConfigFile,
): Promise<{ readonly config: Config; readonly bad: readonly BadPattern[] }> {
  const { patterns, bad } = await readIgnore(file.ignore)
  const config: Config = {
    directory: readDirectory(file.owners ?? {}),
    decisions: file.decisions ?? defaultConfig.decisions,
    removed: file.removed ?? defaultConfig.removed,
    carried: file.carried ?? defaultConfig.carried,
    ignore: patterns,
    headings: {
      actions: file.headings?.actions ?? [],
      decisions: file.headings?.decisions ?? [],
      both: file.headings?.both ?? [],
    },
    inline: file.inline ?? defaultConfig.inline,
    dateOrder: file['date-order'] ?? null,
    series: file.series ?? [],
    trustedAuthors: (file['trusted-authors'] ?? []).map(withoutAt),
    dashboard: file.dashboard ?? defaultConfig.dashboard,
  }
  return { config, bad }
}

async function readIgnore(sources: readonly string[] | undefined): Promise<{
  readonly patterns: readonly TextPattern[]
  readonly bad: readonly BadPattern[]
}> {
  if (sources === undefined) return { patterns: schedulingLines, bad: [] }
  return sources.length === 0 ? { patterns: [], bad: [] } : compilePatterns(sources)
}

type OwnerValue = NonNullable<ConfigFile['owners']>[string]

function readDirectory(owners: NonNullable<ConfigFile['owners']>): Policy['directory'] {
  return new Map(
    Object.entries(owners).flatMap(([owner, value]) => {
      const entry = readEntry(value)
      return [owner, ...aliasesOf(value)].map((spelling) => [spelling.trim(), entry] as const)
    }),
  )
}

function readEntry(value: OwnerValue): DirectoryEntry {
  if (typeof value === 'string') return { members: [withoutAt(value)], labels: [], mention: false }
  const group = 'length' in value ? { members: value } : value
  return {
    members: (group.members ?? []).map(withoutAt),
    labels: 'labels' in group ? (group.labels ?? []) : [],
    mention: 'mention' in group ? (group.mention ?? false) : false,
  }
}

export function aliasesOf(value: OwnerValue): readonly string[] {
  return typeof value === 'object' && 'aliases' in value ? (value.aliases ?? []) : []
}

function withoutAt(login: string): string {
  return login.replace(/^@/, '')
}
