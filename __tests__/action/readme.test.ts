import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { readActionFile } from '../../dev/runner/action-file.js'
import { runCommandLine } from '../../src/cli/command-line.js'
import { commands } from '../../src/cli/commands.js'
import { overview } from '../../src/cli/help.js'
import { readingOf } from '../../src/config/config.js'
import { parseConfig } from '../../src/config/load-config.js'
import { configSchema } from '../../src/config/schema.js'
import { readNote } from '../../src/minutes/read-note.js'
import { plan } from '../../src/planning/plan.js'
import { createTerminal } from '../cli/terminal.js'

const readme = await readFile('README.md', 'utf8')

/** The code blocks of a language, in order. */
function blocks(language: string): readonly string[] {
  const fenced = new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm')
  return [...readme.matchAll(fenced)].map(([, text = '']) => text)
}

/** The rows of the first table after `heading`, code marks taken off. */
function tableAfter(heading: string): readonly (readonly string[])[] {
  const [, after = ''] = readme.split(heading)
  const [table = ''] = /(?:^\|.*\n)+/m.exec(after) ?? []
  return table
    .trimEnd()
    .split('\n')
    .slice(2)
    .map((row) => row.split(/(?<!\\)\|/).slice(1, -1))
    .map((cells) => cells.map((cell) => cell.replaceAll('`', '').trim()))
}

describe('the first screen', () => {
  const [note = ''] = blocks('markdown')
  const [, owners = ''] = blocks('yaml')

  test('shows a note and the issues that it becomes', async () => {
    const config = await parseConfig('.github/minutes.yml', owners)
    const path = 'notes/2026-05-07.md'
    const repository = { owner: 'octo-org', name: 'tools' }
    const { changes } = plan({
      tree: {
        notes: [readNote({ path, text: note }, readingOf(config))],
        paths: new Set([path]),
      },
      issues: [],
      self: 'github-actions[bot]',
      policy: { ...config, since: null },
      origin: { serverUrl: 'https://github.com', repository, commit: 'c0ffee' },
      tracker: repository,
      today: '2026-05-07',
      assignable: null,
    })
    const rows = changes.flatMap((change) =>
      change.kind === 'create'
        ? [
            [
              change.followUp?.state?.to ?? 'open',
              change.fields.title,
              change.fields.assignees.map((login) => `@${login}`).join(', '),
              change.fields.labels.join(', '),
            ],
          ]
        : [],
    )
    expect(tableAfter('get these issues')).toEqual(rows)
  })

  test('has the workflow of the examples', async () => {
    const example = await readFile('examples/.github/workflows/minutes.yml', 'utf8')
    expect(example.split('\n').slice(1).join('\n')).toBe(blocks('yaml')[0])
  })
})

describe('the tables', () => {
  test('list every key of the configuration', () => {
    const names = tableAfter('## Configuration').map(([name]) => name)
    expect([...names].sort()).toEqual(Object.keys(configSchema.shape).sort())
  })

  test('list every input with its default', async () => {
    const { inputs } = await readActionFile()
    expect(tableAfter('### Inputs').map(([name, usual]) => [name, usual])).toEqual(
      Object.entries(inputs).map(([name, { default: usual = '' }]) => [name, usual]),
    )
  })

  test('list every output', async () => {
    const { outputs } = await readActionFile()
    expect(tableAfter('### Outputs').map(([name]) => name)).toEqual(Object.keys(outputs))
  })
})

test('the list of what is read in a note is the one that `parse` prints', async () => {
  const terminal = createTerminal({ folder: 'examples' })
  const path = 'notes/2026-05-07.md'
  await runCommandLine(['parse', path], terminal)
  expect(blocks('console')).toEqual([
    `$ cd examples\n$ minutes-to-issues parse ${path}\n${terminal.written()}`,
  ])
})

test('the help of the command line is the one that it prints: UPDATE=1 writes it', async () => {
  const printed = overview(commands)
  const shown = blocks('text').find((text) => text.startsWith(printed.split('\n')[0] ?? ''))
  const { UPDATE: update } = process.env
  if (update === '1' && shown)
    await writeFile(
      'README.md',
      readme.replace(shown, () => printed),
    )
  else expect(shown).toBe(printed)
})
