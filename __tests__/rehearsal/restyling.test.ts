import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { play } from './play.js'
import { createRepository, type Repository } from './repository.js'

let repository: Repository
beforeEach(async () => {
  repository = await createRepository()
})
afterEach(() => repository.remove())

const path = 'notes/2022-06-30.md'

const written = `---
datetime: 2022-06-30T15:00:00+02:00
teams:
  - core
participants:
  - Ana
---

# Community call

## Agenda

* Release

## TODOs and Decisions

The site moves to another host.

RD: Write the release notes. Ask Ana for the list of what is new in this release.

SK/RD: Review https://github.com/octo/notes/pull/7 before the next release

AN: Approve [the plan](https://example.org/plan), and say so
on the mailing list.

RD: Find reviewers for:
- the parser
- the tracker
`

const bulleted = `${written.slice(0, written.indexOf('The site'))}- The site moves to another host.
- RD: Write the release notes. Ask Ana for the list of what is new in this release.
- SK/RD: Review https://github.com/octo/notes/pull/7 before the next release
- AN: Approve [the plan](https://example.org/plan), and say so
  on the mailing list.
- RD: Find reviewers for:
  - the parser
  - the tracker
`

test('an agenda does not become the name of a meeting', async () => {
  const untitled = written.replace('# Community call\n\n', '')
  await repository.push({ [path]: untitled })
  await repository.push({ [path]: untitled.replace('## TODOs', '### TODOs') })
  const { pushes } = await play(repository)
  expect(pushes[1]?.outcomes.length).toBe(0)
})

function replaced(pattern: RegExp, by: string): string {
  const changed = written.replace(pattern, by)
  expect(changed).not.toBe(written)
  return changed
}

describe('a note that is only restyled', () => {
  test.each([
    ['bullets for paragraphs', () => bulleted],
    ['stars for bullets', () => bulleted.replace(/^- /gm, '* ')],
    ['a numbered list', () => bulleted.replace(/^- /gm, '1. ')],
    ['bold owners', () => replaced(/^([A-Z]\w(?:\/\w\w)?):/gm, '**$1**:')],
    ['bold owners and colons', () => replaced(/^([A-Z]\w(?:\/\w\w)?):/gm, '**$1:**')],
    ['brackets around links', () => replaced(/(?<!\()(https:\S+7)/g, '<$1>')],
    ['links as their own text', () => replaced(/(?<!\()(https:\S+7)/g, '[$1]($1)')],
    ['blanks at the ends of lines', () => replaced(/(?<=[.\w])\n/g, '  \n')],
    ['another end of lines', () => replaced(/\n/g, '\r\n')],
    ['more air', () => replaced(/\n\n/g, '\n\n\n')],
    ['no line end at the end', () => replaced(/\n$/, '')],
    ['a byte-order mark', () => `\uFEFF${written}`],
    ['text wrapped elsewhere', () => replaced(/Ask Ana for the list/, 'Ask Ana\nfor the list')],
    ['text on one line', () => replaced(/say so\non/, 'say so on')],
    ['another heading', () => replaced(/## TODOs/, '### :wrench: TODOs')],
    [
      'front matter in another order and indentation',
      () =>
        replaced(
          /^teams:\n {2}- core\nparticipants:\n {2}- Ana/m,
          'participants: [Ana]\nteams:\n- core',
        ),
    ],
    ['tags in the front matter', () => replaced(/^teams/m, 'tags: [a, b]\nteams')],
    ['another way to write two owners', () => replaced(/SK\/RD/, 'SK, RD')],
    ['a longer agenda above', () => replaced(/\* Release/, '* Release\n* Site\n\nWe talked.\n')],
  ])('changes no issue: %s', async (_, restyle) => {
    await repository.push({ [path]: written })
    await repository.push({ [path]: restyle() })
    const { pushes, issues } = await play(repository)
    expect(issues.length).toBe(5)
    expect(
      pushes[1]?.outcomes.map(({ change }) => [
        change.kind,
        change.item?.title,
        'reasons' in change ? change.reasons : [change.reason],
      ]),
    ).toEqual([])
  })
})
