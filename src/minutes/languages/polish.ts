import { type Language, words } from './language.js'

export const polish: Language = {
  tag: 'pl',
  dateOrder: 'day-first',
  unmistakableHeadings: {
    actions: words(
      `lista zadań, do zrobienia, zadania do wykonania, punkty do wykonania, przydział zadań`,
    ),
    decisions: words('podjęte decyzje, podjęte uchwały'),
    both: words('decyzje i zadania, zadania i decyzje, ustalenia i zadania'),
  },
  generalHeadings: {
    actions:
      words(`zadania, zadanie, kolejne kroki, następne kroki, dalsze kroki, działania, kto co robi,
      plan działania, podział zadań`),
    decisions: words('decyzje, decyzja, uchwały, uchwała, ustalenia, wnioski, postanowienia'),
    both: [],
  },
  vagueHeadings: words(`następny tydzień`),
  headingExtras: words(
    `nowe, nasze, na, do, z, ze, spotkania, zebrania, następne, najbliższe, lista, podsumowanie`,
  ),
  reviewWords: words('poprzednie, poprzedniego, ostatniego, zaległe, status, przegląd'),
  attendanceHeadings:
    words(`obecni, obecność, uczestnicy, lista obecności, nieobecni, goście, protokołował, protokołowała,
      protokół, prowadzący, usprawiedliwieni`),
  otherHeadings:
    words(`porządek obrad, porządek spotkania, agenda, dyskusja, przebieg, następne spotkanie, wolne
      wnioski, sprawy różne, różne, notatki, ogłoszenia, pytania, program`),
  dateLabels: words('data, data spotkania'),
  markers: {
    action: words('zadanie, do zrobienia'),
    decision: words('decyzja, uchwała, ustalono, postanowiono'),
  },
  sectionMarkers: {
    action: [],
    decision: words('wniosek'),
  },
  modals: words(`ma, mają, powinien, powinna, powinni`),
  deeds: words(`zrobi, sprawdzi, przygotuje, napisze, wyśle, zajmie się`),
  joiners: words('i, oraz, lub'),
  ownerPrepositions: words('dla'),
  groups: words(`wszyscy, każdy, zarząd, zespół, skarbnik, sekretarz, prezes, członkowie, grupa`),
  pronouns: words('my, ja, on, ona, oni, ktoś, nikt, to'),
  topics:
    words(`uwaga, uwagi, notatka, pytanie, pytania, temat, termin, data, miejsce, następne spotkanie,
      strona, strona www, finanse, budżet, warsztaty, wydarzenia, dokumentacja, różne, wynik,
      głosowanie, poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela, zrobione, ważne`),
  placeholders: words('brak, nie dotyczy, brak decyzji, brak zadań, do ustalenia'),
  nothings: words('brak decyzji, brak zadań'),
  remarks: words('uwaga, pytanie, propozycja'),
  dueCues: words('do, do dnia, najpóźniej, najpóźniej do, termin'),
  dueCuesAfter: [],
  doneWords: words('zrobione, gotowe, wykonane, zakończone'),
  fields: {
    owner: words('odpowiedzialny, odpowiedzialna, kto, osoba odpowiedzialna'),
    due: words('termin, do kiedy'),
    status: words('stan, status'),
  },
  columns: {
    owner: words(`kto, odpowiedzialny, odpowiedzialna, osoba, osoba odpowiedzialna, wykonawca`),
    text: words('zadanie, zadania, co, opis, decyzja, działanie'),
    due: words('termin, do kiedy, kiedy'),
    status: words('stan, status'),
  },
  closings: words('zebranie zakończono, spotkanie zakończono'),
  continuations: words('potem, ponadto, zobacz, np'),
}
