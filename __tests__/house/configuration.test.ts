import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../src/config/load-config.js'
import { allowedKeys } from '../../src/config/schema.js'
import { contents } from './files.js'
import { codeBlocks, headings } from './markdown.js'

const page = contents('docs/configuration.md')
const blocks = codeBlocks(page)
const examples = blocks
  .map((block, index) => ({ ...block, next: blocks[index + 1] }))
  .filter(({ language }) => language === 'yaml')
  .map(({ text, line, next }) => ({
    text,
    line,
    refusal: next?.language === 'text' ? next.text : null,
  }))

/** What the configuration is refused with; null where it is accepted. */
async function refusalOf(text: string): Promise<string | null> {
  try {
    await parseConfig('.github/minutes.yml', `${text}\n`)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('docs/configuration.md', () => {
  test('has a heading for every key, in the order of the schema', () => {
    const keys = allowedKeys([])
    expect(headings(page).filter((heading) => keys.includes(heading))).toEqual(keys)
  })

  test.each(examples)('the example in line $line is taken as the page says', async (example) => {
    expect(await refusalOf(example.text)).toBe(example.refusal)
  })
})
