import { describe, expect, test } from '@jest/globals'
import { itemsOf } from './told.js'

describe('what stands in a section', () => {
  test.each([
    [
      'a list goes on behind a rule',
      `
# Action items
- Ana: write
***
- Bo: call
***
| Who | What |
| - | - |
| Cy | plan |

***
Signed: Di
`,
      `
2:1-2 action Ana: write
4:1-4 action Bo: call
8:1-8 action Cy: plan
`,
    ],
    [
      'a rule above the items is none of them',
      `
# Action items

***

Ana: write
`,
      `
5:1-5 action Ana: write
`,
    ],
    [
      'a rule at the end ends them',
      `
# Action items
- Ana: write

***
`,
      `
2:1-2 action Ana: write
`,
    ],
    [
      'a quote below an item is its detail, as is code',
      `
# Action items
Ana: write

> the draft

\`\`\`
make
\`\`\`

> and more
`,
      `
2:1-10 action Ana: write
  > the draft
  \`\`\`
make
\`\`\`
  > and more
`,
    ],
    [
      'a quote on its own holds items, however deep',
      `
# Action items
> Ana: write
>
> > - Bo: call
`,
      `
2:3-4 action Ana: write
  > - Bo: call
`,
    ],
    [
      'code on its own is no item',
      `
# Action items
\`\`\`
Ana: write
\`\`\`

Bo: call
`,
      `
6:1-6 action Bo: call
`,
    ],
    [
      'what stands between ends what an item may go on with',
      `
# Action items
Ana: write

<p>

***

- Bo: call
`,
      `
2:1-2 action Ana: write
8:1-8 action Bo: call
`,
    ],
    [
      'fields in a paragraph of their own belong to the item above',
      `
# Action items
Ana: write

Due: 10 May 2026
Status: done

Owner: Bo

> quoted
`,
      `
2:1-9 action Ana: write, due 2026-05-10, done
  > quoted
`,
    ],
    [
      'fields below an item that nobody owns say who does',
      `
# Action items
Write the draft

Owner: Ana
Status: open
`,
      `
2:1-5 action Ana: Write the draft
`,
    ],
    [
      'fields below nothing are no items',
      `
# Action items
Owner: Ana

- Bo: call
`,
      `
4:1-4 action Bo: call
`,
    ],
    [
      'a label within a text sets what stands below it',
      `
# TODOs and Decisions
Done:

- Ana: write

Decisions:

- Ana and Bo share a room

Completed actions:

- Cy: plan

Previous actions:

- Di: call

Actions
or not:

- write it down
`,
      `
4:1-4 action Ana: write, done
8:1-8 decision -: Ana and Bo share a room
12:1-12 action Cy: plan, done, review
16:1-16 action Di: call, review
18:1-21 decision -: Actions
or not:
  [ ] write it down
`,
    ],
    [
      'an owner above a list owns it, until another text',
      `
# Action items
RD:

- write
- SK: call

Ana

- read

Then more.

- plan
`,
      `
4:1-4 action RD: write
5:1-5 action SK: call
7:1-7 action -: Ana
9:1-11 action -: read
  Then more.
13:1-13 action -: plan
`,
    ],
    [
      'a text that goes on with the item above is its detail',
      `
# Action items
Ana: write

Then send it.

Also print it.

- one
- two

> quoted
`,
      `
2:1-6 action Ana: write
  Then send it.
  Also print it.
8:1-8 action -: one
9:1-11 action -: two
  > quoted
`,
    ],
    [
      'a list right below an item is its detail, one further down is not',
      `
# Decisions
We ship in May.
- with docs
- with tests

- We meet again.
`,
      `
2:1-6 decision -: We ship in May.
  [ ] with docs
  [ ] with tests
  [ ] We meet again.
`,
    ],
    [
      'a list below an item that ends in a colon is its detail',
      `
# Action items
Ana: find reviewers for

- one

Bo: find reviewers for:

- one
- [x] two
`,
      `
2:1-2 action Ana: find reviewers for
4:1-4 action -: one
6:1-9 action Bo: find reviewers for:
  [ ] one
  [x] two
`,
    ],
    [
      'a header above a list is no item, its entries are',
      `
# TODOs and Decisions
The following was agreed:

- We ship.
- We rest.

Who does what:

- Ana: write
- Bo: call
- and so on

TODO: do this:

- Ana: write
- Bo: call

Anything else:

- [ ] plan
- rest

Ana: all of these:

- [ ] plan
`,
      `
4:1-4 decision -: We ship.
5:1-5 decision -: We rest.
9:1-9 action Ana: write
10:1-10 action Bo: call
11:1-11 action -: and so on
15:1-15 action Ana: write
16:1-16 action Bo: call
20:1-20 action -: plan
21:1-21 decision -: rest
23:1-25 action Ana: all of these:
  [ ] plan
`,
    ],
    [
      'labels in a quote say what stands below them',
      `
# TODOs and Decisions
> Decisions:
>
> - Ana and Bo share a room
>
> Previous actions:
>
> - plan
>
> Completed actions:
>
> - read
>
> Actions
>
> - write
`,
      `
4:3-4 decision -: Ana and Bo share a room
8:3-8 action -: plan, review
12:3-12 action -: read, done, review
14:3-14 decision -: Actions
16:3-16 action -: write
`,
    ],
    [
      'labels in a quote below what is old or done keep that',
      `
# Completed actions
> Actions:
>
> - plan
>
> text
>
> - write
# Previous actions
> Actions:
>
> - plan
`,
      `
4:3-4 action -: plan, done, review
6:3-6 action -: text, done, review
8:3-8 action -: write, done, review
12:3-12 action -: plan, review
`,
    ],
    [
      "the note taker's own words for who is there are none",
      `
Participants: Ana Pop, Bo
# Action items
Ana Pop

Bo: call

Bo

- read
`,
      `
5:1-5 action Bo: call
9:1-9 action Bo: read
`,
    ],
    [
      'of two owners in one text the last one owns the list',
      `
# Action items
SK: write
RD:

- read
`,
      `
2:1-2 action SK: write
5:1-5 action RD: read
`,
    ],
    [
      'only the first text below an item goes on with it',
      `
# Action items
Ana: write

Then send it.
Bo: Then call.
Then rest.
`,
      `
2:1-6 action Ana: write
  Then send it.
Bo: Then call.
Then rest.
`,
    ],
    [
      'a list two lines below belongs to nothing above',
      `
# Action items
Ana: write

text:

- one

Write it down

- Bo: call
- Cy: read
`,
      `
2:1-2 action Ana: write
4:1-6 action -: text:
  [ ] one
8:1-8 action -: Write it down
10:1-10 action Bo: call
11:1-11 action Cy: read
`,
    ],
    [
      'a list below an item with an owner goes with it, or holds items',
      `
# TODOs and Decisions
Ana: ask them:

- Bo (web)
- rest

Ask them:

- the flyers (Bo)
- the web (Cy)

Ask them all:

- one (Bo)
- two
- three
`,
      `
2:1-5 action Ana: ask them:
  [ ] Bo (web)
  [ ] rest
9:1-9 action Bo: the flyers
10:1-10 action Cy: the web
12:1-16 action -: Ask them all:
  [ ] one (Bo)
  [ ] two
  [ ] three
`,
    ],
  ])('%s', (_, note, items) => {
    expect(itemsOf(note)).toBe(items)
  })
})

describe('an entry of a list', () => {
  test.each([
    [
      'people that the note knows own the list below their names, alone or several',
      `
Participants: Ana Pop, Bo
# Action items
Ana Pop

- write

Bo, Ana Pop

Ana Pop
Bo: call
`,
      `
5:1-5 action Ana Pop: write
7:1-7 action -: Bo, Ana Pop
10:1-10 action Bo: call
`,
    ],
    [
      'an entry that is an owner owns the entries below it',
      `
# Action items
- Ana:
  - write
  - Bo: call
- SK
  - read
- Cy
`,
      `
3:3-3 action Ana: write
4:3-4 action Bo: call
6:3-6 action SK: read
7:1-7 action -: Cy
`,
    ],
    [
      'an entry that is another part of the minutes is left out',
      `
# Action items
- Agenda
  - Ana: write
- Agenda
- Next meeting: 3 May
  - Bo: call
`,
      `
4:1-4 action -: Agenda
`,
    ],
    [
      'an entry that is a label says what the entries below it are',
      `
# TODOs and Decisions
- Decisions:
  - Ana and Bo share a room
- Previous action items
  - plan
- Completed actions
  - read
- [ ] Decisions
  - [ ] take them
- Completed:
  - Cy: ship
- [ ] Completed
  - Di: rest
- Decisions of the board that was here yesterday
  - buy a boat
`,
      `
3:3-3 decision -: Ana and Bo share a room
5:3-5 action -: plan, review
7:3-7 action -: read, done, review
8:1-9 action -: Decisions
  [ ] take them
11:3-11 action Cy: ship, done
13:3-13 action Di: rest
14:1-15 decision -: Decisions of the board that was here yesterday
  [ ] buy a boat
`,
    ],
    [
      'labels below a review, and below what is done, are that as well',
      `
# Previous actions
- Decisions:
  - rest
- Completed:
  - write
# Completed actions
- Actions:
  - plan
`,
      `
3:3-3 decision -: rest, review
5:3-5 action -: write, done, review
8:3-8 action -: plan, done, review
`,
    ],
    [
      'an entry that is no item still holds some',
      `
# Action items
- none
  - Ana: write
- see below
  - Bo: call
- 
  - Cy: plan
- \`\`\`
  code
  \`\`\`
- > Di: rest
`,
      `
3:3-3 action Ana: write
5:3-5 action Bo: call
7:3-7 action Cy: plan
11:5-11 action Di: rest
`,
    ],
    [
      'several owners in one entry are several items',
      `
# Action items
- Ana: write
  Bo: call
  - all of it
  - Due: 10 May 2026
- [x] Cy: plan
  Di: rest
`,
      `
2:1-2 action Ana: write
3:3-5 action Bo: call, due 2026-05-10
  [ ] all of it
6:1-6 action Cy: plan, done
7:3-7 action Di: rest
`,
    ],
    [
      'fields below an entry say more of it',
      `
# Action items
- Write the draft
  - Owner: Ana
  - Due: 10 May 2026
  - in two parts
- Call them
  Owner: Bo

  Status: done

  - one
`,
      `
2:1-5 action Ana: Write the draft, due 2026-05-10
  [ ] in two parts
6:1-11 action Bo: Call them, done
  [ ] one
`,
    ],
    [
      'the list below an entry is its detail unless its entries have owners',
      `
# TODOs and Decisions
- We ship
  - Ana: write
  - Bo: call
  - and so on
- Ana ships
  - Bo: call
  - read
  - rest
- Ana: ship
  - [ ] one
- ship
  - [ ] one
  - two
- TODO ship
  - [ ] one
`,
      `
3:3-3 action Ana: write
4:3-4 action Bo: call
5:3-5 decision -: and so on
6:1-9 decision -: Ana ships
  [ ] Bo: call
  [ ] read
  [ ] rest
10:1-11 action Ana: ship
  [ ] one
13:3-13 action -: one
14:3-14 decision -: two
15:1-16 action -: ship
  [ ] one
`,
    ],
    [
      'below a box of an owner only boxes are items',
      `
# Action items
- [ ] Ana: ship
  - Bo: call
  - Cy: read
- [ ] Ana: ship
  - [ ] Bo: call
  - Cy: read
- [ ] ship
  - Bo: call
- Ana: ship
  - Bo: call
`,
      `
2:1-4 action Ana: ship
  [ ] Bo: call
  [ ] Cy: read
5:1-5 action Ana: ship
6:3-6 action Bo: call
7:3-7 action Cy: read
8:1-8 action -: ship
9:3-9 action Bo: call
10:1-10 action Ana: ship
11:3-11 action Bo: call
`,
    ],
    [
      'a box makes an action, ticked it is done',
      `
# Decisions
- [ ] ship
- [x] rest
- [X] DECISION: play
- (done) work
- [ ] (done) play
`,
      `
2:1-2 action -: ship
3:1-3 action -: rest, done
4:1-4 decision -: play
5:1-5 decision -: work
6:1-6 action -: play, done
`,
    ],
    [
      'what stands below an entry ends it',
      `
# Action items
- Ana: write
  - one
    - two
      three

  > quoted

- Bo: call

  | a | b |
  | - | - |
  | c | d |

  ***
`,
      `
2:1-7 action Ana: write
  [ ] one
    [ ] two
three
  > quoted
9:1-15 action Bo: call
  a | b
c | d
`,
    ],
    [
      'bullets that Markdown does not know begin items',
      `
# Action items
Ana: write
• one
  and more
• two
Bo: call
`,
      `
2:1-2 action Ana: write
3:3-4 action -: one
and more
5:3-5 action -: two
6:1-6 action Bo: call
`,
    ],
  ])('%s', (_, note, items) => {
    expect(itemsOf(note)).toBe(items)
  })
})
