import { expect, test } from '@jest/globals'
import { ruleWords } from '../../src/reporting/rules.js'
import { contents, files } from '../house/files.js'

const rules = [
  ...new Set(
    files('src/**/*.ts').flatMap((path) =>
      [...contents(path).matchAll(/\brule: '([a-z-]+)'/g)].map(([, rule = '']) => rule),
    ),
  ),
]

test('rules are found by this test', () => {
  expect(rules.length).toBeGreaterThan(8)
})

test.each(rules)('%s is described in a sentence', (rule) => {
  const { title, description } = ruleWords(rule)
  expect(description).not.toBe(title)
  expect(description).toMatch(/\.$/)
})

test('a rule that nobody described still has a title', () => {
  expect(ruleWords('odd-thing')).toEqual({ title: 'Odd thing', description: 'Odd thing' })
})
