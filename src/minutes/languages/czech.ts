import { type Language, words } from './language.js'

export const czech: Language = {
  tag: 'cs',
  dateOrder: 'day-first',
  unmistakableHeadings: {
    actions: words('seznam úkolů, zadané úkoly, úkoly k řešení, akční body'),
    decisions: words('přijatá usnesení, přijatá rozhodnutí'),
    both: words('rozhodnutí a úkoly, úkoly a rozhodnutí, závěry a úkoly'),
  },
  generalHeadings: {
    actions: words('úkoly, úkol, další kroky, další postup'),
    decisions: words('rozhodnutí, usnesení, závěry, závěr, dohody'),
    both: [],
  },
  vagueHeadings: words(`příští týden`),
  headingExtras: words('nové, naše, na, do, z, ze, schůzky, schůze, další, seznam, shrnutí'),
  reviewWords: words('předchozí, minulé, minulých, staré, kontrola, stav'),
  attendanceHeadings:
    words(`přítomni, přítomní, účastníci, prezence, nepřítomni, omluveni, hosté, zapsal, zapsala,
      zapisovatel`),
  otherHeadings:
    words(`program, agenda, diskuse, diskuze, příští schůzka, další schůzka, různé, poznámky, oznámení,
      dotazy`),
  dateLabels: words('datum'),
  markers: {
    action: words('úkol'),
    decision: words('rozhodnutí, usnesení, rozhodnuto, schváleno'),
  },
  sectionMarkers: {
    action: [],
    decision: words('závěr'),
  },
  modals: words(`má, mají`),
  deeds: words(`udělá, zjistí, připraví, napíše, pošle, zajistí`),
  joiners: words('a, i, nebo'),
  ownerPrepositions: words('pro'),
  groups: words('všichni, každý, výbor, tým, pokladník, předseda, členové, skupina'),
  pronouns: words('my, já, on, ona, oni, někdo, nikdo, to'),
  topics:
    words(`poznámka, otázka, otázky, téma, termín, datum, místo, příští schůzka, web, finance, rozpočet,
      akce, dokumentace, různé, výsledek, hlasování, pondělí, úterý, středa, čtvrtek, pátek, sobota,
      neděle, hotovo, důležité`),
  placeholders: words('žádné, žádná, nic, není, bude doplněno'),
  nothings: words('žádná rozhodnutí, žádné úkoly'),
  remarks: words('poznámka, otázka, návrh'),
  dueCues: words('do, do konce, nejpozději do, nejpozději, termín'),
  dueCuesAfter: [],
  doneWords: words('hotovo, splněno, dokončeno, uzavřeno'),
  fields: {
    owner: words('zodpovídá, odpovědný, kdo'),
    due: words('termín, do kdy'),
    status: words('stav'),
  },
  columns: {
    owner: words('kdo, odpovědný, zodpovídá, osoba'),
    text: words('úkol, úkoly, co, popis, rozhodnutí'),
    due: words('termín, do kdy, kdy'),
    status: words('stav'),
  },
  closings: words('schůze ukončena, schůzka ukončena'),
  continuations: words('potom, dále, viz, např'),
}
