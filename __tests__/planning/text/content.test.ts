import { describe, expect, test } from '@jest/globals'
import {
  type Content,
  type ContentKey,
  contentKey,
  readContentKey,
  writeContentKey,
} from '../../../src/planning/text/content.js'

const content: Content = {
  text: 'Write the\nnotes',
  details: [{ kind: 'task', text: 'One', done: false, depth: 0 }],
  teams: ['core'],
  owners: [{ written: 'RD', stands: { kind: 'nobody' }, mention: null }],
  unassigned: { impossible: ['ana'], beyondLimit: ['bob'] },
  due: '2022-07-07',
  raisedIn: [{ path: 'a.md', date: '2022-06-30', title: 'Call', line: 3 }],
  relation: { kind: 'maybe-same', number: 7 },
}
const key = contentKey(content)
const [met] = content.raisedIn

describe('what an issue says is another', () => {
  test.each<[keyof ContentKey, string, Partial<Content>]>([
    ['said', 'words', { text: 'Write them' }],
    ['said', 'sub-tasks', { details: [{ kind: 'task', text: 'One', done: true, depth: 0 }] }],
    ['said', 'paragraphs', { details: [{ kind: 'text', text: 'One' }] }],
    ['said', 'date', { due: null }],
    [
      'owners',
      'owner',
      { owners: [{ written: 'RD', stands: { kind: 'everyone' }, mention: null }] },
    ],
    ['unassigned', 'missing assignees', { unassigned: { impossible: [], beyondLimit: ['bob'] } }],
    ['unassigned', 'assignees too many', { unassigned: { impossible: ['ana'], beyondLimit: [] } }],
    ['rest', 'team', { teams: [] }],
    ['rest', 'meeting', { raisedIn: [{ ...met, path: 'b.md' }] }],
    ['rest', 'date of a meeting', { raisedIn: [{ ...met, date: '2022-07-01' }] }],
    ['rest', 'title of a meeting', { raisedIn: [{ ...met, title: 'Board' }] }],
    ['rest', 'relation', { relation: null }],
  ])('in its part "%s" for other %s, and in no other', (part, _, more) => {
    const other = contentKey({ ...content, ...more })
    expect(other[part]).not.toBe(key[part])
    expect({ ...other, [part]: key[part] }).toEqual(key)
  })

  test.each<[string, Partial<Content>]>([
    ['where its lines break', { text: 'Write the notes' }],
    ['where lines of its details break', { details: [{ kind: 'text', text: 'One\ntwo' }] }],
    ['the line in the note', { raisedIn: [{ ...met, line: 9 }] }],
  ])('not for %s', (_, more) => {
    const plain = { details: [{ kind: 'text', text: 'One two' }] } as const
    expect(contentKey({ ...content, ...plain, ...more })).toEqual(
      contentKey({ ...content, ...plain }),
    )
  })
})

describe('a key', () => {
  test('is written as a line, and read again', () => {
    expect(writeContentKey(key)).toMatch(/^[\w-]{11}(?:\.[\w-]{11}){3}$/)
    expect(readContentKey(writeContentKey(key))).toEqual(key)
  })

  test('that is not whole says nothing of what it lacks', () => {
    expect(readContentKey('')).toEqual({ said: '', owners: '', unassigned: '', rest: '' })
    expect(readContentKey('a.b')).toEqual({ said: 'a', owners: 'b', unassigned: '', rest: '' })
  })
})
