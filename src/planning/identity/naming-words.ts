import type { TrackedIssue } from '../../domain/issue.js'
import type { NamingItem } from '../occurrence.js'
import { footerId } from '../text/footer.js'
import { takeApart } from './anchors.js'
import { normalise } from './key.js'
import { idOfPlace } from './places.js'
import { sharedWords } from './similarity.js'

/** What an issue without marker says, as far as it tells: its item by the ID, or the words of its title. */
export function keysOfLost(
  { body, title }: TrackedIssue,
  { path, items }: NamingItem,
): ReadonlySet<string> {
  const id = footerId(body)
  const own = [...items.keys()].filter((key) => idOfPlace({ path, key, nth: 0 }) === id)
  return new Set(own.length > 0 ? own : [normalise(title)])
}

/** Of several items that name one issue, the one whose words are most like its own; the first of equals. */
export function nearest(naming: readonly string[], keys: ReadonlySet<string>): string | undefined {
  const own = [...keys].map(takeApart)
  const likeness = new Map(
    naming.map((key) => {
      const text = takeApart(key)
      return [key, Math.max(...own.map((one) => (one.key === key ? 2 : sharedWords(text, one))))]
    }),
  )
  const most = Math.max(...likeness.values())
  return naming.find((key) => likeness.get(key) === most)
}
