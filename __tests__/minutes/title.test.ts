import { expect, test } from '@jest/globals'
import { titleOf } from '../../src/minutes/title.js'

test.each([
  ['Write the notes. They are short.', 'Write the notes'],
  ['Ask Dr. Lee, e.g. by mail. Soon.', 'Ask Dr. Lee, e.g. by mail'],
  ['Buy a projector (max. 400 EUR). A small one.', 'Buy a projector (max. 400 EUR)'],
  [
    'Book the room [see no. 12. Again.] by then. Soon.',
    'Book the room [see no. 12. Again.] by then',
  ],
  ['Meet on the 3. May in Oslo.', 'Meet on the 3. May in Oslo'],
  ['更新文档。然后发布。', '更新文档'],
  ['議事録を書く。', '議事録を書く'],
  ['Sign **it**, `now`!', 'Sign it, now!'],
  ['See [](https://example.org/a) now', 'See https://example.org/a now'],
  ['See [the **wiki**](https://example.org/a) now', 'See the wiki now'],
  ['![a logo](b.png) by Ana', 'a logo by Ana'],
  ['Write <b>it</b> now', 'Write it now'],
  ['Write it\\\nnow', 'Write it now'],
  ['Write it  \nnow', 'Write it now'],
  ['Write it\n\n# now', 'Write it # now'],
  ['Write `a. B` now. Then', 'Write a. B now'],
  ['Write the notes...', 'Write the notes'],
  ['Write the notes ;', 'Write the notes'],
  ['Write the notes.  They are short', 'Write the notes'],
  ['Write the notes! 3 of them', 'Write the notes!'],
  ['Write the notes. or not', 'Write the notes. or not'],
  ['...', '...'],
  ['See this. It is so', 'See this'],
  ['See it. It is so', 'See it. It is so'],
  ['[see the wiki. Then go] by then. Soon', '[see the wiki. Then go] by then'],
  ['(see the wiki. Then go) by then. Soon', '(see the wiki. Then go) by then'],
  ['(see the wiki). Then go', '(see the wiki)'],
  ['Meet in 2027. Then rest', 'Meet in 2027'],
  ['ok。Next', 'ok'],
  ['议。很好的说明。', '议。很好的说明'],
])('the title of %j is %j', (text, title) => {
  expect(titleOf(text)).toBe(title)
})

test.each([
  ...[
    'e.g.',
    'i.e.',
    'etc.',
    'vs.',
    'cf.',
    'resp.',
    'approx.',
    'incl.',
    'max.',
    'min.',
    'no.',
    'nr.',
    'num.',
  ],
  ...[
    'núm.',
    'art.',
    'abs.',
    'vol.',
    'dr.',
    'Mr.',
    'Mrs.',
    'Ms.',
    'St.',
    'Prof.',
    'bzw.',
    'z.B.',
    'z. B.',
    'u.a.',
  ],
  ...['u. a.', 'd.h.', 'd. h.', 'p.ej.', 'p. ej.', 'usw.', 'ca.', 'ex.', 'J.', '(cf.'],
])('the full stop of %j ends no title', (abbreviation) => {
  const sentence = `Write to them ${abbreviation} Peter Pan`
  expect(titleOf(`${sentence}. Soon`)).toBe(
    abbreviation.startsWith('(') ? `${sentence}. Soon` : sentence,
  )
})
