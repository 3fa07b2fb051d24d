/** Meeting notes of the usual form, as many as wanted, always the same. */

const verbs = ['Write', 'Review', 'Test', 'Publish', 'Ask for', 'Clean up', 'Measure', 'Explain']
const things = ['the release notes', 'the parser', 'the build', 'the survey', 'the budget']
const people = ['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara', 'Donald']

/** Path of the `index`th note: one a week since 2016. */
export function notePath(index: number): string {
  return `notes/${noteDate(index).slice(0, 4)}/${noteDate(index)}.md`
}

function noteDate(index: number): string {
  return new Date(Date.UTC(2016, 0, 7) + index * 7 * 86_400_000).toISOString().slice(0, 10)
}

/** About 100 lines: agenda, discussion, then eight items. */
export function note(index: number): string {
  const discussion = Array.from({ length: 12 }, (_, topic) =>
    [
      `### Topic ${topic + 1}`,
      '',
      `* ${at(people, topic)} tells about ${at(things, index + topic)} and its [history](https://example.org/${index}/${topic}).`,
      `* ${at(people, topic + 1)} asks whether \`${at(things, topic)}\` can wait until the next release.`,
      '    * It can, *if* somebody looks at the open questions before.',
      '',
    ].join('\n'),
  )
  const items = Array.from(
    { length: 7 },
    (_, item) =>
      `${at(people, index + item)}: ${at(verbs, index + item)} ${at(things, index * 3 + item)} for week ${index}, part ${item + 1}.\n`,
  )
  return [
    '---',
    `datetime: ${noteDate(index)} 14:00`,
    'participants:',
    ...people.map((name) => `- ${name}`),
    '---',
    '',
    '# Weekly meeting',
    '',
    '## Discussions',
    '',
    ...discussion,
    '## TODOs and Decisions',
    '',
    ...items,
    `The numbers of week ${index} are good enough to go on.`,
    '',
  ].join('\n')
}

function at(list: readonly string[], index: number): string {
  return list[index % list.length] ?? ''
}
