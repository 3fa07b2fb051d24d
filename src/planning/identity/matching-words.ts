/** How many words of each of two lists the other has in no form. */
export function unmatchedWords(
  one: readonly string[],
  other: readonly string[],
): readonly [number, number] {
  const [left, right] = withoutEqual(one, other)
  for (const word of [...left]) {
    const index = right.findIndex((candidate) => isFormOf(word, candidate))
    if (index < 0) continue
    right.splice(index, 1)
    left.splice(left.indexOf(word), 1)
  }
  takeJoined(left, right)
  takeJoined(right, left)
  return [left.length, right.length]
}

/** Takes out what is one word in `joined` and two in `apart`: "bootloader", "boot loader". */
function takeJoined(joined: string[], apart: string[]): void {
  for (const word of [...joined]) {
    if (apart.length < 2) return
    const first = apart.findIndex((one) => word.startsWith(one))
    if (first < 0) continue
    const rest = word.slice(apart[first]?.length ?? 0)
    const second = apart.findIndex((one, index) => index !== first && one === rest)
    if (second < 0) continue
    joined.splice(joined.indexOf(word), 1)
    for (const index of [first, second].sort((a, b) => b - a)) apart.splice(index, 1)
  }
}

function withoutEqual(one: readonly string[], other: readonly string[]): [string[], string[]] {
  // Texts that are nearly the same begin alike, and a great many of them are compared.
  let alike = 0
  while (alike < one.length && one[alike] === other[alike]) alike += 1
  const [left, right]: [string[], string[]] = [[], other.slice(alike)]
  for (const word of one.slice(alike)) {
    const index = right.indexOf(word)
    if (index < 0) left.push(word)
    else right.splice(index, 1)
  }
  return [left, right]
}

const leastStem = 5
const stemShare = 0.54
const spellingShare = 0.8

/**
 * Whether two words are forms or spellings of one, in most languages: they begin alike
 * ("document", "documentation"), or differ in a letter or two ("pipline", "pipeline").
 */
function isFormOf(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length)
  const shorter = Math.min(one.length, other.length)
  if (one[0] !== other[0] || /\d/.test(one) || /\d/.test(other)) return false
  let start = 1
  while (start < shorter && one[start] === other[start]) start += 1
  if (start === shorter && longer - shorter <= 1 && shorter >= 2) return true
  if (start >= leastStem && start >= stemShare * longer) return true
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return start + end > spellingShare * longer
}
