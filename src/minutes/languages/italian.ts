import { type Language, words } from './language.js'

export const italian: Language = {
  tag: 'it',
  dateOrder: 'day-first',
  unmistakableHeadings: {
    actions:
      words(`azioni da intraprendere, azioni da svolgere, elenco attività, cose da fare, attività da
      svolgere, da fare, punti di azione, azioni decise, compiti assegnati, elenco azioni, piano di
      azione`),
    decisions: words('decisioni prese, delibere assunte'),
    both: words('decisioni e azioni, azioni e decisioni, decisioni e compiti'),
  },
  generalHeadings: {
    actions:
      words(`azioni, azione, compiti, compito, attività, prossimi passi, prossimi passaggi, prossime azioni,
      impegni, prossime attività, chi fa cosa, cosa fare`),
    decisions:
      words(`decisioni, decisione, delibere, deliberazioni, risoluzioni, conclusioni, conclusione, accordi,
      votazioni, punti concordati, cosa abbiamo deciso`),
    both: words('risultati, esiti, esito'),
  },
  vagueHeadings: words(`prossima settimana, responsabilità`),
  headingExtras:
    words(`nuove, nuovi, di, del, della, dei, delle, la, il, le, i, gli, riunione, per, prossima,
      principali, aperte, elenco, lista, riepilogo, e, settimana, sprint, individuali, prese`),
  reviewWords: words(`precedenti, precedente, scorsa, passate, revisione, stato, aggiornamento`),
  attendanceHeadings:
    words(`partecipanti, presenti, presenze, assenti, ospiti, membri, membri presenti, moderatore,
      segretario, verbalizzante, invitati, soci presenti`),
  otherHeadings:
    words(`ordine del giorno, agenda, discussione, discussioni, temi, prossima riunione, varie, varie ed
      eventuali, note, annunci, relazioni, introduzione, domande, collegamenti, verbale, altro`),
  dateLabels: words('data, data della riunione'),
  markers: {
    action: words('azione, compito, da fare'),
    decision: words('decisione, deciso, delibera, risoluzione, approvato, si decide'),
  },
  sectionMarkers: {
    action: words('attività'),
    decision: words('conclusione, accordo'),
  },
  modals: words(`deve, devono, dovrà, dovranno`),
  deeds: words(
    `si occupa di, si occuperà di, si occupano di, farà, invierà, preparerà, contatterà, prepara, contatta, verifica, scrive`,
  ),
  joiners: words('e, ed, o, con'),
  ownerPrepositions: words('per'),
  groups:
    words(`tutti, tutte, tutto il gruppo, gruppo, direttivo, consiglio, tesoriere, presidente, segretario,
      soci, volontari, team, comitato, tutti i soci`),
  pronouns: words(`noi, io, lui, lei, loro, qualcuno, si, nessuno, questo, ci, qui`),
  topics:
    words(`domanda, domande, risposta, nota, note, tema, temi, idea, idee, problema, soluzione, proposta,
      proposte, obiettivo, obiettivi, data, luogo, ora, orario, scadenza, prossima riunione, riunione,
      sito, sito web, finanze, bilancio, comunicazione, evento, eventi, documentazione, varie,
      informazione, risultato, votazione, motivo, lunedì, martedì, mercoledì, giovedì, venerdì,
      sabato, domenica, fatto, importante, esempio, contesto, logistica, priorità, osservazioni`),
  placeholders:
    words(`nessuna, nessuno, niente, nessuna decisione, nessuna azione, da definire, non applicabile, da
      completare`),
  nothings: words('nessuna decisione, nessuna azione, nessun compito'),
  remarks: words('nota, note, domanda, proposta, contesto'),
  dueCues: words(`entro, entro il, entro e non oltre il, prima del, scadenza, per il, entro fine`),
  dueCuesAfter: [],
  doneWords: words('fatto, fatta, completato, completata, terminato, chiuso, finito'),
  fields: {
    owner: words('responsabile, responsabili, chi, incaricato'),
    due: words('scadenza, entro, entro quando'),
    status: words('stato'),
  },
  columns: {
    owner: words(
      `responsabile, responsabili, chi, incaricato, assegnato a, referente, persona, a cura di`,
    ),
    text: words(
      `azione, azioni, compito, compiti, attività, cosa, descrizione, decisione, oggetto, argomento`,
    ),
    due: words(`scadenza, entro, quando, entro quando, termine, data di scadenza`),
    status: words('stato, fatto, avanzamento'),
  },
  closings:
    words(`la riunione si chiude, la seduta è tolta, fine della riunione, la riunione termina, verbale
      redatto da`),
  continuations: words(
    `poi, inoltre, in alternativa, vedi, vedi anche, ad esempio, anche, nota, perché, se, questo`,
  ),
}
