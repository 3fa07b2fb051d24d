import { describe, expect, test } from '@jest/globals'
import { defaultReading } from '../../src/domain/reading-options.js'
import { parseMinutes } from '../../src/minutes/parse-minutes.js'

const list = '- Ana: call the printers\n- Bo: book the hall\n'
const read = (text: string) =>
  parseMinutes({ path: '2022-03-04.md', text }, defaultReading).findings.map(
    ({ rule, line }) => `${rule} ${line}`,
  )

describe('a list of names under a heading that only resembles one for items', () => {
  test.each([
    ['Tasks so far', `# Sync\n\n## Tasks so far\n\n${list}`, ['unknown-heading 3']],
    ['an underlined one', `Tasks so far\n------------\n\n${list}`, ['unknown-heading 1']],
  ])('is pointed out: %s', (_, text, findings) => {
    expect(read(text)).toEqual(findings)
  })

  test.each([
    ['a discussion', `## Discussion\n\n${list}`],
    ['a topic without a list', '## Tasks so far\n\nWe talked about them.'],
    ['a list of things', '## Tasks so far\n\n- printing\n- the hall'],
    ['a known heading', `## Tasks\n\n${list}`],
    ['a heading within a section', `## Action items\n\n### Tasks so far\n\n${list}`],
  ])('is not in %s', (_, text) => {
    expect(read(text)).toEqual([])
  })
})
