import { describe, expect, test } from '@jest/globals'
import { readingOf } from './told.js'

describe('a label flush left between bullets', () => {
  test.each([
    [
      'begins the list of another owner',
      `
# Action items
Ana:
- fold it
- print it
Bo:
- buy
  - nails
@octocat:
1. sell
Zoe Quist:
2. rest
`,
      `
# 1 Action items
3:1-3 action Ana: fold it
4:1-4 action Ana: print it
6:1-7 action Bo: buy
  [ ] nails
9:1-9 action @octocat: sell
11:1-11 action Zoe Quist: rest
`,
    ],
    [
      'begins another section',
      `
# Action items
- Ana: write
Decisions:
- We rest.
**Next steps**
- Bo: call
`,
      `
# 1 Action items
# 3 Decisions
# 5 Next steps
2:1-2 action Ana: write
4:1-4 decision -: We rest.
6:1-6 action Bo: call
`,
    ],
    [
      'is text where it is a word like others, stands further in or goes on',
      `
# Action items
- write it, for there are
pros:
- call them
  Ana:
- Ask
Bo: he knows
- rest
Cy:
`,
      `
# 1 Action items
2:1-3 action -: write it, for there are
pros:
4:1-4 action -: call them
6:1-6 action -: Ask
7:1-7 action Bo: he knows
8:1-8 action -: rest
`,
    ],
  ])('%s', (_, note, reading) => {
    expect(readingOf(note)).toBe(reading)
  })
})
