import { describe, expect, test } from '@jest/globals'
import type { Detail } from '../../../src/domain/minutes.js'
import { renderText } from '../../../src/planning/text/said.js'
import { noTicks } from '../../../src/planning/text/tasks.js'

const repository = { owner: 'octo', name: 'notes' }
const context = {
  markdown: {
    origin: { serverUrl: 'https://github.com', repository, commit: 'c0ffee' },
    tracker: repository,
    path: 'wg/2022-06-30.md',
    live: new Set<string>(),
  },
  ticks: noTicks,
  rest: 'REST',
}
const say = (text: string, ...details: readonly Detail[]) => renderText({ text, details }, context)
const task = (text: string): Detail => ({ kind: 'task', text, done: false, depth: 0 })
const more = (text: string): Detail => ({ kind: 'text', text })

describe('what an item says', () => {
  test.each([
    ['quoted', 'Write it', '> Write it'],
    ['line by line', 'Write it\n\nsoon', '> Write it\n>\n> soon'],
    ['without blanks around it', '\n  Write it \n', '> Write it'],
    ['without notifying anybody', 'Ask @bob', '> Ask @\u200bbob'],
  ])('is %s', (_, text, said) => {
    expect(say(text)).toBe(said)
  })

  test('has its sub-tasks as a list, and a blank line around what stands between', () => {
    const said = say('Write it', task('One'), task('Two'), more('So:\nyes'), more('No'), task('3'))
    expect(said).toBe('> Write it\n\n- [ ] One\n- [ ] Two\n\n> So:\n> yes\n\n> No\n\n- [ ] 3')
  })
})

describe('what is too much', () => {
  test('is cut between its parts, from 30,000 bytes on', () => {
    const page = ';'.repeat(7_490)
    const pages = [more(page), more(page), more(page)]
    const shown = say('Write', ...pages)
    const last = (bytes: number) => more(';'.repeat(bytes - '> '.length))
    const room = 30_000 - Buffer.byteLength(shown)
    expect(say('Write', ...pages, last(room))).not.toContain('REST')
    expect(say('Write', ...pages, last(room + 1), more('z'))).toBe(`${shown}\n\n… REST`)
  })

  test('are more than 500 parts', () => {
    const parts = Array.from({ length: 501 }, () => more(''))
    expect(say('Write', ...parts)).toBe(`> Write${'\n\n>'.repeat(500)}\n\n… REST`)
  })

  test('is a piece of more than 8000 bytes', () => {
    expect(say(';'.repeat(8_000))).toBe(`> ${';'.repeat(8_000)}`)
    expect(say(';'.repeat(8_001))).toBe(`> ${';'.repeat(8_000)}\n>\n> …`)
  })

  test('is a text that grows to twice of that once it is safe: its first half is shown as it is', () => {
    const links = Array.from({ length: 200 }, (_, n) => `[a](${n}.md)`).join(' ')
    const [first, ...others] = say(`${';'.repeat(5_900)} ${links}`).split('\n')
    expect(first).toBe(`> ${';'.repeat(4_000)}`)
    expect(others).toEqual(['>', '> …'])
    expect(say(links)).toContain('[a](https://github.com/octo/notes/blob/c0ffee/wg/199.md)')
  })
})
