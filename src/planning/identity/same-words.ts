import { type AnchoredText, takeApart } from './anchors.js'
import { compare, referencesOf } from './similarity.js'

/** Finds texts of the same words, of which one refers to something and the other to nothing. */
export interface SameWords {
  add(key: string): void
  otherwiseReferring(key: string): readonly { readonly key: string; readonly similarity: number }[]
}

// "Approve octo/lib#131", "Approve octo/lib#308", …: of so many, "Approve" means none.
const most = 20

export function createSameWords(): SameWords {
  const [bare, referring] = [new Map<string, string[]>(), new Map<string, string[]>()]
  return {
    add(key) {
      const text = takeApart(key)
      const texts = refers(text) ? referring : bare
      const words = wordsIn(text)
      const same = texts.get(words)
      if (same === undefined) texts.set(words, [key])
      else same.push(key)
    },
    otherwiseReferring(key) {
      const text = takeApart(key)
      const others = (refers(text) ? bare : referring).get(wordsIn(text)) ?? []
      if (others.length > most) return []
      return others.flatMap((other) => {
        const likeness = compare(takeApart(other), text)
        return likeness.kind === 'added' ? [{ key: other, similarity: likeness.similarity }] : []
      })
    },
  }
}

/** The same for texts of the same words, whatever they refer to. */
export function wordsOf(key: string): string {
  return wordsIn(takeApart(key))
}

export function isReferring(key: string): boolean {
  return refers(takeApart(key))
}

function wordsIn({ words, negations }: AnchoredText): string {
  return [negations, ...words].join(' ')
}

function refers(text: AnchoredText): boolean {
  return referencesOf(text).length > 0
}
