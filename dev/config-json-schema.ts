import * as z from 'zod/mini'
import { configSchema } from '../src/config/schema.js'

/** The published JSON Schema of `.github/minutes.yml`, as the text of its file. */
export function configJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { target: 'draft-7' })
  const published = {
    $schema,
    title: 'minutes-to-issues',
    description: 'How minutes-to-issues reads the meeting notes of a repository.',
    ...schema,
  }
  return `${JSON.stringify(published, null, 2)}\n`
}
