import { describe, expect, test } from '@jest/globals'
import { defaultReading } from '../../src/domain/reading-options.js'
import { parseMinutes } from '../../src/minutes/parse-minutes.js'

const explained = (text: string) =>
  parseMinutes({ path: '2022-03-04.md', text }, defaultReading).participants.map(
    ({ name, aliases, login }) => [name, ...aliases, login === null ? '' : `@${login}`].join(' '),
  )

describe('a list of attendees explains', () => {
  test.each([
    ['logins', 'Participants: Ana Sz (@anasz), Bo', ['Ana Sz @anasz']],
    ['initials', 'Present: Zoe Quist (ZQ), Bo Lee', ['Zoe Quist ZQ ']],
    ['both', '## Attendees\n\n* Zoe Quist (ZQ, @zoeq) - chair\n* Bo', ['Zoe Quist ZQ @zoeq']],
    ['nobody by where they work', 'Present: Ana Pop (IBM), Bo Lee (Google)', []],
    ['a login without the role', 'Present: Joe Sepi (voting, @joesepi)', ['Joe Sepi @joesepi']],
    [
      'a person who is listed twice',
      'Present: Ana Sz (@anasz)\n\nVoting members: Ana Sz (@anasz)',
      ['Ana Sz @anasz'],
    ],
    [
      'no initials that two people share',
      'Present: Carl Ode (CO, @carl), Cora Olsen (CO, @cora)',
      ['Carl Ode @carl', 'Cora Olsen @cora'],
    ],
    ['no name that two people share', 'Present: Ana (@ana), Ana (@anita)', []],
    [
      'no initials of another',
      'Present: Zoe Quist (ZA), Bo Lee (XL), Al Ito (AIX)',
      ['Al Ito AIX '],
    ],
    ['the first letter', 'Present: Zoe Quist (Z), Bo Lee (L)', ['Zoe Quist Z ']],
    ['no initials of a single name', 'Present: Zoe (ZE), Bo (BO, @bo)', ['Bo @bo']],
    [
      'names of several parts',
      'Present: Jean-Luc Ray (JR), Ana P. Lu (APL)',
      ['Jean-Luc Ray JR ', 'Ana P. Lu APL '],
    ],
    ['no word in small letters', 'Present: Zoe Quist (zq), Bo Lee (xBL)', []],
    [
      'who stands behind a mark',
      'Present: Bo - Zoe Quist (ZQ) | Al Ito (AI); * Cy Orr (CO): Di Fox (DF)',
      ['Zoe Quist ZQ ', 'Al Ito AI ', 'Cy Orr CO ', 'Di Fox DF '],
    ],
    ['nobody with a long name', 'Present: Ana Bo Cy Du Ed Fu (AF), the Board (TB)', []],
    ['nothing outside of it', '## Discussion\n\nZoe Quist (ZQ, @zoeq) spoke.', []],
  ])('%s', (_, text, people) => {
    expect(explained(text)).toEqual(people)
  })

  test('no initials that the front matter gives to another', () => {
    const text =
      '---\nparticipants: ["Zed Quirk (ZQ, @zed)"]\n---\n\nPresent: Zoe Quist (ZQ, @zoeq), Ana Sz (AS)'
    expect(explained(text)).toEqual(['Zed Quirk ZQ @zed', 'Zoe Quist @zoeq', 'Ana Sz AS '])
  })
})
