import { fold } from '../../domain/fold.js'
import type { ItemKind } from '../../domain/minutes.js'
import { wordPattern, wordSet } from '../languages/vocabulary.js'

const decisionWords = wordSet((language) => [
  ...language.markers.decision,
  ...language.sectionMarkers.decision,
])
/** What marks an item, and what may stand around it. */
export const words = wordPattern(({ markers, sectionMarkers }) => [
  ...markers.action,
  ...markers.decision,
  ...sectionMarkers.action,
  ...sectionMarkers.decision,
])
export const number = '(?:\\s*(?:#\\s*)?\\d+(?:[.-]\\d+)*(?=\\s*[\\])}*_:([–—-]))?'
export const open = '\\\\?[*_`[(]{0,6}(?:<b>)?'
export const close = '(?:</b>)?[*_`)\\]]{0,6}'

export function kindOf(word = ''): ItemKind {
  return decisionWords.has(fold(word)) ? 'decision' : 'action'
}
