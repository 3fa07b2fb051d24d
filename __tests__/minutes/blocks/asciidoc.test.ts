import { describe, expect, test } from '@jest/globals'
import { readAsciidoc } from '../../../src/minutes/blocks/asciidoc.js'
import { shownBy } from './shown.js'

const read = (...lines: string[]) => shownBy(readAsciidoc, lines)

describe('a line of AsciiDoc', () => {
  test.each([
    ['a heading with much space', '==  Next steps  ==', '1 ## Next steps'],
    ['a heading that ends in fewer marks', '=== Next =', '1 ### Next ='],
    ['a numbered entry', '12.  call', '1:6 - call to 1'],
    ['an entry with a box', '* [*] call', '1:7 - [x] call to 1'],
    ['an entry with a box that is empty', '*  [ ]  call', '1:9 - [ ] call to 1'],
    ['a text with equals signs', 'a == b', '1:1 a == b'],
    ['a text with a link', 'see http://a.org[it]', '1:1 see [it](http://a.org)'],
    ['a text that is broken off', 'one +', '1:1 one'],
    ['a text with a plus', 'one +two', '1:1 one +two'],
  ])('is read as %s', (_, line, block) => {
    expect(read(line)).toEqual([block])
  })

  test.each([
    ['a comment', '// see', '  '],
    ['an attribute', ':author: Ana', ''],
    ['the attributes of a block', '[quote, Ana]', ''],
    ['a rule', "''''", ''],
    ['a page break', '<<<  ', ''],
    ['a join', '+', ''],
    ['the edge of an example', '=====', ''],
    ['the edge of a quote', '_____', ''],
  ])('is left out: %s', (_, line) => {
    expect(read(line, 'text')).toEqual(['2:1 text'])
  })

  test.each([
    ['brackets behind a text', 'see [a]'],
    ['brackets before a text', '[a] see'],
    ['quotes behind a text', "so '''"],
    ['quotes before a text', "''' so"],
    ['angles behind a text', 'so <<<'],
    ['angles before a text', '<<< so'],
    ['a plus before a text', '+1 from Ana'],
    ['equals signs before a text', '====so'],
    ['lines behind a text', 'so ____'],
    ['lines before a text', '____ so'],
    ['dashes behind a text', 'so ----'],
    ['dashes before a text', '---- so'],
    ['a slash', '/'],
    ['two plus signs', '++'],
  ])('is text: %s', (_, line) => {
    expect(read(line, 'more')).toEqual([`1:1 ${line}`, '2:1 more'])
  })
})

test.each(['----', '-----', '....', '////', '++++', '```'])(
  'What AsciiDoc fences with %s is left out, up to the same fence or to the end',
  (fence) => {
    expect(read('a', fence, 'b', ` ${fence}`, `${fence}  `, 'c')).toEqual(['1:1 a', '6:1 c'])
    expect(read('a', fence, 'b', 'c')).toEqual(['1:1 a'])
  },
)

describe('a list of AsciiDoc', () => {
  test('nests numbers below bullets, and goes up again', () => {
    expect(read('* a', '. b', '** c', '.. d', '* e')).toEqual([
      '1:3 - a to 4',
      '  2:3 - b to 4',
      '    3:4 - c to 4',
      '      4:4 - d to 4',
      '5:3 - e to 5',
    ])
  })
})

describe('a table of AsciiDoc', () => {
  test('ends at its fence, which may have spaces behind it', () => {
    expect(read('text', '', '|===  ', '| a', '', 'see |===', '| b', '|==== ', 'after')).toEqual([
      '1:1 text',
      '3 | a',
      '7 | b',
      '9:1 after',
    ])
  })

  test('goes to the end of the note where its fence is missing, and may be empty', () => {
    expect(read('|===', '| a | b', '| c | d')).toEqual(['1 | a | b', '3 | c | d'])
    expect(read('|===', '|===', 'after')).toEqual(['1 | ', '3:1 after'])
  })

  test('begins in the first column', () => {
    expect(read('so |===', '| a')).toEqual(['1:1 so |===', '2:1 | a'])
    expect(read('|=== a', '| a')).toEqual(['1:1 |=== a', '2:1 | a'])
  })
})
