import { describe, expect, test } from '@jest/globals'
import {
  type DashboardMemory,
  dashboardId,
  hashOfDashboard,
  readDashboardBody,
  writeDashboardBody,
} from '../../../src/planning/dashboard/dashboard-body.js'

const memory: DashboardMemory = { wrote: 'a', saw: 'b', state: 'only' }
const written = writeDashboardBody({ before: '', memory, block: '2 open\n', after: '' })
const [opening = ''] = written.split('\n')
const closing = '<!-- /minutes-to-issues dashboard -->'

const openingWith = (payload: string) =>
  `<!-- minutes-to-issues dashboard ${dashboardId} v1 ${Buffer.from(payload).toString('base64url')} -->`

test('a dashboard is a list between two lines that nobody sees', () => {
  expect(written).toBe(`${openingWith(JSON.stringify(memory))}\n2 open\n${closing}`)
})

describe('a dashboard is taken apart', () => {
  test.each([
    ['alone', written, { before: '', block: '2 open\n', after: '' }],
    [
      'with what people wrote around it',
      `Above\n\n${written}\n\nBelow`,
      { before: 'Above\n\n', block: '2 open\n', after: '\n\nBelow' },
    ],
    [
      'with blanks behind the lines of the marker',
      `${opening} \t\r\n2 open\n${closing} \t\nBelow`,
      { before: '', block: '2 open\n', after: '\nBelow' },
    ],
    ['without its end', `${opening}\n2 open`, { before: '', block: '2 open', after: '' }],
    ['without its list', opening, { before: '', block: '', after: '' }],
    [
      'with an end that stands in a line',
      `${opening}\n2 open ${closing}\n${closing} not\n`,
      { before: '', block: `2 open ${closing}\n${closing} not\n`, after: '' },
    ],
  ])('%s', (_, body, parts) => {
    expect(readDashboardBody(body)).toEqual({ ...parts, memory })
  })

  test('as one that was closed in favour of another', () => {
    const body = writeDashboardBody({
      before: 'Above\n',
      memory: { ...memory, state: 'duplicate' },
      block: '\n2 open\n\n',
      after: '\nBelow',
    })
    expect(body).toMatch(/\n\n2 open\n<!-- \/minutes-to-issues dashboard -->\nBelow$/)
    expect(readDashboardBody(body)?.memory.state).toBe('duplicate')
  })
})

describe('no dashboard', () => {
  test.each([
    ['is one that is quoted', written.replace(/^/gm, '> ')],
    ['stands behind a word', `see ${written}`],
    ['has a word behind it', `${opening} see\n2 open`],
    ['is one of another version', written.replace(' v1 ', ' v2 ')],
    ['is one of another tool', written.replace(dashboardId, 'other')],
    ['has no memory', written.replace(/v1 \S+/, 'v1 ')],
    ['remembers what is no JSON', openingWith('{')],
    ['remembers no list', openingWith(JSON.stringify({ saw: 'b', state: 'only' }))],
    ['remembers nothing seen', openingWith(JSON.stringify({ wrote: 'a', state: 'only' }))],
    ['remembers another state', openingWith(JSON.stringify({ ...memory, state: 'gone' }))],
  ])('%s', (_, body) => {
    expect(readDashboardBody(body)).toBeNull()
  })
})

test('a list counts as untouched once new issues have their numbers', () => {
  const of = (link: string) => hashOfDashboard(`- ${link} Write\n- Ship`)
  expect(of('[#7](../issues/7)')).toBe(of('[new](../issues?q=%22m2i-a1%22)'))
  expect(of('#7')).not.toBe(of('[#7](../issues/7)'))
})
