import { describe, expect, test } from '@jest/globals'
import { brokenPromises, saidTwice } from '../../../src/reporting/rehearsal/promises.js'
import { rehearsalText } from '../../../src/reporting/rehearsal/text.js'
import { plainStyle } from '../../../src/reporting/style.js'
import { push, rehearsal, story } from './sample-rehearsal.js'

describe('brokenPromises', () => {
  test('are none in a story that went well', () => {
    expect(brokenPromises(story)).toEqual([])
  })

  test('are duplicates, writes of a repeated run, and failures', () => {
    const broken = rehearsal({
      duplicates: [{ title: 'Write it', kind: 'action', numbers: [1, 4] }],
      pushes: [push('2022-06-30', [], { repeated: 3 })],
    })
    expect(brokenPromises(broken)).toEqual([
      '#1 and #4 are open for what looks like one item: Write it',
      'running twice on 2022063 would have written 3 more changes',
    ])
  })
})

describe('what a note says twice', () => {
  const twice = rehearsal({
    saidTwice: [
      { title: 'Write it', kind: 'action', numbers: [1, 4], path: 'notes/a.md', lines: [12, 40] },
    ],
  })

  test('is told with its lines', () => {
    expect(saidTwice(twice)).toEqual([
      '#1 and #4: notes/a.md says this twice, in lines 12 and 40: Write it',
    ])
  })

  test('is nothing to report to us', () => {
    const text = rehearsalText(twice, { style: plainStyle, columns: null })
    expect(brokenPromises(twice)).toEqual([])
    expect(text).toContain('notes/a.md says this twice')
    expect(text).not.toContain('please report it')
  })
})
