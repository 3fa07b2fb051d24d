import { describe, expect, test } from '@jest/globals'
import { itemsOf } from './told.js'

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
10:1-10 action Bo: call
`,
    ],
    [
      'labels with nothing in them, names alone and texts in brackets are none, but tasks and boxes are',
      `
Participants: Ana Pop, Bo
# Action items
- The following was agreed:
- Ana Pop: write
- Bo, Ana Pop
- [ ] Paint it - @bo
- (the others add theirs later)
- Ask Zoe for:
- [ ] (paint the hall, if time permits)
- Bo asks for:
- TODO for the hall:
`,
      `
4:1-4 action Ana Pop: write
6:1-6 action @bo: Paint it
8:1-8 action -: Ask Zoe for:
9:1-9 action -: (paint the hall, if time permits)
10:1-10 action Bo: asks for:
11:1-11 action -: for the hall:
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
      'names below an entry, boxed or not, own it if the note knows most of them',
      `
Present: Ana Pop, Zoe Quist, Lena
# Action items
- [ ] Sweep the yard
  - Ana
  - Zoe Quist
  - Cy Roe
- Fold the leaflets
  - Lena
- [x] Paint the hall
  - Di Lee
  - Cy Roe
- [ ] Bo: buy nails
  - Ana
`,
      `
3:1-6 action Ana + Zoe Quist + Cy Roe: Sweep the yard
7:1-8 action Lena: Fold the leaflets
9:1-11 action -: Paint the hall, done
  [ ] Di Lee
  [ ] Cy Roe
12:1-13 action Bo: buy nails
  [ ] Ana
`,
    ],
    [
      'a label that says whose the entries are gives them their owner',
      `
Present: Ana, Bo
# Action items
- Next steps (Ana/Bo)
  - sweep the yard
- Next steps (soon)
  - call the roofer
`,
      `
4:3-4 action Ana + Bo: sweep the yard
6:3-6 action -: call the roofer
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
      'names alone below an entry are who does it, be it called like two of them',
      `
Participants: Ana Pop, Bo Lind
# Tasks
- Kitchen and Garden
  - Bo Lind
- **Roof of the Barn:**
  - **Ana Pop**
  - **Bo Lind**
- Cy and Di
  - Ana Pop
  - paint the fence
`,
      `
3:1-4 action Bo Lind: Kitchen and Garden
5:1-7 action Ana Pop + Bo Lind: **Roof of the Barn:**
10:3-10 action Cy + Di: paint the fence
`,
    ],
    [
      'parts of a task are its details, though a colon stands in each, unless somebody known has them',
      `
Participants: Ana, Bo
# Action items
- Pick a tool for each half
  - Loader: reading the files
  - Writer: storing them
- Pick the two who go
  - Ana: the talk
  - Bo: the booth
- Tools for each half:
  - Loader: read the files
`,
      `
3:1-5 action -: Pick a tool for each half
  [ ] Loader: reading the files
  [ ] Writer: storing them
7:3-7 action Ana: the talk
8:3-8 action Bo: the booth
10:3-10 action Loader: read the files
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
