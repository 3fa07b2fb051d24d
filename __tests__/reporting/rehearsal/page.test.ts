import { describe, expect, test } from '@jest/globals'
import { rehearsalPage } from '../../../src/reporting/rehearsal/page.js'
import { issue, item, opened, push, rehearsal, story } from './sample-rehearsal.js'

const nasty = `<script>alert("x")</script>&'`
const escaped = '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;'

describe('rehearsalPage', () => {
  test('needs nothing but itself', () => {
    const page = rehearsalPage(story)
    expect(page).not.toMatch(/<script|<link|<img|@import|\bsrc=|url\(/i)
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  })

  test('is made for light and dark, and for phones', () => {
    const page = rehearsalPage(story)
    expect(page).toContain('prefers-color-scheme: dark')
    expect(page).toContain('name="viewport"')
  })

  test('shows what others wrote as they wrote it', () => {
    const what = item(nasty, { owners: [nasty], meeting: nasty, path: `notes/${nasty}.md` })
    const page = rehearsalPage(
      rehearsal({
        branch: nasty,
        pushes: [
          push('2022-06-30', [opened(1, what)], {
            subject: nasty,
            author: nasty,
            failure: nasty,
            unreadable: [nasty],
          }),
        ],
        issues: [issue(1, what)],
        unresolved: [{ written: nasty, issues: 1, last: '2022-06-30', perhaps: [nasty] }],
        duplicates: [{ title: nasty, kind: 'action', numbers: [1, 2] }],
      }),
    )
    expect(page).not.toContain('<script')
    expect(page.split(escaped).length - 1).toBeGreaterThanOrEqual(10)
  })

  test('links commits and notes where the remote is known, and only there', () => {
    const page = rehearsalPage(story)
    expect(page).toContain('href="https://github.com/octo/notes/commit/2022063000')
    expect(page).toContain('/notes/2022-06-30.md">Move the site</a>')
    expect(rehearsalPage({ ...story, repositoryUrl: null })).not.toContain('href=')
  })

  test('draws each month, and says it to who cannot see it', () => {
    const page = rehearsalPage(story)
    expect(page).toContain('<title>2022-06: 3 opened, 0 closed, 2 open at its end</title>')
    expect(page).toContain('role="img" aria-label="Issues by month"')
    expect(page).not.toContain('NaN')
  })

  test('shows an empty story too', () => {
    const page = rehearsalPage(rehearsal())
    expect(page).toContain('0 of 4 pushes to main would have started a run')
    expect(page).not.toContain('NaN')
  })

  test('tells the first changes of a large push, and counts the rest', () => {
    const outcomes = Array.from({ length: 75 }, (_, index) => opened(index, item(`Item ${index}`)))
    const page = rehearsalPage(rehearsal({ pushes: [push('2022-06-30', outcomes)] }))
    expect(page).toContain('Item 59')
    expect(page).not.toContain('Item 60')
    expect(page).toContain('… and 15 more')
  })
})
