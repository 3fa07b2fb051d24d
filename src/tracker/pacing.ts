/** `creation`: opens an issue or writes a comment, and so notifies people. `other`: any other write. */
export type Write = 'creation' | 'other'

/** At most `most` writes within `within` milliseconds. */
interface Window {
  readonly writes: 'creations' | 'all'
  readonly most: number
  readonly within: number
}

/** Once there were `free` writes in the last ten minutes, each further one keeps a distance of `pause` milliseconds. */
interface Spacing {
  readonly writes: 'creations' | 'all'
  readonly free: number
  readonly pause: number
}

export interface Pace {
  readonly windows: readonly Window[]
  readonly spacings: readonly Spacing[]
}

const minute = 60_000
const hour = 3_600_000
const recently = 10 * minute
/** GitHub counts at arrival, and one request travels faster than another. */
const margin = 1_000

/**
 * Nothing artificial for an ordinary meeting, then GitHub's limits. Of content, 80 a minute and 500 an hour:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 * "some endpoints have lower limits": for issues, 20 a minute and 150 an hour were met in practice:
 * https://github.com/cli/cli/issues/4801. And a second between writes:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
export const gitHubPace: Pace = {
  windows: [
    { writes: 'creations', most: 20, within: minute + margin },
    { writes: 'creations', most: 150, within: hour + margin },
    { writes: 'all', most: 80, within: minute + margin },
    { writes: 'all', most: 500, within: hour + margin },
  ],
  spacings: [
    { writes: 'creations', free: 15, pause: 3_000 },
    { writes: 'all', free: 30, pause: 1_000 },
  ],
}

/** One least time between two writes, in milliseconds, and nothing else: the user knows the server's limits. */
export function fixedPace(pause: number): Pace {
  return { windows: [], spacings: [{ writes: 'all', free: 0, pause }] }
}

/** What was written when, and from when on the next write keeps to the pace. */
export interface Pacer {
  /** Milliseconds since 1970; not after `now` where nothing holds the write back. */
  earliest(write: Write, now: number): number
  /** Counts a write, made by this run or by one before it. */
  note(write: Write, at: number): void
}

export function createPacer(pace: Pace): Pacer {
  let all: number[] = []
  let creations: number[] = []
  const timesOf = (rule: Window | Spacing) => (rule.writes === 'all' ? all : creations)
  const concerns = (rule: Window | Spacing, write: Write) =>
    rule.writes === 'all' || write === 'creation'

  function afterWindow(window: Window): number {
    const oldest = timesOf(window).at(-window.most)
    return oldest === undefined ? 0 : oldest + window.within
  }

  function afterSpacing(spacing: Spacing, now: number): number {
    const times = timesOf(spacing)
    const last = times.at(-1)
    const recent = times.filter((at) => at > now - recently).length
    return last === undefined || recent < spacing.free ? 0 : last + spacing.pause
  }

  return {
    earliest: (write, now) =>
      Math.max(
        0,
        ...pace.windows.filter((rule) => concerns(rule, write)).map(afterWindow),
        ...pace.spacings
          .filter((rule) => concerns(rule, write))
          .map((rule) => afterSpacing(rule, now)),
      ),
    note: (write, at) => {
      all = inserted(all, at)
      if (write === 'creation') creations = inserted(creations, at)
    },
  }
}

/** The largest window: no rule looks further back. */
const remembered = 500

/** In order of time. */
function inserted(times: readonly number[], at: number): number[] {
  const later = times.findLastIndex((time) => time <= at) + 1
  return [...times.slice(0, later), at, ...times.slice(later)].slice(-remembered)
}
