import type { Config } from './config/config.js'
import type { ReadingOptions } from './minutes/reading.js'

/** How the configuration wants notes to be read. */
export function readingOf({ directory, headings, inline, dateOrder }: Config): ReadingOptions {
  return { knownOwners: [...directory.keys()], headings, inline, dateOrder }
}
