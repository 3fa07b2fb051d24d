import { describe, expect, test } from '@jest/globals'
import { itemsOf } from './told.js'

describe('a list below an item holds items where it names owners', () => {
  test.each([
    [
      'by a colon in half of its entries',
      `
# Decisions
- We ship
  - RD: write
  - rest
- We ship
  - RD: write
  - rest
  - play
`,
      `
3:3-3 decision -: RD: write
4:3-4 decision -: rest
5:1-8 decision -: We ship
  [ ] RD: write
  [ ] rest
  [ ] play
`,
    ],
    [
      'by a colon in each',
      `
# Decisions
- [x] We ship
  - RD: write
`,
      `
2:1-2 action -: We ship, done
3:3-3 decision -: RD: write
`,
    ],
    [
      'by a login',
      `
# Decisions
- [x] We ship
  - @octocat write
`,
      `
2:1-2 action -: We ship, done
3:3-3 decision @octocat: write
`,
    ],
    [
      'by a verb',
      `
# Decisions
- [x] We ship
  - RD to write
`,
      `
2:1-2 action -: We ship, done
3:3-3 decision -: RD to write
`,
    ],
    [
      'by a dash',
      `
# Decisions
- [x] We ship
  - RD - write
`,
      `
2:1-2 action -: We ship, done
3:3-3 decision -: RD - write
`,
    ],
    [
      'in bold',
      `
# Decisions
- [x] We ship
  - **Ana** write
`,
      `
2:1-2 action -: We ship, done
3:3-3 decision -: **Ana** write
`,
    ],
    [
      'in brackets',
      `
# Decisions
- [x] We ship
  - [RD] write
`,
      `
2:1-2 action -: We ship, done
3:3-3 decision -: [RD] write
`,
    ],
    [
      'by a marker',
      `
# Decisions
- [x] We ship
  - TODO write
`,
      `
2:1-2 action -: We ship, done
3:3-3 action -: write
`,
    ],
    [
      'at the end, below a header',
      `
# Decisions
- [x] We ship
  - write (RD)
- We ship
  - write (RD)
`,
      `
2:1-3 action -: We ship, done
  [ ] write (RD)
5:3-5 decision -: write (RD)
`,
    ],
    [
      'or has boxes, below a header',
      `
# Decisions
- RD: ship
  - [ ] write
- We ship
  - [ ] write
`,
      `
3:3-3 action -: write
5:3-5 action -: write
`,
    ],
    [
      'but not where its entries are quotes or code',
      `
# Decisions
- We ship
  - > RD: write
- We rest
  - \`\`\`
    RD: write
    \`\`\`
`,
      `
2:1-3 decision -: We ship
  > RD: write
4:1-7 decision -: We rest
  \`\`\`
RD: write
\`\`\`
`,
    ],
  ])('%s', (_, note, items) => {
    expect(itemsOf(note)).toBe(items)
  })
})

describe('of what stands below an item', () => {
  test.each([
    [
      'details are shown without comments, and done where they say so',
      `
# Action items
- RD: write
  - one
    and more <!-- hidden -->
  - <!-- hidden -->
    - two
  - (done) three
  - [ ] (done) four
  - [x] five
  - > quoted

  one
  two <!-- hidden -->

  <!-- hidden --> 

  ***
`,
      `
2:1-17 action RD: write
  [ ] one
and more
  [ ] two
  [x] three
  [ ] four
  [x] five
  > quoted
  one
two
`,
    ],
    [
      'a sentence before a marker is a detail',
      `
# TODOs and Decisions
We talked for long. ACTION: RD to write.
`,
      `
2:1-2 action RD: write.
  We talked for long.
`,
    ],
    [
      'fields among entries are told apart from what only looks so',
      `
# Action items
- Write it
  - Owner: RD
    - and SK
  - > Due: 10 May 2026
  - Due: 11 May 2026

  > Owner: SK

- Read it
  - Owner: RD

  Due: 12 May 2026
  and more
`,
      `
2:1-8 action -: Write it, due 2026-05-11
  [ ] Owner: RD
    [ ] and SK
  > Due: 10 May 2026
  > Owner: SK
10:1-14 action RD: Read it, due 2026-05-12
  Due: 12 May 2026
and more
`,
    ],
    [
      'a field alone leaves no list',
      `
# Action items
- Write it
  - Owner: RD
  - Due: 12 May 2026
`,
      `
2:1-4 action RD: Write it, due 2026-05-12
`,
    ],
    [
      'a field that says nothing changes nothing',
      `
# Action items
Write it

Owner: 

RD: read it

Status: open

Write more

Due: soon
`,
      `
2:1-2 action -: Write it
4:1-4 action -: Owner:
6:1-8 action RD: read it
10:1-12 action -: Write more
`,
    ],
  ])('%s', (_, note, items) => {
    expect(itemsOf(note)).toBe(items)
  })
})
