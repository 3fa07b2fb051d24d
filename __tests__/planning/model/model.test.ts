import { describe, test } from '@jest/globals'
import fc from 'fast-check'
import { type Event, histories, play } from './history.js'

test('whatever happens to notes and issues, nothing is lost, doubled, undone or wrongly closed', async () => {
  await fc.assert(fc.asyncProperty(histories, play), { numRuns: 40 })
}, 60_000)

describe('histories that once went wrong', () => {
  const policy = { removed: 'label', decisions: 'record', carried: 'comment' } as const
  const add: Event = { kind: 'note', edit: { kind: 'add', page: 0, text: 0, owner: 0 } }
  const run: Event = { kind: 'run' }
  const quiet: Event = { kind: 'note', edit: { kind: 'quiet', line: 0 } }
  const name = { kind: 'note', edit: { kind: 'name', line: 0, issue: 1 } } as const
  const stripMarker: Event = { kind: 'hand', edit: { kind: 'strip-marker', issue: 0 } }
  const moveFolder: Event = { kind: 'note', edit: { kind: 'move-folder' } }

  test.each<[string, readonly Event[]]>([
    [
      'an open item below an equal one that was done when first seen was closed in its place',
      [add, { kind: 'note', edit: { kind: 'tick', line: 0 } }, add, run],
    ],
    [
      'an item below an equal one that says (no issue) was opened again on every run',
      [add, add, quiet, run],
    ],
    [
      'an issue whose moved item says (no issue) was lost once its note had another',
      [add, run, moveFolder, quiet, add, run],
    ],
    [
      'an open item was closed by the tick of its equal in the next meeting',
      [
        add,
        { kind: 'note', edit: { kind: 'tick', line: 0 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        add,
        run,
      ],
    ],
    [
      'a move that a killed run did not record was forgotten once the note had a new issue',
      [
        add,
        run,
        moveFolder,
        { kind: 'note', edit: { kind: 'add', page: 0, text: 4, owner: 1 } },
        { kind: 'lost run', requests: 2 },
        run,
      ],
    ],
    [
      'a note that moved onto a note with issues took their places',
      [
        add,
        add,
        { kind: 'lost run', requests: 3 },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'break', page: 0 } },
        { kind: 'hand', edit: { kind: 'strip-marker', issue: 0 } },
        { kind: 'overtaken run', edit: { kind: 'title', issue: 3 } },
        { kind: 'note', edit: { kind: 'rename', page: 0 } },
        run,
      ],
    ],
    [
      'a number that two notes named was another text once the first had its issue back',
      [
        add,
        run,
        { kind: 'note', edit: { kind: 'name', line: 0, issue: 0 } },
        { kind: 'note', edit: { kind: 'rename', page: 0 } },
        stripMarker,
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        run,
      ],
    ],
    [
      'a number of an issue without marker was first a name and then text',
      [
        add,
        run,
        stripMarker,
        { kind: 'stale run', missing: 1 },
        { kind: 'note', edit: { kind: 'name', line: 0, issue: 0 } },
        moveFolder,
        run,
      ],
    ],
    [
      'a move of an item that is skipped was forgotten',
      [
        add,
        run,
        { kind: 'note', edit: { kind: 'add', page: 0, text: 1, owner: 0 } },
        { kind: 'note', edit: { kind: 'replace', line: 0, text: 9 } },
        quiet,
        { kind: 'stale run', missing: 1 },
        { kind: 'note', edit: { kind: 'rename', page: 0 } },
        run,
      ],
    ],
    [
      'a lone reworded item found its issue only once the other new ones had theirs',
      [
        { kind: 'note', edit: { kind: 'add', page: 0, text: 2, owner: 3 } },
        run,
        { kind: 'note', edit: { kind: 'add', page: 0, text: 0, owner: 3 } },
        { kind: 'note', edit: { kind: 'reword', line: 0 } },
        { kind: 'note', edit: { kind: 'tick', line: 0 } },
        run,
      ],
    ],
    [
      'an issue that moved in took turns with the one that was opened in its stead',
      [
        add,
        add,
        run,
        { kind: 'note', edit: { kind: 'tick', line: 0 } },
        moveFolder,
        { kind: 'stale run', missing: 2 },
        run,
      ],
    ],
    [
      'of two equal items the one that was done was carried over to the issue of the other',
      [
        { kind: 'note', edit: { kind: 'add', page: 0, text: 0, owner: 1 } },
        run,
        { kind: 'note', edit: { kind: 'tick', line: 0 } },
        run,
        { kind: 'note', edit: { kind: 'replace', line: 0, text: 1 } },
        { kind: 'note', edit: { kind: 'add', page: 0, text: 9, owner: 1 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        run,
      ],
    ],
    [
      'an item that is skipped was moved onto the place of its equal, and closed as its duplicate',
      [
        { kind: 'note', edit: { kind: 'add', page: 0, text: 1, owner: 0 } },
        { kind: 'note', edit: { kind: 'add', page: 0, text: 0, owner: 1 } },
        add,
        run,
        { kind: 'note', edit: { kind: 'replace', line: 0, text: 0 } },
        quiet,
        moveFolder,
        run,
      ],
    ],
    [
      'an item that was un-ticked here and ticked in the next note was opened, then closed',
      [
        add,
        run,
        { kind: 'note', edit: { kind: 'tick', line: 0 } },
        run,
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'tick', line: 0 } },
        run,
      ],
    ],
    [
      'an item that was done when first seen joined the issue of a later meeting',
      [
        { kind: 'note', edit: { kind: 'add', page: 0, text: 9, owner: 1 } },
        { kind: 'note', edit: { kind: 'tick', line: 0 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'add', page: 1, text: 9, owner: 1 } },
        { kind: 'note', edit: { kind: 'reword', line: 0 } },
        run,
      ],
    ],
    [
      'an issue that is left alone did not take over what its duplicate spoke for',
      [
        { kind: 'note', edit: { kind: 'add', page: 0, text: 0, owner: 1 } },
        run,
        { kind: 'note', edit: { kind: 're-own', line: 0, owner: 0 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'stale run', missing: 1 },
        { kind: 'note', edit: { kind: 'quiet', line: 3 } },
        run,
        { kind: 'doubled run' },
      ],
    ],
    [
      'an item that names a duplicate was lost once that was closed',
      [add, { kind: 'doubled run' }, name, { kind: 'doubled run' }, run],
    ],
    [
      'an item that names a duplicate was opened again once its note moved',
      [add, run, { kind: 'stale run', missing: 1 }, name, moveFolder, run],
    ],
    [
      'an item that mentions the issue of another in its note took that over in the next run',
      [
        add,
        run,
        { ...name, edit: { ...name.edit, issue: 0 } },
        { kind: 'note', edit: { kind: 'replace', line: 0, text: 1 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        add,
        run,
      ],
    ],
    [
      'an item that names an issue whose marker is gone was opened again beside an equal one',
      [add, run, { ...name, edit: { ...name.edit, issue: 0 } }, stripMarker, add, run],
    ],
    [
      'an item that names its issue was opened again when its note moved beside an equal one',
      [
        add,
        run,
        { ...name, edit: { ...name.edit, issue: 0 } },
        add,
        { kind: 'note', edit: { kind: 'rename', page: 0 } },
        run,
      ],
    ],
    [
      'an item whose issue was closed since joined the one of a later meeting only in the next run',
      [
        add,
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        run,
        { kind: 'note', edit: { kind: 'add', page: 1, text: 0, owner: 0 } },
        { kind: 'hand', edit: { kind: 'close', issue: 0 } },
        run,
        { kind: 'note', edit: { kind: 'delete', page: 0 } },
        { kind: 'overtaken run', edit: { kind: 'title', issue: 1 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        run,
      ],
    ],
    [
      'an item that names the issue of another did so in one meeting, and not in the next',
      [
        add,
        add,
        add,
        { kind: 'note', edit: { kind: 'add', page: 0, text: 1, owner: 0 } },
        run,
        { ...name, edit: { ...name.edit, issue: 3 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'remove', line: 3 } },
        run,
      ],
    ],
    [
      'an item that names an issue without marker was opened again in the next meeting',
      [
        add,
        run,
        { ...name, edit: { ...name.edit, issue: 0 } },
        stripMarker,
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        run,
      ],
    ],
    [
      'an item that went with one that was done joined the issue of another in the next run',
      [
        add,
        { kind: 'note', edit: { kind: 'tick', line: 0 } },
        add,
        { kind: 'lost run', requests: 1 },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'hand', edit: { kind: 'close', issue: 0 } },
        add,
        { kind: 'note', edit: { kind: 'remove', line: 0 } },
        run,
      ],
    ],
    [
      'an item that names an issue without marker is known when it stands in the next meeting only',
      [
        add,
        run,
        { ...name, edit: { ...name.edit, issue: 0 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        stripMarker,
        { kind: 'note', edit: { kind: 'remove', line: 0 } },
        run,
      ],
    ],
    [
      'a moved note was taken for the next meetings, which repeat more of it than it still says',
      [
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'add', page: 1, text: 0, owner: 0 } },
        { kind: 'note', edit: { kind: 'add', page: 1, text: 0, owner: 0 } },
        run,
        quiet,
        moveFolder,
        { kind: 'note', edit: { kind: 'carry', page: 3 } },
        { kind: 'note', edit: { kind: 'replace', line: 5, text: 1 } },
        { kind: 'note', edit: { kind: 'carry', page: 2 } },
        run,
      ],
    ],
    [
      'an item that names an issue without marker was opened again where an earlier meeting says the same',
      [
        add,
        run,
        add,
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'name', line: 10, issue: 0 } },
        stripMarker,
      ],
    ],
    [
      'an issue that came to say the same as another by being carried over was healed only by the next run',
      [
        { kind: 'note', edit: { kind: 'add', page: 0, text: 0, owner: 2 } },
        add,
        run,
        { kind: 'note', edit: { kind: 'remove', line: 0 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
      ],
    ],
    [
      'a team’s issue and one of its member were opened, and taken for one by the next run',
      [
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'add', page: 0, text: 1, owner: 2 } },
        { kind: 'note', edit: { kind: 'add', page: 1, text: 1, owner: 0 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'delete', page: 0 } },
        { kind: 'note', edit: { kind: 'add', page: 1, text: 1, owner: 1 } },
      ],
    ],
    [
      'an issue that got its marker back under the ID of its duplicate was taken for a copy of that',
      [
        add,
        run,
        { kind: 'stale run', missing: 1 },
        { kind: 'note', edit: { kind: 'remove', line: 0 } },
        { kind: 'note', edit: { kind: 'add', page: 0, text: 1, owner: 0 } },
        { kind: 'overtaken run', edit: { kind: 'strip-marker', issue: 1 } },
        { ...name, edit: { ...name.edit, issue: 1 } },
      ],
    ],
    [
      'an issue that got its marker back under the ID of another was taken for a copy once its title was edited',
      [
        add,
        { kind: 'doubled run' },
        { kind: 'hand', edit: { kind: 'close', issue: 0 } },
        { kind: 'hand', edit: { kind: 'strip-marker', issue: 1 } },
        { kind: 'overtaken run', edit: { kind: 'write-inside', issue: 1 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        run,
        { kind: 'hand', edit: { kind: 'title', issue: 1 } },
      ],
    ],
    [
      'the second move of an item that is skipped was forgotten while that of another was recorded',
      [
        add,
        { kind: 'note', edit: { kind: 'add', page: 0, text: 1, owner: 0 } },
        run,
        quiet,
        moveFolder,
        { kind: 'guarded run', nth: 2 },
        moveFolder,
      ],
    ],
    [
      'the place of an item whose tick closed its issue went to an older one that a person had closed',
      [
        { kind: 'note', edit: { kind: 'add', page: 0, text: 1, owner: 0 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        run,
        { kind: 'overtaken run', edit: { kind: 'close', issue: 0 } },
        { kind: 'stale run', missing: 1 },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'tick', line: 0 } },
        { kind: 'note', edit: { kind: 'delete', page: 1 } },
        { kind: 'note', edit: { kind: 'replace', line: 1, text: 0 } },
      ],
    ],
    [
      'of a note that moved twice, what a killed run had not recorded was lost',
      [
        add,
        add,
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'replace', line: 0, text: 0 } },
        run,
        add,
        run,
        { kind: 'note', edit: { kind: 'tick', line: 1 } },
        add,
        { kind: 'note', edit: { kind: 'rename', page: 0 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        moveFolder,
        { kind: 'lost run', requests: 10 },
        moveFolder,
        { kind: 'note', edit: { kind: 'leave-out', page: 0 } },
        { kind: 'note', edit: { kind: 'break', page: 0 } },
      ],
    ],
    [
      'an item that names an issue without marker was another text once a second issue had it',
      [
        add,
        run,
        { kind: 'stale run', missing: 1 },
        { ...name, edit: { ...name.edit, issue: 0 } },
        { kind: 'overtaken run', edit: { kind: 'strip-marker', issue: 0 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'replace', line: 0, text: 1 } },
        run,
      ],
    ],
    [
      'an item of a note that moved named its issue without marker only in the next run',
      [
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'add', page: 0, text: 0, owner: 1 } },
        { kind: 'note', edit: { kind: 'add', page: 1, text: 10, owner: 0 } },
        { kind: 'note', edit: { kind: 'add', page: 1, text: 0, owner: 0 } },
        run,
        add,
        run,
        { kind: 'note', edit: { kind: 'name', line: 10, issue: 1 } },
        { kind: 'note', edit: { kind: 'add', page: 0, text: 10, owner: 0 } },
        moveFolder,
        { kind: 'overtaken run', edit: { kind: 'strip-marker', issue: 1 } },
      ],
    ],
    [
      'a record that lost its marker was found by the next meeting only once it had that back',
      [
        { kind: 'note', edit: { kind: 'add', page: 0, text: 0, owner: 4 } },
        run,
        stripMarker,
        { kind: 'note', edit: { kind: 'tick', line: 0 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
      ],
    ],
    [
      'an item that mentions the issue of another without marker took that for its own until it was back',
      [
        { kind: 'note', edit: { kind: 'add', page: 0, text: 1, owner: 0 } },
        run,
        { ...name, edit: { ...name.edit, issue: 0 } },
        add,
        stripMarker,
        { kind: 'note', edit: { kind: 'name', line: 1, issue: 0 } },
      ],
    ],
    [
      'an item that mentions a duplicate of the issue of another named it until that was healed',
      [
        { kind: 'note', edit: { kind: 'add', page: 0, text: 1, owner: 0 } },
        { kind: 'doubled run' },
        add,
        { kind: 'note', edit: { kind: 'name', line: 1, issue: 1 } },
        { ...name, edit: { ...name.edit, issue: 0 } },
      ],
    ],
    [
      'of two items that name one issue it was the other one in the next run',
      [
        { kind: 'note', edit: { kind: 'add', page: 0, text: 1, owner: 0 } },
        run,
        { kind: 'note', edit: { kind: 'reword', line: 0 } },
        add,
        { kind: 'note', edit: { kind: 'name', line: 1, issue: 0 } },
        { ...name, edit: { ...name.edit, issue: 0 } },
      ],
    ],
    [
      'a duplicate that was reopened and named forgot on every run what it speaks for',
      [
        add,
        run,
        { kind: 'note', edit: { kind: 're-own', line: 0, owner: 4 } },
        { kind: 'stale run', missing: 1 },
        { kind: 'note', edit: { kind: 'break', page: 0 } },
        name,
        run,
        { kind: 'hand', edit: { kind: 'reopen', issue: 1 } },
        { kind: 'note', edit: { kind: 'break', page: 0 } },
      ],
    ],
    [
      'an item that names an issue whose note moved was a text until the move was known',
      [
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'add', page: 1, text: 0, owner: 0 } },
        { kind: 'note', edit: { kind: 'add', page: 0, text: 11, owner: 0 } },
        { kind: 'note', edit: { kind: 'tick', line: 1 } },
        run,
        moveFolder,
        { ...name, edit: { ...name.edit, issue: 0 } },
        { kind: 'stale run', missing: 1 },
        { kind: 'note', edit: { kind: 'add', page: 0, text: 11, owner: 0 } },
      ],
    ],
    [
      'an issue that a person closed moved to what its note says of another, once that had moved',
      [
        { kind: 'note', edit: { kind: 'add', page: 0, text: 4, owner: 0 } },
        run,
        { kind: 'hand', edit: { kind: 'close', issue: 0 } },
        add,
        { kind: 'note', edit: { kind: 'quiet', line: 1 } },
        { kind: 'stale run', missing: 1 },
        { kind: 'note', edit: { kind: 'rename', page: 0 } },
        { kind: 'note', edit: { kind: 'replace', line: 1, text: 4 } },
      ],
    ],
    [
      'an item in a note that cannot be read had moved to the one beside it, for it was not seen there',
      [
        { kind: 'note', edit: { kind: 'rename', page: 0 } },
        add,
        run,
        { kind: 'note', edit: { kind: 'break', page: 0 } },
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        run,
      ],
    ],
  ])('%s', async (_, events) => {
    await play({ policy, events })
  })

  test('an issue that is opened again and says the same as another was healed only by the next run', async () => {
    await play({
      policy: { ...policy, removed: 'close' },
      events: [
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
        { kind: 'note', edit: { kind: 'add', page: 1, text: 5, owner: 0 } },
        { kind: 'note', edit: { kind: 'add', page: 0, text: 5, owner: 1 } },
        run,
        { kind: 'note', edit: { kind: 'delete', page: 0 } },
        run,
        { kind: 'note', edit: { kind: 'carry', page: 0 } },
      ],
    })
  })

  test('an item whose issue is gone was opened there, although it had a record meanwhile', async () => {
    await play({
      policy: { ...policy, removed: 'close' },
      events: [
        { kind: 'note', edit: { kind: 'add', page: 0, text: 7, owner: 0 } },
        run,
        { kind: 'note', edit: { kind: 'replace', line: 0, text: 0 } },
        run,
        { kind: 'note', edit: { kind: 'add', page: 0, text: 7, owner: 4 } },
        { kind: 'stale run', missing: 2 },
      ],
    })
  })
})
