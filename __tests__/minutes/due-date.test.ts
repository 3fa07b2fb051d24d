import { describe, expect, test } from '@jest/globals'
import { bareDueDateIn, dueDateIn, dueDateOfCell } from '../../src/minutes/due-date.js'

const context = { near: '2026-05-07', order: null }
const none = { due: null, doubtful: null }

describe('a day until which something is due', () => {
  test.each([
    ['Ship it by May 20, 2026', '2026-05-20', 'by May 20, 2026'],
    ['by 2026-05-20: ship it', '2026-05-20', 'by 2026-05-20'],
    ['Ship it (due: 2026-05-20)', '2026-05-20', 'due: 2026-05-20'],
    ['Ship it -- until Friday, 22 May', '2026-05-22', 'until Friday, 22 May'],
    ['Până la 20 mai: livrăm', '2026-05-20', 'Până la 20 mai'],
    ['Ship it **By**  May 20', '2026-05-20', 'By**  May 20'],
    ['Ship it before the end of May 20', '2026-05-20', 'before the end of May 20'],
    ['2026-05-20まで に出す', '2026-05-20', '2026-05-20'],
    ['2026-05-20 前完成', '2026-05-20', '2026-05-20'],
    ['更新文档，截止 5月20日', '2026-05-20', '截止 5月20日'],
    ['会場を予約（2026年5月20日まで）', '2026-05-20', '2026年5月20日'],
    ['会場を予約（5/20まで）', '2026-05-20', '5/20'],
    ['Since 2026-05-01 it is slow; fix it by 2026-05-20', '2026-05-20', 'by 2026-05-20'],
    ['By 2026-02-31, no, by 2026-03-01', '2026-03-01', 'by 2026-03-01'],
    ['Ship it —by: **the end of** May 20', '2026-05-20', 'by: **the end of** May 20'],
    ['Ship it by EOD Friday, May 22', '2026-05-22', 'by EOD Friday, May 22'],
    ['Ship it by Friday May 22', '2026-05-22', 'by Friday May 22'],
    ['Ship it bis Freitag 22. Mai', '2026-05-22', 'bis Freitag 22. Mai'],
    ['Ship it avant le vendredi 22 mai', '2026-05-22', 'avant le vendredi 22 mai'],
    ['Ship it hasta el viernes 22 de mayo', '2026-05-22', 'hasta el viernes 22 de mayo'],
    ['Ship it: by, 2026-05-20', '2026-05-20', 'by, 2026-05-20'],
    ['Send it 📅 2026-05-20', '2026-05-20', '2026-05-20'],
    ['Send it 📅2026-05-20 ', '2026-05-20', '2026-05-20'],
    ['Send it 🗓️ 2026-05-20', '2026-05-20', '2026-05-20'],
    ['Send it ⏳ 2026-05-20', '2026-05-20', '2026-05-20'],
    ['Send it ⏰ 2026-05-20', '2026-05-20', '2026-05-20'],
    ['Send it [2026-05-20]', '2026-05-20', '2026-05-20'],
    ['Send it (2026-05-20). ', '2026-05-20', '2026-05-20'],
  ])('is found in %j', (text, date, written) => {
    expect(dueDateIn(text, context).due).toEqual({ date, written })
  })

  test.each([
    'Ship it soon',
    '5月20日の議事録を見る',
    'Tell of the outage of 2026-05-01',
    'The standby 2026-05-20 is booked',
    'まで: see the minutes of 2026-05-01',
    'See the minutes of 2026-05-01, まで',
    'Send it (2026-05-20) now',
    'Send it 2026-05-20]',
    'Send it [2026-05-20',
    '📅 2026-05-20 send it',
    'Send it 📅 20 May',
    'Send it [20 May]',
    'Send it 📅 on 2026-05-20',
    'Send it 📅 2026-02-31',
    'Rugby 2026-05-20',
    'Ship it by Ana 2026-05-20',
    `Ship it by${' '.repeat(60)}2026-05-20`,
  ])('is not in %j', (text) => {
    expect(dueDateIn(text, context)).toEqual(none)
  })

  test('that does not exist is a doubt, the first of them', () => {
    expect(dueDateIn('By 2026-02-31 or by 2026-02-30', context)).toEqual({
      due: null,
      doubtful: { date: null, doubt: 'impossible', written: '2026-02-31', index: 3 },
    })
  })
})

describe('a full date that ends an action', () => {
  test.each([
    'Send it 2026-05-20',
    'Send it: 2026-05-20 ',
    'Send it – 2026-05-20',
    'Send it; 2026-05-20',
    'Send it often 2026-05-20',
    'Send it 2026-05-30 or 2026-05-20',
  ])('is when it is due: %j', (text) => {
    expect(bareDueDateIn(text, context)).toEqual({ date: '2026-05-20', written: '2026-05-20' })
  })

  test.each([
    ['lies before the meeting', 'Send it 2026-05-01'],
    ['is the day of the meeting', 'Send it 2026-05-07'],
    ['is spoken of', 'Send the minutes of 2026-05-20'],
    ['is spoken of', 'Meet ON 2026-05-20'],
    ['is spoken of', 'Treffen am 2026-05-20'],
    ['is written in another way', 'Send it 2026/05/20'],
    ['is written in another way', 'Send it 20 May 2026'],
    ['does not end it', 'Send it 2026-05-20 to Ana'],
    ['is all there is', '2026-05-20'],
    ['stands in a parenthesis', 'Send it (2026-05-20'],
    ['does not exist', 'Send it 2026-02-31'],
    ['is missing', 'Send it'],
  ])('is not where it %s: %j', (_, text) => {
    expect(bareDueDateIn(text, context)).toBeNull()
  })

  test('is not where nobody knows when the meeting was', () => {
    expect(bareDueDateIn('Send it 2026-05-20', { near: null, order: null })).toBeNull()
  })
})

describe('a cell of a column with due dates', () => {
  test('says the whole cell, whatever announces the date', () => {
    expect(dueDateOfCell(' 20 May, at noon ', context)).toEqual({
      due: { date: '2026-05-20', written: '20 May, at noon' },
      doubtful: null,
    })
  })

  test('takes the first date that exists', () => {
    expect(dueDateOfCell('2026-02-31 2026-03-01', context).due?.date).toBe('2026-03-01')
  })

  test('tells of a date that does not exist', () => {
    expect(dueDateOfCell('2026-02-31', context)).toMatchObject({
      due: null,
      doubtful: { doubt: 'impossible' },
    })
  })

  test('may be without one', () => {
    expect(dueDateOfCell('soon', context)).toEqual(none)
  })
})
