/** Notes as groups write them, made up: some with items, most lines without. */
export function makeNotes(
  count: number,
): readonly { readonly path: string; readonly text: string }[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2020, 0, 1 + 7 * index)).toISOString().slice(0, 10)
    return { path: `meetings/${date}.md`, text: noteOf(date, index) }
  })
}

const people = ['Ana Pop', 'Bruno Katz', 'Chen Wu', 'Dalia Haddad', 'Elif Kaya', 'Femi Ade']
const topics = [
  'Release planning',
  'Documentation',
  'Continuous integration',
  'Workshop',
  'Website',
  'Budget',
]

function noteOf(date: string, index: number): string {
  const present = people.filter((_, at) => (index + at) % 3 !== 0)
  const discussions = topics
    .slice(0, 3 + (index % 4))
    .map((topic, at) => discussionOf(topic, index + at))
  const parts = [
    `# Meeting of ${date}`,
    `## Attendees\n\n${present.map((name) => `- ${name}`).join('\n')}`,
    `## Agenda\n\n${topics.map((topic, at) => `${at + 1}. ${topic}`).join('\n')}`,
    `## Discussion\n\n${discussions.join('\n\n')}`,
    index % 5 === 0 ? '## Links\n\n- https://example.org/agenda' : itemsOf(present, index),
    '## Next meeting\n\nIn a week.',
  ]
  return `${parts.join('\n\n')}\n`
}

function discussionOf(topic: string, seed: number): string {
  const lines = Array.from({ length: 8 + (seed % 9) }, (_, at) => {
    const speaker = people[(seed + at) % people.length]?.split(' ')[0] ?? ''
    return `- ${speaker}: the *${topic.toLowerCase()}* needs [another look](https://example.org/${seed}/${at}), see \`src/file-${at}.c\`
  - we tried it last year and **it worked** for most of the users`
  })
  const prose = `We talked about ${topic.toLowerCase()} at length, and came back to what was said in the last meeting.
Nobody objected, but some numbers are missing, and the people who know them were not there.`
  return `### ${topic}\n\n${prose}\n\n${lines.join('\n')}`
}

function itemsOf(present: readonly string[], index: number): string {
  const items = present.map((name, at) => {
    const first = name.split(' ')[0] ?? name
    return at % 2 === 0
      ? `- [ ] ${first}: prepare part ${at} of release ${index}`
      : `- ${first} to review pull request ${index}`
  })
  return `## Action items\n\n${items.join('\n')}`
}
