import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import * as z from 'zod'
import { commands } from '../../src/cli/commands.js'
import { contents } from './files.js'

/** What https://pre-commit.com/#new-hooks asks of a hook, as far as ours say it. */
const hooks = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z-]+$/),
      name: z.string(),
      description: z.string(),
      entry: z.string(),
      language: z.literal('node'),
      types: z.array(z.literal('markdown')),
    }),
  )
  .min(1)
  .parse(parse(contents('.pre-commit-hooks.yaml')))

test.each(hooks)('the hook $id runs a command that there is', ({ entry }) => {
  const [program = '', name] = entry.split(' ')
  const { bin, files } = JSON.parse(contents('package.json'))
  expect(Object.keys(bin)).toContain(program)
  // The hook is installed from the package that npm makes of the repository.
  expect(files).toContain(bin[program].split('/')[0])
  expect(commands.find((command) => command.name === name)?.takesFiles).toBe('yes')
})
