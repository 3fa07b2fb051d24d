import { describe, expect, test } from '@jest/globals'
import { contents, files } from './files.js'
import { headings } from './markdown.js'

/** All of our text, with joined and escaped strings as they are read in the end. */
const code = files('src/**/*.ts')
  .map(contents)
  .join('\n')
  .replace(/['`"] \+\s+['`"]/g, '')
  .replace(/[\\`]/g, '')

const page = contents('docs/troubleshooting.md')
const literal = page.slice(0, page.indexOf('\n## When there is no message'))
const messages = headings(literal)
  .slice(1)
  .filter((heading) => !isChapter(heading))

function isChapter(heading: string): boolean {
  return literal.includes(`\n## ${heading}\n`)
}

describe('every heading of docs/troubleshooting.md is a message of the code', () => {
  test.each(messages)('%s', (message) => {
    const parts = message
      .split('…')
      .map((part) => part.trim())
      .filter((part) => /\p{L}{2}/u.test(part))
    expect(parts.length).toBeGreaterThan(0)
    for (const part of parts) expect(code).toContain(part)
  })
})
