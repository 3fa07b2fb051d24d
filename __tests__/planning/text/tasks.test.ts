import { describe, expect, test } from '@jest/globals'
import type { Detail } from '../../../src/domain/minutes.js'
import type { MarkdownContext } from '../../../src/planning/text/markdown.js'
import { renderTask, tickedInNote, ticksIn } from '../../../src/planning/text/tasks.js'

const repository = { owner: 'octo', name: 'notes' }
const markdownAt = (commit: string): MarkdownContext => ({
  origin: { serverUrl: 'https://github.com', repository, commit },
  tracker: repository,
  path: 'wg/2022-06-30.md',
  live: new Set(),
})
const markdown = markdownAt('c0ffee')

type Task = Extract<Detail, { kind: 'task' }>

function task(text: string, more: Partial<Task> = {}): Task {
  return { kind: 'task', text, done: false, depth: 0, ...more }
}

describe('a sub-task that nobody ticked in the issue', () => {
  const show = (text: string, more: Partial<Task> = {}) =>
    renderTask(task(text, more), markdown, ticksIn('', []))

  test.each<[string, string, Partial<Task>, string]>([
    ['as the note has it', 'Read it', {}, '- [ ] Read it'],
    ['ticked, as the note has it', 'Read it', { done: true }, '- [x] Read it'],
    ['below another', 'Read it', { depth: 2 }, '    - [ ] Read it'],
    ['eight levels deep at the most', 'Read it', { depth: 9 }, `${'  '.repeat(8)}- [ ] Read it`],
    ['on one line', ' Read\n  all of\tit ', {}, '- [ ] Read all of it'],
    ['without notifying anybody', 'Ask @bob', {}, '- [ ] Ask @\u200bbob'],
    ['cut where it is too long', `${'x'.repeat(1_998)} abc`, {}, `- [ ] ${'x'.repeat(1_998)} …`],
    ['whole up to 2000 bytes', 'x'.repeat(2_000), {}, `- [ ] ${'x'.repeat(2_000)}`],
  ])('is shown %s', (_, text, more, shown) => {
    expect(show(text, more)).toBe(shown)
  })
})

describe('a sub-task', () => {
  test.each<[note: string, was: string, issue: string, shown: string]>([
    ['open', 'open', '[ ]', '[ ]'],
    ['open', 'open', '[x]', '[x]'],
    ['open', 'open', '[X]', '[x]'],
    ['ticked', 'ticked', '[x]', '[x]'],
    ['ticked', 'ticked', '[ ]', '[ ]'],
    ['ticked', 'open', '[ ]', '[x]'],
    ['ticked', 'open', '[x]', '[x]'],
    ['open', 'ticked', '[x]', '[ ]'],
    ['open', 'ticked', '[ ]', '[ ]'],
  ])('%s in the note, where it was %s, and %s in the issue, is %s', (now, was, mark, shown) => {
    const one = task('Read it', { done: now === 'ticked' })
    const remembered =
      was === 'ticked' ? tickedInNote([task('Read it', { done: true })], markdown) : []
    const block = `> Review\n\n- [x] Something else\n  - ${mark} Read it\r\n- [ ] More`
    expect(renderTask(one, markdown, ticksIn(block, remembered))).toBe(`- ${shown} Read it`)
  })

  test.each([
    ['in the middle of a line', 'so - [x] Read it'],
    ['in a quote', '> - [x] Read it'],
    ['with another mark', '- [y] Read it'],
    ['of other words', '- [x] Read it!'],
  ])('is ticked by no box %s', (_, block) => {
    expect(renderTask(task('Read it'), markdown, ticksIn(block, []))).toBe('- [ ] Read it')
  })

  test('with a link to a file keeps its tick when the commit is another', () => {
    const one = task('Read [it](plan.md)')
    const shown = renderTask(one, markdown, ticksIn('', []))
    const later = markdownAt('f00d')
    expect(shown).toContain('/blob/c0ffee/wg/plan.md')
    expect(renderTask(one, later, ticksIn(shown.replace('[ ]', '[x]'), []))).toBe(
      shown.replace('[ ]', '[x]').replace('c0ffee', 'f00d'),
    )
    const elsewhere = shown.replace('[ ]', '[x]').replace('wg/plan.md', 'plan.md')
    expect(renderTask(one, later, ticksIn(elsewhere, []))).toContain('[ ]')
  })
})

describe('what is remembered', () => {
  test('are the sub-tasks that the note has ticked', () => {
    const details: readonly Detail[] = [
      task('One', { done: true }),
      task('Two'),
      { kind: 'text', text: 'Three' },
      task(' One ', { done: true, depth: 3 }),
    ]
    const [first, ...others] = tickedInNote(details, markdown)
    expect(first).toMatch(/^[\w-]{11}$/)
    expect(others).toEqual([first])
  })

  test('are those of the first 500', () => {
    const details = Array.from({ length: 501 }, (_, n) => task(`Page ${n}`, { done: n > 497 }))
    expect(tickedInNote(details, markdown)).toHaveLength(2)
  })
})
