import { type Language, words } from './language.js'

export const dutch: Language = {
  tag: 'nl',
  dateOrder: 'day-first',
  unmistakableHeadings: {
    actions: words(
      `actiepunten, actielijst, actiepuntenlijst, actie punten, openstaande acties, takenlijst, te doen`,
    ),
    decisions: words('genomen besluiten, besluitenlijst'),
    both: words(
      `besluiten en acties, besluiten en actiepunten, acties en besluiten, actiepunten en besluiten`,
    ),
  },
  generalHeadings: {
    actions: words(
      `acties, actie, taken, taak, volgende stappen, vervolgstappen, vervolgacties, vervolg, afspraken,
      wie doet wat`,
    ),
    decisions: words('besluiten, besluit, beslissingen, beslissing, conclusies, conclusie'),
    both: words('uitkomsten, resultaten'),
  },
  vagueHeadings: words(`volgende week`),
  headingExtras:
    words(`nieuwe, de, het, van, voor, vergadering, volgende, belangrijkste, openstaande, open, lijst,
      overzicht, samenvatting, en, week, sprint, genomen, komende`),
  reviewWords: words('vorige, oude, eerdere, afgelopen, status, terugblik'),
  attendanceHeadings:
    words(`aanwezig, aanwezigen, deelnemers, afwezig, afwezigen, gasten, leden, notulist, voorzitter,
      afgemeld, notulen, verslag`),
  otherHeadings:
    words(`agenda, discussie, bespreking, rondvraag, volgende vergadering, volgend overleg, overig,
      w.v.t.t.k., notities, mededelingen, opening, sluiting, vragen, onderwerpen, links, verslag,
      notulen`),
  dateLabels: words('datum'),
  markers: {
    action: words('actie, actiepunt, taak'),
    decision: words('besluit, besloten, beslissing, afgesproken'),
  },
  sectionMarkers: {
    action: words('vervolg'),
    decision: words('conclusie'),
  },
  modals: words(`zal, zullen, moet, moeten, gaat, gaan`),
  deeds: words(`neemt contact op met, maakt, stuurt, regelt, zoekt, vraagt, schrijft, gaat na`),
  joiners: words('en, of, met'),
  ownerPrepositions: words('voor'),
  groups:
    words(`allen, iedereen, bestuur, team, penningmeester, secretaris, voorzitter, groep, leden, commissie,
      vrijwilligers, alle leden`),
  pronouns: words(`wij, we, ik, hij, zij, ze, iemand, men, niemand, het, dit, dat, er, hier`),
  topics:
    words(`vraag, vragen, antwoord, notitie, onderwerp, onderwerpen, idee, ideeën, probleem, oplossing,
      voorstel, voorstellen, doel, datum, plaats, locatie, tijd, deadline, volgende vergadering,
      vergadering, website, financiën, begroting, communicatie, evenement, evenementen, documentatie,
      overig, informatie, resultaat, stemming, reden, maandag, dinsdag, woensdag, donderdag, vrijdag,
      zaterdag, zondag, klaar, gedaan, belangrijk, voorbeeld, context, logistiek, prioriteit,
      opmerking, opmerkingen`),
  placeholders: words('geen, niets, geen besluiten, geen acties, nog te bepalen, n.v.t, nvt'),
  nothings: words('geen besluiten, geen besluit, geen actiepunten, geen acties'),
  remarks: words('noot, opmerking, vraag, voorstel'),
  dueCues: words('voor, vóór, uiterlijk, tot, deadline, voor eind'),
  dueCuesAfter: [],
  doneWords: words('gedaan, klaar, afgerond, gereed, afgehandeld'),
  fields: {
    owner: words('verantwoordelijke, verantwoordelijk, wie, eigenaar'),
    due: words('deadline, wanneer'),
    status: words('stand'),
  },
  columns: {
    owner: words(
      `wie, verantwoordelijke, verantwoordelijk, eigenaar, uitvoerder, persoon, actiehouder, door wie`,
    ),
    text: words(
      `actie, acties, actiepunt, actiepunten, taak, taken, wat, omschrijving, besluit, onderwerp`,
    ),
    due: words('deadline, wanneer, gereed, einddatum, voor wanneer'),
    status: words('status, stand, klaar'),
  },
  closings: words(
    `de vergadering wordt gesloten, einde vergadering, sluiting, de voorzitter sluit`,
  ),
  continuations: words('daarna, ook, anders, zie, zie ook, bijvoorbeeld, omdat, als, dit'),
}
