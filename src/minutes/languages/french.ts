import { type Language, words } from './language.js'

export const french: Language = {
  tag: 'fr',
  dateOrder: 'day-first',
  unmistakableHeadings: {
    actions:
      words(`actions à mener, actions à faire, actions à réaliser, plan d'action, plan d'actions, points
      d'action, liste des actions, relevé d'actions, actions décidées, à faire, choses à faire, relevé
      des actions, tâches à réaliser, tâches à faire, actions à prendre, reste à faire`),
    decisions:
      words(`décisions prises, relevé de décisions, relevé des décisions, décisions actées, résolutions
      adoptées`),
    both: words(`décisions et actions, actions et décisions, relevé de décisions et actions`),
  },
  generalHeadings: {
    actions:
      words(`tâches, tâche, prochaines étapes, prochaine étape, suites à donner, suite à donner, suivi,
      actions, action, répartition des tâches, missions, prochaines actions, prochaines tâches, qui fait quoi, pour la
      prochaine fois, pour la prochaine réunion`),
    decisions: words(
      `décisions, décision, conclusions, conclusion, accords, points actés,
      points convenus, points décidés, ce qui a été décidé`,
    ),
    both: words('bilan, synthèse'),
  },
  vagueHeadings: words(`à venir, la semaine prochaine, semaine prochaine, responsabilités`),
  headingExtras:
    words(`définies, définie, réparties, attribuées, nouvelles, nouveau, les, la, le, de, des, du, en cours, pour, réunion, prochaine, principales,
      principaux, liste, ouvertes, immédiates, cours, en, et, à, l, d, séance, sprint, individuelles, semaine, prévues, prévue, planifiées, lors, suivantes, suivante, prises, retenues, équipe`),
  reviewWords: words(
    `précédentes, précédente, dernière, anciennes, rappel, revue, état, avancement, passées`,
  ),
  attendanceHeadings:
    words(`participants, participantes, participant, présents, présent, présentes, présences, personnes
      présentes, étaient présents, excusés, absents, invités, membres présents, secrétaire, animateur,
      animatrice, secrétaire de séance, rédacteur, participant·e·s, participant.e.s, présent·e·s,
      présent.e.s, absent·e·s, liste des présents, membres, animation, prise de notes`),
  otherHeadings:
    words(`ordre du jour, discussion, discussions, échanges, prochaine réunion, prochaines réunions,
      divers, questions diverses, points divers, notes, compte rendu, présentation, introduction,
      informations, annonces, agenda, tour de table, questions, liens, prochain rendez-vous, date de
      la prochaine réunion`),
  dateLabels: words('date, date de la réunion, séance du'),
  markers: {
    action: words('action, tâche, à faire'),
    decision: words('décision, décidé, résolution, adopté, décisions, approuvé'),
  },
  sectionMarkers: {
    action: words('suite'),
    decision: words('conclusion, accord, consensus'),
  },
  modals: words(`doit, doivent, va, vont, devra, devront`),
  deeds: words(
    `s'occupe de, s'occupe du, s'occupe des, se charge de, se charge du, se charge des, se chargent de, se chargent du, se chargent des, s'occupent de, s'occupent du, s'occupent des, prépare, contacte, envoie, vérifie, rédige, organise`,
  ),
  joiners: words('et, ou, avec'),
  ownerPrepositions: words('pour, à, par'),
  groups:
    words(`tous, toutes, tout le monde, équipe, bureau, conseil, trésorier, trésorière, président,
      présidente, secrétaire, groupe, membres, tous les membres, bénévoles, comité, chacun`),
  pronouns: words(
    `nous, je, il, elle, on, ils, elles, vous, quelqu'un, ce, cela, ça, personne, qui, ici`,
  ),
  topics:
    words(`question, questions, réponse, remarque, remarques, note, sujet, sujets, thème, idée, idées,
      problème, solution, proposition, objectif, objectifs, date, lieu, heure, horaire, échéance,
      délai, prochaine réunion, réunion, site, site web, finances, trésorerie, budget, communication,
      événement, événements, documentation, divers, information, informations, compte rendu, résultat,
      vote, motif, rappel, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, fait, à suivre,
      important, exemple, contexte, bilan, adhésions, logistique, matériel, ordre du jour, priorité,
      coût, subvention, subventions, local, salle, formation`),
  placeholders:
    words(`aucune, aucun, néant, rien, aucune action, aucune décision, sans objet, à définir, à compléter,
      pas de décision, rien à signaler, à déterminer`),
  nothings: words("aucune décision, aucune action, pas de décision, pas d'action, aucune tâche"),
  remarks: words('note, remarque, nb, question, proposition, contexte'),
  dueCues:
    words(`avant le, avant, d'ici le, d'ici, d'ici au, pour le, jusqu'au, au plus tard le, échéance, date
      limite, délai, avant fin, d'ici fin`),
  dueCuesAfter: [],
  doneWords: words('fait, terminé, terminée, effectué, réalisé, faite, clos, ok'),
  fields: {
    owner: words('responsable, responsables, qui, porteur, pilote'),
    due: words('échéance, délai, date limite, pour quand'),
    status: words('statut, état'),
  },
  columns: {
    owner:
      words(`responsable, responsables, qui, pilote, porteur, porteurs, assigné à, personne, attribué à,
      référent, acteur, acteurs, chargé, en charge`),
    text: words(`action, actions, tâche, tâches, quoi, description, décision, action à mener, actions à mener,
      sujet, objet, intitulé`),
    due: words(`échéance, délai, date limite, quand, pour quand, avant le, date d'échéance`),
    status: words('statut, état, avancement, fait'),
  },
  closings:
    words(`la séance est levée, fin de la réunion, séance levée, la réunion se termine, compte rendu rédigé
      par, rédigé par, fin de séance`),
  continuations:
    words(`puis, ensuite, sinon, voir, voir aussi, par exemple, de plus, note, car, parce que, cela, ceci,
      si`),
}
