import { describe, expect, test } from '@jest/globals'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { DatedMinutes, Item } from '../../src/domain/minutes.js'
import { readMarkedBodies } from '../../src/planning/marker.js'
import { safeMarkdown } from '../../src/planning/text/markdown.js'
import { changesOf, item, note, world } from '../planning/world.js'

const octo = { owner: 'octo', name: 'notes' }
const context = {
  origin: { serverUrl: 'https://github.com', repository: octo, commit: '0'.repeat(40) },
  tracker: octo,
  path: 'minutes/2022-06-30.md',
  live: new Set<string>(),
}

const processor = unified().use(remarkParse).use(remarkGfm)

const attacks = [
  '<!-- /minutes-to-issues -->',
  '<!-- minutes-to-issues v1 q1YqSy0qzszPU7JSSs7PLShKLS5WqgUA -->',
  '--> <!--',
  '<details><summary>open',
  '<img src="https://evil.example/x.png">',
  '<script>alert(1)</script>',
  '@octocat and @octo/team',
  '&#64;octocat &commat;octocat &#x40;octocat',
  '@\u200boctocat\u202e',
  '`@octocat`',
  '[@octocat](https://evil.example)',
  'octo-other/repo#12 https://github.com/octo-other/repo/issues/12',
  '](https://evil.example) [x',
  '```',
  '\u0085<!-- /minutes-to-issues -->',
  '\u2028<!-- /minutes-to-issues -->',
  '\r<!-- /minutes-to-issues -->',
  '\n<!-- /minutes-to-issues -->\n',
  '\ud800',
  '\u{e0041}\u{e0042}',
]

const places: readonly [
  string,
  (text: string) => [string, Partial<Item>, Partial<DatedMinutes>],
][] = [
  ['the text', (text) => [plainPath, { text, title: text }, {}]],
  [
    'a sub-task',
    (text) => [plainPath, { details: [{ kind: 'task', text, done: true, depth: 0 }] }, {}],
  ],
  ['a detail', (text) => [plainPath, { details: [{ kind: 'text', text }] }, {}]],
  ['an owner', (text) => [plainPath, { owners: [text] }, {}]],
  ['the title of the meeting', (text) => [plainPath, {}, { title: text }]],
  ['a team', (text) => [plainPath, {}, { teams: [text] }]],
  ['the path', (text) => [`minutes/${text.replace(/\p{Cs}/gu, '')}/2022-06-30.md`, {}, {}]],
]
const plainPath = 'minutes/2022-06-30.md'

test.each(places)(
  'in %s no text forges or ends a marker, brings HTML, notifies anybody or links another’s issue',
  async (_, put) => {
    for (const attack of attacks) {
      const [path, more, minutes] = put(attack)
      const { notes, configure, run, plan, tracker } = world()
      configure({ dashboard: true })
      notes(note(path, [{ ...item('RD: Write', 3), ...more }], minutes))
      await run()
      expect(changesOf(await plan()).filter((change) => !change.endsWith('dashboard'))).toEqual([])
      // Removed and reworded, it stands in comments as well.
      notes(note(path, [{ ...item('RD: Wholly other words', 3) }], minutes))
      await run()
      for (const { number, body } of tracker.issues()) {
        expect(readMarkedBodies(body).length).toBeLessThanOrEqual(1)
        expect(body.match(/^<!-- \/minutes-to-issues/gm)).toHaveLength(1)
        const said = [body, ...tracker.comments(number).map((comment) => comment.body)].join('\n\n')
        expect(htmlIn(said).filter((html) => !isOurs(html))).toEqual([])
        expect(said.replace(/@razvand/g, '')).not.toMatch(/(?<![\w/])@\w/)
        expect(said).not.toMatch(
          /(?<!\[)octo-other\/repo#\d|(?<![\w/%])https:\/\/github\.com\/octo-other/,
        )
        expect(said).not.toMatch(/[\u202e\u2028\u0085\r\p{Cs}]|[\u{e0000}-\u{e007f}]/u)
      }
    }
  },
)

function htmlIn(markdown: string): readonly string[] {
  const found: string[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'html') found.push(node.value)
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(processor.parse(markdown))
  return found
}

function isOurs(html: string): boolean {
  return /^(?:<!-- \/?minutes-to-issues[^<>]*-->|<\/?sub>)/.test(html)
}

describe('Markdown that is made to be slow is not parsed: it takes seconds otherwise', () => {
  test.each([
    ['brackets that open nothing', ']'.repeat(20_000)],
    ['lists in one line', '1. '.repeat(2_600)],
    ['thousands of lines', 'a\n'.repeat(10_000)],
  ])('%s', (_, markdown) => {
    const before = process.cpuUsage()
    expect(safeMarkdown(markdown, context)).not.toBe('')
    const { user, system } = process.cpuUsage(before)
    // Some milliseconds, where the parser takes thousands.
    expect((user + system) / 1_000).toBeLessThan(500)
  })
})
