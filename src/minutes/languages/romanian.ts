import { type Language, words } from './language.js'

export const romanian: Language = {
  tag: 'ro',
  dateOrder: 'day-first',
  unmistakableHeadings: {
    actions:
      words(`de făcut, lista de sarcini, puncte de acțiune, acțiuni de întreprins, plan de acțiune, sarcini
      asumate, todo-uri, lucruri de făcut`),
    decisions: words('decizii luate, hotărâri adoptate'),
    both: words(`sarcini și decizii, decizii și sarcini, todo-uri și decizii, acțiuni și decizii`),
  },
  generalHeadings: {
    actions:
      words(`sarcini, sarcină, acțiuni, acțiune, pașii următori, pași următori, următorii pași, task-uri,
      responsabilități, cine ce face, ce avem de făcut`),
    decisions: words(
      `decizii, decizie, hotărâri, hotărâre, concluzii, concluzie, rezoluții, voturi`,
    ),
    both: words('rezultate'),
  },
  vagueHeadings: words(`săptămâna viitoare`),
  headingExtras:
    words(`noi, ale, din, de, la, pentru, ședință, ședinței, întâlnire, întâlnirii, următoarea, principale,
      deschise, listă, lista, rezumat, și, săptămâna`),
  reviewWords: words(`anterioare, anterioară, precedente, trecute, trecută, vechi, status, stadiu`),
  attendanceHeadings:
    words(`participanți, prezenți, prezență, absenți, invitați, membri, membri prezenți, moderator,
      secretar, echipa, prezențe`),
  otherHeadings:
    words(`ordinea de zi, agendă, agenda, discuții, discuție, teme, următoarea ședință, următoarea
      întâlnire, diverse, altele, notițe, note, anunțuri, rapoarte, introducere, întrebări, linkuri`),
  dateLabels: words('data, data ședinței'),
  markers: {
    action: words('acțiune, sarcină, de făcut'),
    decision: words('decizie, decis, hotărâre, s-a decis, aprobat'),
  },
  sectionMarkers: {
    action: words('task'),
    decision: words('concluzie, consens'),
  },
  modals: words(`va, vor, trebuie să, să, o să, urmează să`),
  deeds: words(`se ocupă de`),
  joiners: words('și, sau, cu'),
  ownerPrepositions: words('pentru'),
  groups:
    words(`toți, toată lumea, echipa, consiliul, trezorier, președinte, secretar, grupul, membrii,
      voluntarii, toți membrii, fiecare`),
  pronouns: words(`noi, eu, el, ea, ei, ele, cineva, se, nimeni, aceasta, asta, aici`),
  topics:
    words(`întrebare, întrebări, răspuns, notă, temă, teme, idee, idei, problemă, probleme, soluție,
      propunere, propuneri, obiectiv, data, dată, loc, locație, oră, termen, următoarea ședință,
      următoarea întâlnire, ședință, întâlnire, site, finanțe, buget, comunicare, eveniment,
      evenimente, documentație, diverse, informații, rezultat, vot, motiv, luni, marți, miercuri, joi,
      vineri, sâmbătă, duminică, făcut, gata, important, exemplu, context, logistică, prioritate,
      observații, atelier`),
  placeholders: words(
    `niciuna, niciunul, nimic, nu este cazul, de completat, de stabilit, fără decizii, fără sarcini`,
  ),
  nothings: words('nicio decizie, nicio sarcină'),
  remarks: words('notă, întrebare, propunere, observație'),
  dueCues:
    words(`până la, până pe, până în, până în data de, cel târziu pe, termen, termen limită, înainte de,
      deadline`),
  dueCuesAfter: [],
  doneWords: words('făcut, gata, terminat, finalizat, rezolvat, încheiat'),
  fields: {
    owner: words('responsabil, responsabili, cine'),
    due: words('termen, termen limită'),
    status: words('stadiu, stare'),
  },
  columns: {
    owner: words(`responsabil, responsabili, cine, persoană, persoana, asumat de, atribuit`),
    text: words(`acțiune, acțiuni, sarcină, sarcini, ce, descriere, decizie, activitate, subiect`),
    due: words('termen, termen limită, când, până când, deadline'),
    status: words('stare, status, stadiu'),
  },
  closings: words(
    `ședința s-a încheiat, sfârșitul ședinței, întâlnirea s-a încheiat, proces-verbal întocmit de`,
  ),
  continuations:
    words(`apoi, de asemenea, alternativ, vezi, vezi și, de exemplu, notă, pentru că, deoarece, dacă,
      aceasta`),
}
