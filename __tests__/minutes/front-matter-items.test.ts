import { describe, expect, test } from '@jest/globals'
import { readFrontMatter } from '../../src/minutes/front-matter.js'

const read = (...lines: readonly string[]) =>
  readFrontMatter(`---\n${lines.join('\n')}\n---\n`).lists

describe('items in front matter', () => {
  test.each([
    ['actions', 'action', 'general'],
    ['Action items', 'action', 'unmistakable'],
    ['action_items', 'action', 'unmistakable'],
    ['actionItems', 'action', 'unmistakable'],
    ['TODO', 'action', 'unmistakable'],
    ['to-dos', 'action', 'unmistakable'],
    ['decisions', 'decision', 'general'],
  ])('stand under %s', (key, kind, certainty) => {
    expect(read('title: Call', `${key}:`, '  - Write')).toEqual([
      {
        heading: key,
        line: 3,
        certainty,
        items: [{ kind, text: 'Write', owners: '', due: '', status: '', line: 4, column: 5 }],
      },
    ])
  })

  test.each([
    ['another key', ['tasks_of_old:', '  - Write']],
    ['a text', ['actions: Write']],
    ['a mapping', ['actions:', '  text: Write']],
    ['a number as key', ['1:', '  - Write']],
  ])('do not stand under %s', (_, lines) => {
    expect(read(...lines)).toEqual([])
  })

  test.each([
    ['task: Write', { text: 'Write' }],
    ['{ action: Write, owner: RD }', { text: 'Write', owners: 'RD' }],
    ['{ item: Write, owners: [RD, SK] }', { text: 'Write', owners: 'RD, SK' }],
    ['{ what: Write, assignee: RD }', { text: 'Write', owners: 'RD' }],
    ['{ title: Write, assignees: RD }', { text: 'Write', owners: 'RD' }],
    ['{ description: Write, Assigned to: RD }', { text: 'Write', owners: 'RD' }],
    ['{ todo: Write, who: RD }', { text: 'Write', owners: 'RD' }],
    ['{ decision: Write, responsible: RD }', { text: 'Write', owners: 'RD' }],
    ['{ summary: Write, by: RD }', { text: 'Write', owners: 'RD' }],
    ['{ title: A, task: Write }', { text: 'Write' }],
    ['{ task: Write, due: 2026-05-20 }', { text: 'Write', due: '2026-05-20' }],
    ['{ task: Write, due_date: May 20 }', { text: 'Write', due: 'May 20' }],
    ['{ task: Write, deadline: May 20 }', { text: 'Write', due: 'May 20' }],
    ['{ task: Write, when: May 20 }', { text: 'Write', due: 'May 20' }],
    ['{ task: Write, until: May 20 }', { text: 'Write', due: 'May 20' }],
    ['{ task: Write, status: closed }', { text: 'Write', status: 'closed' }],
    ['{ task: Write, state: open }', { text: 'Write', status: 'open' }],
    ['{ task: Write, done: true }', { text: 'Write', status: 'true' }],
    ['{ task: Write, done: false }', { text: 'Write' }],
    ['{ task: Write, completed: 2026 }', { text: 'Write', status: '2026' }],
    ['RD: Write', { text: 'RD: Write' }],
    ['"  Write  "', { text: 'Write' }],
    ['12', { text: '12' }],
  ])('are texts or mappings: %s', (entry, item) => {
    const empty = { kind: 'action', owners: '', due: '', status: '', line: 3, column: 5 }
    expect(read('todos:', `  - ${entry}`)[0]?.items).toEqual([{ ...empty, ...item }])
  })

  test.each([
    ['a button', '{ title: Join, link: a.html }'],
    ['a button', '{ title: Join, URL: a.html }'],
    ['a button', '{ text: Join, href: a.html }'],
    ['nothing', '""'],
    ['a mapping without a text', '{ owner: RD, due: May 20 }'],
    ['a list', '[a, b]'],
    ['nothing but a state', 'done: true'],
  ])('are not %s: %s', (_, entry) => {
    expect(read('todos:', `  - ${entry}`)[0]?.items).toEqual([])
  })

  test('are two hundred at most', () => {
    const entries = Array.from({ length: 201 }, (_, n) => `  - Write ${n}`)
    expect(read('todos:', ...entries)[0]?.items).toHaveLength(200)
  })
})
