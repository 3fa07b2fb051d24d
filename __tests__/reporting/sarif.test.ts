import { describe, expect, test } from '@jest/globals'
import * as z from 'zod'
import type { NoteFinding } from '../../src/domain/finding.js'
import { sarifOf } from '../../src/reporting/sarif.js'
import { finding } from './sample-report.js'

/** The part of https://json.schemastore.org/sarif-2.1.0.json that findings use, as strict as it is there. */
const message = z.strictObject({ text: z.string().min(1) })
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string(),
            semanticVersion: z.string(),
            informationUri: z.url(),
            rules: z.array(
              z.strictObject({
                id: z.string(),
                shortDescription: message,
                fullDescription: message,
                helpUri: z.url(),
              }),
            ),
          }),
        }),
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(['none', 'note', 'warning', 'error']),
            message,
            locations: z.array(
              z.strictObject({
                physicalLocation: z.strictObject({
                  artifactLocation: z.strictObject({
                    uri: z.string().regex(/^[\w.~!$&'()*+,;=:@/%-]+$/, 'expected a URI reference'),
                    uriBaseId: z.optional(z.string()),
                  }),
                  region: z.strictObject({
                    startLine: z.int().min(1),
                    startColumn: z.int().min(1),
                  }),
                }),
              }),
            ),
          }),
        ),
      }),
    )
    .length(1),
})

function runOf(...findings: readonly NoteFinding[]) {
  const [run] = sarif.parse(JSON.parse(sarifOf(findings, { version: '1.0.0' }))).runs
  if (run === undefined) throw new Error('no run')
  return run
}

describe('SARIF', () => {
  test('names each rule once, and the rule of each result', () => {
    const { tool, results } = runOf(
      finding({ rule: 'unresolved-owner' }),
      finding({ rule: 'impossible-date', severity: 'error' }),
      finding({ rule: 'unresolved-owner', severity: 'notice' }),
    )
    const { rules } = tool.driver
    expect(rules.map(({ id }) => id)).toEqual(['impossible-date', 'unresolved-owner'])
    expect(results.map(({ ruleIndex, level }) => [rules[ruleIndex]?.id, level])).toEqual([
      ['unresolved-owner', 'warning'],
      ['impossible-date', 'error'],
      ['unresolved-owner', 'note'],
    ])
  })

  test('is valid without findings', () => {
    expect(runOf().results).toEqual([])
  })

  test.each([
    [
      'notes/Ștefan & co #1.md',
      { uri: 'notes/%C8%98tefan%20%26%20co%20%231.md', uriBaseId: '%SRCROOT%' },
    ],
    ['notes\\a.md', { uri: 'notes/a.md', uriBaseId: '%SRCROOT%' }],
    ['/notes/a.md', { uri: expect.stringMatching(/^file:\/\/\/.*notes\/a\.md$/) }],
  ])('a result in %j is at a URI', (path, location) => {
    const [result] = runOf(finding({ path })).results
    expect(result?.locations[0]?.physicalLocation.artifactLocation).toEqual(location)
  })
})
