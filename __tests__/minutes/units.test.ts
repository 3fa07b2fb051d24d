import { describe, expect, test } from '@jest/globals'
import { itemsOf } from './told.js'

describe('of a text of several lines', () => {
  test.each([
    [
      'lines that begin with an owner, a marker or a box begin items',
      `
# Action items
RD: write
and more
TODO: plan
[x] read
| Ana | call |
@octocat: rest
[done] Bo: ship
- more
SK: play
see @octocat: here
`,
      `
2:1-3 action RD: write
and more
4:1-4 action -: plan
5:1-5 action -: read, done
6:1-6 action Ana: call
7:1-7 action @octocat: rest
8:1-11 action Bo: ship, done
  [ ] more
SK: play
see @octocat: here
`,
    ],
    [
      'lines that nobody sees begin nothing',
      `
# Action items
Ana: write <!-- not now:
Bo: call
Cy: and pay --> the letter
Dee: read <!-- this
Eve: play
- Flo: sing <!-- or
  Gus: dance
  -->
`,
      `
2:1-4 action Ana: write  the letter
5:1-5 action Dee: read <!-- this
6:1-6 action Eve: play
7:1-9 action Flo: sing
`,
    ],
    [
      'lines that begin with a sentence about somebody do so where the first one does',
      `
# Action items
Ana will write.
Bo will call.
then she will read.
It will do.
`,
      `
2:1-2 action Ana: write.
3:1-5 action Bo: call.
then she will read.
It will do.
`,
    ],
    [
      'and not where the first one does not',
      `
# Action items
RD: write.
Ana will call.
`,
      `
2:1-3 action RD: write.
Ana will call.
`,
    ],
    [
      'stray bullets begin items, further in they are details',
      `
# Action items
• RD: write
   • all
     of it
   ▪ more
• read
→ call
 \\- rest
 \\* play
\\+ plan
-work
 – and more
• 
`,
      `
2:3-5 action RD: write
  [ ] all
of it
  [ ] more
6:3-6 action -: read
7:3-7 action -: call
8:5-8 action -: rest
9:5-9 action -: play
10:4-11 action -: plan
-work
12:4-12 action -: and more
`,
    ],
    [
      'stray bullets below one line are its details',
      `
# Action items
- RD: write
  • all
  of it
  • more

- • read
  → call
`,
      `
2:1-2 action RD: write
3:5-4 action -: all
of it
5:5-5 action -: more
7:1-7 action -: read
8:5-8 action -: call
`,
    ],
    [
      'blank bullets are nothing',
      `
# Action items
•
•

· RD: write
`,
      `
5:3-5 action RD: write
`,
    ],
    [
      'fields begin no item',
      `
# Action items
RD: write
Due: 10 May 2026
Owner: Ana
SK: read
`,
      `
2:1-4 action RD: write, due 2026-05-10
5:1-5 action SK: read
`,
    ],
  ])('%s', (_, note, items) => {
    expect(itemsOf(note)).toBe(items)
  })
})

describe('a table to whoever wrote it is read', () => {
  test.each([
    [
      'by a row of dashes below a row of cells',
      `
# Action items
Owner | Action
-- | -- | --
RD | write
SK | read \\| call
Ana | \\#12 and \\a
`,
      `
4:1-4 action RD: write
5:1-5 action SK: read | call
6:1-6 action Ana: #12 and \\a
`,
    ],
    [
      'with bars on the outside',
      `
# Action items
| Owner | Action |
|---|---|---|
| RD | write |
  | SK | read|
`,
      `
4:1-4 action RD: write
5:3-5 action SK: read
`,
    ],
    [
      'with colons and spaces',
      `
# Action items
| Owner | Action | Due
 | :--: |  :---  |  --: |  -----  | :--:  
| RD | write | 10 May 2026 |
`,
      `
4:1-4 action RD: write, due 2026-05-10
`,
    ],
    [
      'with a single row',
      `
# Action items
| Owner | Action |
|-----|
| RD | write |
`,
      `
4:1-4 action RD: write
`,
    ],
  ])('%s', (_, note, items) => {
    expect(itemsOf(note)).toBe(items)
  })
})

describe('a text is no table where it has', () => {
  test.each([
    [
      'with dashes that are none',
      `
# Action items
RD | write
-- | a
SK | read
`,
      `
2:1-4 action -: RD | write
-- | a
SK | read
`,
    ],
    [
      'with dashes too short',
      `
# Action items
RD | write
- | - | -
SK | read
`,
      `
2:1-4 action -: RD | write
  [ ] | - | -
SK | read
`,
    ],
    [
      'with a row without cells',
      `
# Action items
Owner | Action
-- | -- | --
RD | write
SK: read
`,
      `
2:1-4 action -: Owner | Action
-- | -- | --
RD | write
5:1-5 action SK: read
`,
    ],
    [
      'with something before the dashes',
      `
# Action items
Owner | Action
a -- | -- | --
RD | write
`,
      `
2:1-4 action -: Owner | Action
a -- | -- | --
RD | write
`,
    ],
    [
      'with something behind the dashes',
      `
# Action items
Owner | Action
-- | -- | -- a
RD | write
`,
      `
2:1-4 action -: Owner | Action
-- | -- | -- a
RD | write
`,
    ],
    [
      'only bars that are escaped',
      `
# Action items
RD \\| write
-- | -- | --
SK \\| read
`,
      `
2:1-4 action -: RD \\| write
-- | -- | --
SK \\| read
`,
    ],
    [
      'no head',
      `
# Action items
-- | -- | --
RD | write
`,
      `
2:1-3 action -: -- | -- | --
RD | write
`,
    ],
    [
      'no dashes',
      `
# Action items
Owner | Action
`,
      `
2:1-2 action -: Owner | Action
`,
    ],
  ])('%s', (_, note, items) => {
    expect(itemsOf(note)).toBe(items)
  })
})
