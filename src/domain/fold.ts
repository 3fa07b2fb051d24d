import { singleSpaced } from './white-space.js'

/** Words with nothing to fold but their case. */
const plainWords = /^[!-~]+(?: [!-~]+)*$/

/** Folds case, accents and white space, so that words compare as people read them. */
export function fold(text: string): string {
  if (plainWords.test(text)) return text.toLowerCase()
  const plain = /[^\0-\x7f]/.test(text) ? unaccented(text) : text
  return singleSpaced(plain.toLowerCase()).trim()
}

function unaccented(text: string): string {
  // Composed again: a syllable of Korean falls apart as well.
  const bare = /[^\0-\x7f‘’“”–—…]/.test(text)
    ? text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
    : text
  return bare.replace(/[ßẞ]/g, 'ss').replace(/[’‘´]/g, "'")
}

/** Folds a person's or a team's name, in any width of letters: `ＲＤ` is `RD`. */
export function foldName(name: string): string {
  return fold(/[^\0-\x7f]/.test(name) ? name.normalize('NFKC') : name)
}
