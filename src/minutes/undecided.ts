import { fold } from '../domain/fold.js'
import { plainText } from './title.js'

/** What a line begins with that leaves a matter open. */
const openings =
  /^(?:we (?:still )?need to (?:discuss|decide|talk)|we still need|still (?:open|needed|unclear)|open question|deferred|postponed|tabled|decision (?:is |was )?(?:pending|deferred|postponed|tabled)|(?:this |it )?(?:was )?not (?:yet )?(?:decided|agreed)|consensus (?:was )?not|vertagt|verschoben|noch offen|offene frage|reporte|aplazado|pospuesto|pendiente|adiado|rinviato)(?![\p{L}])/u

/** What it ends with. */
const ends =
  /(?:\bto be (?:discussed|decided|determined|confirmed|agreed|clarified)|\b(?:was|were|is being) discussed|\b(?:not|nothing) (?:yet )?(?:decided|agreed)|\bconsensus not reached|\bopen question|\bundecided|\bnoch offen|\bwurde diskutiert|\ba (?:discuter|decider|definir)|\bpor (?:decidir|definir)) ?[.!)]*$/u

/** How many were for it says nothing of what. */
const count = /^votes?:? ?(?:\d|yes|no\b|for\b|against)/u

/** Whether a text says that a matter is open: it asks, or nothing was agreed yet. */
export function leavesOpen(text: string): boolean {
  const folded = fold(plainText(text).slice(0, 300))
  return (
    /\?["”')]?$/.test(folded) ||
    /\? open question/.test(folded) ||
    openings.test(folded) ||
    ends.test(folded) ||
    count.test(folded)
  )
}
