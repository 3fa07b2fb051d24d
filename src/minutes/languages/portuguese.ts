import { type Language, words } from './language.js'

export const portuguese: Language = {
  tag: 'pt',
  dateOrder: 'day-first',
  unmistakableHeadings: {
    actions:
      words(`ações a realizar, ações pendentes, tarefas pendentes, lista de tarefas, plano de ação, itens de
      ação, pontos de ação, tarefas atribuídas, encaminhamentos e tarefas`),
    decisions: words('decisões tomadas, deliberações tomadas'),
    both: words(`decisões e tarefas, decisões e encaminhamentos, encaminhamentos e decisões`),
  },
  generalHeadings: {
    actions:
      words(`tarefas, tarefa, ações, ação, próximos passos, encaminhamentos, encaminhamento, pendências, a
      fazer, acompanhamento, responsabilidades, compromissos, compromisso, próximas etapas, próximas ações,
      próximas tarefas, divisão de tarefas, distribuição de tarefas, atribuições, que fazer`),
    decisions: words(
      `decisões, decisão, deliberações, resoluções, acordos, conclusões, conclusão, votações,
      pontos acordados, que foi decidido, foi decidido, ficou decidido`,
    ),
    both: words('resultados'),
  },
  vagueHeadings: words(`próxima semana, responsáveis, prazos`),
  headingExtras:
    words(`novas, novos, de, da, do, das, dos, a, o, as, os, reunião, para, próxima, principais, abertas,
      lista, resumo, e, semana, equipe, sprint, individuais, realizar, seguinte, seguintes, tomadas, tomados, nosso, time`),
  reviewWords: words('anteriores, anterior, prévias, revisão, passadas, última, status'),
  attendanceHeadings:
    words(`participantes, presentes, presença, presenças, ausentes, convidados, membros, membros presentes,
      moderador, moderadora, secretário, secretária, lista de presença, ata, facilitador`),
  otherHeadings:
    words(`pauta, agenda, ordem do dia, ordem de trabalhos, discussão, discussões, temas, próxima reunião,
      outros assuntos, outros, assuntos gerais, notas, avisos, informes, introdução, apresentação,
      perguntas, links, anotações`),
  dateLabels: words('data, data da reunião'),
  markers: {
    action: words('ação, tarefa, a fazer, encaminhamento'),
    decision: words('decisão, decidido, deliberação, resolução, aprovado, acordado'),
  },
  sectionMarkers: {
    action: words('acompanhamento'),
    decision: words('conclusão, consenso'),
  },
  modals: words(
    `deve, devem, vai, vão, deverá, deverão, irá, irão, tem que, têm que, ficou de, ficaram de`,
  ),
  deeds: words(
    `fica responsável por, fica responsável pela, fica responsável pelo, ficou responsável por, ficou responsável pela, ficou responsável pelo, ficaram responsáveis por, ficaram responsáveis pela, ficaram responsáveis pelo, fará, enviará`,
  ),
  joiners: words('e, ou, com'),
  ownerPrepositions: words('para'),
  groups:
    words(`todos, todas, equipe, equipa, diretoria, direção, conselho, tesoureiro, tesoureira, presidente,
      secretário, secretária, grupo, membros, voluntários, cada um, coordenação`),
  pronouns: words(`nós, eu, ele, ela, eles, elas, alguém, se, ninguém, isso, isto, a gente, aqui`),
  topics:
    words(`pergunta, perguntas, resposta, nota, notas, tema, temas, ideia, ideias, problema, solução,
      proposta, propostas, objetivo, objetivos, data, local, hora, horário, prazo, próxima reunião,
      reunião, site, finanças, orçamento, comunicação, evento, eventos, documentação, outros,
      informação, resultado, votação, motivo, segunda, terça, quarta, quinta, sexta, sábado, domingo,
      feito, pendente, importante, exemplo, contexto, redes sociais, logística, oficina, prioridade,
      divulgação, observação, observações`),
  placeholders: words(
    `nenhuma, nenhum, nada, sem decisões, sem tarefas, não se aplica, a definir, não há, a determinar`,
  ),
  nothings: words('nenhuma decisão, sem decisões, sem tarefas, nenhuma tarefa, nenhuma ação'),
  remarks: words('nota, notas, observação, obs, pergunta, proposta, contexto'),
  dueCues: words(
    `até, até o dia, até dia, até ao dia, antes de, prazo, data limite, para o dia, até o, entrega, entrega dia`,
  ),
  dueCuesAfter: [],
  doneWords: words('feito, feita, concluído, concluída, terminado, finalizado, ok, pronto'),
  fields: {
    owner: words('responsável, responsáveis, quem'),
    due: words('prazo, data limite, até quando'),
    status: words('estado, situação'),
  },
  columns: {
    owner: words('responsável, responsáveis, quem, encarregado, atribuído a, pessoa'),
    text: words(`ação, ações, tarefa, tarefas, o que, o quê, descrição, decisão, atividade, encaminhamento, compromisso,
      compromissos, pendência, pendências,
      assunto`),
    due: words(`prazo, data limite, quando, vencimento, até quando, data de entrega, data`),
    status: words('status, estado, situação, feito'),
  },
  closings: words(
    `reunião encerrada, a reunião foi encerrada, fim da reunião, nada mais havendo, ata redigida por`,
  ),
  continuations: words(
    `depois, além disso, alternativamente, ver, veja, por exemplo, também, nota, porque, se, isto`,
  ),
}
