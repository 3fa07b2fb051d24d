import type { Month } from './figures.js'
import { type Html, html, none } from './html.js'

const height = { open: 110, gap: 34, bars: 110, labels: 22 }
const left = 44
const top = 20
const narrowest = 640

/** Two pictures over one time: how many issues are open, and how many are opened and closed a month. */
export function monthsChart(months: readonly Month[]): Html {
  if (months.length === 0) return none
  const step = Math.max(8, (narrowest - left - 8) / months.length)
  const width = Math.round(left + step * months.length + 8)
  const barsTop = top + height.open + height.gap
  const total = barsTop + height.bars + height.labels
  const words = months.map(
    ({ month, tally, open }) =>
      `${month}: ${tally.opened} opened, ${tally.closed} closed, ${open} open at its end`,
  )
  return html`<div class="scroll"><svg viewBox="0 0 ${width} ${total}" style="min-width:${width}px" role="img" aria-label="Issues by month">
<text class="caption" x="${left}" y="12">Open at the end of the month</text>
${openArea(months, step)}
<text class="caption" x="${left}" y="${barsTop - 8}">Opened and closed in the month</text>
${bars(months, step, barsTop)}
${labels(months, step, total - 6)}
${months.map((_, index) => hover(words[index] ?? '', left + index * step, step, total))}
</svg></div>`
}

function openArea(months: readonly Month[], step: number): Html {
  const scale = scaleOf(Math.max(...months.map(({ open }) => open)), height.open)
  const floor = top + height.open
  const points = months.map(
    ({ open }, index) =>
      `${round(left + (index + 0.5) * step)},${round(floor - open * scale.unit)}`,
  )
  const first = round(left + 0.5 * step)
  const last = round(left + (months.length - 0.5) * step)
  return html`${axis(scale.most, floor, height.open, left + step * months.length)}
<polygon class="area" points="${first},${floor} ${points.join(' ')} ${last},${floor}"/>
<polyline class="line" points="${points.join(' ')}"/>
${months.length === 1 ? html`<circle class="dot" cx="${first}" cy="${points[0]?.split(',')[1] ?? floor}" r="3"/>` : none}`
}

function bars(months: readonly Month[], step: number, from: number): Html {
  const most = Math.max(...months.flatMap(({ tally }) => [tally.opened, tally.closed]))
  const scale = scaleOf(most, height.bars)
  const floor = from + height.bars
  const width = Math.min(14, step * 0.38)
  const bar = (kind: string, count: number, x: number): Html =>
    count === 0
      ? none
      : html`<rect class="${kind}" x="${round(x)}" y="${round(floor - count * scale.unit)}" width="${round(width)}" height="${round(count * scale.unit)}" rx="1"/>`
  return html`${axis(scale.most, floor, height.bars, left + step * months.length)}
${months.map(({ tally }, index) => {
  const middle = left + (index + 0.5) * step
  return html`${bar('opened', tally.opened, middle - width - 0.5)}${bar('closed', tally.closed, middle + 0.5)}`
})}`
}

/** The greatest value of an axis, and how long one is. */
function scaleOf(most: number, length: number): { readonly most: number; readonly unit: number } {
  const top = Math.max(1, most)
  return { most: top, unit: length / top }
}

function axis(most: number, floor: number, length: number, right: number): Html {
  return html`<path class="grid" d="M${left} ${floor}H${round(right)}M${left} ${floor - length}H${round(right)}"/>
<text class="tick" x="${left - 6}" y="${floor}">0</text><text class="tick" x="${left - 6}" y="${floor - length + 8}">${most}</text>`
}

/** As many month names as there is room for. */
function labels(months: readonly Month[], step: number, y: number): readonly Html[] {
  const every = Math.ceil(58 / step)
  return months.map(({ month }, index) =>
    index % every === 0
      ? html`<text class="month" x="${round(left + (index + 0.5) * step)}" y="${y}">${month}</text>`
      : none,
  )
}

function hover(words: string, x: number, width: number, tall: number): Html {
  return html`<rect class="hover" x="${round(x)}" y="0" width="${round(width)}" height="${tall}"><title>${words}</title></rect>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
