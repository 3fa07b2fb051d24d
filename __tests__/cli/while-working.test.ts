import { expect, test } from '@jest/globals'
import { whileWorking } from '../../src/cli/while-working.js'

function watched() {
  const shown: string[] = []
  const status = {
    columns: 80,
    show: (text: string) => shown.push(text),
    clear: () => shown.push(''),
  }
  return { shown, terminal: { status } }
}

test('what takes its time is shown until it is done', async () => {
  const { shown, terminal } = watched()
  expect(await whileWorking(terminal, 'Reading', async () => 42)).toBe(42)
  expect(shown).toEqual(['Reading …', ''])
})

test('nothing is left on the screen where it fails', async () => {
  const { shown, terminal } = watched()
  const failing = async () => {
    throw new Error('no')
  }
  await expect(whileWorking(terminal, 'Reading', failing)).rejects.toThrow('no')
  expect(shown.at(-1)).toBe('')
})

test('where nobody watches, the work is done in silence', async () => {
  expect(await whileWorking({ status: null }, 'Reading', async () => 42)).toBe(42)
})
