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

async function bodies() {
  return (await setting.github.comments(number)).map(({ body }) => body.split('\n')[0])
}

describe('a sticky comment', () => {
  test('is written, left alone, rewritten in place and removed', async () => {
    await setting.github.as('grace').comment(number, 'Nice!')
    expect(await keep('One')).toBe('written')
    expect(await keep('One')).toBe('unchanged')
    expect(await keep('Two')).toBe('rewritten')
    expect(await bodies()).toEqual(['Nice!', 'Two'])
    expect(await keep(null)).toBe('removed')
    expect(await keep(null)).toBe('unchanged')
    expect(await bodies()).toEqual(['Nice!'])
  })

  test('sends nothing but a look where it is the same', async () => {
    await keep('One')
    const before = sent(setting.github).length
    await keep('One')
    const requests = sent(setting.github).slice(before)
    expect(requests.filter((one) => !one.startsWith('GET'))).toEqual(['POST /graphql'])
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
    expect(await keep('Three')).toBe('rewritten')
    expect(await bodies()).toEqual(['Three'])
  })

  test('names the permission that is missing', async () => {
    await expect(
      setting.connect({ token: 'ghs_readonly' }).stickyComment(repository, number, comment('One')),
    ).rejects.toThrow('`pull-requests: write`')
  })
})
