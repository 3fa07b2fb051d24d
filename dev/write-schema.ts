// Writes the published JSON Schemas, of the configuration and of the output `plan`: npm run schema
import { writeFile } from 'node:fs/promises'
import { configJsonSchema } from './config-json-schema.js'
import { planJsonSchema } from './plan-json-schema.js'

await writeFile('schema/minutes.schema.json', configJsonSchema())
await writeFile('schema/plan.schema.json', planJsonSchema())
