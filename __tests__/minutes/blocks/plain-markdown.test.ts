import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseWhole } from '../../../src/minutes/blocks/markdown.js'
import { readPlainMarkdown } from '../../../src/minutes/blocks/plain-markdown.js'

const read = (text: string) => {
  const lines = text.split('\n')
  return readPlainMarkdown(lines, { start: 0, end: lines.length })
}

const indent = fc.constantFrom('', '', '', ' ', '  ', '  ', '   ', '    ', '      ')
const start = fc.constantFrom(
  ...['', '', '- ', '- ', '- ', '* ', '+ ', '1. ', '2. ', '1) ', '10. ', '# ', '## ', '#'],
  ...['- [ ] ', '- [x] ', '-  ', '1.  ', '\\- ', '- - ', '> ', '\t', '[x] ', '- # ', '| ', '|'],
)
const content = fc.constantFrom(
  ...['Ana: write', 'text', 'more text', '**bold**', '`code`', '~~struck~~', '[link](u) a', ''],
  ...['```', '```', '~~~', '````', '``` js', '---', '===', '***', '- - -', '* * *', '--', '=='],
  ...['| a |', '| a | b |', '| - | - |', '| :-- |', '|-|-|', '| a || b |', '|a|b', '|', '||'],
  ...['a | b', 'a |', '- | -', ':-', '<b>', '<!-- c', '[a]: b', '[^1]: n', '[a', '#', 'x #', 'x#'],
  ...['1', '-', '- ', '*', '1.', ' ', '  x', 'a\tb', '\u3000', '\u00E4 ', '* a *', '_a_', 'é  '],
  ...['!', '...', '}', '?', '/', '[ ]', '[x] b', '<https://example.org> a', '| \\# | b', '| \\| |'],
)
const line = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.tuple(indent, start, content).map((parts) => parts.join('')) },
)
const plainLine = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '', '  ', '    ', ' '),
        fc.constantFrom('', '- ', '- ', '1. ', '2. ', '- [x] '),
        fc.constantFrom('Ana: write', 'text', '**bold** ', '[link](u) a'),
      )
      .map((parts) => parts.join('')),
  },
)

describe('reading plain Markdown line by line', () => {
  test.each([
    ['any', line],
    ['plain', plainLine],
  ])('gives the blocks that the parser gives, or none: %s lines', (_, oneLine) => {
    fc.assert(
      fc.property(fc.array(oneLine, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        const blocks = read(text)
        if (blocks !== null) expect(blocks).toEqual(parseWhole(text))
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    '# Sync\n\n## Action items\n\n- Ana: write the *draft*\n  and send it\n  - [x] part one\n\n  Later.\n- Bo: call',
    'Ana: write\nBo: call\n\n1. one\n2. two\n   * three\n\nText behind.',
    'Sync\n====\n\nItems\nof today\n---\n\n- Ana: write\n- \n- Bo: call\n\n---\n\n### Later ###',
    '| Who | What |\n|:---|---|\n| Ana | write | \n|| call |\n\n* one\n* two\n- three',
    '```js\ncode\n\n```\n\n- Ana: run\n  ~~~\n  more\n\n    code\n  ~~~\n- Bo:\tcall\n\t\n2020\n    ...',
    '1. # One\n2. ## Two\n\n   ### Three\n\n  # Four\n#five',
    'Actions:\n\n    - Ana: write\n     \n      and send\n\n- Bo\n\n      code\n\nText',
    '<https://example.org>\n\n| Who \\# |\n| - |\n| \\*Ana |\n\n```\n- Bo: call\n\n',
    '    code\n\n 2. text\nmore\n\n    code\n\n-\n\n| Who |\n| - |\n| Ana |\n---\n| Who |\n| - |\n# End',
  ])('is enough for a note such as %j', (text) => {
    expect(read(text)).toEqual(parseWhole(text))
  })

  test.each([
    ['a fence that stays open in a list', '- ```\n  code'],
    ['a fence that its list does not open', '- text\n  ```\n  code'],
    ['a fence that its list does not hold', '- text\n  ```\ncode\n  ```'],
    ['a table with a line of text below', '| a | b |\n| - | - |\n| c | d |\ntext'],
    ['a table with an escaped mark', '| a \\| b |\n| - |'],
    ['a table without outer marks', 'a | b\n- | -'],
    ['HTML', '<details>\ntext'],
    ['a quote', '> text'],
    ['a definition', '[a]: https://example.org'],
    ['code in a list with a number below', '- text\n\n      code\n\n2. text'],
    ['code with a tab behind it', '    code\n\n-\ttext'],
    ['code that ends a list', '-\n\n    code'],
    ['code with a tab in front', 'text\n\n    \tcode'],
    ['a box behind a box', '- [ ] [x] text'],
    ['an underlined heading in a list', '- text\n  ===='],
    ['an empty entry with a text below', '-\n  text'],
    ['a tab in front', '-\ttext'],
  ])('leaves %s to the parser', (_, text) => {
    expect(read(text)).toBeNull()
  })
})
