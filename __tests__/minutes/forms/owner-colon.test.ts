import { describe, expect, test } from '@jest/globals'
import { ownerColon } from '../../../src/minutes/forms/owner-colon.js'

const known = new Set(['rd', 'sk', 'ana', 'js', 'as', 'bo'])
const people = { knows: (name: string) => known.has(name.toLowerCase()), listed: true }
const read = (text: string) => ownerColon.read(text, { people, place: 'section' })

describe('owners before a colon', () => {
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
  ])('keep what they say in parentheses: %j', (text, owners, rest) => {
    expect(read(text)).toEqual({ owners, rest })
  })

  test.each([
    ['RD: Review, SK: Approve', ['RD', 'SK']],
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
