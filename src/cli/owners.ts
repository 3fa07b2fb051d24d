import { readAuthors } from '../checkout.js'
import { unknownOwners } from '../planning/owner-census.js'
import { createOwnerResolver } from '../planning/owners.js'
import { logText } from '../reporting/log-line.js'
import { ownersYaml } from '../reporting/owners-yaml.js'
import type { Command } from './command.js'
import { namedNotesOptions, readNamedNotes } from './named-notes.js'

export const owners: Command = {
  name: 'owners',
  summary: 'a first directory, to be edited: owners by frequency, and who they may be',
  example: 'notes > owners.yml',
  takesFiles: 'yes',
  options: namedNotesOptions,
  run: async (given, terminal) => {
    const [{ config, notes, unread }, authors] = await Promise.all([
      readNamedNotes(given, terminal),
      readAuthors(terminal.folder),
    ])
    const minutes = notes.map((note) => note.minutes)
    const resolve = createOwnerResolver(config.directory)
    const isKnown = (owner: string) => resolve(owner, { participants: [] }).kind === 'entry'
    terminal.write(logText(ownersYaml(unknownOwners(minutes, { isKnown, authors }))))
    return unread === 0 ? 0 : 1
  },
}
