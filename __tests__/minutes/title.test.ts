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
])('the title of %j is %j', (text, title) => {
  expect(titleOf(text)).toBe(title)
})
