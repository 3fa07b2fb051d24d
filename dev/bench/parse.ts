import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readNote } from '../../src/minutes/read-note.js'
import { defaultReading } from '../../src/minutes/reading.js'
import { makeNotes } from './parse-notes.js'

const rounds = 7

/**
 * Times the reading of whole trees of notes against remark alone on the same text.
 *
 * @param folders with `.md` files; none: 300 made-up notes.
 */
export function benchParsing(folders: readonly string[]): void {
  const files = folders.length === 0 ? makeNotes(300) : folders.flatMap(notesIn)
  const kilobytes = Math.round(files.reduce((sum, { text }) => sum + text.length, 0) / 1024)
  const remark = unified().use(remarkParse).freeze()
  const remarkWithTables = unified().use(remarkParse).use(remarkGfm).freeze()
  let items = 0
  const [ours = 0, alone = 0, withTables = 0] = fastest([
    () => {
      const notes = files.map((file) => readNote(file, defaultReading))
      items = notes.reduce(
        (sum, note) => sum + (note.kind === 'minutes' ? note.minutes.items.length : 0),
        0,
      )
    },
    () => files.forEach(({ text }) => void remark.parse(text)),
    () => files.forEach(({ text }) => void remarkWithTables.parse(text)),
  ])
  console.log(
    `Reading ${files.length} notes (${kilobytes} KiB) with ${items} items, best of ${rounds}:`,
  )
  console.log(`  ours                ${ours.toFixed(0).padStart(6)} ms`)
  console.log(
    `  remark alone        ${alone.toFixed(0).padStart(6)} ms, ${(alone / ours).toFixed(1)} times ours`,
  )
  console.log(
    `  remark with GFM     ${withTables.toFixed(0).padStart(6)} ms, ${(withTables / ours).toFixed(1)} times ours`,
  )
}

/** Milliseconds of processor time, the best of all rounds; they take turns, so that all are disturbed alike. */
function fastest(runs: readonly (() => void)[]): readonly number[] {
  const best = runs.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of runs.entries()) {
      const before = process.cpuUsage()
      run()
      const { user, system } = process.cpuUsage(before)
      best[index] = Math.min(best[index] ?? 0, (user + system) / 1000)
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
