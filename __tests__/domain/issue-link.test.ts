import { expect, test } from '@jest/globals'
import {
  linkToComingIssue,
  linkToIssue,
  withNumbers,
  withoutNumbers,
} from '../../src/domain/issue-link.js'

const text = `- ${linkToComingIssue('a_-1')} A\n- ${linkToComingIssue('b')} B\n- ${linkToIssue(3)} C`

test('links get the numbers of the issues that were opened', () => {
  expect(withNumbers(text, new Map([['a_-1', 12]]))).toBe(
    '- [#12](../issues/12) A\n- [new](../issues?q=%22m2i-b%22) B\n- [#3](../issues/3) C',
  )
})

test('without numbers, a text is the same before and after', () => {
  const after = withNumbers(text, new Map([['a_-1', 12]]))
  expect(withoutNumbers(after)).toBe(withoutNumbers(text))
  expect(withoutNumbers(text)).toBe('- [issue] A\n- [issue] B\n- [issue] C')
})
