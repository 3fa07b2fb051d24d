import { describe, expect, test } from '@jest/globals'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { DatedMinutes, Item } from '../../src/domain/minutes.js'
import type { Report } from '../../src/domain/outcome.js'
import type { IssueReference, ItemReference } from '../../src/domain/plan.js'
import { readMarkedBodies } from '../../src/planning/marker.js'
import { safeMarkdown } from '../../src/planning/text/markdown.js'
import { pullRequestComment } from '../../src/reporting/pull-request-comment.js'
import { changesOf, item, note, world } from '../planning/world.js'
import { edit, finding, issue, item as itemReference, report } from '../reporting/sample-report.js'

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
  'https://github.com/octo-other/repo/pull/5/files',
  'www.github.com/octo-other/repo/issues/5',
  'gh-5 GH-6 (#7)',
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
        expect(said).not.toMatch(/(?<![[/])www\.github/)
        expect(said).not.toMatch(
          /(?<!\[)octo-other\/repo#\d|(?<![\w/%])https:\/\/github\.com\/octo-other/,
        )
        expect(said).not.toMatch(/[\u202e\u2028\u0085\r\p{Cs}]|[\u{e0000}-\u{e007f}]/u)
      }
    }
  },
)

const shown = { kind: 'shown', because: 'pull-request' } as const

const commented: readonly [string, (text: string) => Report][] = [
  ['the title of an item', (title) => planned({ item: { title } })],
  ['the title of an issue', (title) => planned({ item: null, issue: { title } })],
  ['an owner', (text) => planned({ item: { owners: [text] } })],
  ['the name of a meeting', (meeting) => planned({ item: { meeting } })],
  ['the path', (path) => planned({ item: { path: `${path.replace(/\p{Cs}/gu, '')}.md` } })],
  [
    'a finding',
    (message) => report({ mode: shown, changes: [edit()], findings: [finding({ message })] }),
  ],
  [
    'the author of an issue that is not trusted',
    (author) => {
      const guard = { kind: 'untrusted-author', number: 5, author } as const
      return report({ mode: shown, withheld: [{ change: edit(), guard }] })
    },
  ],
]

function planned(parts: {
  readonly item: Partial<ItemReference> | null
  readonly issue?: Partial<IssueReference>
}): Report {
  const about = parts.item === null ? null : itemReference(parts.item)
  return report({ mode: shown, changes: [edit({ item: about, issue: issue(7, parts.issue) })] })
}

test.each(commented)(
  'in %s no text makes the comment on a pull request bring HTML, notify anybody or leave a trace in an issue',
  (_, put) => {
    for (const attack of attacks) {
      const comment = pullRequestComment(put(attack), 'k') ?? ''
      expect(htmlIn(comment).filter((html) => !isOursInComments(html))).toEqual([])
      const said = textIn(comment)
      expect(said).not.toMatch(/(?<![a-z\d])@\w/i)
      expect(said).not.toMatch(/#\d|gh-\d|www\.|:\/\//i)
      expect(said).not.toMatch(/[\u202e\u2028\u0085\r\p{Cs}]|[\u{e0000}-\u{e007f}]/u)
      expect(linksIn(comment).filter((url) => !isOurLink(url))).toEqual([])
    }
  },
)

function isOursInComments(html: string): boolean {
  return /^(?:<!-- minutes-to-issues plan k -->|<br>|<\/?sub>)$/.test(html)
}

function isOurLink(url: string): boolean {
  return /^(?:\.\.\/issues\/7$|https:\/\/github\.com\/octo-org\/notes\/blob\/c0ffee\/)/.test(url)
}

function textIn(markdown: string): string {
  return nodesOf(markdown)
    .map((node) => (node.type === 'text' ? node.value : ' '))
    .join('')
}

function linksIn(markdown: string): readonly string[] {
  return nodesOf(markdown).flatMap((node) =>
    node.type === 'link' || node.type === 'image' ? [node.url] : [],
  )
}

function nodesOf(markdown: string): readonly Nodes[] {
  const walk = (node: Nodes): readonly Nodes[] =>
    'children' in node ? [node, ...node.children.flatMap(walk)] : [node]
  return walk(processor.parse(markdown))
}

function htmlIn(markdown: string): readonly string[] {
  return nodesOf(markdown).flatMap((node) => (node.type === 'html' ? [node.value] : []))
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
