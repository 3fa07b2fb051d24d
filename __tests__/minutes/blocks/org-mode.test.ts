import { describe, expect, test } from '@jest/globals'
import { readOrgMode } from '../../../src/minutes/blocks/org-mode.js'
import { shownBy } from './shown.js'

const read = (...lines: string[]) => shownBy(readOrgMode, lines)

describe('a line of Org', () => {
  test.each([
    ['a heading, whatever space follows its stars', '**   Next steps   :call:', '1 ## Next steps'],
    ['a heading with two colons', '* a :: b', '1 # a :: b'],
    ['a task with much space', '*  TODO   Ana: call   :now:', '1:11 - [ ] Ana: call to 1'],
    ['a task not to be done', '* CANCELLED call', '1:13 - [x] call to 1'],
    ['a task that waits', '** WAITING call', '1:12 - [ ] call to 1'],
    ['a task that comes next', '** NEXT call', '1:9 - [ ] call to 1'],
    ['a task that is begun', '** STARTED call', '1:12 - [ ] call to 1'],
    ['a task and whose it is', '* TODO call :@ana:soon:@bo:', '1:8 - [ ] call @ana @bo to 1'],
    ['a heading that begins like a task', '* TODOS for all', '1 # TODOS for all'],
    ['text with stars and a word', 'see ** TODO call', '1:1 see ** TODO call'],
    ['a numbered entry', '12)  call', '1:6 - call to 1'],
    ['a starred entry further in', ' *   call', '1:6 - call to 1'],
    ['a link by its target alone', 'see [[notes]]', '1:1 see notes'],
    ['a day without a name', 'on [2026-05-08]', '1:1 on 2026-05-08'],
  ])('is read as %s', (_, line, block) => {
    expect(read(line)).toEqual([block])
  })

  test.each([
    ['a comment', '#'],
    ['a keyword', '#+title: Call'],
    ['a comment further in', '   # comment'],
    ['a rule', '------'],
    ['a time', '   SCHEDULED: <2026-05-07 Thu>'],
    ['the time of closing', 'CLOSED: [2026-05-07 Thu]'],
  ])('is left out: %s', (_, line) => {
    expect(read(line, 'text')).toEqual(['2:1 text'])
  })

  test.each([
    ['a hash behind a text', 'issue # 12'],
    ['dashes behind a text', 'so -----'],
    ['dashes before a text', '----- so'],
    ['a time behind a text', 'ship SCHEDULED: soon'],
    ['a name between colons behind a text', 'see :LOGBOOK:'],
    ['a text behind a name between colons', ':NOTE: call'],
    ['the word for a block', 'use #+begin_src for code'],
  ])('is text: %s', (_, line) => {
    expect(read(line, ':END:')).toEqual([`1:1 ${line}`])
  })
})

describe('what Org hides', () => {
  test('ends at its own end, not at an earlier or another one', () => {
    const lines = [
      ...['#+end_src', 'before', '#+begin_src', '#+end_example', 'code', '  #+end_src', 'after'],
      ...['  :LOGBOOK:', 'log :END:', '  :end:', 'last'],
    ]
    expect(read(...lines)).toEqual(['2:1 before', '7:1 after', '11:1 last'])
  })

  test('is one line where the end is missing', () => {
    expect(read(':LOGBOOK:', 'text')).toEqual(['2:1 text'])
  })
})

test('A task of Org holds the list below it, and the tasks with more stars', () => {
  expect(read('** TODO Ana: plan', '- a', '  - b', '*** TODO sub', '** DONE Bo: call')).toEqual([
    '1:9 - [ ] Ana: plan to 4',
    '  2:3 - a to 3',
    '    3:5 - b to 3',
    '  4:10 - [ ] sub to 4',
    '5:9 - [x] Bo: call to 5',
  ])
})

test('A table of Org ends where its bars end, and its rules are no rows', () => {
  expect(
    read('text', '', '| Who | What |', '|---', '| - | a-b', '|-+-| x', '|', 'next', '| Ana |'),
  ).toEqual([
    '1:1 text',
    '3 | Who | What',
    '5 | - | a-b',
    '6 | -+- | x',
    '7 | ',
    '8:1 next',
    '9 | Ana',
  ])
})
