import type { CalendarDate } from './minutes.js'

/** Time as a run sees it: passed in wherever somebody waits or looks at the hour. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Rejects with the signal's reason as soon as `signal` aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** The day at a point in time, in UTC: `2022-06-30`. */
export function calendarDate(milliseconds: number): CalendarDate {
  return new Date(milliseconds).toISOString().slice(0, 10)
}

/** A point in time as GitHub writes it: UTC, whole seconds, `2022-06-30T14:00:00Z`. */
export function timestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}
