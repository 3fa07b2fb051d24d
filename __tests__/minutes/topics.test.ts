import { describe, expect, test } from '@jest/globals'
import { topicsOf } from '../../src/minutes/topics.js'
import { itemsOf } from './told.js'

const topics = topicsOf(
  `# Call
- Snow
## Agenda
1. New roof
- [ ] **Flyers**:
  * Who prints them?
- ${'x'.repeat(201)}

Harvest

**Topics**
- Budget

# Talk
- Rain`.split('\n'),
)

describe('an agenda', () => {
  test.each(['New roof', 'new  roof:', '3. Flyers', 'Who prints them?', 'Budget'])(
    'announces its entries: %j',
    (topic) => {
      expect(topics.announces(topic, 20)).toBe(true)
    },
  )

  test.each(['Snow', 'Roof', 'Harvest', 'Rain', 'x'.repeat(201), ''])(
    'announces nothing else: %j',
    (topic) => {
      expect(topics.announces(topic, 20)).toBe(false)
    },
  )

  test('announces what stands below it', () => {
    expect([4, 5].map((line) => topics.announces('New roof', line))).toEqual([false, true])
  })

  test('has at most sixty lines', () => {
    const long = topicsOf(['Topics:', ...Array.from({ length: 62 }, (_, at) => `- Topic ${at}.`)])
    expect(['Topic 58.', 'Topic 59.'].map((topic) => long.announces(topic, 99))).toEqual([
      true,
      false,
    ])
  })
})

describe('below the list of actions, a lower heading that the agenda announces', () => {
  test('begins what was talked about, up to the next heading as high', () => {
    const note = `
# Board
## Agenda
- The roof
- Flyers
## Action items
- Ana: call the roofer
- Print the flyers
### The roof
- It leaks
- Slates are dear
### Cake
- There was some
## Next steps
- Bo: bake
`
    expect(itemsOf(note)).toBe(`
6:1-6 action Ana: call the roofer
7:1-7 action -: Print the flyers
14:1-14 action Bo: bake
`)
  })

  test.each([
    ['goes on with it where owners stand below', '- The roof', '- Zoe: buy slates'],
    ['goes on with it where the agenda says something else', '- Roofs', '- Buy slates'],
  ])('%s', (_, topic, item) => {
    const note = `
## Agenda
${topic}
## Action items
- Ana: call the roofer
### The roof
${item}
`
    const [, read = ''] = itemsOf(note).trim().split('\n')
    expect(read).toMatch(/^6:1-6 action .*uy slates$/)
  })

  test('is one of its groups where no list stands above', () => {
    const note = `
## Agenda
- The roof
## Action items
### The roof
- Buy slates
`
    expect(itemsOf(note)).toBe(`
5:1-5 action -: Buy slates
`)
  })
})
