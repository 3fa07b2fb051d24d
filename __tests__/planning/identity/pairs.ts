/** What two texts have to do with each other. */
export type Verdict =
  /** One item, worded anew. */
  | 'same'
  /** Two items, however alike they look. */
  | 'different'

/** Two items as a note taker might write them, made up by us, with what a person would say of them. */
export interface Pair {
  readonly verdict: Verdict
  /** What makes the pair hard. */
  readonly kind: string
  readonly language: string
  readonly one: string
  readonly other: string
}

type Row = readonly [language: string, one: string, other: string]

const same: Readonly<Record<string, readonly Row[]>> = {
  'a word more': [
    ['en', 'Write the release notes', 'Write the release notes for the parser'],
    ['en', 'Ask Ana about the budget', 'Ask Ana about the budget of the summer school'],
    ['en', 'Book a room', 'Book a room for the workshop'],
    ['en', 'Order new stickers', 'Order new stickers before the fair'],
    ['en', 'Update the installation guide', 'Carefully update the installation guide'],
    ['en', 'Move the site to the new server', 'Move the site to the new server this week'],
    ['en', 'Fix the flaky scheduler test', 'Fix the flaky scheduler test on arm64'],
    ['en', 'Send the invitations', 'Send the invitations and the agenda'],
    ['de', 'Die Webseite aktualisieren', 'Die Webseite mit den neuen Terminen aktualisieren'],
    ['de', 'Raum für das Treffen buchen', 'Großen Raum für das Treffen buchen'],
    ['fr', 'Mettre à jour la documentation', 'Mettre à jour la documentation du pilote'],
    ['es', 'Revisar el presupuesto', 'Revisar el presupuesto del taller'],
    ['ro', 'Actualizează documentația', 'Actualizează documentația de instalare'],
    ['pt', 'Escrever as notas da versão', 'Escrever as notas da nova versão'],
    ['it', 'Preparare la demo', 'Preparare la demo per la fiera'],
    ['pl', 'Zaktualizować stronę', 'Zaktualizować stronę projektu'],
  ],
  'a word less': [
    [
      'en',
      'Schedule a call with the packaging team about licences',
      'Schedule a call with the packaging team',
    ],
    ['en', 'Discuss the logo and the colours with Maria', 'Discuss the logo with Maria'],
    ['en', 'Collect the slides of all speakers until Friday', 'Collect the slides of all speakers'],
    ['en', 'Open an issue about the broken mirror', 'Open issue about broken mirror'],
    ['en', 'Go through the list of open bugs', 'Go through the open bugs'],
    [
      'de',
      'Bitte die Einladung an alle Mitglieder verschicken',
      'Einladung an alle Mitglieder verschicken',
    ],
    ['fr', 'Relire la proposition de financement avec Léa', 'Relire la proposition de financement'],
    ['es', 'Publicar el vídeo de la charla en la web', 'Publicar el vídeo de la charla'],
  ],
  'another order': [
    ['en', 'Review the SMP patches', 'Review patches for SMP'],
    ['en', 'Schedule a discussion about bare metal', 'Schedule the bare metal discussion'],
    [
      'en',
      'Benchmark the allocator and the scheduler',
      'Benchmark the scheduler and the allocator',
    ],
    ['en', 'Update the docs of the network stack', 'Update the network stack docs'],
    ['en', 'Until Monday, write the blog post', 'Write the blog post until Monday'],
    ['de', 'Protokoll der Sitzung schreiben', 'Schreiben: Protokoll der Sitzung'],
    [
      'es',
      'Preparar para la reunión las diapositivas',
      'Preparar las diapositivas para la reunión',
    ],
    ['ro', 'Trimite participanților un e-mail', 'Trimite un e-mail participanților'],
  ],
  'another form of a word': [
    ['en', 'Review the pull request for the loader', 'Reviewing the pull request for the loader'],
    ['en', 'Organise the summer school', 'Organising the summer school'],
    ['en', 'Order a banner for the booth', 'Order banners for the booth'],
    ['en', 'Document the release process', 'Documentation of the release process'],
    ['en', 'Test the new drivers', 'Test the new driver'],
    ['en', 'Clean up the mailing list', 'Cleaned up the mailing list'],
    ['en', 'Organize the community survey', 'Organise the community survey'],
    ['de', 'Den Vertrag mit dem Vermieter prüfen', 'Vertrag mit Vermieter prüfen'],
    ['de', 'Teilnehmerliste verschicken', 'Die Teilnehmerlisten verschicken'],
    ['fr', 'Préparer la présentation du projet', 'Préparation de la présentation du projet'],
    ['es', 'Actualizar la lista de contactos', 'Actualización de la lista de contactos'],
    ['ro', 'Pregătește prezentarea pentru atelier', 'Pregătirea prezentării pentru atelier'],
    ['it', 'Contattare gli sponsor del convegno', 'Contattare lo sponsor del convegno'],
  ],
  'a typo': [
    ['en', 'Review the boot loader documenation', 'Review the boot loader documentation'],
    ['en', 'Publish teh minutes of the meeting', 'Publish the minutes of the meeting'],
    ['en', 'Ask the univeristy for a lecture hall', 'Ask the university for a lecture hall'],
    ['en', 'Migrate the build to the new pipline', 'Migrate the build to the new pipeline'],
    ['en', 'Call the hotel regarding acommodation', 'Call the hotel regarding accommodation'],
    ['de', 'Rechung an den Verein schicken', 'Rechnung an den Verein schicken'],
    ['fr', 'Réserver la salle de conférance', 'Réserver la salle de conférence'],
    ['es', 'Enviar la invitacion a los socios', 'Enviar la invitación a los socios'],
    ['ro', 'Scrie raportul pentru sponsori', 'Scrie raportul pentru sponsorii'],
  ],
  'another word for it': [
    ['en', 'Write a proposal for the new website', 'Draft a proposal for the new website'],
    [
      'en',
      'Talk to the legal team about the trademark',
      'Speak to the legal team about the trademark',
    ],
    ['en', 'Fix the broken links in the handbook', 'Repair the broken links in the handbook'],
    ['en', 'Find a speaker for the opening keynote', 'Look for a speaker for the opening keynote'],
    ['en', 'Prepare the agenda of the annual meeting', 'Draft the agenda of the annual meeting'],
    ['en', 'Send the survey to all members', 'Mail the survey to all members'],
    ['de', 'Das Angebot der Druckerei einholen', 'Das Angebot der Druckerei anfordern'],
    ['fr', 'Rédiger le compte rendu de la réunion', 'Écrire le compte rendu de la réunion'],
    [
      'es',
      'Redactar el informe anual de la asociación',
      'Escribir el informe anual de la asociación',
    ],
  ],
  'about the same link': [
    [
      'en',
      'Review https://github.com/octo/lib/pull/131',
      'Review and approve https://github.com/octo/lib/pull/131',
    ],
    ['en', 'Review https://github.com/octo/lib/pull/131', 'Please review octo/lib#131'],
    ['en', 'Read https://example.org/plan', 'Read the plan: https://example.org/plan'],
    ['en', 'Look into octo/lib#7 again', 'Look into octo/lib#7'],
    [
      'de',
      'https://example.org/umfrage ausfüllen',
      'Die Umfrage https://example.org/umfrage ausfüllen',
    ],
    ['fr', 'Relire https://example.org/charte', 'Relire et signer https://example.org/charte'],
  ],
  'in other words, with what it is about kept': [
    [
      'en',
      'Allocator benchmarks: compare with last year',
      'Compare the allocator benchmarks with those of last year',
    ],
    [
      'en',
      'Kernel handbook: second chapter, first draft',
      'First draft of the second chapter of the kernel handbook',
    ],
    [
      'en',
      'Follow up with Priya on the sponsorship contract',
      'Priya: sponsorship contract follow-up',
    ],
    [
      'en',
      'Check whether the mirror in Lisbon is up again',
      'Check if the Lisbon mirror is up again',
    ],
    ['de', 'Mit der Hochschule über den Hörsaal reden', 'Hörsaal: mit der Hochschule reden'],
    ['es', 'Hablar con la imprenta sobre los carteles', 'Carteles: hablar con la imprenta'],
  ],
  'how it stands, in other words': [
    ['en', 'Book the room', 'Book the room (still open)'],
    ['en', 'Book the room', 'Book the room - waiting for reply'],
    ['en', 'Book the room (still open)', 'Book the room. Update: they replied'],
    ['en', 'Renew the domain', 'Renew the domain - URGENT'],
    ['en', 'Renew the domain [in progress]', 'Renew the domain (URGENT!!)'],
    ['en', 'Renew the domain', '[URGENT] Renew the domain'],
    ['en', 'Update the website', 'Update web site'],
    ['en', 'Update the website', 'Reminder: update web site'],
    ['en', 'Rewrite the parser', 'Rewrite the parser (80% done)'],
    ['en', 'Rewrite the parser', 'Rewrite the parser, carried over from last week'],
    ['en', 'Rewrite the parser', 'Rewrite the parser. Status (12.5.): see octo/lib#4.'],
    ['de', 'Halle mieten', 'Halle mieten (noch offen)'],
    ['de', 'Halle mieten', 'Halle mieten – wartet auf Antwort der Stadt'],
    ['de', 'Halle mieten', 'Halle mieten. Stand: Angebot liegt vor'],
    ['fr', 'Réserver le car', 'Réserver le car (en attente de réponse)'],
    ['fr', 'Réserver le car', 'Réserver le car - très urgent'],
    ['es', 'Alquilar la sala', 'Alquilar la sala (pendiente)'],
    ['es', 'Alquilar la sala', 'Alquilar la sala. Actualización: ya hay presupuesto'],
    ['pt', 'Reservar o hotel', 'Reservar o hotel (em andamento)'],
    ['it', 'Prenotare il treno', 'Prenotare il treno (in sospeso)'],
    ['ro', 'Rezervă autocarul', 'Rezervă autocarul (în așteptare)'],
    ['pl', 'Zamówić obiad', 'Zamówić obiad - pilne'],
    ['nl', 'Zaal huren', 'Zaal huren (nog steeds open)'],
    ['ru', 'Заказать баннер', 'Заказать баннер (срочно)'],
    ['ja', '会場を予約する', '会場を予約する（進行中）'],
  ],
  'without blanks between words': [
    ['ja', 'リリースノートを書く', 'リリースノートを書いてください'],
    ['ja', '次回の会議室を予約する', '次回会議室を予約する'],
    ['zh', '更新安装文档', '更新一下安装文档'],
    ['zh', '准备夏令营的预算表', '准备今年夏令营的预算表'],
  ],
}

const different: Readonly<Record<string, readonly Row[]>> = {
  'another link': [
    [
      'en',
      'Approve https://github.com/octo/lib/pull/131',
      'Approve https://github.com/octo/lib/pull/308',
    ],
    ['en', 'Review octo/lib#12', 'Review octo/lib#13'],
    ['en', 'Read https://example.org/one', 'Read https://example.org/two'],
    [
      'en',
      'Review https://github.com/octo/lib/pull/7',
      'Review https://github.com/octo/app/pull/7',
    ],
    ['de', 'Bitte octo/lib#4 prüfen', 'Bitte octo/lib#5 prüfen'],
    ['fr', 'Relire https://example.org/a', 'Relire https://example.org/b'],
  ],
  'another number, version or date': [
    ['en', 'Publish release 0.10.1', 'Publish release 0.11.0'],
    ['en', 'Write chapter 3 of the handbook', 'Write chapter 4 of the handbook'],
    ['en', 'Book the room for 12 people', 'Book the room for 20 people'],
    ['en', 'Prepare the call of 2022-03-01', 'Prepare the call of 2022-03-08'],
    ['en', 'Test on Ubuntu 22.04', 'Test on Ubuntu 24.04'],
    ['en', 'Invite the speakers of March 3', 'Invite the speakers of March 10'],
    ['de', 'Kapitel 1 korrigieren', 'Kapitel 2 korrigieren'],
    ['es', 'Publicar la versión 2.0', 'Publicar la versión 2.1'],
    ['ro', 'Corectează laboratorul 5', 'Corectează laboratorul 6'],
  ],
  'the opposite': [
    ['en', 'Merge the scheduler patches', 'Do not merge the scheduler patches'],
    ['en', 'We support Windows', "We don't support Windows"],
    ['en', 'Keep the old mirror', 'Never keep the old mirror'],
    ['en', 'Publish the numbers', 'Publish no numbers'],
    ['en', 'The wiki stays open to everybody', 'The wiki does not stay open to everybody'],
    ['de', 'Wir ziehen dieses Jahr um', 'Wir ziehen dieses Jahr nicht um'],
    ['de', 'Eine Konferenz in Berlin veranstalten', 'Keine Konferenz in Berlin veranstalten'],
    ['fr', 'Nous changeons de serveur cette année', 'Nous ne changeons pas de serveur cette année'],
    ['es', 'Aceptamos la oferta del patrocinador', 'No aceptamos la oferta del patrocinador'],
    ['ro', 'Schimbăm licența proiectului', 'Nu schimbăm licența proiectului'],
    ['pt', 'Mudamos a data do encontro', 'Não mudamos a data do encontro'],
    ['it', 'Accettiamo la proposta di Marco', 'Non accettiamo la proposta di Marco'],
    ['pl', 'Zmieniamy termin spotkania', 'Nie zmieniamy terminu spotkania'],
  ],
  'one sentence with another filling': [
    ['en', 'Schedule a discussion on profiling', 'Schedule a discussion on licensing'],
    [
      'en',
      'Schedule a discussion on the boot loader',
      'Schedule a discussion on the summer school',
    ],
    ['en', 'Ask Ana about the website', 'Ask Ana about the T-shirts'],
    ['en', 'Add the boot menu to the next meeting', 'Add the budget to the next meeting'],
    ['en', 'Talk to Simon about the newsletter', 'Talk to Simon about the mirrors'],
    ['en', 'Create a repository for the slides', 'Create a repository for the patches'],
    ['en', 'Create a page for the workshop', 'Create a channel for the workshop'],
    ['en', 'Send an e-mail to the sponsors', 'Send an e-mail to the students'],
    ['en', 'Find reviewers for the parser', 'Find reviewers for the tracker'],
    ['en', 'Write tests for the scheduler', 'Write tests for the allocator'],
    ['en', 'Arrange a meeting with the university', 'Arrange a meeting with the ministry'],
    ['en', 'Install the editor extension', 'Install the build server'],
    ['en', 'Review the network patches', 'Review the memory patches'],
    ['en', 'Update the handbook', 'Update the website'],
    ['en', 'Ping Ana', 'Ping Bruno'],
    ['de', 'Termin mit dem Vermieter machen', 'Termin mit der Bank machen'],
    ['de', 'Angebot für die Plakate einholen', 'Angebot für die Getränke einholen'],
    ['fr', 'Contacter le traiteur', 'Contacter la mairie'],
    ['fr', 'Préparer la salle', 'Préparer les badges'],
    ['es', 'Llamar a la imprenta', 'Llamar al hotel'],
    ['es', 'Revisar el texto de la invitación', 'Revisar el texto de la licencia'],
    ['ro', 'Vorbește cu sponsorii', 'Vorbește cu studenții'],
    ['pt', 'Convidar os professores', 'Convidar os jornalistas'],
    ['it', 'Ordinare le magliette', 'Ordinare il catering'],
    ['ja', '会議室を予約する', 'ホテルを予約する'],
    ['zh', '联系赞助商', '联系酒店'],
  ],
  'what only looks like how it stands': [
    ['en', 'Update the website', 'Update the status'],
    ['en', 'Review the patches (scheduler)', 'Review the patches (allocator)'],
    ['en', 'Ask the venue - catering', 'Ask the venue - parking'],
    ['en', 'Call Ana. Update the budget: travel', 'Call Ana. Update the wiki: sidebar'],
    ['en', 'Urgent: renew the domain', 'Urgent: pay the invoice'],
    ['de', 'Halle mieten (Turnier)', 'Halle mieten (Weihnachtsfeier)'],
  ],
  'one subject, another thing to do': [
    ['en', 'Write the newsletter', 'Translate the newsletter'],
    ['en', 'Close the old forum', 'Open the new forum'],
    ['en', 'Order the badges', 'Print the badges'],
    ['en', 'Benchmark the allocator', 'Document the allocator'],
    ['en', 'Collect the slides', 'Upload the slides'],
    ['de', 'Das Plakat entwerfen', 'Das Plakat drucken'],
    ['fr', 'Commander les badges', 'Imprimer les badges'],
    ['es', 'Escribir el boletín', 'Traducir el boletín'],
  ],
  'somebody or something else in one place': [
    ['en', 'Introduce Ana to the packaging team', 'Introduce Chen to the packaging team'],
    ['en', 'Move the meeting to Tuesday', 'Move the meeting to Thursday'],
    ['en', 'Port the driver to ARM', 'Port the driver to RISC-V'],
    ['en', 'Test the image on QEMU', 'Test the image on Xen'],
    ['en', 'Translate the guide into French', 'Translate the guide into Polish'],
    ['en', 'Ask for a room in building A', 'Ask for a room in building B'],
    ['de', 'Das Treffen auf Montag verschieben', 'Das Treffen auf Freitag verschieben'],
    ['fr', 'Traduire le guide en anglais', 'Traduire le guide en espagnol'],
    ['es', 'Mover la reunión al lunes', 'Mover la reunión al jueves'],
    ['ro', 'Mută întâlnirea pe luni', 'Mută întâlnirea pe vineri'],
  ],
  'a few words in common': [
    ['en', 'Integrate the patches of the hackathon', 'Arrange the logistics of the hackathon'],
    ['en', 'Look into paging on arm64', 'Look into the report of Sam'],
    ['en', 'Close the budget of last year', 'Close the door of the lab'],
    ['en', 'Review the boot protocol proposal', 'Review the numbers of the survey'],
    ['en', 'Everybody sends slides', 'Everybody fills in the survey'],
    ['de', 'Liste der Gäste erstellen', 'Liste der Einkäufe schreiben'],
    ['fr', 'Trouver une date pour le barbecue', 'Trouver un orateur'],
    ['es', 'Comprar pegatinas nuevas', 'Comprar los billetes de tren'],
  ],
}

export const pairs: readonly Pair[] = [...pairsOf('same', same), ...pairsOf('different', different)]

function pairsOf(
  verdict: Verdict,
  kinds: Readonly<Record<string, readonly Row[]>>,
): readonly Pair[] {
  return Object.entries(kinds).flatMap(([kind, rows]) =>
    rows.map(([language, one, other]) => ({ verdict, kind, language, one, other })),
  )
}
