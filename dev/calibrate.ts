// Prints how well each threshold of similarity tells our pairs of items apart: npm run calibrate
import { type Pair, pairs } from '../__tests__/planning/identity/pairs.js'
import { takeApart } from '../src/planning/identity/anchors.js'
import { keyOf } from '../src/planning/identity/key.js'
import { compare, doubtful, repeated, reworded } from '../src/planning/identity/similarity.js'

interface Measured extends Pair {
  /** 0 where the texts can never be each other without a person saying so. */
  readonly similarity: number
}

const measured = pairs.map((pair): Measured => {
  const [one, other] = [pair.one, pair.other].map((text) => takeApart(keyOf({ text, due: null })))
  if (one === undefined || other === undefined) return { ...pair, similarity: 0 }
  const likeness = compare(one, other)
  return { ...pair, similarity: likeness.kind === 'alike' ? likeness.similarity : 0 }
})

const same = measured.filter(({ verdict }) => verdict === 'same')
const different = measured.filter(({ verdict }) => verdict === 'different')

function share(part: number, whole: number): string {
  return whole === 0 ? '    -' : `${((100 * part) / whole).toFixed(0).padStart(4)}%`
}

console.log(`${same.length} pairs are one item, ${different.length} are two.\n`)
console.log('threshold  found  recall  taken wrongly  precision')
const names = new Map([
  [reworded, 'reworded'],
  [doubtful, 'doubtful'],
  [repeated, 'repeated'],
])
const steps = Array.from({ length: 14 }, (_, index) => (30 + 5 * index) / 100)
for (const threshold of [...new Set([...steps, ...names.keys()])].sort((a, b) => a - b)) {
  const found = same.filter(({ similarity }) => similarity >= threshold).length
  const wrong = different.filter(({ similarity }) => similarity >= threshold).length
  console.log(
    `${threshold.toFixed(2).padStart(9)}  ${String(found).padStart(5)}  ${share(found, same.length)}   ${String(wrong).padStart(13)}  ${share(found, found + wrong)}  ${names.get(threshold) ?? ''}`.trimEnd(),
  )
}

const hardest = [
  ...same.filter(({ similarity }) => similarity < reworded),
  ...different.filter(({ similarity }) => similarity >= doubtful),
].sort((a, b) => a.similarity - b.similarity)
console.log('\nOne item below `reworded`, and two items from `doubtful` on:')
for (const { similarity, verdict, kind, one, other } of hardest) {
  console.log(`${similarity.toFixed(2)}  ${verdict.padEnd(9)}  ${one}  |  ${other}  (${kind})`)
}
