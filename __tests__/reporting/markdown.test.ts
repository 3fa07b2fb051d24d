import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visibleLine } from '../../src/domain/visible.js'
import { markdownLink, plainMarkdown, sentenceMarkdown } from '../../src/reporting/markdown.js'

const parser = unified().use(remarkParse).use(remarkGfm)

function typesIn(node: Nodes): readonly string[] {
  return 'children' in node ? [node.type, ...node.children.flatMap(typesIn)] : [node.type]
}

function textIn(node: Nodes): string {
  if ('children' in node) return node.children.map(textIn).join('')
  return 'value' in node ? node.value : ''
}

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'*_`[]()<>#|~!\\&@-+=:'.split(''),
        '<details>',
        '<!--',
        '-->',
        '&#64;',
        '&commat;team',
        '![x](y)',
        '1. ',
        '```',
        '$x$',
        '\n',
        '\n\n---\n',
        ' ',
      ),
      fc.string(),
    ),
  )
  .map((parts) => parts.join(''))

test('text from elsewhere shows as it is and is nothing but text', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const tree = parser.parse(`| a |\n| - |\n| ${plainMarkdown(text)} |`)
      const allowed = ['root', 'table', 'tableRow', 'tableCell', 'text', 'link']
      expect(typesIn(tree).filter((type) => !allowed.includes(type))).toEqual([])
      expect(textIn(tree)).toBe(`a${visibleLine(text)}`)
    }),
  )
})

test('nothing at the start of a line makes a list, a heading or a quote', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const tree = parser.parse(`${plainMarkdown(text)}\n`)
      const allowed = ['root', 'paragraph', 'text', 'link']
      expect(typesIn(tree).filter((type) => !allowed.includes(type))).toEqual([])
    }),
  )
})

test('sentences of ours keep their code, and only that', () => {
  expect(sentenceMarkdown('raise `max-create` to 3 <b>now</b> *please*')).toBe(
    'raise `max-create` to 3 &lt;b&gt;now&lt;/b&gt; \\*please\\*',
  )
})

test.each([
  ['a bracket', 'https://x.test/a(b)', 'https://x.test/a(b)'],
  ['an entity', 'https://x.test/a&lt;b?x=1&copy=2', 'https://x.test/a&lt;b?x=1&copy=2'],
])('a link leads where it should, with %s in the address', (_, url, leads) => {
  const [paragraph] = parser.parse(markdownLink('there', url)).children
  const [link] = paragraph?.type === 'paragraph' ? paragraph.children : []
  expect(link?.type === 'link' && decodeURI(link.url)).toBe(leads)
})
