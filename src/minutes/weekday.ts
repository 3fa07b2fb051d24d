import { fold } from '../domain/fold.js'
import { languages } from './languages/vocabulary.js'

/** 2 May 2022 was a Monday. */
const monday = Date.UTC(2022, 4, 2)
const dayLength = 86_400_000

const weekdays = new Set(
  languages.flatMap(({ tag }) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: 'UTC' })
      return [0, 1, 2, 3, 4, 5, 6].map((day) =>
        fold(format.format(monday + day * dayLength).replace('.', '')),
      )
    }),
  ),
)

/** "Tuesday, 3 May 2022" is "3 May 2022". */
export function withoutWeekday(text: string): string {
  const [start = '', word = ''] = /^(\p{L}[\p{L}\p{M}-]{1,14})[,.]{0,2}\s+(?=\S)/u.exec(text) ?? []
  return weekdays.has(fold(word)) ? text.slice(start.length) : text
}
