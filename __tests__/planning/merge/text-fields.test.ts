import { describe, expect, test } from '@jest/globals'
import { hash } from '../../../src/planning/hash.js'
import { hashOfBlock } from '../../../src/planning/marker.js'
import { mergeBlock, mergeTitle } from '../../../src/planning/merge/text-fields.js'
import { type Content, contentKey, writeContentKey } from '../../../src/planning/text/content.js'

describe('a title', () => {
  const memory = { wrote: hash('Old'), saw: hash('old text') }
  const merge = (wanted: string, titleInput: string, shown: string) =>
    mergeTitle({ title: wanted, titleInput }, { title: shown }, memory)

  test.each([
    ['Old', 'untouched'],
    ['By hand', 'touched'],
  ])('that the note did not change stays %s: %s', (shown, touched) => {
    expect(merge('Old', 'old text', shown)).toEqual({
      write: null,
      memory,
      touched,
      conflict: 'none',
    })
  })

  test('follows the note', () => {
    expect(merge('New', 'new text', 'Old')).toEqual({
      write: 'New',
      memory: { wrote: hash('New'), saw: hash('new text') },
      touched: 'untouched',
      conflict: 'none',
    })
  })

  test('of a person stays, and it is told what the note says', () => {
    expect(merge('New', 'new text', 'By hand')).toEqual({
      write: null,
      memory: { wrote: hash('Old'), saw: hash('new text') },
      touched: 'touched',
      conflict: 'conflict',
    })
  })

  test('on which both agree is the note’s again', () => {
    expect(merge('By hand', 'by hand text', 'By hand')).toEqual({
      write: null,
      memory: { wrote: hash('By hand'), saw: hash('by hand text') },
      touched: 'untouched',
      conflict: 'none',
    })
  })

  test('is not concerned where the note changed behind its first sentence', () => {
    expect(merge('Old', 'old text, and more', 'By hand')).toEqual({
      write: null,
      memory: { wrote: hash('Old'), saw: hash('old text, and more') },
      touched: 'touched',
      conflict: 'none',
    })
  })
})

describe('a block', () => {
  const content: Content = {
    text: 'Write the notes',
    details: [],
    teams: [],
    owners: [],
    unassigned: { impossible: [], beyondLimit: [] },
    due: null,
    raisedIn: [{ path: 'a.md', date: '2022-06-30', title: 'Call', line: 3 }],
    relation: null,
  }
  const owners = [{ written: 'RD', stands: { kind: 'nobody' }, mention: null }] as const
  const keyOf = (more: Partial<Content> = {}) =>
    writeContentKey(contentKey({ ...content, ...more }))
  const memory = { wrote: hashOfBlock('old'), saw: keyOf() }
  const merge = (more: Partial<Content>, block: string, follow: 'follow' | 'stay' = 'follow') =>
    mergeBlock(
      { ...content, ...more },
      { marked: { block }, memory, render: () => 'new', owners: follow },
    )

  test.each([
    ['old', 'untouched'],
    ['old \r\n', 'untouched'],
    ['by hand', 'touched'],
  ])('that the note did not change stays %j: %s', (block, touched) => {
    expect(merge({}, block)).toEqual({ write: null, memory, touched, conflict: 'none' })
  })

  test.each<[string, Partial<Content>]>([
    ['text', { text: 'Write them' }],
    ['date', { due: '2022-07-07' }],
    ['teams', { teams: ['core'] }],
    ['owners', { owners }],
    ['assignees', { unassigned: { impossible: ['ana'], beyondLimit: [] } }],
  ])('follows the %s of the note', (_, more) => {
    expect(merge(more, 'old')).toEqual({
      write: 'new',
      memory: { wrote: hashOfBlock('new'), saw: keyOf(more) },
      touched: 'untouched',
      conflict: 'none',
    })
  })

  test.each<[string, Partial<Content>, 'conflict' | 'none']>([
    ['text', { text: 'Write them' }, 'conflict'],
    ['date', { due: '2022-07-07' }, 'conflict'],
    ['teams', { teams: ['core'] }, 'none'],
    ['owners', { owners }, 'none'],
  ])('of a person stays where the note changed its %s: %j is %s', (_, more, conflict) => {
    expect(merge(more, 'by hand')).toEqual({
      write: null,
      memory: { wrote: hashOfBlock('old'), saw: keyOf(more) },
      touched: 'touched',
      conflict,
    })
  })

  test('of a closed issue follows no change of owners alone', () => {
    const unassigned = { impossible: ['ana'], beyondLimit: [] }
    expect(merge({ owners, unassigned }, 'old', 'stay').write).toBeNull()
    expect(merge({ owners, text: 'Write them' }, 'old', 'stay').write).toBe('new')
  })
})
