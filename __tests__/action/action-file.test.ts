import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { readActionFile } from '../../dev/runner/action-file.js'
import { inputDefaults } from '../../src/inputs.js'
import { outputsOf } from '../../src/reporting/outputs.js'
import { version } from '../../src/version.js'
import { report } from '../reporting/sample-report.js'

const action = await readActionFile()

describe('action.yml', () => {
  test('has the inputs and the defaults that the code has', () => {
    const defaults = Object.entries(action.inputs).map(([name, { default: usual }]) => [
      name,
      usual,
    ])
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression, which only the runner can fill in
    const expected = { ...inputDefaults, token: '${{ github.token }}' }
    expect(Object.fromEntries(defaults)).toEqual(expected)
  })

  test('has the outputs that the code sets', () => {
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputsOf(report())))
  })

  test('fits the Marketplace: a short description, an icon and a colour', () => {
    expect(action.description.length).toBeLessThan(125)
    expect(action.branding.icon).not.toBe('')
    expect(action.branding.color).not.toBe('')
  })

  test('starts the bundle on the newest node of the runners', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })
})

test('the version is the one of package.json', async () => {
  expect(JSON.parse(await readFile('package.json', 'utf8')).version).toBe(version)
})
