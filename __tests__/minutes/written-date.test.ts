import { describe, expect, test } from '@jest/globals'
import { fold } from '../../src/domain/fold.js'
import { calendarDate, daysBetween, monthNames } from '../../src/minutes/calendar.js'
import { type DateContext, datesIn } from '../../src/minutes/written-date.js'

const meeting: DateContext = { near: '2026-05-07', order: null }
const read = (text: string, context: Partial<DateContext> = {}) =>
  datesIn(text, { ...meeting, ...context }).map(({ date, doubt, written }) => [
    date ?? doubt,
    written,
  ])

describe('a date', () => {
  test.each([
    ['2026-05-20', '2026-05-20'],
    ['2026/5/3', '2026-05-03'],
    ['2026.12.31', '2026-12-31'],
    ['5月20日', '2026-05-20'],
    ['2027年5月20号', '2027-05-20'],
    ['20 May', '2026-05-20'],
    ['20th of May 2027', '2027-05-20'],
    ['1er mai', '2026-05-01'],
    ['1º de mayo de 2027', '2027-05-01'],
    ['3. Mai', '2026-05-03'],
    ['5 décembre', '2026-12-05'],
    ['5 декабря', '2026-12-05'],
    ['20-May-2027', '2027-05-20'],
    ['2027-MAY-20', '2027-05-20'],
    ['2027 May 20', '2027-05-20'],
    ['2026 апреля 3', '2026-04-03'],
    ["May 20 '27", '2027-05-20'],
    ['May 20th, 2027', '2027-05-20'],
    ['May 20-22', '2026-05-22'],
    ['12 Sept. 2026', '2026-09-12'],
    ['13/4/2026', '2026-04-13'],
    ['4/13/2026', '2026-04-13'],
    ['4/4/2026', '2026-04-04'],
    ['12/12/2026', '2026-12-12'],
    ['7 May', '2026-05-07'],
    ['květen 20', '2026-05-20'],
    ['20 maja', '2026-05-20'],
    ['Maj 20', '2026-05-20'],
    ['Май 20', '2026-05-20'],
    ['20 янв.', '2027-01-20'],
    ['20 août', '2026-08-20'],
    ['dic 20', '2026-12-20'],
    ['1970-01-01', '1970-01-01'],
    ['2199-12-31', '2199-12-31'],
    ['1969-12-31', 'impossible'],
    ['2200-01-01', 'impossible'],
    ['12/4/2026', 'ambiguous'],
    ['4/12/2026', 'ambiguous'],
    ['12/4', 'ambiguous'],
    ['4/12', 'ambiguous'],
    ['3.4.2026', '2026-04-03'],
    ['13-4-26', '2026-04-13'],
    ['13/4', '2026-04-13'],
    ['4/13', '2026-04-13'],
    ['20.5.', '2026-05-20'],
    ['2026-02-30', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['31 April', 'impossible'],
    ['29 February', 'impossible'],
    ['3/4/2026', 'ambiguous'],
    ['3-4-26', 'ambiguous'],
    ['3/4', 'ambiguous'],
  ])('written as %s is %s', (written, date) => {
    expect(read(written)).toEqual([[date, written]])
    expect(read(`Call (${written}) Ana`)).toEqual([[date, written]])
  })

  test.each([
    '12026-05-20',
    '2026-05-20/3',
    'May 3:30',
    'May 3 pm',
    'May',
    'August 2026',
    'maybe 12',
    '12 maybes',
    '13/13',
    '2/29',
    '20.5.1',
    '1/2/2026/3',
    '1.2.3',
    'version 3.4.20261',
  ])('is not in %j', (text) => {
    expect(read(text)).toEqual([])
  })

  test('is told with its place, each of several', () => {
    expect(datesIn('on 3/4, 10. und 11. Mai', meeting)).toEqual([
      { date: null, doubt: 'ambiguous', written: '3/4', index: 3 },
      { date: '2026-05-11', doubt: null, written: '11. Mai', index: 16 },
    ])
  })

  test.each<[DateContext['order'], string, string]>([
    ['day-first', '3/4/2026', '2026-04-03'],
    ['day-first', '3/4', '2026-04-03'],
    ['day-first', '13/13/2026', 'impossible'],
    ['month-first', '3/4/2026', '2026-03-04'],
    ['month-first', '5/9', '2026-05-09'],
    ['month-first', '12/5', '2026-12-05'],
    ['day-first', '5/12', '2026-12-05'],
    ['month-first', '3.4.2026', '2026-04-03'],
    ['month-first', '13/4/2026', '2026-04-13'],
  ])('read %s: %s is %s', (order, written, date) => {
    expect(read(written, { order })).toEqual([[date, written]])
  })
})

describe('a date without a year', () => {
  test.each([
    ['7 May', '2026-05-07'],
    ['30 April', '2026-04-30'],
    ['31 December', '2026-12-31'],
    ['2 January', '2027-01-02'],
    ['1 March', '2027-03-01'],
  ])('is the nearest to the meeting, rather later than before: %s', (written, date) => {
    expect(read(written)[0]?.[0]).toBe(date)
  })

  test('of the last days of a year may have been before the meeting', () => {
    expect(read('30 December', { near: '2026-01-07' })[0]?.[0]).toBe('2025-12-30')
    expect(read('29 February', { near: '2023-12-01' })[0]?.[0]).toBe('2024-02-29')
  })

  test('is none where the day of the meeting is not known', () => {
    const near = null
    expect(read('20 May, 4/13, 20.5., 5月20日 and 20 May 2026', { near })).toEqual([
      ['2026-05-20', '20 May 2026'],
    ])
  })
})

describe('the calendar', () => {
  test.each([
    [1969, 12, 31, null],
    [1970, 1, 1, '1970-01-01'],
    [2199, 12, 31, '2199-12-31'],
    [2200, 1, 1, null],
    [70, 1, 1, null],
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, null],
    [2023, 0, 1, null],
    [2023, 13, 1, null],
    [2023, 1, 0, null],
    [2023, 1, 32, null],
  ])('has of %i, month %i, day %i: %s', (year, month, day, date) => {
    expect(calendarDate(year, month, day)).toBe(date)
  })

  test.each([
    ['2026-03-01', '2026-02-28', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-01-01', '2026-01-01', 0],
  ])('from %s to %s there are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})

describe('the names of months', () => {
  test('are words and nothing else, for twelve months', () => {
    const names = [...monthNames()]
    expect(names.filter(([name]) => !/^[\p{L}\p{M}’' ]+$/u.test(name))).toEqual([])
    expect(new Set(names.map(([, month]) => month))).toEqual(
      new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    )
  })

  test.each([
    [
      'as they stand in a date',
      ['january', 'мая', 'kvetna', 'maja', 'decembre', 'marzo', 'augustus'],
    ],
    ['as they stand alone', ['май', 'kveten', 'maj', 'duben']],
    ['in short', ['jan', 'sept', 'sep', 'dez', 'dic', 'янв', 'okt']],
  ])('are known %s', (_, names) => {
    expect(names.filter((name) => !monthNames().has(fold(name)))).toEqual([])
  })
})
