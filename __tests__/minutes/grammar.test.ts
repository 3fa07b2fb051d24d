import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Item } from '../../src/domain/minutes.js'
import { defaultReading } from '../../src/domain/reading-options.js'
import { parseMinutes } from '../../src/minutes/parse-minutes.js'

const page = readFileSync(new URL('../../docs/grammar.md', import.meta.url), 'utf8')
const examples = [...page.matchAll(/```(md|rst)\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
  ([whole, format = '', note = '', reading = '']) => {
    const heading =
      page
        .slice(0, page.indexOf(whole))
        .match(/^## .+$/gm)
        ?.at(-1) ?? ''
    return { heading: heading.slice(3), format, note, reading }
  },
)

describe('docs/grammar.md says how notes are read', () => {
  test('with examples on every matter', () => {
    expect(examples.length).toBeGreaterThan(12)
  })

  test.each(examples)('$heading', ({ format, note, reading }) => {
    const { items, findings } = parseMinutes(
      { path: `2022-03-04.${format}`, text: note },
      defaultReading,
    )
    const told = items.map((item) => {
      const doubts = findings
        .filter(({ line }) => line === item.line)
        .map(({ rule }) => `finding ${rule}`)
      return [...tell(item), ...doubts].join(' · ')
    })
    expect(told.join('\n')).toBe(reading.trim())
  })
})

function tell(item: Item): readonly string[] {
  const { tracking } = item
  return [
    item.kind,
    item.owners.join(', ') || 'nobody',
    item.title,
    ...item.details.flatMap((detail) =>
      detail.kind === 'task' ? [`task${detail.done ? ' done' : ''}: ${detail.text}`] : [],
    ),
    ...(item.due === null ? [] : [`due ${item.due.date}`]),
    ...(item.done ? ['done'] : []),
    ...(tracking.kind === 'none' ? ['no issue'] : []),
    ...(tracking.kind === 'elsewhere' ? [`tracked in ${tracking.reference}`] : []),
    ...(tracking.kind === 'named' ? [`is #${tracking.number}`] : []),
  ]
}
