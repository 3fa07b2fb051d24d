// What issues in the world remember, or are found by: another value would take their memory from them.
import { describe, expect, test } from '@jest/globals'
import { dashboardId } from '../../src/planning/dashboard/dashboard-body.js'
import { hash } from '../../src/planning/hash.js'
import { createIds, idOfPlace } from '../../src/planning/identity/places.js'
import {
  actionItem,
  decision,
  goneFromNotes,
  labelNamed,
  labelOfNew,
  meetingDashboard,
  needsOwner,
} from '../../src/planning/labels.js'
import { hashOfBlock } from '../../src/planning/marker.js'
import { footer, footerId } from '../../src/planning/text/footer.js'

describe('does not change from release to release', () => {
  const place = { path: 'notes/2022-06-30.md', key: 'write the notes', nth: 0 }

  test.each([
    ['a hash', hash('minutes'), 'kOY9hfoassj'],
    ['the identity of an item', idOfPlace(place), hash('notes/2022-06-30.md\nwrite the notes\n0')],
    ['the identity of the dashboard', dashboardId, 'ZWDfpaImWth'],
  ])('%s', (_, value, expected) => {
    expect(value).toBe(expected)
  })

  test('the identity of an item whose first is taken', () => {
    const id = idOfPlace(place)
    expect(createIds([id, hash(`${id} 1`)])(place)).toBe(hash(`${hash(`${id} 1`)} 2`))
  })

  test.each([
    [actionItem, 'action-item', '1d76db', 'Somebody has to do something: from a meeting note'],
    [decision, 'decision', '5319e7', 'What was agreed: from a meeting note'],
    [needsOwner, 'needs-owner', 'fbca04', 'The meeting note names nobody who could be assigned'],
    [goneFromNotes, 'gone-from-notes', 'c5def5', 'The item stands in no meeting note any more'],
    [meetingDashboard, 'meeting-dashboard', '0e8a16', 'Shows all that is open from meeting notes'],
    [labelNamed('x'), 'x', 'ededed', 'From the directory of meeting note owners'],
  ])('a label', (label, name, color, description) => {
    expect(label).toEqual({ name, color, description })
    expect(labelNamed(name)).toEqual(label)
  })

  test('the label by which a new issue is looked for', () => {
    const meeting = 'Weekly'
    const at = { path: 'a.md', line: 1, date: '2022-06-30', owners: [], meeting, title: 'Write' }
    expect(labelOfNew({ item: null })).toBe(meetingDashboard)
    expect(labelOfNew({ item: { ...at, kind: 'action' } })).toBe(actionItem)
    expect(labelOfNew({ item: { ...at, kind: 'decision' } })).toBe(decision)
  })

  test('the ID in a footer', () => {
    expect(footerId(footer('a1-B_2'))).toBe('a1-B_2')
    expect(footerId('ID `a1`')).toBeNull()
  })
})

describe('a block counts as untouched', () => {
  const block = '> Write\n\n- [ ] one\n  - [ ] two'

  test.each([
    ['with other line ends', '> Write\r\n\r- [ ] one\r\n  - [ ] two'],
    ['with other ticks', '> Write\n\n- [x] one\n  - [X] two'],
    ['with blanks behind its lines', '> Write  \n\n- [ ] one\t \n  - [ ] two '],
    ['with blanks around it', '\n> Write\n\n- [ ] one\n  - [ ] two\n\n'],
  ])('%s', (_, other) => {
    expect(hashOfBlock(other)).toBe(hashOfBlock(block))
  })

  test.each([
    ['with another word', '> Wrote\n\n- [ ] one\n  - [ ] two'],
    ['with another mark', '> Write\n\n- [y] one\n  - [ ] two'],
    ['with a tick within a line', '> Write\n\n- [ ] one - [x]\n  - [ ] two'],
    ['with other blanks in a line', '> Write\n\n- [ ]  one\n  - [ ] two'],
    ['with a line less', '> Write\n- [ ] one\n  - [ ] two'],
  ])('not %s', (_, other) => {
    expect(hashOfBlock(other)).not.toBe(hashOfBlock(block))
  })

  test('a box in the middle of a line is no tick', () => {
    expect(hashOfBlock('see - [x] it')).not.toBe(hashOfBlock('see - [ ] it'))
  })
})
