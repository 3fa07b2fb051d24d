import { describe, expect, test } from '@jest/globals'
import { readingOf } from './told.js'

describe('a section is headed by a line', () => {
  test.each([
    [
      'in bold',
      `
**Action items**
RD: write

**Talk**

SK: read
`,
      `
# 1 Action items
2:1-2 action RD: write
`,
    ],
    [
      'in bold with a text right below it',
      `
**Next steps:**
- RD: write

__Decisions__
We rest.
We play.

more
`,
      `
# 1 Next steps
# 4 Decisions
2:1-2 action RD: write
5:1-6 decision -: We rest.
We play.
8:1-8 decision -: more
`,
    ],
    [
      'with a colon above a list or a table',
      `
Action items:

- RD: write

Decisions:

| Decision |
| - |
| rest |
`,
      `
# 1 Action items
# 5 Decisions
3:1-3 action RD: write
9:1-9 decision -: rest
`,
    ],
    [
      'with a colon above a text, where it says enough',
      `
Action items:

RD: write

Decisions:

We rest.
`,
      `
# 1 Action items
# 5 Decisions
3:1-3 action RD: write
7:1-7 decision -: We rest.
`,
    ],
    [
      'with a colon and a text right below it',
      `
Action items:
RD: write

Next steps:
SK: read

- Ana: rest
`,
      `
# 1 Action items
# 4 Next steps
2:1-2 action RD: write
5:1-5 action SK: read
7:1-7 action Ana: rest
`,
    ],
    [
      'with a colon that says too little above a text',
      `
Next steps:

RD: write
`,
      `
`,
    ],
    [
      'with a colon that says too little right above lines of people, as long as these go on',
      `
Present: Ana, Bo

next steps:
Ana: write
Bo: read
Zoe: call

more talk

Actions:
Ana: rest
the hall is cold
the roof leaks

Next week:
Ana: play

Conclusion:
Ana: it is late
`,
      `
# 3 next steps
4:1-4 action Ana: write
5:1-5 action Bo: read
6:1-6 action Zoe: call
`,
    ],
    [
      'with a colon that says too little above lines of strangers',
      `
Next steps:
RD: write
SK: read
`,
      `
`,
    ],
    [
      'as a question above a list',
      `
Next steps?
- RD: write
- SK: read

## Next steps?

- Bo: call

Next steps?

text
`,
      `
# 1 Next steps?
# 5 Next steps?
2:1-2 action RD: write
3:1-3 action SK: read
7:1-7 action Bo: call
9:1-9 action -: Next steps?
11:1-11 action -: text
`,
    ],
    [
      'alone on a line above a list',
      `
Action items

- RD: write

text

Next steps

- SK: read

text

Action items

RD: rest
`,
      `
# 1 Action items
# 7 Next steps
3:1-3 action RD: write
9:1-9 action SK: read
`,
    ],
    [
      'that says next to nothing only in bold',
      `
Next week

- RD: write

Next week:

- SK: read

**Next week**

- Ana: rest
`,
      `
# 9 Next week
11:1-11 action Ana: rest
`,
    ],
    [
      'that sums up a discussion only in bold, or where it is certain',
      `
Conclusion:

- We rest.

Decisions:

- We play.

Outcome

- We dance.

**Conclusion**

- We sing.

Decisions made:

- We work.
`,
      `
# 5 Decisions
# 13 Conclusion
# 17 Decisions made
7:1-7 decision -: We play.
15:1-15 decision -: We sing.
19:1-19 decision -: We work.
`,
    ],
    [
      'on the last line of a text above a list',
      `
Present: Ana, Bo
**Action items**
- RD: write

We talked.
Action items:
- SK: read
`,
      `
# 2 Action items
# 6 Action items
3:1-3 action RD: write
7:1-7 action SK: read
`,
    ],
    [
      'on the last line of a text, but only where it is certain, and a list is below',
      `
We talked.
Next steps:
- RD: write

We talked.
**Action items**

RD: rest
`,
      `
`,
    ],
    [
      'above the name of somebody who is known',
      `
Attendees: Ana, Bo

Action items

Ana, Bo:

- write

text

Action items

@octocat:

- read
`,
      `
# 3 Action items
# 11 Action items
7:1-7 action Ana + Bo: write
15:1-15 action @octocat: read
`,
    ],
    [
      'but not above another name, nor where it says too little, nor above another text',
      `
Attendees: Ana

Action items

Xy, Ana:

- write

Action items

Nobody came.

Next steps

Ana:

- read

Action items
`,
      `
`,
    ],
    [
      'on the last line of what a section holds',
      `
# Decisions
We rest.
We play.
**Action items**
- SK: read

**Budget**

**Ana**

- plan
`,
      `
# 1 Decisions
# 4 Action items
2:1-3 decision -: We rest.
We play.
5:1-5 action SK: read
7:1-7 decision -: **Budget**
11:1-11 decision Ana: plan
`,
    ],
  ])('%s', (_, note, items) => {
    expect(readingOf(note)).toBe(items)
  })
})

describe('what a line heads holds', () => {
  test.each([
    [
      'a table below it',
      `
Action items:

| Task | Who |
| - | - |
| write | RD |

Decisions

| Decision |
| - |
| rest |
`,
      `
# 1 Action items
# 7 Decisions
5:1-5 action RD: write
11:1-11 decision -: rest
`,
    ],
    [
      'a list and what goes on with it',
      `
**Decisions**
- We rest.
- We play.
more
`,
      `
# 1 Decisions
2:1-2 decision -: We rest.
3:1-4 decision -: We play.
more
`,
    ],
    [
      'its texts where they stand',
      `
**Action items**
RD: write
SK: read
and more

Next steps:
Bo: call
`,
      `
# 1 Action items
# 6 Next steps
2:1-2 action RD: write
3:1-4 action SK: read
and more
7:1-7 action Bo: call
`,
    ],
    [
      'nothing of the text above it',
      `
Present: Ana
Ana talked.
**Action items**
- RD: write

Bo: call
`,
      `
# 3 Action items
4:1-4 action RD: write
6:1-6 action Bo: call
`,
    ],
    [
      'a text that names nobody',
      `
**Action items**

RD: write

Nobody came.
`,
      `
# 1 Action items
3:1-3 action RD: write
5:1-5 action -: Nobody came.
`,
    ],
    [
      'no text behind a table',
      `
**Action items**

| Task | Who |
| - | - |
| write | RD |

We talked about it.

- SK: read
`,
      `
# 1 Action items
5:1-5 action RD: write
`,
    ],
    [
      'what is quoted in it, and no talk',
      `
**Action items**

We talked about it for long.

- RD: write

> Nobody came.

- SK: read
`,
      `
# 1 Action items
5:1-7 action RD: write
  > Nobody came.
9:1-9 action SK: read
`,
    ],
    [
      'what a name in bold owns, where a list or a table stands below it',
      `
**Action items**

- RD: write

**Ana**

***

- read

**Action items**

- RD: write

**Ana**

| Task |
| - |
| call |
`,
      `
# 1 Action items
# 11 Action items
3:1-3 action RD: write
13:1-13 action RD: write
19:1-19 action Ana: call
`,
    ],
    [
      'nothing below a name in bold where none is open',
      `
**Ana**

- write

# Talk

**Bo**

- read
`,
      `
`,
    ],
  ])('%s', (_, note, items) => {
    expect(readingOf(note)).toBe(items)
  })
})

describe('what a line heads ends', () => {
  test.each([
    [
      'at a rule',
      `
**Action items**

- RD: write

***

- SK: read
`,
      `
# 1 Action items
3:1-3 action RD: write
`,
    ],
    [
      'not at a rule below a heading',
      `
# Action items

- RD: write

***

- SK: read
`,
      `
# 1 Action items
3:1-3 action RD: write
7:1-7 action SK: read
`,
    ],
    [
      'at a text that is no item, behind a list',
      `
**Action items**

RD: write

Write it down.

- SK: read

Ana: rest

We talked.

- Bo: play
`,
      `
# 1 Action items
3:1-3 action RD: write
5:1-5 action -: Write it down.
7:1-7 action SK: read
9:1-9 action Ana: rest
`,
    ],
    [
      'at a list of numbered headings',
      `
**Action items**

- RD: write

1. ## Budget
2. Other
`,
      `
# 1 Action items
3:1-3 action RD: write
`,
    ],
    [
      'at another label in bold, above a list, a table or a text',
      `
**Action items**

- RD: write

**Budget**

- SK: read

**Action items**

- RD: write

**Budget**

| Owner | Action |
| - | - |
| SK | read |

**Action items**

- RD: write

**Budget**

text

- SK: read
`,
      `
# 1 Action items
# 9 Action items
# 19 Action items
3:1-3 action RD: write
11:1-11 action RD: write
21:1-21 action RD: write
`,
    ],
    [
      'not at a label in bold above another, or above nothing',
      `
**Action items**

**Budget**

**Decisions**

- rest

**Action items**

- RD: write

**Budget**

> Ana: read
`,
      `
# 1 Action items
# 5 Decisions
# 9 Action items
3:1-3 action -: **Budget**
7:1-7 decision -: rest
11:1-11 action RD: write
`,
    ],
    [
      "not at somebody's name in bold",
      `
**Action items**

- RD: write

**Ana**

- read

**Agenda**

- rest

**Bo**

- play
`,
      `
# 1 Action items
3:1-3 action RD: write
7:1-7 action Ana: read
`,
    ],
    [
      'at nothing within a section',
      `
# Action items

- RD: write

**Ana**

- read

**Budget**

- SK: call

**Agenda**

- play

Budget:

- rest

**Ana**
more

- dance
`,
      `
# 1 Action items
3:1-3 action RD: write
7:1-7 action Ana: read
11:1-11 action SK: call
`,
    ],
    [
      'at a heading',
      `
**Action items**

- RD: write

###### Talk

- SK: read
`,
      `
# 1 Action items
3:1-3 action RD: write
`,
    ],
  ])('%s', (_, note, items) => {
    expect(readingOf(note)).toBe(items)
  })
})
