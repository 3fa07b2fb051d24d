import { describe, expect, test } from '@jest/globals'
import { marker } from '../../../src/minutes/forms/marker.js'
import { readerOf } from './reader.js'

const read = readerOf(marker)

describe('a word that marks an item', () => {
  test.each([
    ['TODO: write it', { kind: 'action', rest: 'write it' }],
    ['Todo: write it', { kind: 'action', rest: 'write it' }],
    ['**Action:** write it', { kind: 'action', rest: 'write it' }],
    ['**Action**: write it', { kind: 'action', rest: 'write it' }],
    ['ACTION - write it', { kind: 'action', rest: 'write it' }],
    ['ACTION – write it', { kind: 'action', rest: 'write it' }],
    ['Action- write it', { kind: 'action', rest: 'write it' }],
    ['**Action Item**: Ana - write it', { kind: 'action', rest: 'Ana - write it' }],
    ['**Action Item:** write it', { kind: 'action', rest: 'write it' }],
    ['__Action Items__: write it', { kind: 'action', rest: 'write it' }],
    ['**Action: the hall**: book it', { kind: 'action', rest: 'the hall: book it' }],
    ['__Action: book the hall__', { kind: 'action', rest: 'book the hall' }],
    ['**Action**: book **all** of it', { kind: 'action', rest: 'book **all** of it' }],
    ['Action item: write it', { kind: 'action', rest: 'write it' }],
    ['ACTION => write it', { kind: 'action', rest: 'write it' }],
    ['ACTION：write it', { kind: 'action', rest: 'write it' }],
    ['Action #3: write it', { kind: 'action', rest: 'write it' }],
    ['Action 3: write it', { kind: 'action', rest: 'write it' }],
    ['ACTION 2.1: write it', { kind: 'action', rest: 'write it' }],
    ['DECISION: we drop it', { kind: 'decision', rest: 'we drop it' }],
    ['Decided: we drop it', { kind: 'decision', rest: 'we drop it' }],
    ['`TODO`: write it', { kind: 'action', rest: 'write it' }],
    ['_Action_: write it', { kind: 'action', rest: 'write it' }],
    ['[Action]: write it', { kind: 'action', rest: 'write it' }],
    ['(Action): write it', { kind: 'action', rest: 'write it' }],
    ['<b>Action:</b> write it', { kind: 'action', rest: 'write it' }],
    ['\\[ACTION\\] write it', { kind: 'action', rest: 'write it' }],
    ['Follow up: write it', { kind: 'action', rest: 'write it' }],
    ['Consensus: we drop it', { kind: 'decision', rest: 'we drop it' }],
    ['Aufgabe: schreiben', { kind: 'action', rest: 'schreiben' }],
    ['Beschluss: so', { kind: 'decision', rest: 'so' }],
  ])('reads words and a colon from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['[AI] Ana to write it', { kind: 'action', rest: 'Ana to write it' }],
    ['[TODO] write it', { kind: 'action', rest: 'write it' }],
    ['(TODO) write it', { kind: 'action', rest: 'write it' }],
    ['[ACTION 3] write it', { kind: 'action', rest: 'write it' }],
    ['[DECISION] we drop it', { kind: 'decision', rest: 'we drop it' }],
  ])('reads words in brackets from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['ACTION write it', { kind: 'action', rest: 'write it' }],
    ['TODO write it', { kind: 'action', rest: 'write it' }],
    ['ACTION ITEM Niko to write it', { kind: 'action', rest: 'Niko to write it' }],
    ['AI Ana to write it', { kind: 'action', rest: 'Ana to write it' }],
    ['AI @ana write it', { kind: 'action', rest: '@ana write it' }],
    ['TODO, write it', { kind: 'action', rest: 'write it' }],
    ['DECISION we drop it', { kind: 'decision', rest: 'we drop it' }],
  ])('reads words in capitals from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['AI(ana): write it', { kind: 'action', owners: ['ana'], rest: 'write it' }],
    ['[Action: Zoe] write it', { kind: 'action', owners: ['Zoe'], rest: 'write it' }],
    ['(ACTION on Ana): write it', { kind: 'action', owners: ['Ana'], rest: 'write it' }],
    ['[AI Ana] write it', { kind: 'action', owners: ['Ana'], rest: 'write it' }],
    ['[TODO later] write it', { kind: 'action', rest: 'later write it' }],
    ['AI(Ana) write it', { kind: 'action', owners: ['Ana'], rest: 'write it' }],
    ['Action [Ana]: write it', { kind: 'action', owners: ['Ana'], rest: 'write it' }],
    ['ACTION (Ana and Bo): write it', { kind: 'action', owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['**AI(bo)**: write it', { kind: 'action', owners: ['bo'], rest: 'write it' }],
    ['Action on Ana: write it', { kind: 'action', owners: ['Ana'], rest: 'write it' }],
    ['ACTION on Ana to write it', { kind: 'action', owners: ['Ana'], rest: 'write it' }],
    [
      'Action for Ana and Bo: write it',
      { kind: 'action', owners: ['Ana', 'Bo'], rest: 'write it' },
    ],
    ['ACTION on Ana to be there', { kind: 'action', owners: ['Ana'], rest: 'be there' }],
    ['Action on Zoe Quist：write it', { kind: 'action', owners: ['Zoe Quist'], rest: 'write it' }],
    ['AI(jo) write it', { kind: 'action', owners: ['jo'], rest: 'write it' }],
    ['Action 3 (Ana): write it', { kind: 'action', owners: ['Ana'], rest: 'write it' }],
    ['AI( jo ): write it', { kind: 'action', owners: ['jo'], rest: 'write it' }],
  ])('reads words and an owner from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['**Action: Ana** write it', { kind: 'action', owners: ['Ana'], rest: 'write it' }],
    ['**ACTION - Ana**: write it', { kind: 'action', owners: ['Ana'], rest: 'write it' }],
    ['**Action Ana:** write it', { kind: 'action', owners: ['Ana'], rest: 'write it' }],
    ['_Action: Ana_ write it', { kind: 'action', owners: ['Ana'], rest: 'write it' }],
    ['**TODO Ana and Bo** write it', { kind: 'action', owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['APs: RD: write it', { kind: 'action', rest: 'RD: write it' }],
  ])('reads a bold word and an owner from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    ['action FK: write it', { kind: 'action', owners: ['FK'], rest: 'write it' }],
    ['FK action: write it', { kind: 'action', owners: ['FK'], rest: 'write it' }],
    ['**Ana action item**: write it', { kind: 'action', owners: ['Ana'], rest: 'write it' }],
    [
      'Ana and Bo action item: write it',
      { kind: 'action', owners: ['Ana', 'Bo'], rest: 'write it' },
    ],
    ['Action Ana: write it', { kind: 'action', owners: ['Ana'], rest: 'write it' }],
  ])('reads a word beside a name from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    'FK decision: we drop it',
    'Newsletter action item: write it',
    'CI action: mend it',
    'Action required: write it to the board: now',
    'Ana took an action: write it',
  ])('reads no word beside a name from %j', (text) => {
    expect(read(text)?.owners).toBeUndefined()
  })

  test.each([
    ['AP: Ana to write it', { kind: 'action', rest: 'Ana to write it' }],
    ['AR: Ana: write it', { kind: 'action', rest: 'Ana: write it' }],
    ['APs: @ana write it', { kind: 'action', rest: '@ana write it' }],
    ['AP - (Ana) write it', { kind: 'action', rest: '(Ana) write it' }],
    ['AR: Ana - write it', { kind: 'action', rest: 'Ana - write it' }],
  ])('reads initials that are a word as well from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    'Action needed on this',
    'action is needed',
    'todos are open',
    'Actionable: yes',
    'AP: write it',
    'AR write it',
    'ai write it',
    'Todo',
    'The TODO: write it',
    'TODO',
    'AI is here',
    'Action on the wiki: write it',
    'AI(the wiki tool)',
    'Action (see below) write it',
    'Maps: write it',
    'AP: we write it',
    'Action on tools: write it',
    'Action items on tools to be written or dropped',
    'Tasks for tools to be sent',
  ])('reads no marker from %j', (text) => {
    expect(read(text)).toBeNull()
  })

  describe('outside of a section', () => {
    const people = { knows: (name: string) => name === 'Ana', listed: true }
    const readElsewhere = (text: string) => marker.read(text, { people, place: 'elsewhere' })

    test.each([
      ['TODO: write it', { kind: 'action', rest: 'write it' }],
      ['DECISION: we drop it', { kind: 'decision', rest: 'we drop it' }],
      ['AI: Ana: write it', { kind: 'action', rest: 'Ana: write it' }],
      ['AIs: @octocat write it', { kind: 'action', rest: '@octocat write it' }],
      ['AI: Ana add the field', { kind: 'action', rest: 'Ana add the field' }],
      ['AI: Ana/Bo', { kind: 'action', rest: 'Ana/Bo' }],
      ['AI: Stewart add the field', { kind: 'action', rest: 'Stewart add the field' }],
    ])('reads %j', (text, reading) => {
      expect(readElsewhere(text)).toEqual(reading)
    })

    test.each([
      'Task: write it',
      'Follow up: write it',
      'Consensus: we drop it',
      'AI: what it may do',
      'AI: The models of the year',
      'AI: models add Fields now',
      'AI - hype',
      'AP: what it may do',
    ])('leaves %j alone', (text) => {
      expect(readElsewhere(text)).toBeNull()
    })
  })
})
