import { type Language, words } from './language.js'

export const swedish: Language = {
  tag: 'sv',
  dateOrder: 'day-first',
  unmistakableHeadings: {
    actions:
      words(`att göra, åtgärdslista, åtgärdspunkter, uppgiftslista, handlingsplan, å göra, gjøremål, oppgaver
      og beslutninger, handlingspunkter, aksjonspunkter`),
    decisions: words('fattade beslut'),
    both: words('beslut och åtgärder, åtgärder och beslut, beslut och uppgifter'),
  },
  generalHeadings: {
    actions: words(
      `uppgifter, uppgift, åtgärder, nästa steg, aksjoner, oppgaver, opgaver, neste steg, næste skridt,
      tiltak, oppfølging, videre arbeid, vidare arbeid, aksjonsliste, aktionspunkter, vem gör vad`,
    ),
    decisions: words(
      `beslut, slutsatser, överenskommelser, beslutninger, vedtak, beslutning, konklusjon`,
    ),
    both: [],
  },
  vagueHeadings: words(`nästa vecka, neste uke, framover, fremover, framöver`),
  headingExtras: words(
    `nya, våra, från, för, mötet, möte, till, lista, sammanfattning, öppna, viktiga`,
  ),
  reviewWords: words('föregående, förra, tidigare, gamla, status, uppföljning'),
  attendanceHeadings:
    words(`närvarande, deltagare, frånvarande, gäster, sekreterare, ordförande, justerare, till stede,
      deltakere, fraværende, deltagere, tilstede`),
  otherHeadings:
    words(`dagordning, agenda, dagsorden, diskussion, nästa möte, neste møte, næste møde, övriga frågor,
      övrigt, eventuellt, anteckningar, meddelanden, frågor, saksliste`),
  dateLabels: words('datum, dato'),
  markers: {
    action: words('åtgärd, uppgift, aksjon, oppgave'),
    decision: words('beslut, beslutat, beslöts, vedtak, vedtatt, beslutning'),
  },
  sectionMarkers: {
    action: [],
    decision: words('slutsats'),
  },
  modals: words(`ska, skall, bör, måste, skal`),
  deeds: words(`kollar, bokar, skriver, skickar`),
  joiners: words('och, og, eller, med'),
  ownerPrepositions: words('för'),
  groups:
    words(`alla, alle, styrelsen, styret, styrelsemedlemmar, kassör, kassören, medlemmar, gruppen,
      arbetsgruppen`),
  pronouns: words('vi, jag, han, hon, de, någon, ingen, man, det'),
  topics:
    words(`notering, fråga, frågor, tema, datum, plats, tid, nästa möte, webbplats, webben, ekonomi,
      budget, evenemang, dokumentation, övrigt, resultat, omröstning, måndag, tisdag, onsdag, torsdag,
      fredag, lördag, söndag, klart, viktigt, läger`),
  placeholders: words('inga, inget, ingen, inga beslut, ej aktuellt, ingenting'),
  nothings: words('inga beslut, inga uppgifter, ingen beslutning'),
  remarks: words('anmärkning, fråga, förslag'),
  dueCues: words('senast, senast den, innan, före, till den, innen, frist, deadline'),
  dueCuesAfter: [],
  doneWords: words('klart, klar, gjort, avslutad, ferdig, utfört'),
  fields: {
    owner: words('ansvarig, ansvariga, vem, ansvarlig'),
    due: words('frist, senast, när, deadline'),
    status: words('status'),
  },
  columns: {
    owner: words('ansvarig, ansvariga, vem, hvem, ansvarlig, person'),
    text: words('åtgärd, uppgift, vad, beskrivning, beslut, oppgave, hva'),
    due: words('när, senast, deadline, frist, når'),
    status: words('status'),
  },
  closings: words('mötet avslutas, mötet avslutades, møtet hevet'),
  continuations: words('sedan, dessutom, se, se även, t.ex'),
}
