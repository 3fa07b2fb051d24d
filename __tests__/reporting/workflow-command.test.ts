import { expect, test } from '@jest/globals'
import { workflowCommand } from '../../src/reporting/workflow-command.js'
import { finding } from './sample-report.js'

test('a finding becomes a command that annotates its line', () => {
  expect(workflowCommand(finding())).toBe(
    '::warning file=notes/2026-05-07.md,line=12,col=1,title=Unresolved owner::Nobody is known as RD.',
  )
})

test('text from a note cannot end the command or begin another', () => {
  expect(
    workflowCommand(
      finding({ path: 'a,line=1:b%.md', message: 'Bad\r\n::set-output name=x::100%' }),
    ),
  ).toBe(
    '::warning file=a%2Cline=1%3Ab%25.md,line=12,col=1,title=Unresolved owner::Bad ::set-output name=x::100%25',
  )
})
