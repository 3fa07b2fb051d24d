import type { DatedMinutes, Note } from '../../../src/domain/minutes.js'
import { note } from '../world.js'

/** An item as the model writes it into a note. */
export interface Line {
  text: string
  owner: string
  mark: '' | ' (done)' | ' (no issue)'
  /** Whether its sub-task is ticked; null: it has none. */
  task: 'open' | 'ticked' | null
  /** The issue that it names, `(#12)`; not where it has another mark. */
  named: number | null
}

interface Page {
  path: string
  readonly date: string
  readonly lines: Line[]
  condition: 'readable' | 'broken' | 'outside'
}

/** What a team may do to its notes. Numbers are taken modulo what there is. */
export type NoteEdit =
  | { readonly kind: 'add'; readonly page: number; readonly text: number; readonly owner: number }
  | {
      readonly kind: 'remove' | 'reword' | 'tick' | 'swap' | 'quiet' | 'task'
      readonly line: number
    }
  | { readonly kind: 'replace'; readonly line: number; readonly text: number }
  | { readonly kind: 'name'; readonly line: number; readonly issue: number | null }
  | { readonly kind: 're-own'; readonly line: number; readonly owner: number }
  | { readonly kind: 'carry'; readonly page: number }
  | { readonly kind: 'rename' | 'delete'; readonly page: number }
  | { readonly kind: 'move-folder' }
  | { readonly kind: 'break' | 'leave-out'; readonly page: number }

const dates = ['2022-07-07', '2022-07-14', '2022-07-21', '2022-07-28']
const owners = ['RD', 'SK', 'core', 'XY', '']
const texts = [
  'Review the pull request on the boot loader',
  'Review the pull request on the boot process',
  'Approve https://github.com/octo/lib/pull/131',
  'Approve https://github.com/octo/lib/pull/308',
  'Organise the summer school in Bucharest',
  'Publish release 0.10.1',
  'Publish release 0.11.0',
  'Update the website with the new sponsors',
]
const words = ['soon', 'please', 'carefully', 'this week', 'with the others']

export interface Notebook {
  edit(edit: NoteEdit): void
  /** The notes that a run reads. */
  notes(): readonly (DatedMinutes | Note)[]
  /** Files that no glob matches. */
  files(): readonly string[]
  /** Every item that a run can read, with its place. */
  lines(): readonly (Line & { readonly path: string; readonly row: number })[]
}

/** The notes of a team, as it keeps editing them. */
export function createNotebook(): Notebook {
  let folder = 'meetings'
  let edits = 0
  const blank = (date: string): Page => ({
    path: `${folder}/${date}.md`,
    date,
    lines: [],
    condition: 'readable',
  })
  let pages: Page[] = [blank('2022-07-07')]

  function editNotes(edit: Exclude<NoteEdit, { readonly line: number }>): void {
    const page = pick(pages, 'page' in edit ? edit.page : 0)
    if (page === undefined) return
    switch (edit.kind) {
      case 'add':
        page.lines.push({
          text: at(texts, edit.text),
          owner: at(owners, edit.owner),
          mark: '',
          task: null,
          named: null,
        })
        return
      case 'carry': {
        const date = dates.find((one) => pages.every((other) => other.date !== one))
        if (date === undefined) return
        pages.push({ ...blank(date), lines: page.lines.map((line) => ({ ...line })) })
        return
      }
      case 'move-folder':
        folder = `archive-${edits}/meetings`
        for (const one of pages) one.path = `${folder}/${one.path.split('/').at(-1)}`
        return
      case 'rename':
        page.path = `${folder}/${page.date}-${edits}.md`
        return
      case 'delete':
        pages = pages.length === 1 ? [blank('2022-07-07')] : pages.filter((one) => one !== page)
        return
      case 'break':
        page.condition = page.condition === 'readable' ? 'broken' : 'readable'
        return
      case 'leave-out':
        page.condition = page.condition === 'readable' ? 'outside' : 'readable'
    }
  }

  function editLine(edit: Extract<NoteEdit, { readonly line: number }>): void {
    const places = pages.flatMap(({ lines }) =>
      lines.map((line, index) => ({ lines, line, index })),
    )
    const place = pick(places, edit.line)
    if (place === undefined) return
    const { lines, line, index } = place
    switch (edit.kind) {
      case 'remove':
        lines.splice(index, 1)
        return
      case 'reword':
        line.text = `${line.text} ${at(words, edits)}`.slice(0, 120)
        return
      case 'replace':
        line.text = at(texts, edit.text)
        return
      case 're-own':
        line.owner = at(owners, edit.owner)
        return
      case 'name':
        line.named = line.named === edit.issue ? null : edit.issue
        return
      case 'tick':
        line.mark = line.mark === ' (done)' ? '' : ' (done)'
        return
      case 'quiet':
        line.mark = line.mark === ' (no issue)' ? '' : ' (no issue)'
        return
      case 'task':
        line.task = line.task === 'open' ? 'ticked' : 'open'
        return
      case 'swap':
        lines.push(...lines.splice(index, 1))
    }
  }

  return {
    edit(edit) {
      edits += 1
      if ('line' in edit) editLine(edit)
      else editNotes(edit)
    },
    notes: () =>
      pages.flatMap((page): (DatedMinutes | Note)[] => {
        if (page.condition === 'broken') {
          return [{ kind: 'unreadable', path: page.path, findings: [] }]
        }
        return page.condition === 'outside' ? [] : [minutesOf(page)]
      }),
    files: () => pages.flatMap(({ path, condition }) => (condition === 'outside' ? [path] : [])),
    lines: () =>
      pages
        .filter(({ condition }) => condition === 'readable')
        .flatMap(({ path, lines }) =>
          lines.map((line, index) => ({ ...line, path, row: 3 + 2 * index })),
        ),
  }
}

function minutesOf({ path, date, lines }: Page): DatedMinutes {
  const shown = lines.map((line) => {
    const { owner, task } = line
    const first = `${owner === '' ? '' : `${owner}: `}${line.text}${suffixOf(line)}`
    return task === null ? first : `${first}\n[${task === 'open' ? ' ' : 'x'}] Ask about it`
  })
  return note(path, shown, { date })
}

function suffixOf({ mark, named }: Line): string {
  return mark === '' && named !== null ? ` (#${named})` : mark
}

function pick<T>(values: readonly T[], index: number): T | undefined {
  return values.length === 0 ? undefined : values[index % values.length]
}

function at(values: readonly string[], index: number): string {
  return pick(values, index) ?? ''
}
