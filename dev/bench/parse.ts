import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { defaultReading } from '../../src/domain/reading-options.js'
import { readNote } from '../../src/minutes/read-note.js'
import type { Measurement } from './measurement.js'
import { makeNotes } from './parse-notes.js'

const rounds = 7

/**
 * Times the reading of whole trees of notes against remark alone on the same text.
 *
 * @param folders with `.md` files; none: made-up notes.
 */
export function measureParsing(
  folders: readonly string[],
  say: (progress: string) => void,
): readonly Measurement[] {
  const files = folders.length === 0 ? makeNotes(150) : folders.flatMap(notesIn)
  const megabytes = files.reduce((sum, { text }) => sum + text.length, 0) / 1024 / 1024
  say(`Reading ${files.length} notes, ${rounds} times`)
  const plain = unified().use(remarkParse).freeze()
  const withTables = unified().use(remarkParse).use(remarkGfm).freeze()
  const parseAll = (remark: typeof plain) => () => {
    for (const { text } of files) remark.parse(text)
  }
  const readAll = () => {
    for (const file of files) readNote(file, defaultReading)
  }
  const [ours = 0, remark = 0, remarkGfmTime = 0] = fastest([
    readAll,
    parseAll(plain),
    parseAll(withTables),
  ])
  const what = `reading ${files.length} notes`
  return [
    {
      what,
      value: megabytes / ours,
      limit: (3 * megabytes) / remark,
      unit: 'MB/s',
      good: 'at-least',
      comparedWith: '3 times remark alone',
    },
    {
      what,
      value: megabytes / ours,
      limit: (3 * megabytes) / remarkGfmTime,
      unit: 'MB/s',
      good: 'at-least',
      comparedWith: '3 times remark with tables',
    },
  ]
}

/** Seconds of processor time, the best of all rounds; they take turns, so that all are disturbed alike. */
function fastest(runs: readonly (() => void)[]): readonly number[] {
  const best = runs.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of runs.entries()) {
      const before = process.cpuUsage()
      run()
      const { user, system } = process.cpuUsage(before)
      best[index] = Math.min(best[index] ?? 0, (user + system) / 1e6)
    }
  }
  return best
}

function notesIn(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory())
      return name === 'node_modules' || name.startsWith('.') ? [] : notesIn(path)
    return name.endsWith('.md') ? [{ path, text: readFileSync(path, 'utf8') }] : []
  })
}
