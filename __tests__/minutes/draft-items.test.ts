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
      'a line that says until when, and for whom, goes with its list',
      `
Present: Ana, Bo

# Tasks
To be done until Friday:

- Call the roofer
- Print the flyers

To be done for Ana and Bo until **1 July**:

- Buy slates
`,
      `
6:1-6 action -: Call the roofer
7:1-7 action -: Print the flyers
11:1-11 action Ana + Bo: Buy slates, due 2026-07-01
`,
    ],
    [
      'a day in the line above a list is that of all below that say none, one in a heading is not',
      `
Present: Ana, Bo

# Tasks for everyone
To be done until 15 May:

- Sweep the hall
- Call the roofer by 10 May

# TODOs and Decisions (due: 16 May)

To be done until **Wednesday, 20 May 2026**:

- Buy slates
- Write the draft until 12 May

Bo, by 25 May:

- Print it

Paint by hand:

- Ana: call them

We agreed on the following until June 1:

- We rest.

## Later

- Ana: rest
`,
      `
6:1-6 action everyone: Sweep the hall, due 2026-05-15
7:1-7 action everyone: Call the roofer by 10 May, due 2026-05-10
13:1-13 action -: Buy slates, due 2026-05-20
14:1-14 action -: Write the draft until 12 May, due 2026-05-12
18:1-18 action Bo: Print it, due 2026-05-25
22:1-22 action Ana: call them
26:1-26 decision -: We rest.
30:1-30 action Ana: rest
`,
    ],
    [
      'what items are about owns none of them where one names its owner',
      `
# Action items
- Harvest Fair Fund
  - Zoe: ask for the form
  - Fill it in
- Ann Poe
  - Buy slates
- Di Lee:
  - Zoe: bake
  - Call the roofer
`,
      `
3:3-3 action Zoe: ask for the form
4:3-4 action -: Fill it in
6:3-6 action Ann Poe: Buy slates
8:3-8 action Zoe: bake
9:3-9 action Di Lee: Call the roofer
`,
    ],
    [
      'bullets six blanks in below a box are what was said about it',
      `
# Action items
- [ ] [Zoe](mailto:zoe@example.org)Call the roofer
      * Ana: ask for slate
      - [x] Revisit in May
- [ ] Bo: print the flyers
`,
      `
2:1-4 action Zoe: Call the roofer
  [ ] Ana: ask for slate
  [x] Revisit in May
5:1-5 action Bo: print the flyers
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
      'a line that says where items come from is none',
      `
# Action items
Emerging from this meeting:

- Paint the hall
- Call the roofer

Take home from the hall:

- two chairs
`,
      `
4:1-4 action -: Paint the hall
5:1-5 action -: Call the roofer
7:1-9 action -: Take home from the hall:
  [ ] two chairs
`,
    ],
    [
      'a line that only says where items are, or which meeting was before, is none',
      `
# Action items
See [the board](https://example.org) for the open tasks.

**April 30 meeting** - [Agenda](https://example.org/1) - [Minutes](https://example.org/2)

- Ana: write
- (17:45) Call Bo
- (17:56) Close call
`,
      `
6:1-6 action Ana: write
7:1-7 action -: (17:45) Call Bo
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
