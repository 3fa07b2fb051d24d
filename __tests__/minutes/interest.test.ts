import { describe, expect, test } from '@jest/globals'
import { defaultReading } from '../../src/domain/reading-options.js'
import { headingReader } from '../../src/minutes/headings.js'
import { interestOf } from '../../src/minutes/interest.js'

const interest = interestOf(headingReader(defaultReading))

describe('of a line is worth', () => {
  test.each([
    ['a heading that speaks of actions', '## Tasks so far'],
    ['such a heading in a quote', ' > ##Tasks so far'],
    ['such a heading in an entry', '- [ ] # Tasks so far'],
    ['such a heading in a numbered entry', '12) # Tasks so far'],
    ['a label', 'Action items:'],
    ['a label in bold', '**Action items**'],
    ['a label in a quote', '> • Decisions:  '],
    ['a label behind a box', '[x] Action items'],
    ['a label with a remark', 'Next steps (urgent)'],
    ['a long label', 'Action items for the release team and the other teams:'],
    ['a text behind spaces', 'Next steps  '],
    ['an entry with a general label', '- Next steps'],
    ['such an entry a little further in', '   * Next steps'],
    ['such an entry with a number', '12. Next steps'],
    ['such an entry in a quote', '> 3) Next steps'],
  ])('the whole part: %s', (_, line) => {
    expect(interest.worth(line, '')).toBe('part')
  })

  test.each(['===', '-', '   ----  ', '='])('the whole part where %j stands below it', (next) => {
    expect(interest.worth('text', next)).toBe('part')
    expect(interest.worth('', next)).toBe('nothing')
  })

  test.each([
    ['an entry with a certain label', '- Action items'],
    ['such an entry with a box', '+ [ ] Action items:'],
    ['such an entry with a number', '123. Action items'],
    ['such an entry in a quote', '  > * Action items'],
    ['a general label in the list of another entry', '    - Next steps'],
    ['such a label behind a tab', '\t- Next steps'],
    ['a marker', 'ACTION: call'],
    ['a marker in an entry', '- **ACTION**: call'],
  ])('its block alone: %s', (_, line) => {
    expect(interest.worth(line, 'text')).toBe('block')
  })

  test.each([
    ['a text', 'We talked.', ''],
    ['a heading', '## Talk', ''],
    ['marks without a text', '  > - 1. [ ] ', 'text'],
    ['a text above an indented line', 'text', '    ==='],
    ['a text above dashes with a text', 'text', '--- more'],
    ['a text above a text with dashes', 'text', 'more ---'],
    [
      'a long text with the words of a label',
      'It was the conclusion of us all today, and of nobody else.',
      '',
    ],
    ['a label without the words', 'Talk:', ''],
    ['a label of something behind a text', 'so - ## Tasks so far', ''],
  ])('nothing: %s', (_, line, next) => {
    expect(interest.worth(line, next)).toBe('nothing')
  })

  test('a section where a heading opens one', () => {
    expect(interest.opensSection('Action items')).toBe(true)
    expect(interest.opensSection('Talk')).toBe(false)
  })
})
