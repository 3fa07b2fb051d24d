import { describe, expect, test } from '@jest/globals'
import { contents } from './files.js'

/** `[title of a test](its file)`, in the tables of threats. */
const references = [
  ...contents('SECURITY.md').matchAll(/\[([^\]]+)\]\((__tests__\/[\w./-]+)\)/g),
].map(([, title = '', path = '']) => ({ title: title.replaceAll('`', ''), path }))

describe('every defence of SECURITY.md names a test that there is', () => {
  test('and there are many', () => {
    expect(references.length).toBeGreaterThan(30)
  })

  test.each(references)('$title in $path', ({ title, path }) => {
    expect(contents(path).replace(/[\\`]/g, '')).toContain(title)
  })
})
