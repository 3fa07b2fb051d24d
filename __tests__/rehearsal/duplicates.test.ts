import { describe, expect, test } from '@jest/globals'
import type { Minutes } from '../../src/domain/minutes.js'
import type { RehearsedIssue } from '../../src/domain/rehearsal.js'
import { duplicatesAmong } from '../../src/rehearsal/duplicates.js'

function issue(
  number: number,
  path: string,
  more: { title?: string; owners?: readonly string[]; state?: 'open' | 'closed' } = {},
): RehearsedIssue {
  const { title = 'Write it', owners = ['RD'], state = 'open' } = more
  return {
    issue: {
      number,
      url: '',
      title,
      body: '',
      state,
      stateReason: null,
      labels: [],
      assignees: [],
      author: 'github-actions[bot]',
      closedBy: null,
      createdAt: '',
      updatedAt: '',
      closedAt: null,
    },
    item: { path, line: 1, date: '2022-06-30', meeting: '', kind: 'action', owners, title },
    openedBy: '',
    meetings: 1,
  }
}

function minutes(path: string, teams: readonly string[], ...titles: readonly string[]): Minutes {
  return {
    path,
    date: '2022-06-30',
    datetime: null,
    title: null,
    teams,
    participants: [],
    sections: [],
    items: titles.map((title, line) => ({
      kind: 'action',
      owners: ['RD'],
      text: title,
      title,
      details: [],
      done: false,
      due: null,
      tracking: { kind: 'own' },
      review: false,
      line,
      column: 1,
      endLine: line,
    })),
    findings: [],
  }
}

describe('duplicatesAmong', () => {
  test.each([
    {
      name: 'two of one title in notes of a series',
      issues: [issue(1, 'notes/2021/2021-12-30.md'), issue(2, 'notes/2022/2022-01-06.md')],
      expected: [[1, 2]],
    },
    {
      name: 'one of them closed',
      issues: [issue(1, 'notes/a.md', { state: 'closed' }), issue(2, 'notes/b.md')],
      expected: [],
    },
    {
      name: 'different owners',
      issues: [issue(1, 'notes/a.md'), issue(2, 'notes/b.md', { owners: ['SK'] })],
      expected: [],
    },
    {
      name: 'different folders',
      issues: [issue(1, 'core/a.md'), issue(2, 'docs/a.md')],
      expected: [],
    },
    {
      name: 'different teams',
      issues: [issue(1, 'notes/core.md'), issue(2, 'notes/docs.md')],
      expected: [],
    },
    {
      name: 'as many as one note says',
      issues: [
        issue(1, 'notes/twice.md', { title: 'Call' }),
        issue(2, 'notes/twice.md', { title: 'Call' }),
      ],
      expected: [],
    },
  ])('$name', ({ issues, expected }) => {
    const notes = [
      minutes('notes/core.md', ['core'], 'Write it'),
      minutes('notes/docs.md', ['docs'], 'Write it'),
      minutes('notes/twice.md', [], 'Call', 'Call'),
    ]
    expect(duplicatesAmong(issues, notes).duplicates.map(({ numbers }) => numbers)).toEqual(
      expected,
    )
  })

  test.each([
    ['equal titles', 'Call'],
    ['titles that got their owners', 'Call (RD)'],
  ])('names the lines of a note that says it twice: %s', (_, title) => {
    const issues = [1, 2].map((number) => issue(number, 'notes/twice.md', { title }))
    expect(
      duplicatesAmong(issues, [minutes('notes/twice.md', [], 'Call', 'Other', 'Call.')]),
    ).toEqual({
      duplicates: [],
      saidTwice: [
        { title, kind: 'action', numbers: [1, 2], path: 'notes/twice.md', lines: [0, 2] },
      ],
    })
  })

  test('counts one issue more than a note says', () => {
    const issues = [1, 2, 3].map((number) => issue(number, 'notes/twice.md', { title: 'Call' }))
    expect(duplicatesAmong(issues, [minutes('notes/twice.md', [], 'Call', 'Call')])).toMatchObject({
      duplicates: [{ numbers: [1, 2, 3] }],
      saidTwice: [],
    })
  })
})
