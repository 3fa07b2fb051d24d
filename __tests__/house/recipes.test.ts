import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { parseConfig } from '../../src/config/load-config.js'
import { contents, files } from './files.js'
import { codeBlocks } from './markdown.js'

const step = z.looseObject({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
})
const permissions = z.record(z.string(), z.string())
const workflow = z.looseObject({
  permissions: permissions.optional(),
  jobs: z.record(z.string(), z.looseObject({ steps: z.array(step).optional() })),
})
const action = z
  .looseObject({
    inputs: z.record(z.string(), z.unknown()),
    outputs: z.record(z.string(), z.unknown()),
  })
  .parse(parse(contents('action.yml')))

const shown = [
  ...files('README.md', 'docs/*.md').flatMap((path) =>
    codeBlocks(contents(path))
      .filter(({ language }) => language === 'yaml')
      .map(({ text, line }) => ({ place: `${path}:${line}`, text })),
  ),
  ...files('examples/**/*.{yml,yaml}').map((path) => ({ place: path, text: contents(path) })),
]
const workflows = shown.filter(({ text }) => /^jobs:/m.test(text))
const configurations = shown.filter(({ text, place }) =>
  /^# \.github\/minutes\.yml|^\.github\/minutes\.yml/.test(`${text}\n${place}`),
)

describe.each(workflows)('the workflow in $place', ({ text }) => {
  const read = workflow.parse(parse(text))
  const steps = Object.values(read.jobs).flatMap((job) => job.steps ?? [])

  test('asks for no more rights than it needs', () => {
    const comments = steps.some((one) => one.with?.['comment'] === true)
    const rights = comments
      ? { contents: 'read', issues: 'read', 'pull-requests': 'write' }
      : { contents: 'read', issues: 'write' }
    expect(rights).toEqual(expect.objectContaining(read.permissions ?? { none: 'said' }))
  })

  test('gives the action only inputs that it has', () => {
    const given = steps
      .filter(({ uses }) => uses?.startsWith('minutes-to-issues/'))
      .flatMap((one) => Object.keys(one.with ?? {}))
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given))
  })

  test('leaves no token in the checkout', () => {
    const kept = steps.filter(
      (one) =>
        one.uses?.startsWith('actions/checkout@') && one.with?.['persist-credentials'] !== false,
    )
    expect(kept).toEqual([])
  })
})

test.each(configurations)('the configuration in $place is valid', async ({ text }) => {
  await expect(parseConfig('.github/minutes.yml', text)).resolves.toBeDefined()
})
