import * as z from 'zod/mini'
import { planSchema } from '../src/reporting/plan-schema.js'

/** The published JSON Schema of the output `plan`, as the text of its file. */
export function planJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(planSchema, { target: 'draft-7' })
  const published = {
    $schema,
    title: 'The output `plan` of minutes-to-issues',
    description: 'What a run changes, or would change, and what became of each change.',
    ...schema,
  }
  return `${JSON.stringify(published, null, 2)}\n`
}
