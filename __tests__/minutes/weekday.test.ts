import { expect, test } from '@jest/globals'
import { withoutWeekday } from '../../src/minutes/weekday.js'

test.each([
  ['Tuesday, 3 May 2022', '3 May 2022'],
  ['Tue. 3 May', '3 May'],
  ['Tue., 3 May', '3 May'],
  ['TUESDAY  3 May', '3 May'],
  ['Dienstag 3. Mai', '3. Mai'],
  ['mar. 3 mai', '3 mai'],
  ['martes, 3 de mayo', '3 de mayo'],
  ['lördag 3 maj', '3 maj'],
])('%j is %j without its weekday', (text, day) => {
  expect(withoutWeekday(text)).toBe(day)
})

test.each([
  'On Tuesday, 3 May',
  'Tuesday',
  'Tuesday, ',
  'Soon, 3 May',
  'Tuesday:3',
  '3 Tuesday',
  '',
])('%j begins with no weekday before a day', (text) => {
  expect(withoutWeekday(text)).toBe(text)
})
