import { expect, test } from '@jest/globals'
import { itemsOf } from './told.js'

const said = `- Ana: I've asked them
- Bo: Are there any news?
- Cy: Yes, on Monday
- Di: We have no key
- Ed: indeed
- Flo: ask them again
- Gus: Ice for the party
- Hal: no-one to call
- TODO Ida: I
- [ ] Who has the key?`

test('what was said about earlier items is none', () => {
  expect(itemsOf(`\n# Action items from last meeting\n\n${said}`)).toBe(`
8:1-8 action Flo: ask them again, review
9:1-9 action Gus: Ice for the party, review
10:1-10 action Hal: no-one to call, review
11:1-11 action Ida: I, review
12:1-12 action -: Who has the key?, review
`)
})

test('new items may begin in the same words', () => {
  expect(itemsOf(`\n# Action items\n\n- Ana: I'll ask them\n- Bo: Who has the key?`)).toBe(`
3:1-3 action Ana: I'll ask them
4:1-4 action Bo: Who has the key?
`)
})
