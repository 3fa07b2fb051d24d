import { describe, expect, test } from '@jest/globals'
import { readAsciidoc } from '../../../src/minutes/blocks/asciidoc.js'
import { readOrgMode } from '../../../src/minutes/blocks/org-mode.js'
import { readRestructuredText } from '../../../src/minutes/blocks/restructured-text.js'
import { shownBy } from './shown.js'

describe('Org', () => {
  test('has headings, tasks, lists and continued entries', () => {
    const lines = [
      ...['#+TITLE: Call', '* Agenda  :call:', '** Next steps', '- [ ] Ana: call', '  about it'],
      ...['  + [X] sub', '    - [-] deep', '1) one', '2. two', '', ' * starred'],
      ...['* TODO Ana: write :tag:', '** DONE Bo: read', '*** CANCELED Cy: no', '*** Deep'],
      ...['- a', '', '- b', '', '  more of b', '', 'end'],
    ]
    expect(shownBy(readOrgMode, lines)).toEqual([
      '2 # Agenda',
      '3 ## Next steps',
      '4:7 - [ ] Ana: call to 7',
      '  5:3 about it',
      '  6:9 - [x] sub to 7',
      '    7:11 - [ ] deep to 7',
      '8:4 - one to 8',
      '9:4 - two to 11',
      '  11:4 - starred to 11',
      '12:8 - [ ] Ana: write to 12',
      '13:9 - [x] Bo: read to 13',
      '14:14 - [x] Cy: no to 14',
      '15 ### Deep',
      '16:3 - a to 16',
      '18:3 - b to 20',
      '  20:3 more of b',
      '22:1 end',
    ])
  })

  test('has markup of its own', () => {
    const text =
      'text =code= *bold* +gone+ [[https://a.org][link]] [[b]] <2026-05-07 Thu> [2026-05-08] a=b* 2*3'
    expect(shownBy(readOrgMode, [text])).toEqual([
      '1:1 text `code` **bold** ~~gone~~ [link](https://a.org) b 2026-05-07 2026-05-08 a=b* 2*3',
    ])
  })

  test('leaves out drawers, blocks, comments and times', () => {
    const lines = [
      ...['# comment', '#no comment', '-----', '----', 'SCHEDULED: <2026-05-07>', '  CLOSED: x'],
      ...[':PROPERTIES:', '- hidden', ':END:', '#+BEGIN_SRC sh', '- code', '#+END_SRC', 'after'],
      ...[':Lower:', '#+begin_quote', 'open'],
    ]
    expect(shownBy(readOrgMode, lines)).toEqual([
      '2:1 #no comment',
      '4:1 ----',
      '13:1 after',
      '14:1 :Lower:',
      '16:1 open',
    ])
  })

  test('has tables, and what only looks like a mark', () => {
    const lines = [
      ...['| Who | What |', '|-----+------|', '  | Ana | write |', '| Bo | x', 'done'],
      ...['a * b', '*bold* start', '* '],
    ]
    expect(shownBy(readOrgMode, lines)).toEqual([
      '1 | Who | What',
      '3 | Ana | write',
      '4 | Bo | x',
      '5:1 done',
      '6:1 a * b',
      '7:1 **bold** start',
      '8:1 *',
    ])
  })
})

describe('AsciiDoc', () => {
  test('has headings and lists by the number of their marks', () => {
    const lines = [
      ...['= Title', '== Next steps ==', '### Hash', '* one', '** two', '*** [x] three', '- dash'],
      ...[
        '. num',
        '.. sub',
        '1. first',
        '  - in',
        '',
        'a ** b',
        '=== End',
        '* [ ] box',
        'continued',
      ],
      ...['', '* next', '', 'para'],
    ]
    expect(shownBy(readAsciidoc, lines)).toEqual([
      '1 # Title',
      '2 ## Next steps',
      '3 ### Hash',
      '4:3 - one to 6',
      '  5:4 - two to 6',
      '    6:9 - [x] three to 6',
      '7:3 - dash to 9',
      '  8:3 - num to 9',
      '    9:4 - sub to 9',
      '10:4 - first to 11',
      '  11:5 - in to 11',
      '13:1 a ** b',
      '14 ### End',
      '15:7 - [ ] box to 16',
      '  16:1 continued',
      '18:3 - next to 18',
      '20:1 para',
    ])
  })

  test('leaves out comments, attributes and what is fenced', () => {
    const lines = [
      ...['// comment', '/// text', '', ':attr-2: x', ':attr!:', '[cols="1,2"]', "'''", '<<<', '+'],
      ...[
        '====',
        '____',
        '----',
        '* code',
        '-----',
        '----',
        '....',
        'a',
        '....',
        'text +',
        '```',
        'b',
      ],
    ]
    expect(shownBy(readAsciidoc, lines)).toEqual(['2:1 /// text', '19:1 text'])
  })

  test('has markup of its own', () => {
    const text = 'link:https://a.org[label] https://b.org[] *bold* 2*3*4 [line-through]#gone#'
    expect(shownBy(readAsciidoc, [text])).toEqual([
      '1:1 [label](https://a.org) https://b.org **bold** 2*3*4 ~~gone~~',
    ])
  })

  test('has tables, whose head says how many cells make a row', () => {
    const lines = [
      ...[
        '|===',
        '| Who | What',
        '',
        '| Ana',
        '| write',
        'text',
        '| Bo | read \\| it',
        '|===',
        'after',
      ],
      ...['|====', '| a | b', '| c | d'],
    ]
    expect(shownBy(readAsciidoc, lines)).toEqual([
      '1 | Who | What',
      '4 | Ana | write',
      '7 | Bo | read \\| it',
      '9:1 after',
      '10 | a | b',
      '12 | c | d',
    ])
  })
})

describe('reStructuredText', () => {
  test('has headings by the order in which their marks appear', () => {
    const lines = [
      ...[
        '=====',
        'Title',
        '=====',
        '',
        'Next',
        '----',
        '',
        'Sub',
        '~~~',
        'para',
        '',
        'Short',
        '-',
      ],
      ...['Other', '=====', '', '====', '', 'Again', '-----', ' Indented', '---------', '', '---'],
    ]
    expect(shownBy(readRestructuredText, lines)).toEqual([
      '1 # Title',
      '5 ## Next',
      '8 ### Sub',
      '10:1 para',
      '12:1 Short',
      '13:1 -',
      '14 #### Other',
      '19 ## Again',
      '21:2 Indented',
      '22:1 ---------',
    ])
  })

  test('has lists by their indentation, and leaves out directives with all below them', () => {
    const lines = [
      ...['- one', ' two', '', '  - sub', 'a) alpha', '#. auto', '• dot', '', '.. note:: x'],
      ...['   hidden', '', '   hidden', 'text', '', '.. list', 'Again', '', '1. [x] done', '   '],
      ...['* star', '', '  .. inner', '     hidden', '', 'x'],
    ]
    expect(shownBy(readRestructuredText, lines)).toEqual([
      '1:3 - one to 4',
      '  2:2 two',
      '  4:5 - sub to 4',
      '5:4 - alpha to 5',
      '6:4 - auto to 6',
      '7:3 - dot to 7',
      '13:1 text',
      '16:1 Again',
      '18:8 - [x] done to 18',
      '20:3 - star to 20',
      '25:1 x',
    ])
  })

  test('has markup of its own', () => {
    const text = 'text ``code`` `a b <https://a.org>`_ `c <https://c.org>`__ :py:ref:`doc` e\\ f\\'
    expect(shownBy(readRestructuredText, [text])).toEqual([
      '1:1 text `code` [a b](https://a.org) [c](https://c.org) doc e f',
    ])
  })
})
