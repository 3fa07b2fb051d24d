import { describe, expect, test } from '@jest/globals'
import { rehearsalText } from '../../../src/reporting/rehearsal/text.js'
import { plainStyle } from '../../../src/reporting/style.js'
import { issue, item, push, rehearsal, story } from './sample-rehearsal.js'

const piped = { style: plainStyle, columns: null }

describe('rehearsalText', () => {
  test('tells the whole story', () => {
    expect(rehearsalText(story, piped)).toBe(`\
3 of 4 pushes to main would have started a run: 3 issues opened (1 decision among them), 1 carried over, 1 updated, 1 closed. 1 would be open today.

- Nothing was touched, and GitHub was not asked: these issues lived in memory.
- All of history was played with today's configuration, as if each commit had been pushed alone (of a merged branch, the merge) and every login could be assigned.
- On GitHub people close, edit and assign issues by hand; here nobody did.

Month by month
Month    Runs  Opened  Carried over  Updated  Closed  Open at its end
2022-06     1       3             0        0       0                2
2022-07     0       0             0        0       0                2
2022-08     2       0             1        1       1                1
In all      3       3             1        1       1                1

Busiest pushes
2022-06-30 2022063  opened 3: Notes of 2022-06-30
2022-08-05 2022080  updated 1, closed 1: Notes of 2022-08-05
2022-08-04 2022080  carried over 1: Notes of 2022-08-04

Owners for whom nobody would be assigned
  SK  2 issues, last 2022-08-04, perhaps Simon K (SK)
- Say who they are under \`owners:\` in .github/minutes.yml. \`minutes-to-issues owners NOTES > owners.yml\` writes a first version to edit, \`rehearse --owners owners.yml\` tries it.

Open today, by owner
  @razvand (1)
    2022-06-30  Move the site

Checked: no item has two open issues, and no run, repeated at once, would have written anything.
`)
  })

  test('says what would have stopped a run, and what to set', () => {
    const pushes = [
      push('2022-06-30', [], { guards: [{ kind: 'max-create', count: 120, limit: 100 }] }),
      push('2022-07-07', [], { unreadable: ['notes/a.md'] }),
      push('2022-07-08', [], { unreadable: ['notes/a.md'] }),
      push('2022-07-09', [], { failure: 'Input "notes": no file matches.' }),
    ]
    const text = rehearsalText(rehearsal({ pushes }), piped)
    expect(text).toContain('- 2022-06-30 2022063: 120 new issues of notes that have none yet')
    expect(text).toContain('raise `max-create` to 120')
    expect(text).toContain(
      '- notes/a.md could not be read as minutes; their issues were left alone. (2 runs, from 2022-07-07 2022070 on)',
    )
    expect(text).toContain('- Input "notes": no file matches. (1 run, from 2022-07-09 2022070 on)')
  })

  test('says that a shallow clone and `since` leave something out', () => {
    const text = rehearsalText(rehearsal({ shallow: true, since: '2022-01-01' }), piped)
    expect(text).toContain('This clone is shallow')
    expect(text).toContain('Notes of meetings before 2022-01-01 opened no issues')
  })

  test.each([40, 72, 100])('keeps to a window of %i columns', (columns) => {
    const long = item('A very long title that goes on and on '.repeat(5))
    const text = rehearsalText({ ...story, issues: [issue(1, long)] }, { ...piped, columns })
    expect(text.split('\n').filter((line) => line.length > columns)).toEqual([])
    expect(text).toMatch(/^Month +.*Opened.*Closed/m)
  })

  test('shows the first of long lists, and counts the rest', () => {
    const issues = Array.from({ length: 7 }, (_, index) => issue(index, item(`Item ${index}`)))
    const text = rehearsalText(rehearsal({ issues }), piped)
    expect(text).toContain('Item 4')
    expect(text).not.toContain('Item 5')
    expect(text).toContain('… and 2 more issues')
  })

  test('shows text from notes and commits on one line, whatever is in it', () => {
    const odd = push('2022-06-30', story.pushes[0]?.outcomes ?? [], { subject: 'a\u001b[31m\r\nb' })
    expect(rehearsalText(rehearsal({ pushes: [odd] }), piped)).toContain('opened 3: a[31m b')
  })
})
