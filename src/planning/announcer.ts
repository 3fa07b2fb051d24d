import type { Policy } from '../domain/policy.js'
import { lookupBy } from './group-by.js'
import type { Thread } from './identity/thread.js'

// One comment a meeting is news; a whole agenda carried over is noise.
const mostAnnounced = 5

/** Tells whether the items that a note carries over are worth a comment each. */
export function announcer(
  threads: readonly Thread[],
  { carried }: Pick<Policy, 'carried'>,
): (path: string) => boolean {
  const repeated = threads
    .filter(({ issue }) => issue.kind !== 'new')
    .flatMap(({ raised }) =>
      raised.filter(({ match }, index) => index > 0 || match?.kind === 'carried-over'),
    )
  const repeatedIn = lookupBy(repeated, ({ occurrence }) => occurrence.minutes.path)
  return (path) => carried === 'comment' && repeatedIn(path).length <= mostAnnounced
}
