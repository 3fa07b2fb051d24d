import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import {
  newerVersion,
  readMarkedBodies,
  withoutMarkers,
  writeMarkedBody,
} from '../../src/planning/marker.js'
import type { Memory } from '../../src/planning/memory.js'

const memory: Memory = {
  id: 'a1-B_2',
  number: 7,
  sources: [
    { path: 'wg/2022-06-30.md', date: '2022-06-30', key: 'write', nth: 0, owners: ['RD', 'Ană'] },
  ],
  title: { wrote: 'a', saw: 'b' },
  body: { wrote: 'c', saw: 'd' },
  labels: ['action-item'],
  assignees: [
    { login: 'ana-b_1', fate: 'granted' },
    { login: 'app[bot]', fate: 'refused' },
  ],
  ticked: ['e'],
  state: 'open',
  turn: 2,
  relation: { kind: 'maybe-same', number: 3 },
}
const marked = { before: '', memory, block: '> Write', after: '' }
const written = writeMarkedBody(marked)
const [opening = '', ...rest] = written.split('\n')

/** The opening line with another memory in it. */
function openingWith(packed: Buffer): string {
  return `<!-- minutes-to-issues v1 ${packed.toString('base64url')} -->`
}

const pack = (value: unknown) => deflateRawSync(JSON.stringify(value))

describe('a body', () => {
  test('is the block between two lines that nobody sees', () => {
    expect(written).toMatch(
      /^<!-- minutes-to-issues v1 [\w-]+ -->\n> Write\n<!-- \/minutes-to-issues -->$/,
    )
    const payload = / v1 (\S+)/.exec(opening)?.[1] ?? ''
    expect(JSON.parse(inflateRawSync(Buffer.from(payload, 'base64url')).toString())).toEqual(memory)
  })

  test.each([
    ['alone', written, { before: '', block: '> Write\n', after: '' }],
    [
      'with what people wrote around it',
      `Above\n\n${written}\n\nBelow`,
      { before: 'Above\n\n', block: '> Write\n', after: '\n\nBelow' },
    ],
    [
      'with other line ends',
      `Above\r\n${written.replaceAll('\n', '\r\n')}\r\nBelow`,
      { before: 'Above\r\n', block: '> Write\r\n', after: '\r\nBelow' },
    ],
    [
      'with blanks behind the lines of the marker',
      `${opening} \t\n> Write\n${rest.at(-1)}\t \nBelow`,
      { before: '', block: '> Write\n', after: '\nBelow' },
    ],
    ['without its end', `${opening}\n> Write`, { before: '', block: '> Write', after: '' }],
    ['without its block', opening, { before: '', block: '', after: '' }],
    [
      'with an end that stands in a line',
      `${opening}\n> Write <!-- /minutes-to-issues -->\n<!-- /minutes-to-issues --> not\n`,
      {
        before: '',
        block: '> Write <!-- /minutes-to-issues -->\n<!-- /minutes-to-issues --> not\n',
        after: '',
      },
    ],
  ])('is taken apart %s', (_, body, parts) => {
    expect(readMarkedBodies(body)).toEqual([{ ...parts, memory }])
  })

  test('is taken apart once for each of twenty markers', () => {
    const other = writeMarkedBody({ ...marked, memory: { ...memory, id: 'other' } })
    const found = readMarkedBodies(`${written}\n${other}`)
    expect(found.map(({ before, memory: { id }, after }) => [before, id, after])).toEqual([
      ['', 'a1-B_2', `\n${other}`],
      [`${written}\n`, 'other', ''],
    ])
    expect(readMarkedBodies(Array(21).fill(written).join('\n'))).toHaveLength(20)
  })

  test('has no blank lines between its block and the end of the marker', () => {
    const body = writeMarkedBody({ ...marked, block: '\n> Write\n\n \n', after: '\nBelow' })
    expect(body.split('\n').slice(1)).toEqual([
      '',
      '> Write',
      '<!-- /minutes-to-issues -->',
      'Below',
    ])
  })
})

describe('no marker', () => {
  test.each([
    ['is one that is quoted', written.replace(/^/gm, '> ')],
    ['stands behind a word', `see ${written}`],
    ['has a word behind it', written.replace(' -->\n', ' --> see\n')],
    ['is one that is broken', written.replace(/v1 .{9}/, 'v1 AAAAAAAAA')],
    ['is one of another version', written.replace(' v1 ', ' v2 ')],
    ['has no payload', written.replace(/v1 \S+/, 'v1 ')],
    ['is of another tool', written.replaceAll('minutes-to-issues', 'minutes-to-cards')],
    ['holds no JSON', `${openingWith(deflateRawSync('{'))}\n> Write`],
    [
      'unpacks into more than a megabyte',
      openingWith(pack({ ...memory, ticked: ['x'.repeat(1e6)] })),
    ],
  ])('%s', (_, body) => {
    expect(readMarkedBodies(body)).toEqual([])
  })

  test('unpacks into less than a megabyte in vain', () => {
    const large = { ...memory, ticked: ['x'.repeat(999_000)] }
    expect(readMarkedBodies(openingWith(pack(large)))).toMatchObject([{ memory: large }])
  })
})

describe('what is remembered', () => {
  const [source] = memory.sources
  const assignee = (login: string) => ({ assignees: [{ login, fate: 'granted' }] })
  const read = (changes: object) => readMarkedBodies(openingWith(pack({ ...memory, ...changes })))

  test.each<[string, object]>([
    ['without a number', { number: undefined }],
    ['without a relation', { relation: null }],
    ['raised again', { relation: { kind: 'raised-again', number: 0 } }],
    ['closed in favour of another', { relation: { kind: 'duplicate-of', number: 3 } }],
    ['of nothing', { sources: [], labels: [], assignees: [], ticked: [] }],
    ['with a long id', { id: 'x'.repeat(64) }],
    ...['reopened', 'recording', 'recorded', 'done', 'gone', 'duplicate'].map(
      (state): [string, object] => [state, { state }],
    ),
    ...['found', 'unassignable', 'beyond-limit'].map((fate): [string, object] => [
      fate,
      { assignees: [{ login: 'ana', fate }] },
    ]),
  ])('is read: %s', (_, changes) => {
    expect(read(changes).map((found) => found.memory)).toEqual([{ ...memory, ...changes }])
  })

  test.each<[string, object]>([
    ['an empty id', { id: '' }],
    ['a longer id', { id: 'x'.repeat(65) }],
    ['an id with other signs', { id: 'a`b' }],
    ['an id with more behind', { id: 'a b' }],
    ['half a character in a path', { sources: [{ ...source, path: 'a\ud800' }] }],
    ['no date', { sources: [{ ...source, date: 'x2022-06-30' }] }],
    ['more than a date', { sources: [{ ...source, date: '2022-06-301' }] }],
    ['a date of another form', { sources: [{ ...source, date: '2022-6-30' }] }],
    ['a place that is no number', { sources: [{ ...source, nth: -1 }] }],
    ['no owners', { sources: [{ ...source, owners: 'RD' }] }],
    ['a number below zero', { number: -1 }],
    ['half a turn', { turn: 0.5 }],
    ['a turn below zero', { turn: -1 }],
    ['no login', assignee('')],
    ['a login that is more', assignee('a b')],
    ['a login that breaks out of code', assignee('`a')],
    ['a login of another app', assignee('a[bot]x')],
    ['an unknown fate', { assignees: [{ login: 'a', fate: 'lost' }] }],
    ['an unknown state', { state: 'lost' }],
    ['an unknown relation', { relation: { kind: 'lost', number: 1 } }],
    ['a relation to nothing', { relation: { kind: 'maybe-same', number: -1 } }],
    ['a title that is a text', { title: 'x' }],
    ['no hash of a body', { body: { wrote: 'x' } }],
    ['labels that are no texts', { labels: [1] }],
    ['ticks that are no texts', { ticked: [1] }],
  ])('is no memory with %s', (_, changes) => {
    expect(read(changes)).toEqual([])
  })
})

describe('a marker of a newer release', () => {
  const versions = (...lines: readonly string[]) => newerVersion(lines.join('\n'))
  const of = (version: number | string) => `<!-- minutes-to-issues v${version} any words -->`

  test.each<[string, readonly string[], number | null]>([
    ['is told by its version', [of(2)], 2],
    ['counts where it is the newest of several', [of(1), of(12), of(3)], 12],
    ['may have blanks behind it, and another line end', ['Above', `${of(2)} \t\r`, 'Below'], 2],
    ['is not one of this release', [of(1), of(0)], null],
    ['is not one that is quoted', [`> ${of(2)}`], null],
    ['is not one with a word behind it', [`${of(2)} see`], null],
    ['has a version of nine figures at the most', [of('1234567890')], null],
    ['has a version of a number', [of('x')], null],
    ['is not there', ['> Write'], null],
  ])('%s', (_, lines, version) => {
    expect(versions(...lines)).toBe(version)
  })
})

test('a body without the lines of markers, readable or not', () => {
  const lines = [
    'Above',
    opening,
    '<!-- minutes-to-issues v9 some thing --> \t',
    '> <!-- minutes-to-issues v1 abc -->',
    '<!-- minutes-to-issues -->',
    '<!-- minutes-to-cards v1 abc -->',
    '<!-- /minutes-to-issues -->',
    'Below <!-- /minutes-to-issues -->',
    '<!-- /minutes-to-issues -->',
  ]
  expect(withoutMarkers(lines.join('\n'))).toBe(
    [lines[0], lines[3], lines[5], lines[7], ''].join('\n'),
  )
})
