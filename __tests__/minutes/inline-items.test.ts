import { describe, expect, test } from '@jest/globals'
import { readingOf } from './told.js'

describe('outside of sections', () => {
  test.each([
    [
      'a bullet above a list heads a section',
      `
- Agenda
  - Talk
- Action items:
  - RD: write
  - SK: read

    more
- **Decisions taken**
  - We rest.
- Action items
  text
  - Bo: call
- [ ] Action items
  - Bo: plan
- Action items: RD
  - write
`,
      `
# 3 Action items
# 8 Decisions taken
4:3-4 action RD: write
5:3-7 action SK: read
  more
9:3-9 decision -: We rest.
! 15 outside-section
`,
    ],
    [
      'a bullet may say whose the items below it are',
      `
Present: Ana, Bo

We met.
- The hall
  - **Action items** (Ana/Bo)
    - sweep the yard
`,
      `
# 5 Action items (Ana/Bo)
6:5-6 action Ana + Bo: sweep the yard
`,
    ],
    [
      'a bullet above a table heads one as well',
      `
- Action items

  | Task | Who |
  | - | - |
  | write | RD |
- Action items

  RD: write
`,
      `
# 1 Action items
5:3-5 action RD: write
`,
    ],
    [
      'a general bullet does among bullets that are parts of minutes',
      `
- Agenda: talk
- Next steps
  - RD: write
- Next week
  - SK: read
`,
      `
# 2 Next steps
3:3-3 action RD: write
`,
    ],
    [
      'a general bullet does not among others',
      `
- We talked
- Next steps
  - RD: write
`,
      `
`,
    ],
    [
      'a general bullet does among bullets that are parts of a topic',
      `
- The hall
  - Status:
    - dusty
  - Next steps:
    - sweep it
    - RD: paint it
  - Conclusion:
    - We stay.
- The roof
  - Next steps:
    - SK: read
`,
      `
# 4 Next steps
5:5-5 action -: sweep it
6:5-6 action RD: paint it
`,
    ],
    [
      'bold bullets among bold bullets do',
      `
- **Ideas**
  - talk
- **Next steps**
  - RD: write
- Decisions
  - We rest.
`,
      `
# 3 Next steps
4:3-4 action RD: write
`,
    ],
    [
      'a word that marks lines does beside a certain bullet',
      `
- Action items
  - RD: write
- Decisions
  - We rest.
- Next steps
  - SK: read
`,
      `
# 1 Action items
# 3 Decisions
2:3-2 action RD: write
4:3-4 decision -: We rest.
`,
    ],
    [
      'a word that marks lines does not alone',
      `
- Decisions
  - We rest.
`,
      `
`,
    ],
    [
      'bullets further in head sections where they are certain',
      `
- We talked
  - Action items
    - RD: write
  - Agenda
  - Next steps
    - SK: read
- > - Action items
  >   - Ana: call
`,
      `
# 2 Action items
# 7 Action items
3:5-3 action RD: write
8:7-8 action Ana: call
`,
    ],
    [
      'bullets in a quote head sections',
      `
> - Action items
>   - RD: write
`,
      `
# 1 Action items
2:5-2 action RD: write
`,
    ],
  ])('%s', (_, note, items) => {
    expect(readingOf(note)).toBe(items)
  })
})

describe('where marked lines count', () => {
  test.each([
    [
      'marked lines outside of sections are items',
      `
We talked.
ACTION: RD to write
DECISION: We rest.
It was long.

- ACTION: SK to read
- we talked
  - DECISION: We play.
- Ana: ACTION - Bo to call

> TODO: plan

> - RESOLVED: We dance.

Lee: **ACTION** - Ana to sing it
`,
      `
2:1-2 action RD: write
3:1-4 decision -: We rest.
It was long.
6:3-6 action SK: read
8:5-8 decision -: We play.
9:3-9 action Bo: call
11:3-11 action -: plan
13:5-13 decision -: We dance.
15:1-15 action Ana: sing it
`,
    ],
    [
      'what stands below a marked line is its detail, unless it is marked',
      `
- ACTION: RD to write
  - by hand

  soon
- ACTION: SK to read
  - by hand
  - DECISION: We rest.
- we talked
  ACTION: Bo to call
  - now
- ACTION: Ana to plan
  we talked
  - then
`,
      `
1:3-4 action RD: write
  [ ] by hand
  soon
5:3-5 action SK: read
7:5-7 decision -: We rest.
9:3-10 action Bo: call
  [ ] now
11:3-13 action Ana: plan
we talked
  [ ] then
`,
    ],
    [
      'a marked line without a text is none',
      `
ACTION:

- TODO: TBD
- DECISION: none
`,
      `
# 1 ACTION
`,
    ],
    [
      'a word that marks lines heads a list',
      `
- Decisions
  - We rest.
- RESOLVED:
  - We play.
- Next steps
  - RD: write
`,
      `
# 1 Decisions
# 3 RESOLVED
2:3-2 decision -: We rest.
4:3-4 decision -: We play.
`,
    ],
    [
      'a marked entry that does not begin with a text',
      `
- > ACTION: RD to write
- \`\`\`
  ACTION: SK to read
  \`\`\`
`,
      `
1:5-1 action RD: write
`,
    ],
  ])('%s', (_, note, items) => {
    expect(readingOf(note, { inline: true })).toBe(items)
  })
})
