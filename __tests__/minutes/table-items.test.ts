import { describe, expect, test } from '@jest/globals'
import { readingOf } from './told.js'

describe('a table holds items', () => {
  test.each([
    [
      'with owner, text, day and state in any order',
      `
# Action items
| Due | Status | Task | Who |
| - | - | - | - |
| 10 May 2026 | done | write | RD |
| 2026-05-11 | open | read | SK, Ana |
|  | ✅ | call | Everyone |
| soon | [x] | plan | @octocat |
| 2026-02-31 | ✔ | rest | RD |
| - | ☑ | play | Bo |
`,
      `
# 1 Action items
4:1-4 action RD: write, due 2026-05-10, done
5:1-5 action SK + Ana: read, due 2026-05-11
6:1-6 action Everyone: call, done
7:1-7 action @octocat: plan, done
  Due: soon
8:1-8 action RD: rest, done
  Due: 2026-02-31
9:1-9 action Bo: play, done
! 8 impossible-date
`,
    ],
    [
      'with a tick below a question',
      `
# Action items
| Task | Done? | Who |
| - | - | - |
| write | yes | RD |
| read | no | RD |
| call | X | RD |
| plan | oui | RD |
| rest | maybe yes | RD |
| play | yes and no | RD |
`,
      `
# 1 Action items
4:1-4 action RD: write, done
5:1-5 action RD: read
6:1-6 action RD: call, done
7:1-7 action RD: plan, done
8:1-8 action RD: rest
9:1-9 action RD: play
`,
    ],
    [
      'with no tick below another head',
      `
# Action items
| Task | Status ? now | Who |
| - | - | - |
| write | yes | RD |
| read | done | RD |
`,
      `
# 1 Action items
4:1-4 action RD: write
  Status ? now: yes
5:1-5 action RD: read
  Status ? now: done
`,
    ],
    [
      'with columns that nobody knows as details',
      `
# Action items
| No. | Task | Who | Remark | # | id |  |
| - | - | - | - | - | - | - |
| 1 | write | RD | soon | 2 | x | y |
| 2 | read | RD | - | 3 | n/a | |
`,
      `
# 1 Action items
4:1-4 action RD: write
  Remark: soon
5:1-5 action RD: read
`,
    ],
    [
      'with the word that says most for its text',
      `
# Action items
| Topic | Action | Who |
| - | - | - |
| Web | write | RD |
`,
      `
# 1 Action items
4:1-4 action RD: write
  Topic: Web
`,
    ],
    [
      'with heads of two words',
      `
# Action items
| Action / Task | Owner (who) | Due & more, date |
| - | - | - |
| write | RD | 10 May 2026 |
`,
      `
# 1 Action items
4:1-4 action RD: write, due 2026-05-10
`,
    ],
    [
      'with a column of codes, whatever its head says',
      `
# Action items
| Action | Task | Who |
| - | - | - |
| AI-12 | write | RD |
| **13.** |  read | SK |
| #14.1 | call | Ana |
|  | plan | Bo |
`,
      `
# 1 Action items
4:1-4 action RD: write
  Action: AI-12
5:1-5 action SK: read
  Action: **13.**
6:1-6 action Ana: call
  Action: #14.1
7:1-7 action Bo: plan
`,
    ],
    [
      'with a column of days, which are no codes',
      `
# Action items
| Due | Task | Who |
| - | - | - |
| 2026-05-10 | write | RD |
| 11.5.2026 | read | RD |
`,
      `
# 1 Action items
4:1-4 action RD: write, due 2026-05-10
5:1-5 action RD: read, due 2026-05-11
`,
    ],
    [
      'with the longest column for its text where only owners are known',
      `
# Action items
| Who | Which | So |
| - | - | - |
| RD | a | write it down |
| SK | write | read |
`,
      `
# 1 Action items
4:1-4 action RD: write it down
  Which: a
5:1-5 action SK: read
  Which: write
`,
    ],
    [
      'with nothing but owners',
      `
# Action items
| Who |
| - |
| RD |
`,
      `
# 1 Action items
`,
    ],
    [
      'with owners in its text where no column names them',
      `
# TODOs and Decisions
| Task | Due |
| - | - |
| RD: write | 10 May 2026 |
| (done) read | |
| TBD | 10 May 2026 |
|  | 10 May 2026 |
`,
      `
# 1 TODOs and Decisions
4:1-4 action RD: write, due 2026-05-10
5:1-5 action -: read, done
`,
    ],
    [
      'with labels in its text that own nothing, where a column names owners',
      `
# Action items
| Task | Who |
| - | - |
| **Review:** write | RD |
| SK: read | |
| TODO call | Ana |
`,
      `
# 1 Action items
4:1-4 action RD: **Review:** write
5:1-5 action -: SK: read
6:1-6 action Ana: call
`,
    ],
    [
      "below somebody's name",
      `
# Action items
## RD
| Task | Who |
| - | - |
| write | |
| read | SK |
`,
      `
# 1 Action items
5:1-5 action RD: write
6:1-6 action SK: read
`,
    ],
    [
      'with breaks, remarks and struck names in its cells',
      `
# Action items
| Task | Who |
| - | - |
| write<br>it<br/>down | RD<br>SK |
| read | RD (with help), SK |
| call | ~~RD~~ SK |
| plan | ~~RD~~ |
| rest | Ana. |
| play | Ed. |
`,
      `
# 1 Action items
4:1-4 action RD + SK: write it down
5:1-5 action RD + SK: read
6:1-6 action SK: call
7:1-7 action RD: plan
8:1-8 action Ana.: rest
9:1-9 action Ed.: play
`,
    ],
    [
      'with days that are none',
      `
# Action items
| Task | Who | When |
| - | - | - |
| write | RD | Once the paint is dry |
| read by 12 May 2026 | RD | |
`,
      `
# 1 Action items
4:1-4 action RD: write
  When: Once the paint is dry
5:1-5 action RD: read by 12 May 2026, due 2026-05-12
`,
    ],
  ])('%s', (_, note, items) => {
    expect(readingOf(note)).toBe(items)
  })
})
