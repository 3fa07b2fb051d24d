import { describe, expect, test } from '@jest/globals'
import { ownerLink } from '../../../src/minutes/forms/owner-link.js'
import { readerOf } from './reader.js'

const read = readerOf(ownerLink)

describe('a linked name', () => {
  test.each([
    [
      '[Ana Pop](https://example.org/people/ana) write it',
      { owners: ['Ana Pop'], rest: 'write it' },
    ],
    [
      '[Zoe Quist](https://example.org/people/zoe) write it',
      { owners: ['Zoe Quist'], rest: 'write it' },
    ],
    ['[Zoe](https://github.com/zoe) write it', { owners: ['Zoe'], rest: 'write it' }],
    ['[Zoe](https://www.github.com/zoe/) write it', { owners: ['Zoe'], rest: 'write it' }],
    ['[Zoe](http://gitlab.com/zoe): write it', { owners: ['Zoe'], rest: 'write it' }],
    ['[Zoe](https://example.org/person/12) - write it', { owners: ['Zoe'], rest: 'write it' }],
    ['[Zoe](https://example.org/user/12) write it', { owners: ['Zoe'], rest: 'write it' }],
    ['[Zoe](https://example.org/users/12/) write it', { owners: ['Zoe'], rest: 'write it' }],
    ['[Zoe](https://example.org/u/zoe) write it', { owners: ['Zoe'], rest: 'write it' }],
    ['[Zoe](https://example.org/profile/zoe) write it', { owners: ['Zoe'], rest: 'write it' }],
    ['[Zoe](https://example.org/profiles/zoe) write it', { owners: ['Zoe'], rest: 'write it' }],
    ['[Zoe](https://example.org/member/zoe) write it', { owners: ['Zoe'], rest: 'write it' }],
    ['[Zoe](https://example.org/members/zoe) write it', { owners: ['Zoe'], rest: 'write it' }],
    ['[Zoe](mailto:zoe@example.org) write it', { owners: ['Zoe'], rest: 'write it' }],
    ['[Zoe](mailto:zoe@example.org)Write it', { owners: ['Zoe'], rest: 'Write it' }],
    ['[Ana](https://example.org/x) write it', { owners: ['Ana'], rest: 'write it' }],
    ['[Ana](https://example.org/x) to write it', { owners: ['Ana'], rest: 'write it' }],
    ['[Ana](https://example.org/x) – write it', { owners: ['Ana'], rest: 'write it' }],
    ['[Ana](a) and [Bo](b) to write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['[Ana](a), [Bo](b) will write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['[Ana](a)/[Bo](b) write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['[Ana](a) & [Bo](b): write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['[Ana](a)+[Bo](b) write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
  ])('reads linked people from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    '[Zoe](https://example.org/zoe) write it',
    '[Zoe](https://github.com/zoe/wiki) write it',
    '[The wiki](https://example.org/people/wiki) write it',
    '[Ana](a)',
    '[Ana](a)write it',
    "[Ana](a)'s list",
    '[The wiki](a)Write it',
    '[Ana](a) and [Zoe](b) write it',
    'Then [Ana](a) write it',
    '[Zoe](https://example.org/people/zoe/notes) write it',
    '[Zoe](https://example.org/fu/zoe) write it',
  ])('reads things from %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
