import { describe, expect, test } from '@jest/globals'
import type { FormContext } from '../../src/minutes/forms/form.js'
import { markedSentence } from '../../src/minutes/marked-sentence.js'
import { linkedWhole, peelings } from '../../src/minutes/peel.js'
import { withoutSpeaker } from '../../src/minutes/speaker.js'
import { readStatement } from '../../src/minutes/statement.js'

const known = new Set(['rd', 'ana', 'bo', 'lee'])
const people = {
  knows: (name: string) => known.has(name.toLowerCase().replace(/^@/, '')),
  listed: true,
}

/** What is as usual is left out: most texts are open, say no day, and have no marker. */
const read = (source: string, place: FormContext['place']) => {
  const { owners, text, forms, ...others } = readStatement(source, { people, place })
  const told = Object.entries(others).filter(([, value]) => value !== false && value !== null)
  return { owners, text, forms: forms.map(({ name }) => name), ...Object.fromEntries(told) }
}

describe('what the forms make of a text', () => {
  test.each([
    ['Ana: write it', { owners: ['Ana'], text: 'write it', forms: ['owner-colon'] }],
    [
      '[x] TODO: Ana: write it',
      {
        owners: ['Ana'],
        text: 'write it',
        forms: ['check-box', 'marker', 'owner-colon'],
        kind: 'action',
        done: true,
      },
    ],
    ['🚀 Ana: write it', { owners: ['Ana'], text: 'write it', forms: ['owner-colon'] }],
    [
      ':rocket: :fire: Ana: write it',
      { owners: ['Ana'], text: 'write it', forms: ['owner-colon'] },
    ],
    ['⬆️ 🔥 write it', { owners: [], text: 'write it', forms: [] }],
    ['Write it 🔥', { owners: [], text: 'Write it 🔥', forms: [] }],
    [
      'Ana: write it. Owner: Bo. Due: 8 March',
      { owners: ['Ana'], text: 'write it.', forms: ['owner-colon', 'fields'], due: '8 March' },
    ],
    [
      'Write it. Due: 8 March. Status: done',
      { owners: [], text: 'Write it.', forms: ['fields'], done: true, due: '8 March' },
    ],
    [
      'Write it. Owner: Ana. Due: 8 March',
      { owners: ['Ana'], text: 'Write it.', forms: ['fields'], due: '8 March' },
    ],
    ['Write it (Ana)', { owners: ['Ana'], text: 'Write it', forms: ['owner-trailing'] }],
    ['Ana: write it (Bo)', { owners: ['Ana'], text: 'write it (Bo)', forms: ['owner-colon'] }],
    ['Ana:  write it  ', { owners: ['Ana'], text: 'write it', forms: ['owner-colon'] }],
    [
      'The hall - Ana to ask',
      { owners: ['Ana'], text: 'The hall - Ana to ask', forms: ['owner-inside'] },
    ],
    ['Ana', { owners: [], text: 'Ana', forms: [] }],
    ['', { owners: [], text: '', forms: [] }],
  ])('is read from %j', (text, reading) => {
    expect(read(text, 'section')).toEqual(reading)
  })

  test.each([
    ['~~Bo~~ Ana: write it', { owners: ['Ana'], text: 'write it', forms: ['owner-colon'] }],
    ['~Bo~ Ana: write it', { owners: ['Ana'], text: 'write it', forms: ['owner-colon'] }],
    ['~~Bo~~  Ana: write it', { owners: ['Ana'], text: 'write it', forms: ['owner-colon'] }],
    ['Ana: ~~Bo~~ write it', { owners: ['Ana'], text: 'write it', forms: ['owner-colon'] }],
    ['~~Bo~~', { owners: [], text: 'Bo', forms: [], done: true, struck: true }],
    [
      'Ana: write it (done)',
      { owners: ['Ana'], text: 'write it', forms: ['owner-colon'], done: true },
    ],
    [
      'Ana: ~~write it~~',
      { owners: ['Ana'], text: 'write it', forms: ['owner-colon'], done: true, struck: true },
    ],
    [
      'Done: Ana: write it',
      { owners: ['Ana'], text: 'write it', forms: ['owner-colon'], done: true },
    ],
    ['Done: write it', { owners: [], text: 'write it', forms: [], done: true }],
    [
      '2.1 ~~Ana: write it~~',
      { owners: ['Ana'], text: 'write it', forms: ['owner-colon'], done: true, struck: true },
    ],
    [
      '2.1 (done) Ana: write it',
      { owners: ['Ana'], text: 'write it', forms: ['owner-colon'], done: true },
    ],
  ])('is what is not struck or done, in %j', (text, reading) => {
    expect(read(text, 'section')).toEqual(reading)
  })

  test.each([
    [
      'Cancelled: the June meeting',
      { owners: [], text: 'Cancelled: the June meeting', forms: [], done: true },
    ],
    [
      '**Cancelled**: the June meeting',
      { owners: [], text: '**Cancelled**: the June meeting', forms: [], done: true },
    ],
    [
      'Cancelled : the June meeting',
      { owners: [], text: 'Cancelled : the June meeting', forms: [], done: true },
    ],
    [
      'Ana cancelled: the June meeting',
      { owners: [], text: 'Ana cancelled: the June meeting', forms: [] },
    ],
  ])('keeps a word of being done that is part of a sentence: %j', (text, reading) => {
    expect(read(text, 'section')).toEqual(reading)
  })

  test.each([
    ['#12 Ana: write it', { owners: ['Ana'], text: 'write it', forms: ['owner-colon'] }],
    ['[A-21] Ana to write it', { owners: ['Ana'], text: 'write it', forms: ['owner-verb'] }],
    ['A-21: Ana to write it', { owners: ['Ana'], text: 'write it', forms: ['owner-verb'] }],
    ['2022-05-12: Ana to write it', { owners: ['Ana'], text: 'write it', forms: ['owner-verb'] }],
    ['Carried over: Ana: write it', { owners: ['Ana'], text: 'write it', forms: ['owner-colon'] }],
    ['[High] Ana: write it', { owners: ['Ana'], text: 'write it', forms: ['owner-colon'] }],
    ['2.1 write it', { owners: [], text: '2.1 write it', forms: [] }],
    ['[WIP] write it', { owners: [], text: '[WIP] write it', forms: [] }],
    [
      '[Ana](https://example.org/x): write it',
      { owners: ['Ana'], text: 'write it', forms: ['owner-link'] },
    ],
  ])('leaves out what stands before an owner, in %j', (text, reading) => {
    expect(read(text, 'section')).toEqual(reading)
  })

  test.each([
    [
      '[Ana: write it](https://example.org/1)',
      { owners: ['Ana'], text: '[write it](https://example.org/1)', forms: ['owner-colon'] },
    ],
    [
      '[Ana: write it](https://example.org/1).',
      { owners: ['Ana'], text: '[write it](https://example.org/1)', forms: ['owner-colon'] },
    ],
    [
      '[Ana: write it](https://example.org/1 "one")',
      { owners: ['Ana'], text: '[write it](https://example.org/1 "one")', forms: ['owner-colon'] },
    ],
    [
      '[Ana: write it](https://example.org/1) now',
      { owners: ['Ana'], text: 'write it](https://example.org/1) now', forms: ['owner-colon'] },
    ],
  ])('is what a link says: %j', (text, reading) => {
    expect(read(text, 'section')).toEqual(reading)
  })

  test.each([
    ['<!-- Bo --> Ana: write it', { owners: ['Ana'], text: 'write it', forms: ['owner-colon'] }],
    [
      'Ana: write <!-- the\nnew --> it <!-- b -->',
      { owners: ['Ana'], text: 'write  it', forms: ['owner-colon'] },
    ],
  ])('has no comments: %j', (text, reading) => {
    expect(read(text, 'section')).toEqual(reading)
  })

  test('keeps what stands behind a comment that never ends, as everybody sees it', () => {
    expect(read('Ana: write it <!-- or call', 'section').text).toBe('write it <!-- or call')
  })

  test.each([
    ['RD: Ana to review', { owners: ['RD'], text: 'Ana to review', forms: ['owner-colon'] }],
    [
      'Lee: ACTION: Ana to review',
      {
        owners: ['Ana'],
        text: 'review',
        forms: ['owner-colon', 'marker', 'owner-verb'],
        kind: 'action',
      },
    ],
    [
      'ACTION (Chair): The Chair will ask the board',
      {
        owners: ['Chair'],
        text: 'ask the board',
        forms: ['marker', 'owner-verb'],
        kind: 'action',
      },
    ],
    [
      'ACTION(RD): Ana: ask her',
      { owners: ['RD'], text: 'Ana: ask her', forms: ['marker'], kind: 'action' },
    ],
    [
      'ACTION Bo: The hall: Ana to review',
      { owners: ['Bo'], text: 'The hall: Ana to review', forms: ['marker'], kind: 'action' },
    ],
    [
      'Lee: ACTION(Ana): review',
      { owners: ['Ana'], text: 'review', forms: ['owner-colon', 'marker'], kind: 'action' },
    ],
    [
      'Lee: **ACTION - Ana** review',
      { owners: ['Ana'], text: 'review', forms: ['owner-colon', 'marker'], kind: 'action' },
    ],
    [
      'Lee: ACTION: RD: Ana to review',
      {
        owners: ['RD'],
        text: 'Ana to review',
        forms: ['owner-colon', 'marker', 'owner-colon'],
        kind: 'action',
      },
    ],
    [
      'TODO: TODO: write it',
      { owners: [], text: 'TODO: write it', forms: ['marker'], kind: 'action' },
    ],
    [
      'TODO: [ ] Ana: @bo write it',
      {
        owners: ['Ana'],
        text: '@bo write it',
        forms: ['marker', 'check-box', 'owner-colon'],
        kind: 'action',
      },
    ],
    [
      'ACTION: Bo, Ana: TODO: @ana: [ ] RD: x',
      {
        owners: ['Bo', 'Ana'],
        text: 'TODO: @ana: [ ] RD: x',
        forms: ['marker', 'owner-colon'],
        kind: 'action',
      },
    ],
  ])('names those who are meant: %j', (text, reading) => {
    expect(read(text, 'section')).toEqual(reading)
  })

  test.each([
    ['The group will meet monthly', { owners: [], text: 'The group will meet monthly', forms: [] }],
    ['Pricing: no change', { owners: [], text: 'Pricing: no change', forms: [] }],
    ['Ana: no change', { owners: ['Ana'], text: 'no change', forms: ['owner-colon'] }],
    ['@octocat: no change', { owners: ['@octocat'], text: 'no change', forms: ['owner-colon'] }],
    ['Ana will write it', { owners: [], text: 'Ana will write it', forms: [] }],
    [
      'ACTION: Zoe will write it',
      { owners: ['Zoe'], text: 'write it', forms: ['marker', 'owner-verb'], kind: 'action' },
    ],
    ['Ana write it', { owners: [], text: 'Ana write it', forms: [] }],
    ['Ana, write it', { owners: [], text: 'Ana, write it', forms: [] }],
    [
      'Stable release - Ana to decide',
      { owners: [], text: 'Stable release - Ana to decide', forms: [] },
    ],
    ['We drop it (Ana)', { owners: ['Ana'], text: 'We drop it', forms: ['owner-trailing'] }],
    ['We drop it (Zoe Quist)', { owners: [], text: 'We drop it (Zoe Quist)', forms: [] }],
    ['We drop it. Owner: Zoe', { owners: [], text: 'We drop it. Owner: Zoe', forms: [] }],
    [
      '[ ] Zoe Quist to write it',
      {
        owners: ['Zoe Quist'],
        text: 'write it',
        forms: ['check-box', 'owner-verb'],
        kind: 'action',
      },
    ],
    ['Ana/Zoe: no change', { owners: [], text: 'Ana/Zoe: no change', forms: [] }],
    ['RD - no change', { owners: ['RD'], text: 'no change', forms: ['owner-dash'] }],
  ])('among decisions names only those who are known, and not by a verb: %j', (text, reading) => {
    expect(read(text, 'decisions')).toEqual(reading)
  })

  test('looks for owners near the beginning and the end only', () => {
    const words = (count: number) => 'x '.repeat(count)
    expect(read(`${words(300)}(Ana)`, 'section').owners).toEqual(['Ana'])
    expect(read(`${words(300)}(Ana)`, 'section').text).toBe(words(300).trim())
    expect(read(`Ana: ${words(300)}`, 'section').text).toBe(words(300).trim())
    expect(read(`Write it (Ana) ${words(300)}`, 'section').owners).toEqual([])
    expect(read(words(6_000), 'section').text).toBe(words(5_000).trim())
  })
})

describe('a marker behind the end of a sentence', () => {
  const split = (text: string) => {
    const found = markedSentence(text, { people, place: 'section' })
    return (
      found && { before: found.before, owners: found.statement.owners, text: found.statement.text }
    )
  }

  test.each([
    [
      'The roof leaks. ACTION: Ana to mend it',
      { before: 'The roof leaks.', owners: ['Ana'], text: 'mend it' },
    ],
    [
      'The roof leaks! **Action: Ana to mend it**',
      { before: 'The roof leaks!', owners: ['Ana'], text: 'mend it' },
    ],
    [
      'The roof leaks?  [AI] Ana to mend it',
      { before: 'The roof leaks?', owners: ['Ana'], text: 'mend it' },
    ],
    [
      'It leaks. SO it is. ACTION: Ana to mend it',
      { before: 'It leaks. SO it is.', owners: ['Ana'], text: 'mend it' },
    ],
    [
      'It leaks.\n__Action: Ana to mend it__ now',
      { before: 'It leaks.', owners: ['Ana'], text: 'mend it now' },
    ],
  ])('begins an item: %j', (text, reading) => {
    expect(split(text)).toEqual(reading)
  })

  test.each([
    ['names nobody', 'It leaks. TODO: mend it'],
    ['marks a decision', 'It leaks. DECISION: Ana mends it'],
    ['follows another item', 'Bo: it leaks. ACTION: Ana to mend it'],
    ['stands in a sentence', 'It leaks, ACTION: Ana to mend it'],
    ['is not loud', 'It leaks. Action: Ana to mend it'],
    ['begins the text', 'ACTION: Ana to mend it'],
    ['stands far away', 'It leaks.    ACTION: Ana to mend it'],
    ['stands far down', `${'It leaks a lot. '.repeat(130)}ACTION: Ana to mend it`],
    ['follows many loud words', `${'IT leaks. '.repeat(11)}ACTION: Ana to mend it`],
  ])('does not where it %s', (_, text) => {
    expect(split(text)).toBeNull()
  })
})

describe('who says it', () => {
  test.each([
    ['Lee: **ACTION - Ana** write it', '**ACTION - Ana** write it'],
    ['Lee: ACTION: Ana write it', 'ACTION: Ana write it'],
    ['**Lee**: ACTION – Ana', 'ACTION – Ana'],
    ['Lee P.: [ACTION] Ana', '[ACTION] Ana'],
    ['Lee: ACTION ITEM: x', 'ACTION ITEM: x'],
  ])('does not matter before a marker: %j', (text, reading) => {
    expect(withoutSpeaker(text)).toEqual(reading)
  })

  test.each([
    'ACTION: JF to ask',
    'Lee: Ana write it',
    'Lee: **Write** it',
    'Lee: [Write] it',
    'lee: ACTION: x',
    'Lee: ACtion: x',
    'Lee:ACTION: x',
    'Lee: the ACTION: x',
    'So Lee: THE x',
    'Lee Lee Lee Lee Lee Lee Lee Lee Lee: ACTION: x',
  ])('is nobody in %j', (text) => {
    expect(withoutSpeaker(text)).toBe(text)
  })
})

describe('what stands before an owner', () => {
  test.each([
    ...[
      'A-21: Ana',
      'AI-2023-012 Ana',
      '#12 Ana',
      '2.1 Ana',
      '(D-08) Ana',
      '**A-21**: Ana',
      '1.2.3: Ana',
    ],
    ...[
      'A-21. Ana',
      'A-1/2 Ana',
      'AB–12 - Ana',
      '2022-05-12 Ana',
      '(2022-05-12): Ana',
      '2022/05/12 – Ana',
    ],
    ...[
      'Carried over: Ana',
      'Carry over: Ana',
      'Ongoing: Ana',
      'pending : Ana',
      'In progress: Ana',
      'Open: Ana',
    ],
    ...[
      'New: Ana',
      'Continued: Ana',
      '**High**: Ana',
      'medium: Ana',
      'Low:  Ana',
      '**Urgent:** Ana',
    ],
    ...[
      '[Carried over] Ana',
      '[ongoing] Ana',
      '[pending] Ana',
      '[in progress] Ana',
      '[WIP]  Ana',
      '[open] Ana',
    ],
    ...[
      '[new] Ana',
      '[high] Ana',
      '[medium] Ana',
      '[low] Ana',
      '[P1] Ana',
      '[p4] Ana',
      '[urgent] Ana',
    ],
  ])('may be left out: %j', (text) => {
    expect(peelings(text)).toEqual(['Ana'])
  })

  test('may be a link', () => {
    expect(peelings('[Ana](https://example.org): write it')).toEqual(['Ana: write it'])
  })

  test.each([
    ...['2 Ana', 'A-21', 'A-21 2', 'AIIII-1 Ana', '1822-05-12 Ana', '[later] Ana', 'Later: Ana'],
    ...[
      'So [Ana](x)',
      'So A-21 Ana',
      'So 2022-05-12 Ana',
      'So open: Ana',
      'So [open] Ana',
      'Open:Ana',
      '[open]Ana',
    ],
  ])('is more than that in %j', (text) => {
    expect(peelings(text)).toEqual([])
  })

  test.each([
    ['[a](b)', { inner: 'a', target: '(b)' }],
    ['[a](b).', { inner: 'a', target: '(b)' }],
    ['[a](b "c d")', { inner: 'a', target: '(b "c d")' }],
    ['[a]()', { inner: 'a', target: '()' }],
    ['[a](b) c', null],
    ['c [a](b)', null],
    ['[](b)', null],
    ['[a](b c)', null],
    ['[a](b)..', null],
  ])('a link is the whole of %j: %j', (text, link) => {
    expect(linkedWhole(text)).toEqual(link)
  })
})
