import { type Language, words } from './language.js'

export const slovak: Language = {
  tag: 'sk',
  dateOrder: 'day-first',
  unmistakableHeadings: {
    actions: words('zoznam úloh, zadané úlohy, pridelené úlohy, úlohy na riešenie, akčné body'),
    decisions: words('prijaté uznesenia, prijaté rozhodnutia'),
    both: words('rozhodnutia a úlohy, úlohy a rozhodnutia, závery a úlohy'),
  },
  generalHeadings: {
    actions: words('úlohy, úloha, ďalšie kroky, nasledujúce kroky, ďalší postup, rozdelenie úloh'),
    decisions: words('rozhodnutia, rozhodnutie, uznesenia, závery, dohody'),
    both: [],
  },
  vagueHeadings: words('budúci týždeň'),
  headingExtras: words(
    `nové, naše, na, do, z, zo, pre, stretnutia, stretnutie, schôdze, ďalšie, ďalšieho, nasledujúceho,
    nasledujúce, najbližšieho, budúceho, zoznam, zhrnutie`,
  ),
  reviewWords: words('predchádzajúce, predchádzajúceho, minulé, minulého, staré, kontrola, stav'),
  attendanceHeadings: words(
    'prítomní, účastníci, prezencia, neprítomní, ospravedlnení, hostia, zapísal, zapísala, zapisovateľ',
  ),
  otherHeadings:
    words(`program, program stretnutia, agenda, diskusia, priebeh stretnutia, nasledujúce stretnutie,
    ďalšie stretnutie, rôzne, poznámky, oznámenia, otázky`),
  dateLabels: words('dátum'),
  markers: {
    action: words('úloha'),
    decision: words('rozhodnutie, uznesenie, rozhodnuté, schválené'),
  },
  sectionMarkers: {
    action: [],
    decision: words('záver'),
  },
  modals: words(`má, majú`),
  deeds: words(`urobí, zistí, pripraví, napíše, pošle, zabezpečí`),
  joiners: words('a, i, alebo'),
  ownerPrepositions: words('pre'),
  groups: words(
    'všetci, každý, výbor, tím, pokladník, predseda, členovia, všetci členovia, skupina, vedúci',
  ),
  pronouns: words('my, ja, on, ona, oni, niekto, nikto, to'),
  topics:
    words(`poznámka, otázka, otázky, téma, termín, dátum, miesto, čas, nasledujúce stretnutie, web, financie,
    rozpočet, akcia, dokumentácia, rôzne, výsledok, hlasovanie, pondelok, utorok, streda, štvrtok,
    piatok, sobota, nedeľa, hotovo, dôležité`),
  placeholders: words('žiadne, žiadna, nič, nie je, bude doplnené'),
  nothings: words('žiadne rozhodnutia, žiadne úlohy'),
  remarks: words('poznámka, otázka, návrh'),
  dueCues: words('do, do konca, najneskôr do, najneskôr, termín'),
  dueCuesAfter: [],
  doneWords: words('hotovo, splnené, dokončené, uzavreté'),
  fields: {
    owner: words('zodpovedá, zodpovedný, kto'),
    due: words('termín, dokedy'),
    status: words('stav'),
  },
  columns: {
    owner: words('kto, zodpovedný, zodpovedá, osoba'),
    text: words('úloha, úlohy, čo, popis, rozhodnutie'),
    due: words('termín, dokedy, kedy'),
    status: words('stav'),
  },
  closings: words('schôdza ukončená, stretnutie ukončené'),
  continuations: words('potom, ďalej, pozri, napr'),
}
