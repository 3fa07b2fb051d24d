import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { EmulatedGitHub } from '../github/start-github.js'

/** A little history: what the notes said at first, what people did, and what the notes say now. */
export interface Workspaces {
  readonly before: string
  readonly after: string
  remove(): Promise<void>
}

const config = `owners:
  AL: ada
  GH: grace
`

const header = (title: string, day: string) => `---
datetime: ${day}T14:00:00
title: ${title}
participants:
  - Ada Lovelace (AL)
  - Grace Hopper (GH)
---

# ${title}

## TODOs and Decisions

`

const june = `${header('Community call', '2022-06-30')}- AL: Order stickers for the summer school.
- GH: Write down how to set up a development board.
- AL: Ask the university for a lecture room.
- GH: Collect names for the next release.
- AL/GH: Review the list of open pull requests.
- AL: Publish the report of the hackathon.
- AL: Draft the newsletter for September.
- We keep the weekly rhythm over the summer.
`

/** One reworded, one with another owner, one struck through, one removed, one added, one reworded that Ada renamed. */
const juneEdited = `${header('Community call', '2022-06-30')}- AL: Order two hundred stickers for the summer school.
- AL: Write down how to set up a development board.
- AL: Ask the university for a large lecture room.
- ~~GH: Collect names for the next release.~~
- AL: Publish the report of the hackathon.
- AL: Draft the newsletter for September.
- GH: Translate the poster into Romanian.
- We keep the weekly rhythm over the summer.
`

/** Three new items, two decisions, one item raised again. */
const july = `${header('Community call', '2022-07-07')}- AL: Find a sponsor for the pizza.
- GH: Fix the broken link on the landing page.
- AL/GH: Prepare the slides for the workshop.
- AL: Draft the newsletter for September.
- The next release is called Aurora.
- The board of trustees stays as it is.
`

export async function writeWorkspaces(): Promise<Workspaces> {
  const root = await mkdtemp(join(tmpdir(), 'minutes-faults-'))
  const write = async (name: string, files: Readonly<Record<string, string>>) => {
    const folder = join(root, name)
    for (const [path, text] of Object.entries({ ...files, '.github/minutes.yml': config })) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    return folder
  }
  return {
    before: await write('before', { 'notes/2022-06-30.md': june }),
    after: await write('after', {
      'notes/2022-06-30.md': juneEdited,
      'notes/2022-07-07.md': july,
    }),
    remove: () => rm(root, { recursive: true, force: true }),
  }
}

const byHand = {
  title: 'Book the big lecture hall',
  text: 'My own notes: ask at the front desk.',
  label: 'help wanted',
}

/** What people did to the issues in between; see `lostByHand` for what must be left of it. */
export async function actByHand(github: EmulatedGitHub): Promise<void> {
  const issues = await github.issues()
  const numberOf = (word: string) =>
    issues.find((issue) => issue.title.includes(word))?.number ?? Number.NaN
  const ada = github.as('ada')
  await ada.edit(numberOf('lecture room'), { title: byHand.title })
  const board = await ada.issue(numberOf('development board'))
  await ada.edit(board.number, { body: `${board.body}\n\n${byHand.text}\n` })
  await ada.label(board.number, [byHand.label])
  await github.as('grace').edit(numberOf('hackathon'), { state: 'closed' })
}

/** What people did and the action has undone. */
export async function lostByHand(github: EmulatedGitHub): Promise<readonly string[]> {
  const issues = await github.issues()
  const board = issues.find((issue) => issue.title.includes('development board'))
  const closed = issues.find((issue) => issue.title.includes('hackathon'))
  return [
    issues.some((issue) => issue.title === byHand.title) ? '' : 'Ada’s title is gone',
    board?.body.includes(byHand.text) === true ? '' : 'Ada’s text is gone',
    board?.labels.some((label) => label.name === byHand.label) === true
      ? ''
      : 'Ada’s label is gone',
    closed?.state === 'closed' ? '' : 'the issue that Grace closed is open',
  ].filter((lost) => lost !== '')
}
