import { mayBeMarked } from './forms/marker.js'

const speaker =
  /^[*_]{0,3}\p{Lu}[\p{L}. ]{0,30}[*_]{0,3}:[*_]{0,3}\s+(?=[*_[]{1,3}\p{Lu}{2}|\p{Lu}{2}[\p{Lu} ]*(?::|\s[-–—]))/u

/** "Lee: **ACTION - Ana** write it": who said so does not matter. `ACTION: JF to ask` has no speaker. */
export function withoutSpeaker(text: string): string {
  return mayBeMarked(text) ? text : text.replace(speaker, '')
}

/** Whether a line may begin with a marker, be it behind a speaker: never false where `marker` finds one. */
export function mayBeMarkedOrSaid(line: string): boolean {
  if (mayBeMarked(line)) return true
  const said = line.includes(':') ? line.replace(speaker, '') : line
  return said !== line && mayBeMarked(said)
}
