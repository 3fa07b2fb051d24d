import { describe, expect, test } from '@jest/globals'
import { defaultReading } from '../../src/domain/reading-options.js'
import { headingReader } from '../../src/minutes/headings.js'

const headings = headingReader(defaultReading)
const kindOf = (heading: string) => headings.read(heading)?.kind ?? null

describe('the words around a heading of items', () => {
  test.each([
    'Action items for one two three four five',
    'Action items of 3rd May',
    'Action items (urgent)',
    'All of the 2nd 1st 4th actions',
    'Actions 12.',
    'Actions 3.5',
    'Actions 3/5/2026',
    'Q3 action items',
    '2026 action items',
    'Very big action items',
    'The "action items"',
    '„Action items“ «of» ”all”',
    'To-dos',
    "To do's",
    'Todo',
    'Follow up of action items',
    'Followup on action items',
    'Next-steps',
    "Team's action items",
    "Ana's to-do list",
    'Ana-Lena’s  action items',
    'Weather and action items',
    'Action items and discussion',
    'Actions needed',
    'Tasks for everyone',
    'Tasks for Everybody',
    'Proposed action items',
    'What now (actions) ',
    'Roles and responsibilities',
    ` ${'#'.repeat(261)} Actions`,
    `Action items ${'('.padEnd(77, 'x')}`,
  ])('leave actions what they are: %s', (heading) => {
    expect(kindOf(heading)).toBe('action')
  })

  test.each([
    'Action items for one two three four five six',
    'Actions x3',
    'Actions 3rdx',
    'Actions 3x',
    'B action items',
    'A1b action items',
    'Very very big action items',
    'Format action items',
    'Write action items',
    'Writing action items',
    'Calling action items',
    'Weather to do',
    'TODOs and weather',
    'Discussion and action items',
    'Discussion',
    'Decisions required',
    'Decisions requested',
    'Proposed decisions',
    'Outstanding decisions',
    'Possible decisions',
    'Tasks, actions, next steps, homework, duties',
    "ana's weather",
    "So it is Ana's action items",
    "Ana's",
    'What now (actions) then',
    '(actions',
    `Actions ${'x'.repeat(83)}`,
    `Action items ${'('.padEnd(78, 'x')}`,
    ` ${'#'.repeat(262)} Actions`,
    '',
    '/',
  ])('say that it heads something else: %j', (heading) => {
    expect(headings.read(heading)).toBeNull()
  })

  test('may say that one part is old or done, which the whole is then', () => {
    const old = { review: true, done: false }
    expect(headings.read('Previous and next actions')).toMatchObject({ kind: 'action', ...old })
    expect(headings.read('Actions and last decisions')).toMatchObject({ kind: 'both', ...old })
    expect(headings.read('Completed actions / tasks')).toMatchObject({ review: true, done: true })
    expect(headings.read('Actions & tasks')).toMatchObject({ review: false, done: false })
  })

  test('may join up to four parts', () => {
    expect(headings.read('Tasks, actions; next steps: homework')).toMatchObject({
      certainty: 'general',
      kind: 'action',
      vague: false,
    })
    expect(headings.read('Actions | Action items - Next week')).toMatchObject({
      certainty: 'unmistakable',
      vague: false,
    })
  })
})

describe('a heading above a list of names is doubtful where it speaks of', () => {
  test.each([
    ...['action', 'actions', 'todo', 'todos', 'task', 'tasks', 'assignments', 'decisions'],
    'resolutions',
  ])('%s', (word) => {
    expect(headings.resembles(`Our ${word} on ice`)).toBe(true)
  })

  test.each([
    ['something else', 'Our work on ice'],
    ['items', 'Action items'],
    ['another part of the minutes', 'Topics for next meeting (tasks)'],
    ['more than a heading does', `Our tasks on ${'x'.repeat(78)}`],
  ])('but not of %s', (_, heading) => {
    expect(headings.resembles(heading)).toBe(false)
  })

  test('it in many words', () => {
    expect(headings.resembles(`Our tasks on ${'x'.repeat(77)}`)).toBe(true)
  })
})

describe('another part of the minutes', () => {
  test.each(['Agenda 2020-05-18', 'Next meeting (3 May', 'Agenda (of all) 12', '3. Agenda'])(
    'is %s',
    (heading) => {
      expect(headings.isOtherPart(heading)).toBe(true)
    },
  )

  test.each(['2020-05-18 Agenda', 'Weather 2020', 'Action items 3', 'Agendas 3', ''])(
    'is not %j',
    (heading) => {
      expect(headings.isOtherPart(heading)).toBe(false)
    },
  )
})

describe('a quick look', () => {
  test.each([
    'Action items',
    'to-do',
    'To-dos',
    'To do',
    'DÉCISIONS!',
    `Actions ${'x'.repeat(262)}`,
  ])('takes %j for a heading of items', (text) => {
    expect(headings.mayRead(text)).toBe(true)
  })

  test.each(['Weather', '', 'We talked.', 'We go to town.', `Actions ${'x'.repeat(263)}`])(
    'does not take %j',
    (text) => {
      expect(headings.mayRead(text)).toBe(false)
    },
  )
})

describe('the headings of a configuration', () => {
  const own = headingReader({
    headings: { actions: ['Work ahead'], decisions: ['The law-book'], both: ['Outcome, all'] },
  })

  test.each([
    ['Work ahead', 'action'],
    ['**WORK  ahead:**', 'action'],
    ['The law-book', 'decision'],
    ['Outcome, all', 'both'],
  ])('open a section: %s', (heading, kind) => {
    const reading = { kind, certainty: 'unmistakable', review: false, done: false, vague: false }
    expect(own.read(heading)).toMatchObject(reading)
    expect(own.mayRead(heading)).toBe(true)
    expect(headings.read('Work ahead')).toBeNull()
  })

  test('are read whole, and those that are known still', () => {
    expect(own.read('Work ahead of us')).toBeNull()
    expect(own.read('Action items')).toMatchObject({ kind: 'action' })
    expect(headings.mayRead('The law book')).toBe(false)
  })

  test('are read by one reader for all notes', () => {
    expect(headingReader(defaultReading)).toBe(headings)
    expect(own).not.toBe(headings)
  })
})
