import { describe, expect, test } from '@jest/globals'
import { itemsOf } from './told.js'

describe('a heading is an item', () => {
  test.each([
    [
      'where a list below it tells who does it',
      `
# Action items
## 2: Print the flyers
- assigned to RD
- Done: 3 May
## #12 - Call them
- Owner: RD, SK
- Completed:
## 3) Plan it
- Assignee:  @octocat
- Ana
- closed : yes
## Rest 3: more
- responsible SK
`,
      `
2:1-4 action RD: Print the flyers, done
5:1-7 action RD + SK: Call them
8:1-11 action @octocat + Ana: Plan it, done
12:1-13 action SK: Rest 3: more
`,
    ],
    [
      'done where the item says so itself',
      `
# Action items
## (done) Print them
- Owner: RD
`,
      `
2:1-3 action RD: Print them, done
`,
    ],
    [
      'whoever the section is of',
      `
# RD's action items
## Print them
- Owner: SK
## Call them
- closed:
`,
      `
2:1-3 action SK: Print them
`,
    ],
    [
      'with a due date in its text',
      `
# Action items
## Print them by 10 May 2026
- Owner: RD
`,
      `
2:1-3 action RD: Print them by 10 May 2026, due 2026-05-10
`,
    ],
    [
      'but not where nothing says that it is assigned or done',
      `
# Action items
## Print them
- RD
- SK
`,
      `
3:1-3 action -: RD
4:1-4 action -: SK
`,
    ],
    [
      'but not where the list tells more',
      `
# Action items
## Print them
- Owner: RD
- on paper
`,
      `
3:1-3 action -: Owner: RD
4:1-4 action -: on paper
`,
    ],
    [
      'but not where something else stands below it',
      `
# Action items
## Print them
- Owner: RD

On paper.
## Call them
Owner: RD
## Plan it
- Owner: RD
  - and SK
## Rest
- > Owner: RD
`,
      `
3:1-3 action -: Owner: RD
5:1-5 action -: On paper.
9:1-10 action -: Owner: RD
  [ ] and SK
`,
    ],
    [
      'but not where nobody is named',
      `
# Action items
## Print them
- Done: 3 May
`,
      `
3:1-3 action -: Done: 3 May, done
`,
    ],
    [
      'but not the heading of the section',
      `
# Action items
- Owner: RD
- Done: 3 May
`,
      `
2:1-2 action -: Owner: RD
3:1-3 action -: Done: 3 May, done
`,
    ],
    [
      'but not where the words stand within a text',
      `
# Action items
## Print them
- so assigned to RD
## Call them
- RD
- not done: yes
`,
      `
3:1-3 action -: so assigned to RD
5:1-5 action -: RD
6:1-6 action -: not done: yes
`,
    ],
  ])('%s', (_, note, items) => {
    expect(itemsOf(note)).toBe(items)
  })
})
