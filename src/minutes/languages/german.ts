import { type Language, words } from './language.js'

export const german: Language = {
  tag: 'de',
  dateOrder: 'day-first',
  unmistakableHeadings: {
    actions:
      words(`Aufgabenliste, Aktionspunkte, Massnahmenliste, offene Aufgaben, Arbeitsaufträge, Massnahmenplan,
      offene Punkte und Aufgaben, Handlungsbedarf`),
    decisions: words('gefasste Beschlüsse, Beschlussliste, Beschlussprotokoll'),
    both: words('Aufgaben und Beschlüsse, Beschlüsse und Aufgaben'),
  },
  generalHeadings: {
    actions:
      words(`Aufgaben, Aufgabe, Massnahmen, nächste Schritte, weiteres Vorgehen, Aufträge, Auftrag, zu
      erledigen, Pendenzen, Hausaufgaben, Aufgabenverteilung, Zu tun, wer macht was, weitere Schritte, nächste Aufgaben, Folgeaufgaben`),
    decisions:
      words(`Beschlüsse, Beschluss, Entscheidungen, Entscheidung, Entscheide, Vereinbarungen, Festlegungen,
      Abstimmungen, Anträge und Beschlüsse`),
    both: words('Ergebnisse, Ergebnis'),
  },
  vagueHeadings: words(
    `offene Punkte, nächste Woche, Ausblick, Zuständigkeiten, Verantwortlichkeiten`,
  ),
  headingExtras:
    words(`aktive, aktuelle, laufende, anstehende, mal, treffens, sitzungen, neue, neu, offene, offen, die, der, das, des, aus, von, vom, bis, zum, zur, nächsten, Sitzung,
      Treffen, Treffens, heutigen, heutige, wichtige, Zusammenfassung, Liste, alle, unsere, weitere,
      für, sprint, Woche, einzelne, Team, kommende, kommenden, gefasste, getroffene, vereinbarte`),
  reviewWords:
    words(`alte, letzte, letzten, letzter, vorige, vorigen, bisherige, Rückblick, erledigte, Stand, Status,
      Kontrolle`),
  attendanceHeadings:
    words(`Teilnehmer, Teilnehmende, TeilnehmerInnen, Teilnehmer:innen, Teilnehmerinnen, anwesend,
      Anwesende, Anwesenheit, entschuldigt, abwesend, Gäste, Protokoll, Protokollführung,
      Protokollant, Protokollantin, Moderation, Sitzungsleitung, Leitung, Schriftführer, Mitglieder,
      Vorstand, unentschuldigt, Teilnehmerliste, Redeleitung, dabei`),
  otherHeadings:
    words(`Tagesordnung, Agenda, Themen, Diskussion, Diskussionen, Sonstiges, Verschiedenes, nächste
      Sitzung, nächstes Treffen, nächster Termin, Termine, Berichte, Bericht, Ankündigungen,
      Begrüssung, Notizen, Protokoll, Nächste Termine, offene Fragen, Fragen, Ideen, Links,
      Themenspeicher`),
  dateLabels: words('Datum, Sitzungsdatum, Termin'),
  markers: {
    action: words('Aufgabe, Massnahme, zu erledigen, Arbeitsauftrag'),
    decision: words('Beschluss, Entscheidung, beschlossen, entschieden, Beschlüsse'),
  },
  sectionMarkers: {
    action: words('Auftrag'),
    decision: words('Ergebnis, Konsens, einstimmig'),
  },
  modals: words(`soll, sollen, wird, werden, muss, müssen`),
  deeds: words(
    `kümmert sich um, kümmern sich um, übernimmt, übernehmen, macht, prüft, erstellt, schreibt, fragt, klärt, organisiert, schickt, bereitet, kontaktiert, besorgt, bucht, bestellt`,
  ),
  joiners: words('und, mit, oder'),
  ownerPrepositions: words('für'),
  groups:
    words(`alle, jeder, Vorstand, alle Mitglieder, Mitglieder, Team, Kassenwart, Kassier, Schriftführer,
      Vorsitzender, Vorsitzende, Orga, Orga-Team, Arbeitsgruppe, Fachschaft, Fachschaftsrat, Gruppe, Protokollant,
      Protokollantin, Moderation, Sitzungsleitung, Schriftführerin`),
  pronouns: words(`wir, ich, er, sie, es, man, jemand, ihr, dies, das, niemand, wer, hier`),
  topics:
    words(`Frage, Fragen, Antwort, Hinweis, Notiz, Thema, Themen, Idee, Ideen, Problem, Lösung, Vorschlag,
      Ziel, Termin, Termine, Frist, Datum, Uhrzeit, Ort, nächste Sitzung, nächstes Treffen, nächster
      Termin, Sitzung, Treffen, Webseite, Webauftritt, Finanzen, Kasse, Budget, Werbung,
      Veranstaltung, Veranstaltungen, Räume, Raum, Dokumentation, Sonstiges, Verschiedenes, Info,
      Information, Infos, Protokoll, Stand, Ergebnis, Abstimmung, Antrag, Begründung, Sommerfest,
      Anmerkung, Anmerkungen, Anhang, Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag,
      Sonntag, bis, erledigt, offen, Grund, Kosten, Plan, Planung, wichtig, kurzfristig, langfristig,
      Einkauf, Getränke`),
  placeholders:
    words(`keine, keine Beschlüsse, keine Aufgaben, nichts, entfällt, keine neuen Aufgaben, noch offen,
      folgt, keine Entscheidungen, kein Beschluss`),
  nothings: words(
    'keine Beschlüsse, kein Beschluss, keine Entscheidung, keine Entscheidungen, keine Aufgaben, keine Massnahmen, keine offenen Punkte',
  ),
  remarks: words('Hinweis, Anmerkung, Frage, Vorschlag, Hintergrund'),
  dueCues:
    words(`bis, bis zum, bis spätestens, spätestens, spätestens bis, Frist, fällig, fällig am, vor dem,
      Termin, Deadline, bis Ende`),
  dueCuesAfter: [],
  doneWords: words('erledigte, abgeschlossene, erledigt, fertig, abgeschlossen, gemacht'),
  fields: {
    owner: words('verantwortlich, verantwortliche, zuständig, wer, bearbeiter'),
    due: words('frist, bis, bis wann, fällig, fällig am, termin, deadline'),
    status: words('status, stand'),
  },
  columns: {
    owner:
      words(`Verantwortlich, Verantwortliche, Verantwortlicher, Wer, zuständig, Zuständigkeit, Zuständige,
      Person, Bearbeiter, Verantwortlichkeit, verantwortliche Person, Name`),
    text: words(`Aufgabe, Aufgaben, Massnahme, Massnahmen, Was, Tätigkeit, Beschreibung, Beschluss, Auftrag,
      Arbeitspaket, To-do, Thema`),
    due: words(
      `bis, bis wann, Frist, fällig, Termin, wann, Deadline, fällig am, Fälligkeit, Zieldatum`,
    ),
    status: words('Status, Stand, erledigt'),
  },
  closings:
    words(`Ende der Sitzung, Sitzungsende, die Sitzung wurde, Sitzung geschlossen, Sitzung beendet,
      Protokoll:, für das Protokoll, Schluss der Sitzung`),
  continuations:
    words(`dann, ausserdem, alternativ, dazu, danach, siehe, siehe auch, Hinweis, weil, da, falls, dies,
      dafür, zudem, hierzu`),
}
