import { readFile } from 'node:fs/promises'
import type { EmulatedGitHub } from '../github/start-github.js'
import type { Workspace } from '../runner/workspace.js'

/** A part of the story: what people do, after which the action runs. */
export interface Chapter {
  readonly title: string
  readonly tale: string
  readonly happens: (stage: {
    readonly github: EmulatedGitHub
    readonly push: (files: Parameters<Workspace['commit']>[0]) => Promise<void>
  }) => Promise<void>
}

const first = 'notes/2026-05-07.md'
const second = 'notes/2026-05-21.md'

const example = (path: string): Promise<string> => readFile(`examples/${path}`, 'utf8')

/** `text` with each key replaced by its value: a story must not go on as if it had changed something. */
function edited(text: string, edits: Readonly<Record<string, string>>): string {
  return Object.entries(edits).reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The example has no "${from}" to edit.`)
    return before.replace(from, to)
  }, text)
}

export const story: readonly Chapter[] = [
  {
    title: 'The first note is merged',
    tale: 'A team keeps its meeting notes in Git. It says who is who in .github/minutes.yml, and merges a note.',
    happens: async ({ push }) => {
      await push({
        '.github/minutes.yml': await example('.github/minutes.yml'),
        [first]: await example(first),
      })
    },
  },
  {
    title: 'Nothing changed',
    tale: 'The action runs again, as it does on every push and once a week. It reads, and writes nothing.',
    happens: async () => {},
  },
  {
    title: 'The note is edited, and so are the issues',
    tale: 'An item is reworded, one changes hands, one is done, and somebody says who PB is. Mira adds to her issue by hand.',
    happens: async ({ push, github }) => {
      const issues = await github.issues()
      const speakers = issues.find(({ title }) => title.startsWith('Find speakers'))
      if (speakers) {
        const body = `I have asked the people of last year.\n\n${speakers.body}`
        await github.as('mira-k').edit(speakers.number, { body, labels: ['action-item', 'events'] })
      }
      await push({
        '.github/minutes.yml': edited(await example('.github/minutes.yml'), {
          '  RL: rosalind': '  RL: rosalind\n  PB: priya-b',
        }),
        [first]: edited(await example(first), {
          'Write the release notes': 'Write and translate the release notes',
          'docs: Describe': 'TK: Describe',
          'TK: Renew': 'TK: (done) Renew',
        }),
      })
    },
  },
  {
    title: 'The next meeting',
    tale: 'Rosalind closes her issue by hand. The next note raises an open item again, ticks a sub-task, and adds new ones.',
    happens: async ({ push, github }) => {
      const issues = await github.issues()
      const notes = issues.find(({ title }) => title.includes('release notes'))
      if (notes) await github.as('rosalind').edit(notes.number, { state: 'closed' })
      await push({ [second]: await example(second) })
    },
  },
]
