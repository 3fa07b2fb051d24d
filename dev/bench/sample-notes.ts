/** Meeting notes of the usual form, as many as wanted, always the same. */

const verbs =
  'Write Review Test Publish Measure Explain Merge Document Design Port Rewrite Announce Benchmark Package Rename Translate Draw Record Collect Sort'
const things =
  'allocator badge budget build cache calendar certificate charter compiler console dashboard debugger diagram driver editor exporter filter firewall forum gateway glossary handbook image importer index installer invoice kernel keyboard ledger library licence linker loader logo mailbox manual mirror module monitor network newsletter parser pipeline plugin poster printer profile proxy queue registry release renderer report roadmap sandbox schedule schema server session slide snapshot socket sponsor storage survey syllabus talk template terminal theme thread ticket timer toolchain tracker tutorial video viewer website workshop'
const people = ['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara', 'Donald']
const groups = 50

/** Path of the `index`th note: fifty groups meet once a week. */
export function notePath(index: number): string {
  return `notes/group-${index % groups}/${noteDate(index)}.md`
}

function noteDate(index: number): string {
  const week = Math.floor(index / groups)
  return new Date(Date.UTC(2022, 0, 6) + week * 7 * 86_400_000).toISOString().slice(0, 10)
}

/** About 100 lines: discussion, then seven actions and a decision. */
export function note(index: number): string {
  const chosen = picker(index)
  const discussion = Array.from({ length: 12 }, (_, topic) =>
    [
      `### The ${chosen(things)}`,
      '',
      `* ${at(people, topic)} tells about the ${chosen(things)} and its [history](https://example.org/${index}/${topic}).`,
      `* ${at(people, topic + 1)} asks whether the \`${chosen(things)}\` can wait until the next release.`,
      '    * It can, *if* somebody looks at the open questions before.',
      '',
    ].join('\n'),
  )
  const items = Array.from(
    { length: 7 },
    (_, item) =>
      `${at(people, index + item)}: ${chosen(verbs)} the ${chosen(things)} ${chosen(things)} for the ${chosen(things)} of the ${chosen(things)}.\n`,
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
    `The ${chosen(things)} goes without a ${chosen(things)} from now on.`,
    '',
  ].join('\n')
}

/** Picks words as if at random, the same ones each time: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function picker(seed: number): (words: string) => string {
  let state = (seed + 1) * 2_654_435_761
  return (words) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return at(words.split(' '), state >>> 8)
  }
}

function at(list: readonly string[], index: number): string {
  return list[index % list.length] ?? ''
}
