import { isFunctionWord } from './function-words.js'

// What notes say of how an item stands, in the languages that they are read in; without accents.

/** Each says by itself how an item stands. */
const states = wordsOf(
  `open pending ongoing progress wip todo urgent urgently asap important priority prio critical blocked waiting awaiting
  postponed deferred delayed overdue stalled paused hold unfinished incomplete unresolved started underway continued
  reminder carried rollover closed done
  offen dringend wichtig laufend arbeit blockiert wartet warten verschoben vertagt uberfallig begonnen erledigt
  unerledigt erinnerung eilt
  urgente prioritaire attente cours bloque bloquee reporte reportee retard rappel ouvert ouverte commence
  importante prioridad prioritario pendiente pendientes curso bloqueado bloqueada aplazado atrasado recordatorio abierto
  prioridade pendente andamento bloqueado adiado atrasado lembrete aberto aguardando
  sospeso attesa bloccato rimandato ritardo promemoria aperto
  important urgenta prioritar asteptare desfasurare blocat blocata amanat amanata intarziat deschis inceput
  pilne wazne toku trakcie zablokowane przelozone otwarte zalegle
  dringend belangrijk bezig open geblokkeerd uitgesteld lopend wacht
  bradskande viktigt pagaende blockerad oppen uppskjuten vantar
  nalehave dulezite probiha ceka odlozeno otevrene
  срочно важно процессе работе ожидании ожидает отложено открыто
  至急 緊急 重要 進行中 対応中 作業中 保留 保留中 未完了 未対応 継続 継続中 紧急 进行中 待定 待办 未完成 继续 暂停`,
)

/** They go with those above, and say nothing of their own. */
const companions = wordsOf(
  `still not no yet now high low medium top very highest more work needs needed since last next week month meeting time
  previous over reply replies answer response feedback half almost nearly partly partially percent soon going under
  way date started item task action before until again
  noch nicht immer sehr hoch seit letzte letzter letztes letzten woche sitzung treffen antwort ruckmeldung halb fast hohe prioritat
  encore toujours tres pas haute priorite depuis semaine derniere reunion reponse reponses moitie
  aun todavia no muy alta desde semana pasada reunion respuesta respuestas
  ainda muito alta desde semana reuniao resposta
  ancora molto alta non da settimana riunione risposta
  inca foarte nu mare prioritate saptamana trecuta sedinta raspuns raspunsuri
  jeszcze nie wciaz nadal bardzo odpowiedz
  nog steeds niet zeer antwoord hoge prioriteit
  fortfarande inte annu svar
  stale jeste velmi odpoved
  еще все ответа ответ очень не`,
)

/** What is waited for, or why nothing goes on, may be anything. */
const opening =
  /^(?:still )?(?:waiting (?:for|on)|awaiting|blocked (?:by|on)|postponed (?:to|until)|deferred (?:to|until)|carried over from|no (?:news|reply|answer|response|progress)|wartet(?: noch)? auf|warten(?: noch)? auf|blockiert (?:durch|von)|verschoben auf|keine (?:antwort|ruckmeldung)|en attente d|bloquee? par|reportee? (?:a|au)|(?:a la )?espera d|esperando|bloquead[oa] por|pendiente de|a espera d|aguardando|in attesa d|bloccat[oa] da|rimandat[oa] a|in asteptarea|asteptam|blocata? de|czeka(?:my)? na|wacht(?:en)? op|geblokkeerd door|vantar pa|ceka(?:me)? na|ждем|ожидаем)(?= |$|e |u |i )/

const mostWordsBehindOpening = 9

/** The sentence that tells the news, and all behind it: "Update: they replied." */
const report =
  /(?:[.!?;)\]…]|\s[-–—]|[([【])\s*(?:updates?|status|progress|news|latest|stand|neues|aktualisierung|fortschritt|mise à jour|maj|état|statut|avancement|actualización|estado|avance|novedades|atualização|progresso|novidades|aggiornamento|stato|actualizare|stare|stadiu|noutăți|aktualizacja|stan|postęp|voortgang|uppdatering|läge|aktualizace|stav|обновление|статус|状況|進捗|更新|状态|进展)[\s\d()./-]{0,14}:.*$/su

const bracketBehind = /^(.*[^\s([【])\s*[([【]([^()[\]【】]+)[)\]】]?$/su
const dashBehind = /^(.*\S)\s[-–—]+\s+(.+)$/su
const clauseBehind = /^(.*\S)[.,;:!…]\s+(.+)$/su
// A key has lost the bracket that it began with.
const labelBefore = /^([^:!()[\]【】]{1,40})[:!)\]】]+\s*(.+)$/su

/**
 * A text (a key) without what it says of how things stand, in brackets, behind a dash or a stop, or as a
 * label: "renew the domain" of "renew the domain (urgent)". A text that says nothing else is kept.
 */
export function withoutState(key: string): string {
  let rest = key.replace(report, '')
  for (let next = withoutOne(rest); next !== null; next = withoutOne(rest)) rest = next
  return /[\p{L}\p{N}]/u.test(rest) ? rest : key
}

function withoutOne(text: string): string | null {
  for (const pattern of [bracketBehind, dashBehind, clauseBehind]) {
    const [, rest, said] = pattern.exec(text) ?? []
    if (rest !== undefined && said !== undefined && isState(said)) return rest
  }
  const [, label, rest] = labelBefore.exec(text) ?? []
  return rest !== undefined && label !== undefined && isState(label) ? rest : null
}

function isState(said: string): boolean {
  const words = [...wordsOf(said)]
  if (opening.test(words.join(' '))) return words.length <= mostWordsBehindOpening
  return (
    words.some((word) => states.has(word)) &&
    words.every(
      (word) =>
        states.has(word) || companions.has(word) || isFunctionWord(word) || /^\d+$/.test(word),
    )
  )
}

/** In order, each once, without case and accents. */
function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()
  return new Set(plain.match(/[\p{L}\p{N}]+/gu))
}
