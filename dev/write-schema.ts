// Writes the published JSON Schema of the configuration: npm run schema
import { writeFile } from 'node:fs/promises'
import { configJsonSchema } from './config-json-schema.js'

await writeFile('schema/minutes.schema.json', configJsonSchema())
