import * as z from 'zod/mini'
import { withoutNumbers } from '../../domain/issue-link.js'
import { hash } from '../hash.js'
import { hashOfBlock } from '../marker.js'
import type { FieldMemory } from '../memory.js'

/** In the marker of every dashboard: by it a create whose answer was lost is found again. */
export const dashboardId = hash('minutes-to-issues dashboard')

const opening = new RegExp(
  `^<!-- minutes-to-issues dashboard ${dashboardId} v1 ([\\w-]+) -->[ \\t]*(?:\\r?\\n|$)`,
  'm',
)
const closing = /^<!-- \/minutes-to-issues dashboard -->[ \t]*$/m

/** What a dashboard remembers of the action's own doing. */
export interface DashboardMemory extends FieldMemory {
  /** `duplicate`: closed in favour of another. */
  readonly state: 'only' | 'duplicate'
}

/** A dashboard's body taken apart: what people wrote around the managed block, and the block. */
export interface DashboardBody {
  readonly before: string
  readonly memory: DashboardMemory
  readonly block: string
  readonly after: string
}

const memorySchema: z.ZodMiniType<DashboardMemory> = z.object({
  wrote: z.string(),
  saw: z.string(),
  state: z.enum(['only', 'duplicate']),
})

/** Takes a body apart; `null` where it is no dashboard's. */
export function readDashboardBody(body: string): DashboardBody | null {
  const start = opening.exec(body)
  const memory = start === null ? null : decode(start[1] ?? '')
  if (start === null || memory === null) return null
  const rest = body.slice(start.index + start[0].length)
  const end = closing.exec(rest)
  return {
    before: body.slice(0, start.index),
    memory,
    block: end === null ? rest : rest.slice(0, end.index),
    after: end === null ? '' : rest.slice(end.index + end[0].length),
  }
}

/** Puts a body together; `readDashboardBody` takes it apart again. */
export function writeDashboardBody({ before, memory, block, after }: DashboardBody): string {
  const payload = Buffer.from(JSON.stringify(memory)).toString('base64url')
  const open = `<!-- minutes-to-issues dashboard ${dashboardId} v1 ${payload} -->`
  const close = '<!-- /minutes-to-issues dashboard -->'
  return `${before}${open}\n${block.trimEnd()}\n${close}${after}`
}

/** A hash by which a person's edit shows; the numbers of new issues, filled in while a plan is applied, are none. */
export function hashOfDashboard(block: string): string {
  return hashOfBlock(withoutNumbers(block))
}

function decode(payload: string): DashboardMemory | null {
  try {
    const parsed = memorySchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
