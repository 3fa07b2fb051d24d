import type { Agenda } from '../domain/agenda.js'
import { byOwner } from '../domain/agenda-by-owner.js'
import type { Block } from './markdown-blocks.js'

const mostBars = 15
const longestName = 24
const barHeight = 36
const frameHeight = 90

/** Mermaid's own bars are hard to see on white, and its background differs from the page's in both themes. */
const colours = [
  '    themeVariables:',
  '        xyChart:',
  '            backgroundColor: "transparent"',
  '            plotColorPalette: "#4c8dda"',
]

/**
 * Open action items by owner, as a chart in the colours of the reader's theme. None where there is nothing to compare. An item of two owners counts for both.
 */
export function ownerChart(agenda: Agenda): readonly Block[] {
  const bars = byOwner(agenda).map(({ owner, items }) => ({
    name: owner === null ? 'nobody' : shortName(owner.name),
    items: items.length,
  }))
  if (bars.length < 2) return []
  const shown = bars
    .map((bar, index) => ({ ...bar, index }))
    .sort((one, other) => other.items - one.items || one.index - other.index)
    .slice(0, mostBars)
  const more = bars.length - shown.length
  const names = shown.map(({ name }) => `"${name}"`).join(', ')
  const counts = shown.map(({ items }) => items)
  return [
    {
      fit: 'whole',
      lines: [
        '### Open action items by owner',
        '',
        '```mermaid',
        '---',
        'config:',
        '    xyChart:',
        `        height: ${frameHeight + barHeight * shown.length}`,
        '        showDataLabel: true',
        ...colours,
        '---',
        'xychart-beta horizontal',
        `    x-axis [${names}]`,
        `    y-axis 0 --> ${Math.max(...counts)}`,
        `    bar [${counts.join(', ')}]`,
        '```',
        ...(more > 0 ? ['', `<sub>And ${more} more with fewer items.</sub>`] : []),
      ],
    },
  ]
}

/** Letters, digits and what stands in names: all else may mean something to Mermaid, `%%{` even inside quotes. */
function shortName(name: string): string {
  const plain = [
    ...name
      .replace(/[^\p{L}\p{M}\p{N} ._@'()/+-]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ]
  const short = plain.length > longestName ? [...plain.slice(0, longestName - 1), '…'] : plain
  return short.join('') || '?'
}
