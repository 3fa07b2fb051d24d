import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ownerChart } from '../../src/reporting/owner-chart.js'
import { openItem } from '../planning/agenda/sample-agenda.js'

function chartOf(...names: readonly (string | null)[]): string {
  const open = names.map((name) =>
    openItem({ owners: name === null ? [] : [{ name, logins: [] }] }),
  )
  return ownerChart({ open, decisions: [] })
    .flatMap(({ lines }) => lines)
    .join('\n')
}

test('the longest bar comes first', () => {
  expect(chartOf('RD', 'SK', 'SK', null)).toBe(`### Open action items by owner

\`\`\`mermaid
---
config:
    xyChart:
        height: 198
        showDataLabel: true
    themeVariables:
        xyChart:
            backgroundColor: "transparent"
            plotColorPalette: "#4c8dda"
---
xychart-beta horizontal
    x-axis ["SK", "RD", "nobody"]
    y-axis 0 --> 2
    bar [2, 1, 1]
\`\`\``)
})

test('there is none where there is nothing to compare', () => {
  expect(chartOf('RD', 'RD')).toBe('')
  expect(chartOf()).toBe('')
})

test('of many owners, those with the most items are shown', () => {
  const chart = chartOf(...Array.from({ length: 40 }, (_, index) => `P${index}`))
  expect(chart.match(/"P\d+"/g)).toHaveLength(15)
  expect(chart).toContain('And 25 more with fewer items.')
})

describe('names', () => {
  test.each([
    ['Ștefan Jumărea', 'Ștefan Jumărea'],
    ["O'Neil (core)", "O'Neil (core)"],
    ['a"b', 'a b'],
    ['%%{init: {"theme": "forest"}}%%', 'init theme forest'],
    ['```', '?'],
    ['x'.repeat(40), `${'x'.repeat(23)}…`],
  ])('%j is drawn as %j', (name, drawn) => {
    expect(chartOf('A', 'A', name)).toContain(`["A", "${drawn}"]`)
  })

  test('can neither end their quotes, nor the line, nor the chart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => {
        const lines = chartOf('A', 'A', name).split('\n')
        const axis = lines.filter((line) => line.startsWith('    x-axis'))
        return (
          axis.length < 2 && axis.every((line) => /^ {4}x-axis \["[^"]*"(, "[^"]*")?\]$/.test(line))
        )
      }),
    )
  })
})
