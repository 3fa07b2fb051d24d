import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod/mini'

const described = z.object({ description: z.string(), default: z.optional(z.string()) })

const actionFile = z.object({
  name: z.string(),
  description: z.string(),
  branding: z.object({ icon: z.string(), color: z.string() }),
  inputs: z.record(z.string(), described),
  outputs: z.record(z.string(), described),
  runs: z.object({ using: z.string(), main: z.string() }),
})

export type ActionFile = z.infer<typeof actionFile>

/** What action.yml at the root of the repository says. */
export async function readActionFile(): Promise<ActionFile> {
  const text = await readFile(join(process.cwd(), 'action.yml'), 'utf8')
  return actionFile.parse(parse(text))
}
