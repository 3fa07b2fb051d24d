import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from '../../../src/minutes/blocks/block.js'
import { parseWhole, readMarkdown } from '../../../src/minutes/blocks/markdown.js'
import { chunksOf } from '../../../src/minutes/blocks/markdown-chunks.js'

const everything = { opensSection: () => true, worth: () => 'part' as const }
const eachPiece = { opensSection: () => false, worth: () => 'block' as const }

/** Lines that open and close what a heading must not be cut out of. */
const line = fc.constantFrom(
  ...[
    '# A',
    '## B',
    '  ## C',
    '####### D',
    '#E',
    '## Action items',
    'text',
    '',
    '',
    '```',
    '~~~',
    '````',
    '   ```',
  ],
  ...[
    ' ~~~',
    '- ```',
    '- item',
    '  more',
    '1. one',
    '   - two',
    '> quote',
    '> ```',
    '>',
    '<!--',
    '-->',
    '<!-- a -->',
  ],
  ...[
    '<!-->',
    ' <!--',
    '<div>',
    '</div>',
    '<script>',
    '</script>',
    '<pre>',
    '<?php',
    '?>',
    '<!X',
    '>',
    '<b>bold</b>',
  ],
  ...[
    '<https://example.org>',
    '===',
    '---',
    '| a | b |',
    '| - | - |',
    '    code',
    '\tcode',
    '- - ```',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '  <div>',
    '* [ ] box',
    '<details>',
    '\\## F',
    '```js `x`',
    '``` `',
    '   <!--',
    '- <!--',
    '2) two',
    '+ <pre>',
    'a | b',
    '- | -',
    '* * *',
    '-',
    '-   wide',
    '    - deep',
    '[a]:',
    '[^1]: note',
  ],
)

/** Lists of one note side by side are one list, whatever their bullets. */
function withListsJoined(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (last?.kind !== 'list' || block.kind !== 'list') joined.push(block)
    else {
      const entries = [...last.entries, ...block.entries]
      joined.splice(-1, 1, { ...block, line: last.line, entries })
    }
  }
  return joined
}

describe('cutting Markdown at its headings', () => {
  test('reads the same blocks as parsing the note in one piece', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 24 }), (lines) => {
        const text = lines.join('\n')
        expect(readMarkdown(text, everything)).toEqual(parseWhole(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('reads the same blocks piece by piece, but for lists that a cut makes several of', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 24 }), (lines) => {
        const text = lines.join('\n')
        expect(withListsJoined(readMarkdown(text, eachPiece))).toEqual(
          withListsJoined(parseWhole(text)),
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('leaves headings in fences and comments alone', () => {
    const lines = [
      '# one',
      '```',
      '# code',
      '```',
      '<!--',
      '# hidden',
      '-->',
      '# two',
      '- ```',
      '# three',
    ]
    expect(chunksOf(lines, 0).map((chunk) => chunk.heading?.text)).toEqual(['one', 'two', 'three'])
  })

  test('keeps the rest in one piece where an indented fence may be open', () => {
    const lines = ['# one', '  ```', '# maybe code', '# also']
    expect(chunksOf(lines, 0)).toHaveLength(1)
  })
})
