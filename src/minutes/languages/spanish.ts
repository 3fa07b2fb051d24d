import { type Language, words } from './language.js'

export const spanish: Language = {
  tag: 'es',
  dateOrder: 'day-first',
  unmistakableHeadings: {
    actions:
      words(`acciones a realizar, acciones a tomar, acciones pendientes, tareas pendientes, lista de tareas,
      tareas asignadas, plan de acción, puntos de acción, compromisos y tareas, elementos de acción,
      tareas por hacer, pendientes y responsables`),
    decisions: words(
      `decisiones tomadas, acuerdos tomados, acuerdos adoptados, decisiones adoptadas`,
    ),
    both: words(
      `acuerdos y tareas, tareas y acuerdos, decisiones y tareas, acuerdos y compromisos`,
    ),
  },
  generalHeadings: {
    actions:
      words(`tareas, tarea, acciones, acción, próximos pasos, siguientes pasos, pendientes, seguimiento, por
      hacer, compromisos, asignaciones, próximas acciones, próximas tareas, reparto de tareas, asignación de
      tareas, qué hacer`),
    decisions:
      words(`decisiones, decisión, acuerdos, acuerdo, resoluciones, resolución, conclusiones, conclusión,
      votaciones, puntos acordados, lo acordado, se acordó, qué se decidió, lo que se decidió`),
    both: words('resultados, resultado'),
  },
  vagueHeadings: words(`próxima semana, responsables`),
  headingExtras:
    words(`adoptados, adoptadas, alcanzados, sesión, nuevas, nuevos, nueva, de, la, el, las, los, del, reunión, para, próxima, principales, abiertas,
      lista, resumen, y, a, en, semana, equipo, generales, sprint, individuales, asignadas, realizar, completar, siguiente, siguientes, acordadas, acordados, tomadas, tomados`),
  reviewWords: words(
    `anteriores, anterior, previas, previos, revisión, pasadas, estado, última, repaso`,
  ),
  attendanceHeadings:
    words(`asistentes, asistencia, participantes, presentes, ausentes, invitados, miembros, miembros
      presentes, moderador, moderadora, secretario, secretaria, toma de notas, personas asistentes,
      excusados, convocados, facilitador, facilitadora`),
  otherHeadings:
    words(`orden del día, agenda, discusión, debate, temas, temas tratados, próxima reunión, varios, otros,
      otros temas, ruegos y preguntas, notas, anuncios, informes, introducción, presentación,
      preguntas, enlaces, asuntos varios, desarrollo`),
  dateLabels: words('fecha, fecha de la reunión'),
  markers: {
    action: words('acción, tarea, por hacer, pendiente'),
    decision: words(`decisión, decidido, acuerdo, se acuerda, resolución, aprobado, acordado`),
  },
  sectionMarkers: {
    action: words('seguimiento'),
    decision: words('conclusión, consenso'),
  },
  modals: words(`debe, deben, va a, van a, deberá, deberán, tiene que, tienen que`),
  deeds: words(
    `se encarga de, se encargan de, se encargará de, hará, enviará, revisará, preparará, contactará, escribirá, organizará, publicará`,
  ),
  joiners: words('y, e, o, con'),
  ownerPrepositions: words('para'),
  groups:
    words(`todos, todas, todo el equipo, equipo, junta, comité, tesorero, tesorera, presidente, presidenta,
      secretario, secretaria, grupo, miembros, voluntarios, cada uno, coordinación, todes, junta
      directiva, el equipo`),
  pronouns: words(
    `nosotros, yo, él, ella, ellos, ellas, usted, alguien, se, nadie, esto, quien, aquí`,
  ),
  topics:
    words(`pregunta, preguntas, respuesta, nota, notas, tema, temas, idea, ideas, problema, solución,
      propuesta, propuestas, objetivo, objetivos, fecha, lugar, hora, plazo, próxima reunión, reunión,
      sitio web, web, página web, finanzas, presupuesto, comunicación, evento, eventos, documentación,
      varios, información, resultado, votación, motivo, lunes, martes, miércoles, jueves, viernes,
      sábado, domingo, hecho, pendiente, importante, ejemplo, contexto, redes sociales, logística,
      taller, talleres, prioridad, difusión, observaciones`),
  placeholders:
    words(`ninguna, ninguno, nada, sin acuerdos, sin tareas, no aplica, por definir, por determinar, no
      hay, sin decisiones, pendiente de completar`),
  nothings: words(
    'ninguna decisión, sin decisiones, sin acuerdos, sin tareas, no hay tareas, no hay acuerdos',
  ),
  remarks: words('nota, notas, pregunta, propuesta, contexto'),
  dueCues:
    words(`antes del, antes de, para el, hasta el, hasta, fecha límite, plazo, a más tardar el, vence el,
      para antes del, a más tardar`),
  dueCuesAfter: [],
  doneWords: words(
    `hecho, hecha, completado, completada, terminado, terminada, listo, lista, cerrado, finalizado`,
  ),
  fields: {
    owner: words('responsable, responsables, encargado, encargada, quién'),
    due: words('fecha límite, plazo, para cuándo'),
    status: words('estado'),
  },
  columns: {
    owner:
      words(`responsable, responsables, quién, quien, encargado, encargada, asignado a, asignado, persona, a
      cargo, encargados`),
    text: words(`acción, acciones, tarea, tareas, qué, que, descripción, decisión, acuerdo, acuerdos, actividad,
      compromiso, asunto, tema`),
    due: words(
      `fecha límite, plazo, cuándo, cuando, vencimiento, fecha de entrega, para cuándo, entrega, fecha`,
    ),
    status: words('estado, estatus, hecho, situación'),
  },
  closings:
    words(`se levanta la sesión, fin de la reunión, se cierra la sesión, se da por terminada, acta
      redactada por, la reunión termina`),
  continuations:
    words(`luego, después, además, alternativamente, ver, véase, por ejemplo, también, nota, porque, si,
      esto`),
}
