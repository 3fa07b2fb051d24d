import { expect, test } from '@jest/globals'
import { readAsciidoc } from '../../../src/minutes/blocks/asciidoc.js'
import { readMarkdown } from '../../../src/minutes/blocks/markdown.js'
import { readOrgMode } from '../../../src/minutes/blocks/org-mode.js'
import { noteExtensions, readerFor } from '../../../src/minutes/blocks/readers.js'
import { readRestructuredText } from '../../../src/minutes/blocks/restructured-text.js'

test.each([
  ['2026-05-07.rst', readRestructuredText],
  ['2026-05-07.REST', readRestructuredText],
  ['2026.05.07.adoc', readAsciidoc],
  ['notes/call.asciidoc', readAsciidoc],
  ['call.asc', readAsciidoc],
  ['call.org', readOrgMode],
  ['call.md', readMarkdown],
  ['call.markdown', readMarkdown],
  ['call.txt', readMarkdown],
  ['call.rst.txt', readMarkdown],
  ['notes.org/call', readMarkdown],
  ['org', readMarkdown],
])('%s is read by its extension', (path, reader) => {
  expect(readerFor(path)).toBe(reader)
})

test('The extensions of notes are those that can be read', () => {
  expect([...noteExtensions].sort()).toEqual([
    ...['adoc', 'asc', 'asciidoc', 'markdown', 'md', 'org', 'rest', 'rst'],
  ])
})
