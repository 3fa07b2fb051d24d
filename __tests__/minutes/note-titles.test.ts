import { describe, expect, test } from '@jest/globals'
import { minutesOf } from './told.js'

describe('the title of a meeting', () => {
  test.each([
    ['its first heading', '# The **board**:\n\n## Agenda\n\n### Talk', 'The board'],
    ['its only heading', 'text\n\n## The board', 'The board'],
    ['what the front matter says', '---\ntitle: Weekly\n---\n\n# The board', 'Weekly'],
  ])('is %s', (_, text, title) => {
    expect(minutesOf(`\n${text}\n`).title).toBe(title)
  })

  test.each([
    ['there is no heading', 'The board'],
    ['another heading is as high', '# The board\n\n## Talk\n\n# More'],
    ['another heading is higher', '## The board\n\n# More'],
    ['its first heading is a part of minutes', '# Agenda\n\n## Talk'],
    ['its first heading is a section', '# Action items\n\n## Talk'],
  ])('is not known where %s', (_, text) => {
    expect(minutesOf(`\n${text}\n`).title).toBeNull()
  })
})

describe('the day of a meeting stands in the first heading or the one right below', () => {
  const dateOf = (text: string) => {
    const note = text.replaceAll('DAY', '9 May 2026')
    return minutesOf(`\n${note}\n`).findings.map(({ rule, line }) => `${line} ${rule}`)
  }

  test.each([
    ['# DAY', 1],
    ['# The board DAY\n\n# DAY', 1],
    ['text\n\n# The board\n## Minutes of DAY', 3],
    ['# The board\n\n## Minutes of DAY', 1],
    ['The board\n=====\n\nDAY\n---', 1],
  ])('%j, so that a name of another day is doubtful', (text, line) => {
    expect(dateOf(text)).toEqual([`${line} dates-disagree`])
  })

  test.each([
    ['# The board\n\n\n## Minutes of DAY'],
    ['# The board\n\ntext\n## Minutes of DAY'],
    ['# The board\n## More\n## Minutes of DAY'],
    ['The board\n\nDAY'],
  ])('%j is further down', (text) => {
    expect(dateOf(text)).toEqual([])
  })
})

describe('who took part', () => {
  const participants = (text: string) =>
    minutesOf(`\n${text}\n`).participants.map(({ name, aliases }) => [name, ...aliases].join(' '))

  test('is who the front matter names and whose initials the text explains, each once', () => {
    const text = [
      ...['---', 'participants: [Ana Pop (AP), Bo Li]', '---', '', 'Attendees:', '- Ana Pop (XY)'],
      ...['- Ben Hall (BH)', '- Al Poe (AP)', '- Bo Li (BL)', '- Cy Moe (CM)', '- Cy Moe'],
    ]
    expect(participants(text.join('\n'))).toEqual([
      'Ana Pop AP',
      'Bo Li',
      'Ben Hall BH',
      'Al Poe',
      'Cy Moe CM',
    ])
  })
})

test('Findings are told from top to bottom, and from left to right', () => {
  const lines = [
    ...['**Action items**', '', '- RD: write by 2026-02-31', '- SK: call', '', '# 9 May 2026', ''],
    ...['**Action items**', '', '1. AP: read by 2026-02-30', '   Bo: rest by 2026-02-29'],
  ]
  const { findings } = minutesOf(`\n${lines.join('\n')}\n`)
  const places = findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`)
  expect(places).toEqual([
    '3:1 impossible-date',
    '6:1 dates-disagree',
    '10:1 impossible-date',
    '11:4 impossible-date',
  ])
})
