import { basename, dirname } from 'node:path/posix'
import type { Minutes } from '../domain/minutes.js'

const year = /^(?:19|20)\d{2}$/
const placeholder = /^(?:todo|tbd|tba|n\/?a|none|-|\?+)$/i
const date = /(?<!\d)(?:\d{4}[-_.]?\d{2}[-_.]?\d{2}|\d{2}[-_.]\d{2}[-_.]\d{4})(?!\d)/

/** Tells whether a path matches one of the globs that the configuration calls a series; -1 where none does. */
export type SeriesOfPath = (path: string) => number

/** The group that a note's meetings belong to. */
export interface Series {
  /** Notes of one series share it; only notes whose teams differ do so without being one. */
  readonly bucket: string
  /** Folded and sorted, placeholders aside. */
  readonly teams: readonly string[]
}

export function seriesOf(
  { path, teams }: Pick<Minutes, 'path' | 'teams'>,
  configured: SeriesOfPath,
): Series {
  const index = configured(path)
  return {
    bucket: index >= 0 ? `configured ${index}` : bucketOf(path),
    teams:
      index >= 0
        ? []
        : namedTeams(teams)
            .map((team) => team.toLowerCase())
            .sort(),
  }
}

/** Whether two notes are meetings of one group. */
export function sameSeries(one: Series, other: Series): boolean {
  if (one.bucket !== other.bucket) return false
  const eitherUnnamed = one.teams.length === 0 || other.teams.length === 0
  return eitherUnnamed || one.teams.join('\n') === other.teams.join('\n')
}

/** The folder without year and month folders, and the file name without its date. */
function bucketOf(path: string): string {
  const folders = dirname(path)
    .split('/')
    .filter((folder, index, all) => !year.test(folder) && !isMonthOf(all[index - 1], folder))
  const name = basename(path)
    .replace(/\.[^.]+$/, '')
    .replace(date, '')
    .toLowerCase()
    .replace(/[\W_]+/g, ' ')
    .trim()
  return `${folders.join('/')}\n${name}`
}

function isMonthOf(parent: string | undefined, folder: string): boolean {
  return parent !== undefined && year.test(parent) && /^(?:0?[1-9]|1[0-2])(?:-\w+)?$/.test(folder)
}

/** Teams as notes name them, without "TODO" and its like. */
export function namedTeams(teams: readonly string[]): readonly string[] {
  return teams.map((team) => team.trim()).filter((team) => team !== '' && !placeholder.test(team))
}
