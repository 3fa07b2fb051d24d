import { describe, expect, test } from '@jest/globals'
import { ownerVerb } from '../../../src/minutes/forms/owner-verb.js'
import { readerOf } from './reader.js'

const read = readerOf(ownerVerb)

describe('a name before a verb', () => {
  test.each([
    ['Ana to write it', { owners: ['Ana'], rest: 'write it' }],
    ['Ana will write it', { owners: ['Ana'], rest: 'write it' }],
    ['Ana should write it', { owners: ['Ana'], rest: 'write it' }],
    ['Ana needs to write it', { owners: ['Ana'], rest: 'write it' }],
    ['Ana must write it', { owners: ['Ana'], rest: 'write it' }],
    ['Ana shall write it', { owners: ['Ana'], rest: 'write it' }],
    ['RD and SK will write it', { owners: ['RD', 'SK'], rest: 'write it' }],
    ['Ana/Bo to write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['Zoe to write it', { owners: ['Zoe'], rest: 'write it' }],
    ['Zoe Quist to write it', { owners: ['Zoe Quist'], rest: 'write it' }],
    ['niko to write it', { owners: ['niko'], rest: 'write it' }],
    ['CI working group to write it', { owners: ['CI working group'], rest: 'write it' }],
    ['The board to write it', { owners: ['The board'], rest: 'write it' }],
    ['Everyone to write it', { owners: ['Everyone'], rest: 'write it' }],
    ['All to write it', { owners: ['All'], rest: 'write it' }],
    ["Ana'll write it", { owners: ['Ana'], rest: 'write it' }],
    ['Ana has agreed to write it', { owners: ['Ana'], rest: 'write it' }],
    ['All members are requested to write it', { owners: ['All members'], rest: 'write it' }],
    ['Ana has been asked to write it', { owners: ['Ana'], rest: 'write it' }],
    ["Ana's going to write it", { owners: ['Ana'], rest: 'write it' }],
    ['Ana still needs to write it', { owners: ['Ana'], rest: 'write it' }],
    ['Ana, Bo, and Zoe to write it', { owners: ['Ana', 'Bo', 'Zoe'], rest: 'write it' }],
    ['Ana also to write it', { owners: ['Ana'], rest: 'write it' }],
    ['Ana please to write it', { owners: ['Ana'], rest: 'write it' }],
    ['Ana and Bo each to write it', { owners: ['Ana', 'Bo'], rest: 'write it' }],
    ['Ana to be the lead', { owners: ['Ana'], rest: 'be the lead' }],
    ['Ana will be the lead', { owners: ['Ana'], rest: 'be the lead' }],
    ['Ana to Mend it', { owners: ['Ana'], rest: 'Mend it' }],
    ['Ana to `make` it', { owners: ['Ana'], rest: '`make` it' }],
    ['Ana to **write** it', { owners: ['Ana'], rest: '**write** it' }],
    ['Ana to (re)write it', { owners: ['Ana'], rest: '(re)write it' }],
    ['Anna klärt die Frage', { owners: ['Anna'], rest: 'klärt die Frage' }],
    ['Ana kümmert sich um den Raum', { owners: ['Ana'], rest: 'kümmert sich um den Raum' }],
    ['@octocat to write it', { owners: ['@octocat'], rest: 'write it' }],
    ['ANA WILL write it', { owners: ['ANA'], rest: 'write it' }],
    ['Ana will not be there', { owners: ['Ana'], rest: 'not be there' }],
    ['Ana will not  be there', { owners: ['Ana'], rest: 'not  be there' }],
    ['Zoe will Mend it', { owners: ['Zoe'], rest: 'Mend it' }],
  ])('reads names before a verb from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    [
      'Everyone who has open reviews to finish them',
      { owners: ['Everyone'], rest: 'Everyone who has open reviews to finish them' },
    ],
    [
      'Members who can come, tell Ana',
      { owners: ['Members'], rest: 'Members who can come, tell Ana' },
    ],
    ['All who are here read it', { owners: ['All'], rest: 'All who are here read it' }],
  ])('reads a whole group from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    'We need to write it',
    'Need to write it',
    'Reply to the board',
    'Ana to the board',
    'Ana to a friend',
    'Ana to our chair',
    'Connectivity to Jenkins',
    'Zoe to Bo',
    'Zoe to be the lead',
    'Zoe will not be here',
    'The page to be moved',
    'Coordinate with the board to write it',
    'Ask to write it',
    'Easy to write',
    'How to write it',
    'this to write',
    'Ana to',
    'Ana: to write it',
    'Plan to write it',
    'Ana to 2 people',
    'hoping to write it',
    'Find time to write it',
    'Send to print it',
    'Zoe who has open reviews',
    'Everyonewho has it',
    'Zoe will be the lead',
    'So everyone who reads it',
    'Work with Ana to write it',
  ])('reads nobody from %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
