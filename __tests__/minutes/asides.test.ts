import { describe, expect, test } from '@jest/globals'
import {
  isAside,
  isCopied,
  isDay,
  isTime,
  tellsHowItStands,
  tellsOfDay,
  tellsOfMeeting,
} from '../../src/minutes/asides.js'
import { leavesOpen } from '../../src/minutes/undecided.js'

const dates = { near: '2026-05-07', order: null }

describe('an aside', () => {
  test.each([
    ['*all in italics*', true],
    ['_all of it_', true],
    ['<ana> hello', true],
    ['<a-b> hello', true],
    ['[All minutes](x) | <https://a.org>', true],
    ['![a](b.png)', true],
    ['https://a.org.', true],
    ['http://a.org', true],
    ['(Ana will add these later)', true],
    ['(Ana) adds these later (all)', false],
    ['(all of them)', false],
    ['**bold**', false],
    ['__bold__', false],
    ['* a*', false],
    ['*a* b *c*', false],
    ['_a', false],
    ['a <ana> hello', false],
    ['[All](x) and', false],
    ['see https://a.org', false],
    ['...', false],
  ])('%j: %s', (text, expected) => {
    expect(isAside(text)).toBe(expected)
  })
})

describe('how something stands', () => {
  test.each([
    ['This was completed tonight.', true],
    ['It has been done', true],
    ['These are now finished', true],
    ['Still working on it.', true],
    ['We are still working on this', true],
    ['None at this time', true],
    ['There are none.', true],
    ['Nothing new to report', false],
    ['Nothing new this week', true],
    ['None of us has a key', false],
    ['Deferred to next meeting', true],
    ['We ran out of time', true],
    ['Not discussed.', true],
    ['Deferred to Ana', false],
    ['All actions done', true],
    ['All of the previous action items have been completed.', true],
    ['All actions from last meeting are closed', true],
    ['All tasks to Ana', false],
    ['All items are to be done', false],
    ['This was long.', false],
    ['It has to be done', false],
    ['This is done when Ana has called the three of them and the roofer, too', false],
    ['Still working on the roof', false],
    ['Ana: still working on it', false],
    ['The work was completed', false],
    ['This was completed.\nWrite it down', false],
  ])('%j: %s', (text, expected) => {
    expect(tellsHowItStands(text)).toBe(expected)
  })
})

describe('a time and nothing else', () => {
  test.each([
    ['2pm', true],
    ['10:30', true],
    ['10.30', true],
    ['18h35', true],
    ['Fin : 18h35', true],
    ['Fin:18h35', true],
    ['18 h 35', true],
    ['18h', true],
    ['18 h', true],
    ['10:30uhr', true],
    ['10 p.m', true],
    ['18-35', false],
    ['10 Uhr', true],
    ['10 a.m.', true],
    ['10:30 am', true],
    ['10', false],
    ['End: 10', false],
    ['at 10:30', false],
    ['10:3', false],
    ['a: 10:30', false],
    ['10:30 call', false],
    ['pm', false],
  ])('%j: %s', (text, expected) => {
    expect(isTime(text)).toBe(expected)
  })
})

describe('a day and nothing else', () => {
  test.each([
    ['May 20, 2026', true],
    ['**May 20, 2026**', true],
    ['20.5.2026\n21.5.2026', true],
    ['20.5.2026\nwrite', false],
    ['May 20 call', false],
    ['by May 20', false],
    ['May', false],
    [Array(11).fill('20.5.2026').join('\n'), true],
    [Array(12).fill('20.5.2026').join('\n'), true],
    [Array(13).fill('20.5.2026').join('\n'), false],
  ])('%j: %s', (text, expected) => {
    expect(isDay(text, dates)).toBe(expected)
  })

  test.each([
    ['Deadline: June 30', true],
    ['**Deadline** for papers: June 30', true],
    ['Due: 2026-05-20', true],
    ['Deadline for papers: June 30 or so', false],
    ['Deadlines: June 30', false],
    ['Party: June 30', false],
    ['Deadline June 30', false],
    ['Deadline: June 30\nWrite it', false],
    ['Deadline:', false],
  ])('behind what it is for, %j: %s', (text, expected) => {
    expect(tellsOfDay(text, dates)).toBe(expected)
  })
})

describe('what tells about the meeting', () => {
  const people = { knows: (name: string) => name === 'Ana', listed: true }

  test.each([
    ['Scribe: Ana Pop', true],
    ['**Scribe**: Ana', true],
    ['Scribe：Ana', true],
    ['Time: 10:00', true],
    ['Time: 3 May', true],
    ['Date: 2026-05-20', true],
    ['Date: soon', false],
    ['Time: 1:5', false],
    ['Scribe: the wiki page', false],
    ['Topic: Ana', false],
    ['Scribe', false],
    ['Scribe: Ana\nBo', false],
    ['Time: 10:00\nWrite it', false],
    ['Chair:', false],
  ])('%j: %s', (text, expected) => {
    expect(tellsOfMeeting(text, { people, dates })).toBe(expected)
  })
})

test.each([
  ['cc @ana', true],
  ['*CC: @ana @bo', true],
  ['cc ana', false],
  ['cc :  @ana', true],
  ['cc@ana', false],
  ['ccx @ana', false],
  ['ask cc @ana', false],
])('%j goes to people as a copy: %s', (text, expected) => {
  expect(isCopied(text)).toBe(expected)
})

describe('a matter that is open', () => {
  test.each([
    ['Should we?', true],
    ['“Should we?”', true],
    ['**Should we?**', true],
    ['We need to discuss it', true],
    ['We still need a venue', true],
    ['Still open', true],
    ['Deferred to May', true],
    ['Decision is pending', true],
    ['Decision pending', true],
    ['This was not yet decided', true],
    ['The tour: to be discussed', true],
    ['The tour is to be confirmed.', true],
    ['It was discussed', true],
    ['Nothing decided.', true],
    ['Not agreed', true],
    ['Votes: 3', true],
    ['Vote yes', true],
    ['Undecided!', true],
    ['noch offen', true],
    ['Should we? (yes)', false],
    ['Should we? Yes', false],
    ['Deferredly', false],
    ['To be discussed by all', false],
    ['Votes count', false],
    ['We decided', false],
    ['We need to decide', true],
    ['We need to talk about it', true],
    ['We still need to talk about it', true],
    ['Still needed', true],
    ['Still unclear', true],
    ['Open question', true],
    ['Postponed', true],
    ['Tabled', true],
    ['Decision deferred', true],
    ['Decision was postponed', true],
    ['Decision is tabled', true],
    ['It was not decided', true],
    ['Not yet agreed', true],
    ['Consensus was not reached', true],
    ['Consensus not found', true],
    ['Vertagt', true],
    ['verschoben auf Mai', true],
    ['Offene Frage', true],
    ['Reporté à mai', true],
    ['aplazado', true],
    ['Pospuesto', true],
    ['Pendiente', true],
    ['Adiado', true],
    ['Rinviato', true],
    ['The tour is to be decided', true],
    ['The tour is to be determined', true],
    ['The tour is to be agreed)', true],
    ['The tour is to be clarified .', true],
    ['Both were discussed', true],
    ['It is being discussed', true],
    ['In May nothing agreed', true],
    ['For now not yet decided', true],
    ['We saw consensus not reached', true],
    ['It is an open question', true],
    ['Der Ort ist noch offen', true],
    ['Das wurde diskutiert', true],
    ['Le lieu est à définir', true],
    ['Le lieu est à décider', true],
    ['El lugar: por decidir', true],
    ['El lugar: por definir', true],
    ['Who pays? Open question', true],
    ['Votes: yes', true],
    ['Vote: no', true],
    ['Vote against', true],
    ['Vote for Ana', true],
    ['Vote: note', false],
    ['Prevote: 3', false],
    ['So still open', false],
    ['still a thing', false],
    ['It is not decided who', false],
  ])('%j: %s', (text, expected) => {
    expect(leavesOpen(text)).toBe(expected)
  })
})
