/** Width of a terminal's window; null where there is none. Some terminals do not tell, or tell 0. */
export function columnsOf(stream: {
  readonly isTTY?: boolean
  readonly columns?: number
}): number | null {
  return stream.isTTY === true ? stream.columns || 80 : null
}
