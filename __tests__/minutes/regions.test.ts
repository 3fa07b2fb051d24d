import { describe, expect, test } from '@jest/globals'
import { readingOf } from './told.js'

describe('a section goes', () => {
  test.each([
    [
      'to the next heading as high, through lower ones',
      `
# Call
## Action items
RD: write
### More
SK: read
## Talk
Ana: rest
# Action items
Bo: call
`,
      `
# 2 Action items
# 8 Action items
3:1-3 action RD: write
5:1-5 action SK: read
9:1-9 action Bo: call
`,
    ],
    [
      'as often as one is headed',
      `
## Next steps
RD: write
## Action items
SK: read
## Decisions
We rest.
`,
      `
# 1 Next steps
# 3 Action items
# 5 Decisions
2:1-2 action RD: write
4:1-4 action SK: read
6:1-6 decision -: We rest.
`,
    ],
    [
      'but not through another part of the minutes within it',
      `
# Action items
RD: write
## Discussion
SK: read
### Ana
Bo: call
## Meeting closed
Bo: rest
## More
Ana: plan
`,
      `
# 1 Action items
2:1-2 action RD: write
10:1-10 action Ana: plan
`,
    ],
    [
      'with a person or a group whose items stand below',
      `
# Action items
## Ana
- write
### Completed
- read
## RD, SK
- call
## Others
- plan
- Bo: rest
`,
      `
# 1 Action items
3:1-3 action Ana: write
5:1-5 action -: read, done
7:1-7 action RD + SK: call
`,
    ],
    [
      'as what somebody has by name, which brackets say only of those who are known',
      `
## Ana's to-do list
- write
## Action items (Ana)
- read
## Action items (RD)
- call
## Action items (urgent)
- plan
## Today's tasks
- rest
`,
      `
# 1 Ana's to-do list
# 3 Action items (Ana)
# 5 Action items (RD)
# 7 Action items (urgent)
# 9 Today's tasks
2:1-2 action Ana: write
4:1-4 action -: read
6:1-6 action -: call
8:1-8 action -: plan
10:1-10 action -: rest
`,
    ],
    [
      'as what brackets say that those have who are known',
      `
Participants: Ana Pop, Ben Li
## Action items (Ana Pop)
- read
## Actions (Ben Li, Cy)
- call
## Actions (x)
- call
`,
      `
# 2 Action items (Ana Pop)
# 4 Actions (Ben Li, Cy)
# 6 Actions (x)
3:1-3 action Ana Pop: read
5:1-5 action -: call
7:1-7 action -: call
`,
    ],
    [
      'through what was to be done, and what is done',
      `
## Previous action items
- RD: write
## Completed action items
- SK: read
### Ana
- call
## Next week
- plan
- Bo: rest
`,
      `
# 1 Previous action items
# 3 Completed action items
# 7 Next week
2:1-2 action RD: write, review
4:1-4 action SK: read, done, review
6:1-6 action Ana: call, done, review
9:1-9 action Bo: rest
! 8 near-item
`,
    ],
  ])('%s', (_, note, items) => {
    expect(readingOf(note)).toBe(items)
  })
})

describe('who owns what stands in a section is told', () => {
  test.each([
    [
      'by names in brackets, where all are known',
      `
Attendees: Ana, Bo
# Action items (Ana, Bo)
- write
# Action items (Ana, Xy)
- read
# Action items (Ana) now
- call
# Action items (A)
- plan
`,
      `
# 2 Action items (Ana, Bo)
# 4 Action items (Ana, Xy)
# 6 Action items (Ana) now
# 8 Action items (A)
3:1-3 action Ana + Bo: write
5:1-5 action -: read
7:1-7 action -: call
9:1-9 action -: plan
`,
    ],
    [
      'by a name before it',
      `
# Ana's tasks
- write
- Bo: read
# Weather's tasks
- call
`,
      `
# 1 Ana's tasks
# 4 Weather's tasks
2:1-2 action Ana: write
3:1-3 action Bo: read
5:1-5 action Weather: call
`,
    ],
    [
      'by headings within it, which may also say that all is done',
      `
# Action items
## Done
- RD: write
### Later
- SK: read
## Finished tasks
- Bo: call
## Ana and Bo
- plan
`,
      `
# 1 Action items
# 6 Finished tasks
3:1-3 action RD: write, done
5:1-5 action SK: read, done
7:1-7 action Bo: call, done
9:1-9 action Ana + Bo: plan
`,
    ],
    [
      'by the name of a stranger only where two that are known go before it',
      `
Attendees: Ana, Bo
# Action items
## Cleo
- write
## Ana
- read
## Dora
- call
# Next steps
## Ana
- read
## Bo
- call
## Di
- plan
## Documentation
- rest
`,
      `
# 2 Action items
# 9 Next steps
4:1-4 action -: write
6:1-6 action Ana: read
8:1-8 action -: call
11:1-11 action Ana: read
13:1-13 action Bo: call
15:1-15 action Di: plan
17:1-17 action -: rest
`,
    ],
    [
      'by a name above a quote of entries, and above what follows the quote',
      `
Attendees: Ana, Bo
# Action items
**Ana**
> **Still open**
> - write
> - read

- call
`,
      `
# 2 Action items
5:3-5 action Ana: write
6:3-6 action Ana: read
8:1-8 action Ana: call
`,
    ],
    [
      'by no heading that says something else',
      `
# Action items
## Ana will come
- write
## 3 May
- read
## Meeting adjourned at 5
- rest
## Agenda
### Ana
- play
`,
      `
# 1 Action items
3:1-3 action -: write
5:1-5 action -: read
`,
    ],
    [
      'by a name behind a number only where it is known',
      `
Attendees: Ana, Bo
# Action items
## 1. Ana, Bo
- write
## 12) CY, Ana
- read
## (3. DI
- call
## 2026 ED
- plan
## FA 2.
- rest
## GI
- play
`,
      `
# 2 Action items
4:1-4 action Ana + Bo: write
6:1-6 action -: read
8:1-8 action -: call
10:1-10 action -: plan
12:1-12 action -: rest
14:1-14 action -: play
`,
    ],
  ])('%s', (_, note, items) => {
    expect(readingOf(note)).toBe(items)
  })
})

describe('headings are doubtful', () => {
  test.each([
    [
      'that speak of actions above a list of names',
      `
## Tasks so far
- RD: write
- SK: read
`,
      `
! 1 unknown-heading
`,
    ],
    [
      'but not above boxes that name nobody',
      `
## Tasks so far
- [ ] write
- [ ] read
`,
      `
`,
    ],
    [
      'but not above a list of one',
      `
## Tasks so far
- RD: write
`,
      `
`,
    ],
    [
      'but not above a list of things',
      `
## Tasks so far
- write
- read
`,
      `
`,
    ],
    [
      'but not above a text or a table',
      `
## Tasks so far
RD: write
SK: read
## Task notes
| Owner | Action |
| - | - |
| RD | write |
`,
      `
# 4 Task notes
7:1-7 action RD: write
`,
    ],
    [
      'but not that speak of something else',
      `
## Talks so far
- RD: write
- SK: read
`,
      `
`,
    ],
    [
      'but not within a section',
      `
# Action items
## Tasks so far
- RD: write
- SK: read
`,
      `
# 1 Action items
3:1-3 action RD: write
4:1-4 action SK: read
`,
    ],
  ])('%s', (_, note, items) => {
    expect(readingOf(note)).toBe(items)
  })
})
