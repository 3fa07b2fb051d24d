import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type MarkdownContext, safeMarkdown } from '../../../src/planning/text/markdown.js'

const context: MarkdownContext = {
  origin: {
    serverUrl: 'https://github.com',
    repository: { owner: 'octo', name: 'notes' },
    commit: 'c0ffee',
  },
  tracker: { owner: 'octo', name: 'notes' },
  path: 'meetings/2022/2022-06-30.md',
  live: new Set(['ana']),
}
const elsewhere: MarkdownContext = { ...context, tracker: { owner: 'octo', name: 'tasks' } }
const server: MarkdownContext = {
  ...context,
  origin: { ...context.origin, serverUrl: 'https://git.example.org' },
}
const blob = 'https://github.com/octo/notes/blob/c0ffee'

const processor = unified().use(remarkParse).use(remarkGfm)

function nodesIn(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])]
}

describe('mentions', () => {
  test.each([
    ['a plain one', 'ask @bob', 'ask @\u200bbob'],
    ['one of a team', 'ask @octo/core', 'ask @\u200bocto/core'],
    ['one behind a bracket', 'ask (@bob)', 'ask (@\u200bbob)'],
    ['one behind an underscore', 'ask _@bob_ or a_@bob', 'ask _@\u200bbob_ or a_@\u200bbob'],
    ['one in bold', '**@bob**', '**@\u200bbob**'],
    ['one in code', 'run `@bob`', 'run `@\u200bbob`'],
    ['one in a fence', '```\n@bob\n```', '```\n@\u200bbob\n```'],
    ['one in the text of a link', '[@bob](https://x.org)', '[@\u200bbob](https://x.org)'],
    ['one that a link repeats', '[@bob](https://x.org/@bob)', '[@\u200bbob](https://x.org/@bob)'],
    ['one in a heading', '# @bob', '# @\u200bbob'],
    ['one in a table', '| a |\n| - |\n| @bob |', '| a |\n| - |\n| @\u200bbob |'],
    ['one in a footnote', 'a[^1]\n\n[^1]: @bob', 'a[^1]\n\n[^1]: @\u200bbob'],
    ['one spelled in decimal', 'ask &#64;bob', 'ask @\u200bbob'],
    ['one spelled in hexadecimal', 'ask &#x00040;bob', 'ask @\u200bbob'],
    ['one spelled by name', 'ask &commat;bob', 'ask @\u200bbob'],
    ['one with a spelled name', 'ask @&#98;ob', 'ask @\u200bbob'],
    ['one behind a backslash', 'ask \\@bob', 'ask @\u200bbob'],
    ['one inside HTML', '<div>\n@bob\n</div>', '\\<div\\>\n@\u200bbob\n\\</div\\>'],
    ['one hidden by a zero-width space', 'ask @\u200bbob', 'ask @\u200bbob'],
  ])('breaks %s', (_, written, safe) => {
    expect(safeMarkdown(written, context)).toBe(safe)
  })

  test('leaves a granted assignee live, in any case of letters', () => {
    expect(safeMarkdown('@Ana and @bob', context)).toBe('@Ana and @\u200bbob')
  })

  test.each([
    ['an address', 'mail bob@example.org'],
    ['a package in a link', 'see https://www.npmjs.com/package/@types/node'],
    ['a lonely sign', '3 items @ 2 euro'],
  ])('leaves %s alone', (_, text) => {
    expect(safeMarkdown(text, context)).toBe(text)
  })
})

describe('HTML', () => {
  test.each([
    ['a tag', 'a <b>bold</b> word', 'a &lt;b>bold&lt;/b> word'],
    ['an open <details>', '<details><summary>x', '&lt;details>&lt;summary>x'],
    ['a comment', 'a <!-- hidden --> b', 'a &lt;!-- hidden --> b'],
    [
      'our closing marker',
      'x\n\n<!-- /minutes-to-issues -->',
      'x\n\n&lt;!-- /minutes-to-issues -->',
    ],
    [
      'a forged marker',
      '<!-- minutes-to-issues v1 abc -->',
      '&lt;!-- minutes-to-issues v1 abc -->',
    ],
    ['a marker in a fence', '```\n<!-- a -->\n```', '```\n<!\u200b-- a -->\n```'],
    ['a script', '<script>\nalert(1)\n</script>', '&lt;script>\nalert(1)\n&lt;/script>'],
    [
      'HTML that shows once HTML is gone',
      '<div>\n<!--\n</div>\n',
      '&lt;div>\n&lt;!--\n&lt;/div>\n',
    ],
  ])('shows %s and does not obey it', (_, written, safe) => {
    expect(safeMarkdown(written, context)).toBe(safe)
  })

  test('leaves angle brackets of code alone', () => {
    expect(safeMarkdown('use `Map<string, T>`', context)).toBe('use `Map<string, T>`')
  })
})

describe('links', () => {
  test.each([
    ['a relative one', '[a](agenda.md)', `[a](${blob}/meetings/2022/agenda.md)`],
    ['one upwards', '[a](../../README.md#x)', `[a](${blob}/README.md#x)`],
    ['one out of the repository', '[a](../../../../etc)', `[a](${blob}/etc)`],
    ['one from the root', '[a](/docs/a.md?plain=1)', `[a](${blob}/docs/a.md?plain=1)`],
    ['one within the note', '[a](#agenda)', `[a](${blob}/meetings/2022/2022-06-30.md#agenda)`],
    ['an image', '![a.png](a.png "a.png")', `![a.png](${blob}/meetings/2022/a.png "a.png")`],
    ['a label with a bracket', '[a \\] b](b.md)', `[a \\] b](${blob}/meetings/2022/b.md)`],
    ['a label with a bracket in code', '[`]`](b.md)', `[\`]\`](${blob}/meetings/2022/b.md)`],
    ['a label that says the same', '[b.md](b.md)', `[b.md](${blob}/meetings/2022/b.md)`],
    ['no label', '[](b.md)', `[](${blob}/meetings/2022/b.md)`],
    [
      'an entity behind brackets',
      '[a \\] b](a&amp;b.md)',
      `[a \\] b](${blob}/meetings/2022/a&b.md)`,
    ],
    ['an entity', '[a](a&amp;b.md)', `[a](${blob}/meetings/2022/a&b.md)`],
    ['an entity in an image', '![a](a&amp;b.png)', `![a](${blob}/meetings/2022/a&b.png)`],
    [
      'an entity in a reference',
      '[a]: a&amp;b.md\n\n[a]',
      `[a]: ${blob}/meetings/2022/a&b.md\n\n[a]`,
    ],
    [
      'a label of a reference',
      '[b.md]: b.md\n\n[b.md]',
      `[b.md]: ${blob}/meetings/2022/b.md\n\n[b.md]`,
    ],
    [
      'an image in a link',
      '[![i](i.png)](b.md)',
      `[![i](${blob}/meetings/2022/i.png)](${blob}/meetings/2022/b.md)`,
    ],
    ['a blank and a title', '[a](<b c.md> "t")', `[a](<${blob}/meetings/2022/b c.md> "t")`],
    ['a reference', '[a][b]\n\n[b]: b.md', `[a][b]\n\n[b]: ${blob}/meetings/2022/b.md`],
  ])('makes %s absolute', (_, written, safe) => {
    expect(safeMarkdown(written, context)).toBe(safe)
  })

  test.each([
    ['web pages', '[a](https://example.org/b) https://example.org/c <https://example.org>'],
    ['mail', '[a](mailto:a@example.org)'],
    ['issues of the tracker’s owner', 'https://github.com/octo/other/issues/3 and octo/other#3'],
    ['files of others', 'https://github.com/other/repo/blob/main/a.md'],
  ])('leaves %s as they are', (_, text) => {
    expect(safeMarkdown(text, context)).toBe(text)
  })
})

describe('references', () => {
  test.each([
    [
      'leaves #12 alone where it stands for the same issue',
      'see #12, GH-13',
      context,
      'see #12, GH-13',
    ],
    ['names the repository of #12 in another tracker', 'see #12', elsewhere, 'see octo/notes#12'],
    [
      'leaves the text of a link alone',
      '[see #12](https://a.org), [#13][b] and [#14]\n\n[b]: https://a.org\n[#14]: https://a.org',
      elsewhere,
      '[see #12](https://a.org), [#13][b] and [#14]\n\n[b]: https://a.org\n[#14]: https://a.org',
    ],
    ['leaves no backslash behind', 'see \\#12', elsewhere, 'see #\u200b12'],
    ['leaves what is no reference alone', 'C#12x, a#1', elsewhere, 'C#12x, a#1'],
    [
      'links an issue of another owner without a trace there',
      'fix other/repo#12',
      context,
      'fix [other/repo#12](https://redirect.github.com/other/repo/issues/12)',
    ],
    [
      'links an address of one without a trace there',
      'fix https://github.com/other/repo/pull/12/files',
      context,
      'fix [other/repo#12](https://redirect.github.com/other/repo/pull/12/files)',
    ],
    [
      'rewrites the destination of a link to one',
      '[this](https://github.com/other/repo/issues/12#issuecomment-1)',
      context,
      '[this](https://redirect.github.com/other/repo/issues/12#issuecomment-1)',
    ],
    [
      'sees through www and http',
      '[this](http://www.github.com/other/repo/issues/12)',
      context,
      '[this](https://redirect.github.com/other/repo/issues/12)',
    ],
    [
      'sees through entities in a destination',
      '[this](https://github&#46;com/other/repo/issues/12)',
      context,
      '[this](https://redirect.github.com/other/repo/issues/12)',
    ],
    [
      'rewrites definitions',
      '[a][b]\n\n[b]: https://github.com/other/repo/issues/12',
      context,
      '[a][b]\n\n[b]: https://redirect.github.com/other/repo/issues/12',
    ],
    ['breaks one spelled with entities', 'other/repo&#35;12', context, 'other/repo#\u200b12'],
    [
      'breaks an address spelled with escapes',
      'https\\://github.com/other/repo/issues/12',
      context,
      'https:\u200b//github.com/other/repo/issues/12',
    ],
    [
      'shows one on an Enterprise Server, which has no such host, without a link',
      'a/b#1, https://git.example.org/other/repo/issues/12, [x](https://git.example.org/o/r/pull/1)',
      server,
      '`a/b#1`, `other/repo#12`, x (`https://git.example.org/o/r/pull/1`)',
    ],
    [
      'makes no image of one behind an exclamation mark',
      'fix!other/repo#1',
      context,
      'fix!\u200b[other/repo#1](https://redirect.github.com/other/repo/issues/1)',
    ],
    [
      'leaves no comment in what an image is called',
      '![<!--](https://example.org/a.png "<!--")',
      context,
      '![&lt;!--](https://example.org/a.png "&lt;!--")',
    ],
    ['ignores references in code', '`other/repo#12`', context, '`other/repo#12`'],
  ])('%s', (_, written, where, safe) => {
    expect(safeMarkdown(written, where)).toBe(safe)
  })
})

describe('characters that nobody sees', () => {
  test.each([
    ['bidirectional marks', 'a\u202eb\u2066c\u061cd', 'abcd'],
    ['zero-width ones', 'a\u200bb\u200dc\ufeffd\u2060e', 'abcde'],
    ['control characters', 'a\u0000b\u0007c\u001b[31md\u009b', 'abc[31md'],
    ['odd line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ])('go: %s', (_, written, safe) => {
    expect(safeMarkdown(written, context)).toBe(safe)
  })
})

describe('whatever the text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      ...['@bob', '&#64;', '@', '<!--', '-->', '<b>', '`', '```\n', '\n', '\n\n', '> ', '- '],
      ...['[', '](', ')', 'https://github.com/other/repo/issues/1', 'other/repo#1', '\\', '&'],
      ...['*', '_', '|', 'a', ' ', '<div>\n', '#', '1', '~~', '\u200b', '\u202e', '!['],
    ),
    { maxLength: 25 },
  )

  test('nobody but the granted is mentioned, no comment opens, and no trace is left', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const safe = safeMarkdown(parts.join(''), context)
        expect(safe).not.toMatch(/<!--/)
        const seen = nodesIn(processor.parse(safe))
        expect(seen.filter(({ type }) => type === 'html')).toEqual([])
        const texts = seen.flatMap((node) => (node.type === 'text' ? [node.value] : []))
        expect(texts.join('\n')).not.toMatch(/(?<![a-z\d])@bob/i)
        const links = seen.flatMap((node) => (node.type === 'link' ? [node.url] : []))
        expect(links.join('\n')).not.toMatch(/^https:\/\/github\.com\/other/m)
      }),
      {
        numRuns: 400,
        examples: [[['![', '<!--', '](', ')']], [['[a](', '<!--', ')']], [['\\', '<!--']]],
      },
    )
  })

  test('what is too tangled for a parser is shown as it is', () => {
    expect(safeMarkdown('[a'.repeat(401), context)).toBe('\\[a'.repeat(401))
  })

  test('nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(() => safeMarkdown(text, context)).not.toThrow()
      }),
    )
  })

  test.each([
    ['quotes', '>'],
    ['lists', '- '],
    ['brackets', '['],
    ['emphasis', '*_'],
    ['images', '!['],
    ['tags', '<a '],
  ])('thousands of nested %s end in time', (_, mark) => {
    expect(typeof safeMarkdown(mark.repeat(6_000 / mark.length), context)).toBe('string')
  })
})
