import { describe, expect, test } from '@jest/globals'
import { runCommandLine } from '../../src/cli/command-line.js'
import { commands } from '../../src/cli/commands.js'
import { version } from '../../src/version.js'
import { createTerminal } from './terminal.js'

async function run(...words: readonly string[]) {
  const terminal = createTerminal()
  const exitCode = await runCommandLine(words, terminal)
  return { exitCode, written: terminal.written(), said: terminal.said().join('\n') }
}

describe('help', () => {
  test.each([['--help'], ['-h'], ['help']])('%s tells what there is, as data', async (word) => {
    const { exitCode, written, said } = await run(word)
    expect({ exitCode, said }).toEqual({ exitCode: 0, said: '' })
    for (const { name } of commands) expect(written).toContain(`\n  ${name}`)
    expect(written).toContain('Exit codes: 0 all is well, 1 findings or failures, 2 wrong usage.')
    for (const { summary } of commands) expect(written).toContain(summary)
  })

  test.each(commands.map(({ name }) => [name]))('%s --help tells every option', async (name) => {
    const { exitCode, written } = await run(name, '--help')
    const command = commands.find((one) => one.name === name)
    expect(exitCode).toBe(0)
    for (const option of Object.keys(command?.options ?? {})) {
      expect(written).toContain(`  --${option}`)
    }
  })

  test.each(
    commands.map(({ name, example, options }) => [name, example, Object.keys(options)] as const),
  )('%s --help ends in an example that the command takes: %s', async (name, example, options) => {
    const { written } = await run(name, '--help')
    expect(written).toContain(`\nExample:\n  minutes-to-issues ${name} ${example}\n`)
    const named = [...example.matchAll(/--([\w-]+)/g)].map(([, option]) => option)
    expect(options).toEqual(expect.arrayContaining(named))
  })

  test('the version is told', async () => {
    expect(await run('--version')).toEqual({ exitCode: 0, written: `${version}\n`, said: '' })
  })
})

describe('wrong usage ends with 2, says what was found and where help is, and prints no data', () => {
  test.each([
    [[], 'no command was given; see minutes-to-issues --help'],
    [['pars'], 'there is no command "pars"; see minutes-to-issues --help'],
    [['parse'], 'parse: no file was named; see minutes-to-issues parse --help'],
    [
      ['plan', 'note.md'],
      'plan: takes no files, found "note.md"; see minutes-to-issues plan --help',
    ],
    [
      ['lint', '--fix', 'note.md'],
      "lint: Unknown option '--fix'; see minutes-to-issues lint --help",
    ],
    [
      ['plan', '--max-create'],
      "plan: Option '--max-create <value>' argument missing; see minutes-to-issues plan --help",
    ],
    [['plan', '--token', 'x', '--since', 'soon'], /^Option --since: expected a date/],
    [
      ['sync'],
      /^Token: expected one in GITHUB_TOKEN or GH_TOKEN, or the option --token; found nothing\.$/,
    ],
    [['plan', '--token', 'x', '--repository', 'y'], /^Option --repository: expected `owner\/name`/],
  ])('%j', async (words, message) => {
    const { exitCode, written, said } = await run(...words)
    expect({ exitCode, written }).toEqual({ exitCode: 2, written: '' })
    expect(said).toMatch(message)
  })
})
