import { describe, expect, test } from '@jest/globals'
import { ownerColon } from '../../../src/minutes/forms/owner-colon.js'

const known = new Set(['rd', 'sk', 'ana', 'js', 'as', 'bo'])
const people = { knows: (name: string) => known.has(name.toLowerCase()), listed: true }
const read = (text: string) => ownerColon.read(text, { people, place: 'section' })

describe('owners before a colon', () => {
  test.each([
    'Paper storage: Lena to ask the printer',
    'Posters: Lena will review them',
    'Posters: Bo will draw them',
  ])('are none where somebody else is to act: %j', (text) => {
    expect(read(text)).toBeNull()
  })

  test.each([
    'Lena: The printer to be asked',
    'Paper Friends: Ask Lena to draw',
    'Lena: to draw it',
  ])('stay where nobody else is: %j', (text) => {
    expect(read(text)?.owners).toEqual([text.split(':')[0]])
  })

  test.each([
    ['RD: Write it down', ['RD'], 'Write it down'],
    ['RD：Write it down', ['RD'], 'Write it down'],
    ['RD:Write it down', ['RD'], 'Write it down'],
    ['RD : Write it down', ['RD'], 'Write it down'],
    ['RD/SK: Write it down', ['RD', 'SK'], 'Write it down'],
    ['RD, SK: Write it down', ['RD', 'SK'], 'Write it down'],
    ['**RD**: Write it down', ['RD'], 'Write it down'],
    ['**RD:** Write it down', ['RD'], 'Write it down'],
    ['@octocat: Write it down', ['@octocat'], 'Write it down'],
    ['RD: “why: because”', ['RD'], '“why: because”'],
    ['RD:`make` fails', ['RD'], '`make` fails'],
    ['`RD:` Write it down', ['RD'], 'Write it down'],
    ['RD:', ['RD'], ''],
    ['RD:  Write it down', ['RD'], 'Write it down'],
    ['RD:(again) write it down', ['RD'], '(again) write it down'],
    ['RD:[the notes](a.md) to Ana', ['RD'], '[the notes](a.md) to Ana'],
    ['RD:@ana is asked', ['RD'], '@ana is asked'],
    ['RD:"make"', ['RD'], '"make"'],
    ['__RD:__ Write it down', ['RD'], 'Write it down'],
    ['`RD:` Write it down', ['RD'], 'Write it down'],
  ])('are read from %j', (text, owners, rest) => {
    expect(read(text)).toEqual({ owners, rest })
  })

  test.each([
    ['JS -> AS: lend the laptop', ['JS'], 'lend the laptop'],
    ['JS → AS: lend the laptop', ['JS'], 'lend the laptop'],
    ['JS => AS and the others: lend the laptop', ['JS'], 'lend the laptop'],
  ])('are those who do it for somebody: %j', (text, owners, rest) => {
    expect(read(text)).toEqual({ owners, rest })
  })

  test.each([
    ['RD (create an issue): flaky test', ['RD'], '(create an issue) flaky test'],
    ['**RD (create an issue)**: flaky test', ['RD'], '(create an issue) flaky test'],
    ['RD (create an issue):', ['RD'], ''],
    ['RD (absent fathers): ask around', ['RD'], '(absent fathers) ask around'],
    ['RD (call me): ask around', ['RD'], '(call me) ask around'],
    ['RD (A): ask around', ['RD'], '(A) ask around'],
    ['_RD (create an issue)_: flaky test', ['RD'], '(create an issue) flaky test'],
  ])('keep what they say in parentheses: %j', (text, owners, rest) => {
    expect(read(text)).toEqual({ owners, rest })
  })

  test.each([
    'RD (not present): Ask around',
    'RD (absent): Ask around',
    'RD (guest): Ask around',
    'RD (ACME): Ask around',
    'RD (T&T): Ask around',
    'RD (Acme-Co.): Ask around',
    '**RD (by mail):** Ask around',
    '**RD (by mail)**: Ask around',
  ])('leave out where somebody is from, and whether they were there: %j', (text) => {
    expect(read(text)).toEqual({ owners: ['RD'], rest: 'Ask around' })
  })

  test.each([
    ['Fee: 20 EUR', null],
    ['Fee: 20', ['Fee']],
    ['Fee: 20 EURO notes', ['Fee']],
    ['Fee: 20 people asked', ['Fee']],
    ['Fee: ask for 20 EUR', ['Fee']],
    ['Fee: € 20', ['Fee']],
    ['Fee: € 20 %', null],
    ['Fee: 20%', null],
    ['Fee: 20,50 €', null],
    ['Fee: 1.5 £', null],
    ['Fee, Tax: 20 EUR', null],
    ['Fee, Ana: 20 EUR', ['Fee', 'Ana']],
    ['Ana: 20 EUR', ['Ana']],
    ['RD: 20 EUR', ['RD']],
  ])('are no things that have a price: %j', (text, owners) => {
    expect(read(text)?.owners ?? null).toEqual(owners)
  })

  test.each([
    ['RD: Review, SK: Approve', ['RD', 'SK']],
    ['RD: Review;  SK: Approve', ['RD', 'SK']],
    ['RD: Review, SK: Approve; Ana: Publish', ['RD', 'SK', 'Ana']],
    ['RD: Review,SK: Approve', ['RD']],
    ['RD: Review, ABCD: Approve', ['RD']],
    ['RD: Review, sk: Approve', ['RD']],
    ['RD: Review, the SK: Approve', ['RD']],
    ['RD: Tell AB, SK: Approve', ['RD']],
    ['RD: Tell ABC; SK: Approve', ['RD']],
    ['RD: Review; Ana: Approve', ['RD', 'Ana']],
    ['RD: Review, XY: Approve', ['RD', 'XY']],
    ['RD: Review, Note: Approve', ['RD']],
    ['RD: Review, SK:8080', ['RD']],
  ])('are joined by those who are named further on in the same way: %j', (text, owners) => {
    expect(read(text)?.owners).toEqual(owners)
  })

  test.each(['https://example.org', 'Write it down', 'We agreed on this: no', ''])(
    'are not in %j',
    (text) => {
      expect(read(text)).toBeNull()
    },
  )
})
