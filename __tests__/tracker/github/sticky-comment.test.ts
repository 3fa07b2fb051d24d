import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { StickyComment } from '../../../src/tracker/sticky-comment.js'
import { type Setting, sent, setUp } from './support.js'

const repository = { owner: 'octo-org', name: 'minutes' }
const key = '<!-- plan k -->'

let setting: Setting
let number: number
beforeEach(async () => {
  setting = await setUp()
  const { as } = setting.github
  number = (await as('ada').open({ title: 'Minutes of May' })).number
  as('ada').turnIntoPullRequest(number)
})
afterEach(() => setting.github.close())

function comment(text: string | null): StickyComment {
  const body = text === null ? null : `${text}\n${key}`
  return { key, body, isSame: (old) => old === body }
}

const keep = (text: string | null) =>
  setting.connect().stickyComment(repository, number, comment(text))

/** What was sent beside questions. */
async function writesOf(text: string | null): Promise<readonly string[]> {
  const before = sent(setting.github).length
  await keep(text)
  const requests = sent(setting.github).slice(before)
  return requests.filter((one) => !one.startsWith('GET') && one !== 'POST /graphql')
}

async function bodies() {
  return (await setting.github.comments(number)).map(({ body }) => body.split('\n')[0])
}

describe('a sticky comment', () => {
  test('is written, left alone, rewritten in place and removed', async () => {
    await setting.github.as('grace').comment(number, 'Nice!')
    expect(await writesOf('One')).toEqual([expect.stringMatching(/^POST .*\/comments$/)])
    expect(await writesOf('One')).toEqual([])
    expect(await writesOf('Two')).toEqual([expect.stringMatching(/^PATCH .*\/comments\/\d+$/)])
    expect(await bodies()).toEqual(['Nice!', 'Two'])
    expect(await writesOf(null)).toEqual([expect.stringMatching(/^DELETE .*\/comments\/\d+$/)])
    expect(await writesOf(null)).toEqual([])
    expect(await bodies()).toEqual(['Nice!'])
  })

  test('is not taken for one that somebody quotes', async () => {
    await setting.github.as('grace').comment(number, `What is ${key}?`)
    await keep('One')
    await keep(null)
    expect(await bodies()).toEqual([`What is ${key}?`])
  })

  test('of two that raced, the older stays', async () => {
    await keep('One')
    await setting.github.as('github-actions[bot]').comment(number, `Two\n${key}`)
    await keep('Three')
    expect(await bodies()).toEqual(['Three'])
  })

  test('names the permission that is missing', async () => {
    await expect(
      setting.connect({ token: 'ghs_readonly' }).stickyComment(repository, number, comment('One')),
    ).rejects.toThrow('`pull-requests: write`')
  })
})
