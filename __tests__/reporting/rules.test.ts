import { expect, test } from '@jest/globals'
import { ruleWords } from '../../src/reporting/rules.js'

test('a check is told by its name and a sentence', () => {
  expect(ruleWords('unresolved-owner')).toEqual({
    title: 'Unresolved owner',
    description: 'An owner is not known, so that nobody is assigned.',
  })
})
