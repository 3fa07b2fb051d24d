const mostLevels = 200
const mostStray = 100
const rowOfMarks = /^[ \t]*(?:[-?:][ \t]+){50}/m
const deepIndent = /^ {1000}/m

/**
 * Whether YAML may open hundreds of collections inside of each other, or closes what it never opened. Its parser
 * recurses, and where the stack ends in the middle of a regular expression, V8 ends the process: that cannot be caught,
 * so it must not begin. Stray brackets take it time with their square.
 */
export function isNestedTooDeeply(yaml: string): boolean {
  let open = 0
  let stray = 0
  for (const bracket of yaml.match(/[[\]{}]/g) ?? []) {
    if (bracket === '[' || bracket === '{') open += 1
    else if (open > 0) open -= 1
    else stray += 1
    if (open > mostLevels || stray > mostStray) return true
  }
  return rowOfMarks.test(yaml) || deepIndent.test(yaml)
}
