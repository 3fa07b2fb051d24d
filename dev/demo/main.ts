// A little story on a GitHub of our own: npm run demo. No token, no account, nothing but loopback.
import { resolve } from 'node:path'
import { terminalStyle } from '../../src/reporting/terminal-style.js'
import { startGitHub } from '../github/start-github.js'
import { type ActionRun, runAction } from '../runner/run-action.js'
import { createWorkspace } from '../runner/workspace.js'
import { issueTable } from './issue-table.js'
import { story } from './story.js'

const repository = 'octo-org/tools'
const team = ['rosalind', 'tomasz', 'mira-k', 'priya-b']
const style = terminalStyle(process.stdout, process.env)

function say(text = ''): void {
  process.stdout.write(`${text}\n`)
}

const github = await startGitHub({
  repositories: [{ name: repository, assignable: team }],
  people: Object.fromEntries([
    ['demo', { login: 'github-actions[bot]', kind: 'app', may: 'write' }],
    ...team.map((login) => [login, { login, kind: 'person', may: 'write' }]),
  ]),
})
const workspace = await createWorkspace()
try {
  say(style.heading('minutes-to-issues, played on an emulated GitHub'))
  let commit = ''
  const push = async (files: Parameters<typeof workspace.commit>[0]): Promise<void> => {
    commit = await workspace.commit(files)
    github.repository().heads.set('main', commit)
  }
  for (const [index, { title, tale, happens }] of story.entries()) {
    say(`\n${style.heading(`${index + 1}. ${title}`)}\n${tale}\n`)
    await happens({ github, push })
    const before = github.requests.length
    const run = await runAction({
      bundle: resolve(process.argv[2] ?? 'dist/index.js'),
      workspace: workspace.folder,
      apiUrl: github.url,
      repository,
      commit,
      inputs: { token: 'demo', notes: 'notes/**/*.md' },
    })
    tell(run, github.requests.length - before)
  }
  say(`\n${style.heading('The issues now')}\n`)
  const issues = await github.issues()
  say(issueTable(issues, style))
  const raised = issues.find(({ title }) => title.startsWith('Find speakers'))
  if (raised) say(`\n${style.heading(`How #${raised.number} reads`)}\n\n${quoted(raised.body)}`)
} finally {
  await Promise.all([github.close(), workspace.remove()])
}

/** A body as GitHub shows it: without what is hidden in comments. */
function quoted(body: string): string {
  const visible = body
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<\/?sub>/g, '')
    .trim()
  return visible.replace(/^/gm, '  ')
}

/** What the run did, what it doubts, and what it cost. */
function tell({ exitCode, log, annotations }: ActionRun, requests: number): void {
  if (exitCode !== 0) throw new Error(`The action failed:\n${log}`)
  const lines = log.split('\n')
  for (const line of lines) {
    const [, deed, rest] = /^\[\d+\/\d+\] (.{16})(.*)$/.exec(line) ?? []
    if (deed !== undefined) say(`  ${style.good(deed)}${rest}`)
  }
  for (const { message, properties } of annotations) {
    const { file, line } = properties
    say(`  ${style.doubtful('note taker, look:')} ${file}:${line} ${message}`)
  }
  const headline = lines.findLast((line) => /^[A-Z].*\.$/.test(line)) ?? ''
  say(`  ${style.heading(headline)} ${style.quiet(`(${requests} requests)`)}`)
}
