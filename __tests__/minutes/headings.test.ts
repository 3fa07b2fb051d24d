import { describe, expect, test } from '@jest/globals'
import { defaultReading } from '../../src/domain/reading-options.js'
import { headingReader } from '../../src/minutes/headings.js'

const headings = headingReader(defaultReading)
const told = (heading: string) => {
  const items = headings.read(heading)
  if (items === null) return null
  const { kind, certainty, review, done, vague } = items
  const marks = { review, done, vague }
  const set = Object.entries(marks).flatMap(([name, isSet]) => (isSet ? [name] : []))
  return [kind, certainty, ...set].join(' ')
}

describe('a heading', () => {
  test.each([
    ['TODOs and Decisions', 'both unmistakable'],
    ['🔧 3.1 **Action Items** ➙', 'action unmistakable'],
    ['Action items from last meeting', 'action unmistakable review'],
    ['Follow up on action items from last meeting:', 'action unmistakable review'],
    ['Actions prévues lors de la séance précédente', 'action general review'],
    ['“Assignments”', 'action general'],
    ['Action items for next meeting', 'action unmistakable'],
    ['For next meeting', 'action general vague'],
    ['To do until 30.09.', 'action unmistakable'],
    ['Aktive Aufgaben', 'action general'],
    ['Prazos e encaminhamentos', 'action general'],
    ['下一步工作计划', 'action general'],
    ['次回までの作業', 'action general'],
    ['Completed action items', 'action unmistakable review done'],
    ['Action items for the release team', 'action unmistakable'],
    ['What do we change (actions)', 'action general'],
    ['Immediate next steps', 'action general'],
    ['Task allocation', 'action general'],
    ['Plan for next week:', 'action general'],
    ['Key takeaways', 'action general vague'],
    ['Upcoming Work & Deadlines', 'action general vague'],
    ['Committee decisions', 'decision general'],
    ['What was decided', 'decision general'],
    ['Próximas etapas', 'action general'],
    ['O que foi decidido', 'decision general'],
    ['Puntos acordados', 'decision general'],
    ['Wer macht was', 'action general'],
    ['下一步行动计划', 'action general'],
    ['Newsletter action items', 'action unmistakable'],
    ['Q3 Marketing Action Items', 'action unmistakable'],
    ['Action point follow-up', 'action unmistakable review'],
    ['Actions follow-up', 'action general review'],
    ['Workshop TODOs:', 'action unmistakable'],
    ['Follow-up action items', 'action unmistakable'],
    ['Consented decisions', 'decision general'],
    ['Next steps & owners', 'action general'],
    ['Next steps?', 'action general'],
    ['Задачи на спринт 4', 'action general'],
    ['来週までの課題', 'action general'],
    ['今後の予定', 'action general vague'],
    ['Actions that we haven’t completed from last time:', 'action general review'],
    ['Action items not completed', 'action unmistakable'],
    ['Action items not yet done', 'action unmistakable'],
    ['Unfinished tasks', 'action general'],
  ])('%j opens a section: %s', (heading, reading) => {
    expect(told(heading)).toBe(reading)
  })

  test.each([
    ['Decisions about logging'],
    ['Decisions needed'],
    ['No action items'],
    ['How to write action items'],
    ['Tracking action items'],
    ['What we learnt about action items'],
    ['Newsletter to do'],
    ['Pending decisions'],
    ['What to do about the logo'],
    ['Next steps for discussion'],
    ['Task force report'],
    ['Topics for next meeting'],
    ['Future work'],
    ['Discussion'],
    ['Work in progress'],
    ['Job openings'],
  ])('%j opens none', (heading) => {
    expect(told(heading)).toBeNull()
  })

  test.each([
    ['Next meeting: 3 May'],
    ['Next Meeting Agenda 2023-09-18:'],
    ['Agenda (draft)'],
    ['Any other business'],
  ])('%j is another part of the minutes', (heading) => {
    expect(headings.isOtherPart(heading)).toBe(true)
  })
})
