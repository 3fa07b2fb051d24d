import type { Block } from './blocks/block.js'
import { fold, languages } from './languages/vocabulary.js'
import { plainLabel } from './plain-label.js'
import type { ReadingOptions } from './reading.js'

const english = headingsOf(({ tag }) => tag === 'en')
const others = headingsOf(({ tag }) => tag !== 'en')

/**
 * How `3/4/2022` is read: as the configuration says, else day first where a heading is in another
 * language than English, in which nobody writes the month first.
 */
export function dateOrderOf(
  blocks: readonly Block[],
  { dateOrder }: Pick<ReadingOptions, 'dateOrder'>,
): ReadingOptions['dateOrder'] {
  if (dateOrder !== null) return dateOrder
  const isForeign = (block: Block) => {
    const words = block.kind === 'heading' ? fold(plainLabel(block.text)) : ''
    return others.has(words) && !english.has(words)
  }
  return blocks.some(isForeign) ? 'day-first' : null
}

function headingsOf(
  select: (language: (typeof languages)[number]) => boolean,
): ReadonlySet<string> {
  return new Set(
    languages
      .filter(select)
      .flatMap((language) =>
        [
          ...Object.values(language.unmistakableHeadings).flat(),
          ...Object.values(language.generalHeadings).flat(),
          ...language.attendanceHeadings,
          ...language.otherHeadings,
        ].map(fold),
      ),
  )
}
