import { fold } from '../domain/fold.js'
import type { ReadingOptions } from '../domain/reading-options.js'
import type { Block } from './blocks/block.js'
import type { Language } from './languages/language.js'
import { languages } from './languages/vocabulary.js'
import { dateOrderOfTitle } from './minutes-title.js'
import { plainLabel } from './plain-label.js'

/** Of each heading, how its language writes dates; null where languages that share it differ. */
const orders = new Map<string, ReadingOptions['dateOrder']>()
for (const language of languages) {
  for (const heading of headingsOf(language)) {
    const isDoubtful = orders.has(heading) && orders.get(heading) !== language.dateOrder
    orders.set(heading, isDoubtful ? null : language.dateOrder)
  }
}

/** How `3/4/2022` is read: as the configuration says, else as the language of a heading writes it. */
export function dateOrderOf(
  blocks: readonly Block[],
  { dateOrder }: Pick<ReadingOptions, 'dateOrder'>,
): ReadingOptions['dateOrder'] {
  if (dateOrder !== null) return dateOrder
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    const order = orders.get(fold(plainLabel(block.text))) ?? dateOrderOfTitle(block.text)
    if (order !== null) return order
  }
  return null
}

function headingsOf(language: Language): readonly string[] {
  return [
    ...Object.values(language.unmistakableHeadings).flat(),
    ...Object.values(language.generalHeadings).flat(),
    ...language.attendanceHeadings,
    ...language.otherHeadings,
  ].map(fold)
}
