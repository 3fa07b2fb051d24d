import type { LeftReason } from '../domain/outcome.js'
import type { Guard } from '../domain/plan.js'
import type { Entry } from './entries.js'

/** Why something did not happen, or not wholly; null where all went well. */
export function mishap({ fate }: Entry): string | null {
  switch (fate.kind) {
    case 'failed':
      return `failed: ${fate.message}`
    case 'unknown':
      return `nobody knows: ${fate.message}`
    case 'withheld':
      return `withheld by ${fate.guard.kind}`
    case 'left':
      return `left for the next run: ${leftWords(fate.reason)}`
    case 'pending':
      return 'left for the next run: this one ended before'
    case 'unfinished':
      return [fate.message, droppedWords(fate.dropped)].filter(Boolean).join('; ')
    case 'done':
      return droppedWords(fate.dropped)
    default:
      return null
  }
}

function leftWords(reason: LeftReason): string {
  switch (reason.kind) {
    case 'changed-meanwhile':
      return 'somebody changed it meanwhile'
    case 'cancelled':
      return 'this one was cancelled'
    case 'missing-issue':
      return {
        301: 'the issue was transferred',
        404: 'the issue cannot be found',
        410: 'the issue was deleted',
      }[reason.status]
    case 'rate-limit':
      return `GitHub's limit was near; go on ${reason.resumeAt === null ? 'in an hour' : `after ${reason.resumeAt}`}`
  }
}

function droppedWords(dropped: {
  readonly assignees: readonly string[]
  readonly labels: readonly string[]
}): string | null {
  const parts = [
    ...dropped.assignees.map((login) => `GitHub did not assign @${login}`),
    ...dropped.labels.map((label) => `GitHub did not add the label ${label}`),
  ]
  return parts.length === 0 ? null : parts.join('; ')
}

/** What a guard withheld, and the ways on. */
export function guardWords(guard: Guard): string {
  switch (guard.kind) {
    case 'max-create':
      return `${guard.count} new issues of notes that have none yet are more than \`max-create\` allows (${guard.limit}). Set \`since\` to the day from which notes open issues, or raise \`max-create\` to ${guard.count} for this run.`
    case 'max-close':
      return `${guard.count} issues would be closed, more than \`max-close\` allows (${guard.limit}). Look whether notes went missing (a narrowed glob, a deleted folder), or raise \`max-close\` to ${guard.count} for this run.`
    case 'max-update':
      return `${guard.count} issues would be rewritten, more than \`max-update\` allows (${guard.limit}). If that is meant, raise \`max-update\` to ${guard.count} for this run.`
    case 'untrusted-author':
      return `Issue #${guard.number} by ${guard.author} already stands for an item. If the action ran as ${guard.author} before, add that login to \`trusted-authors\` in the configuration; if not, remove the label from that issue.`
  }
}
