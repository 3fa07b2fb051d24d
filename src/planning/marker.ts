import { deflateRawSync, inflateRawSync } from 'node:zlib'
import * as z from 'zod/mini'
import { hash } from './hash.js'
import type { Memory } from './memory.js'

const version = 1
const open = `<!-- minutes-to-issues v${version} `
const close = '<!-- /minutes-to-issues -->'

// Only at the start of a line: a quoted copy ("> <!-- …") is nobody's marker.
const opening = /^<!-- minutes-to-issues v1 ([\w-]+) -->[ \t]*(?:\r?\n|$)/gm
const anyOpening = /^<!-- minutes-to-issues v(\d{1,9}) .*-->[ \t]*\r?$/gm
const closing = /^<!-- \/minutes-to-issues -->[ \t]*$/m

// A forged marker must not unpack into all of the memory.
const longestMemory = 1_000_000
const mostMarkers = 20

// What is remembered gets into issues and decides what is done: forged or broken, it is no memory.
// A path goes into addresses, which cannot hold half a character.
const path = z.string().check(z.refine((value) => !/\p{Cs}/u.test(value)))
const calendarDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
const count = z.int().check(z.nonnegative())

const field = z.object({ wrote: z.string(), saw: z.string() })
const memorySchema: z.ZodMiniType<Memory> = z.object({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  number: z.optional(count),
  sources: z.array(
    z.object({
      path,
      date: calendarDate,
      key: z.string(),
      nth: count,
      owners: z.array(z.string()),
    }),
  ),
  title: field,
  body: field,
  labels: z.array(z.string()),
  assignees: z.array(
    z.object({
      login: z.string().check(z.regex(/^[\w-]+(?:\[bot\])?$/)),
      fate: z.enum(['granted', 'found', 'refused', 'unassignable', 'beyond-limit']),
    }),
  ),
  ticked: z.array(z.string()),
  state: z.enum(['open', 'reopened', 'recording', 'recorded', 'done', 'gone', 'duplicate']),
  turn: count,
  relation: z.nullable(
    z.object({ kind: z.enum(['raised-again', 'maybe-same', 'duplicate-of']), number: count }),
  ),
})

/** An issue's body taken apart: what people wrote around the managed block, and the block. */
export interface MarkedBody {
  readonly before: string
  readonly memory: Memory
  /** The visible part between the two comments. */
  readonly block: string
  readonly after: string
}

/**
 * Takes a body apart, once for each marker that can be read: somebody may have pasted the text of
 * another issue above.
 */
export function readMarkedBodies(body: string): readonly MarkedBody[] {
  return [...body.matchAll(opening)]
    .slice(0, mostMarkers)
    .flatMap(({ index, 0: start, 1: payload = '' }) => {
      const memory = decode(payload)
      if (memory === null) return []
      const rest = body.slice(index + start.length)
      const end = closing.exec(rest)
      return [
        {
          before: body.slice(0, index),
          memory,
          block: end === null ? rest : rest.slice(0, end.index),
          after: end === null ? '' : rest.slice(end.index + end[0].length),
        },
      ]
    })
}

/** The version of a marker that a newer release wrote; `null` where there is none. */
export function newerVersion(body: string): number | null {
  const versions = [...body.matchAll(anyOpening)].map(([, written]) => Number(written))
  const newest = Math.max(0, ...versions)
  return newest > version ? newest : null
}

/** A body without lines that are markers of any version, readable or not. */
export function withoutMarkers(body: string): string {
  return body.replace(/^<!-- \/?minutes-to-issues(?: .*)? -->[ \t]*(?:\n|$)/gm, '')
}

/** Puts a body together; `readMarkedBodies` takes it apart again. */
export function writeMarkedBody({ before, memory, block, after }: MarkedBody): string {
  return `${before}${open}${encode(memory)} -->\n${block.trimEnd()}\n${close}${after}`
}

/**
 * A hash of the managed block by which a person's edit shows. Ticks of the task list belong to
 * people, and the web editor changes line ends: neither counts.
 */
export function hashOfBlock(block: string): string {
  const folded = block
    .replace(/\r\n?/g, '\n')
    .replace(/^([ \t]*- \[)[xX](\])/gm, '$1 $2')
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .trim()
  return hash(folded)
}

function encode(memory: Memory): string {
  return deflateRawSync(JSON.stringify(memory)).toString('base64url')
}

function decode(payload: string): Memory | null {
  try {
    const packed = Buffer.from(payload, 'base64url')
    const text = inflateRawSync(packed, { maxOutputLength: longestMemory }).toString('utf8')
    const parsed = memorySchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
