import { describe, expect, test } from '@jest/globals'
import { ownerLogin } from '../../../src/minutes/forms/owner-login.js'
import { readerOf } from './reader.js'

const read = readerOf(ownerLogin)

describe('a login in front', () => {
  test.each([
    ['@octocat: write it', { owners: ['@octocat'], rest: 'write it' }],
    ['@octocat to write it', { owners: ['@octocat'], rest: 'write it' }],
    ['@octocat write it', { owners: ['@octocat'], rest: 'write it' }],
    ['@octocat - write it', { owners: ['@octocat'], rest: 'write it' }],
    ['@octocat -> write it', { owners: ['@octocat'], rest: 'write it' }],
    ['@octocat => write it', { owners: ['@octocat'], rest: 'write it' }],
    ['@octocat → write it', { owners: ['@octocat'], rest: 'write it' }],
    ['@octocat, write it', { owners: ['@octocat'], rest: 'write it' }],
    ['@octocat will write it', { owners: ['@octocat'], rest: 'write it' }],
    ['@ana and @bo will write it', { owners: ['@ana', '@bo'], rest: 'write it' }],
    ['@ana, @bo: write it', { owners: ['@ana', '@bo'], rest: 'write it' }],
    ['@ana, @bo, and @cy to write it', { owners: ['@ana', '@bo', '@cy'], rest: 'write it' }],
    ['@ana/@bo: write it', { owners: ['@ana', '@bo'], rest: 'write it' }],
    ['@ana & @bo: write it', { owners: ['@ana', '@bo'], rest: 'write it' }],
    ['@ana + @bo: write it', { owners: ['@ana', '@bo'], rest: 'write it' }],
    ['@ana @bo write it', { owners: ['@ana', '@bo'], rest: 'write it' }],
    ['**@octocat**: write it', { owners: ['@octocat'], rest: 'write it' }],
    ['**@octocat:** write it', { owners: ['@octocat'], rest: 'write it' }],
    ['`@octocat` write it', { owners: ['@octocat'], rest: 'write it' }],
    ['(@octocat) write it', { owners: ['@octocat'], rest: 'write it' }],
    ['[@octocat](https://github.com/octocat) write it', { owners: ['@octocat'], rest: 'write it' }],
    [
      '[@octocat](https://github.com/octocat) and @bo: write it',
      { owners: ['@octocat', '@bo'], rest: 'write it' },
    ],
    [
      '[**@octocat**](https://github.com/octocat), Write it',
      { owners: ['@octocat'], rest: 'Write it' },
    ],
    ['[`@octocat`][cat] to write it', { owners: ['@octocat'], rest: 'write it' }],
    ['[@octocat][]: write it', { owners: ['@octocat'], rest: 'write it' }],
    ['@octo-org/core: write it', { owners: ['@octo-org/core'], rest: 'write it' }],
    ['@octo.cat: write it', { owners: ['@octo.cat'], rest: 'write it' }],
    ['@octo_cat: write it', { owners: ['@octo_cat'], rest: 'write it' }],
    ['@Ana, @ana, @Ana: write it', { owners: ['@Ana', '@ana'], rest: 'write it' }],
    ['@ana. Write it', { owners: ['@ana'], rest: '. Write it' }],
    ['@octocat– write it', { owners: ['@octocat'], rest: 'write it' }],
  ])('reads logins from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    'octocat: write it',
    'ask @octocat to write it',
    '@ octocat',
    '@-octocat: write it',
    'ana@example.org: write it',
  ])('reads no login from %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
