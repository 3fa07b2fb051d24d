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
  const alone = fastest(() => {
    for (const { text } of files) remark.parse(text)
  })
  const withTables = fastest(() => {
    for (const { text } of files) remarkWithTables.parse(text)
  })
  let items = 0
  const ours = fastest(() => {
    items = 0
    for (const file of files) {
      const note = readNote(file, defaultReading)
      if (note.kind === 'minutes') items += note.minutes.items.length
    }
  })
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

function fastest(run: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  })
  return Math.min(...times)
}

function notesIn(folder: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory())
      return name === 'node_modules' || name.startsWith('.') ? [] : notesIn(path)
    return name.endsWith('.md') ? [{ path, text: readFileSync(path, 'utf8') }] : []
  })
}
