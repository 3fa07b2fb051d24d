import { describe, expect, test } from '@jest/globals'
import { spacedHeadings } from '../../../src/minutes/blocks/spaced-headings.js'
import { readingOf } from '../told.js'

describe('a heading without a blank behind its signs', () => {
  test.each([
    ['##Next steps', '## Next steps'],
    ['######Über uns: heute', '###### Über uns: heute'],
    ['#hashtag', '#hashtag'],
    ['#######Seven', '#######Seven'],
    ['##12 months', '##12 months'],
    ['## Next steps', '## Next steps'],
    ['We call it ##Next steps', 'We call it ##Next steps'],
    ['  ##Further in', '  ##Further in'],
  ])('%s', (line, spaced) => {
    expect(spacedHeadings([line, '##More'])).toEqual([spaced, '## More'])
  })

  test('but none in code', () => {
    const code = ['```c', '##Paste', '~~~', '##More', '```', '~~~', '```', '##Paste', '~~~']
    expect(spacedHeadings([...code, '##Next'])).toEqual([...code, '## Next'])
  })

  test.each([
    [
      'opens a section, and ends it',
      `
##Attendees
-Ana
-Bo

##Action points:
Learn more of the loader

##Next meeting
01-09-2026
`,
      `
# 5 Action points
6:1-6 action -: Learn more of the loader
`,
    ],
    [
      'ends no section by a lower one, but one by a part of minutes, be it within a paragraph',
      `
##Actions
###Ana
write the draft
###Agenda:
1. rest
###Decisions
We rest.
##Place
The barn
##Tasks
- call
`,
      `
# 1 Actions
# 6 Decisions
# 10 Tasks
3:1-3 action Ana: write the draft
7:1-7 decision -: We rest.
11:1-11 action -: call
`,
    ],
  ])('%s', (_, note, items) => {
    expect(readingOf(note)).toBe(items)
  })
})
