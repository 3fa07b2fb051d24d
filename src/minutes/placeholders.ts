import { fold, wordSet } from './languages/vocabulary.js'
import { plainLabel } from './plain-label.js'

const placeholders = wordSet((language) => language.placeholders)

/** Whether a text stands where an item would, but is none: `TODO`, `N/A`, `-`, `<fill in>`. */
export function isPlaceholder(text: string): boolean {
  if (text.length > 200) return false
  if (/^\s*(?:<[^<>]+>|\{\{.*\}\}|\[\s*\]|\{[^{}]*\})\s*$/.test(text)) return true
  const plain = fold(plainLabel(text.replace(/^[([{<_*\s]+|[)\]}>_*\s.!]+$/g, '')))
  return !/[\p{L}\p{N}]/u.test(plain) || placeholders.has(plain.replace(/[.!]+$/, ''))
}
