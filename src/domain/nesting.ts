const mostBrackets = 200
const rowOfMarks = /^[ \t]*(?:[-?:][ \t]+){50}/m
const deepIndent = /^ {1000}/m

/**
 * Whether YAML may open hundreds of collections inside of each other. Its parser recurses, and where the stack ends in
 * the middle of a regular expression, V8 ends the process: that cannot be caught, so it must not begin.
 */
export function isNestedTooDeeply(yaml: string): boolean {
  let open = 0
  for (const character of yaml.match(/[[\]{}]/g) ?? []) {
    open = Math.max(0, open + (character === '[' || character === '{' ? 1 : -1))
    if (open > mostBrackets) return true
  }
  return rowOfMarks.test(yaml) || deepIndent.test(yaml)
}
