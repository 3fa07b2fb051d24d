import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { configJsonSchema } from '../../dev/config-json-schema.js'

test('the published JSON Schema is what the code checks: `npm run schema` writes it', async () => {
  const published = await readFile('schema/minutes.schema.json', 'utf8')
  expect(JSON.parse(published)).toEqual(JSON.parse(configJsonSchema()))
})
