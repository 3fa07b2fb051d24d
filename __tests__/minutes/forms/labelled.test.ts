import { describe, expect, test } from '@jest/globals'
import { labelled } from '../../../src/minutes/forms/labelled.js'
import { readerOf } from './reader.js'

const read = readerOf(labelled)

describe('an item of fields', () => {
  test.each([
    [
      'Owner: Tom | Task: buy cake | Due: 3 May',
      { owners: ['Tom'], rest: 'buy cake', due: '3 May' },
    ],
    ['Lead: Tom. Write it', { owners: ['Tom'], rest: 'Write it' }],
    ['Owner: Tom – buy cake', { owners: ['Tom'], rest: 'buy cake' }],
    ['**Responsable:** Ana y Tom - comprar: dos', { owners: ['Ana', 'Tom'], rest: 'comprar: dos' }],
    ['**Owner**: Tom **Action**: buy cake', { owners: ['Tom'], rest: 'buy cake' }],
    [
      'Owner: Tom; Task: mend the title: it is wrong',
      { owners: ['Tom'], rest: 'mend the title: it is wrong' },
    ],
    ['Who: Ana and Bo, what: buy cake', { owners: ['Ana', 'Bo'], rest: 'buy cake' }],
    [
      'Task: buy cake. Owner: Ana. Due: tomorrow.',
      { owners: ['Ana'], rest: 'buy cake.', due: 'tomorrow.' },
    ],
    ['Responsable: Ana; tarea: comprar', { owners: ['Ana'], rest: 'comprar' }],
    [
      'Due: 3 May | Task: buy cake | Owner: zoe',
      { owners: ['zoe'], rest: 'buy cake', due: '3 May' },
    ],
    ['Task: buy cake - Owner: Ana - Status: open', { owners: ['Ana'], rest: 'buy cake' }],
    ['Owner：Tom，Task：buy cake', { owners: ['Tom'], rest: 'buy cake' }],
    ['Owner: tbd | Task: buy cake', { owners: [], rest: 'buy cake' }],
    ['Owner: Tom B. | Task: buy cake', { owners: ['Tom B'], rest: 'buy cake' }],
    [
      'Task: a | Owner: Tom | Due: b | Status: c | Due: d | Who: e | Due: f',
      { owners: ['Tom'], rest: 'a', due: 'b' },
    ],
  ])('reads fields from %j', (text, reading) => {
    expect(read(text)).toEqual(reading)
  })

  test.each([
    'Owner: Tom',
    'Task: buy cake',
    'Owner: Tom | Due: 3 May',
    'So Owner: Tom | Task: buy cake',
    'Owner: Tom | Task: ',
    'Task: buy cake | Due: 3 May',
    'Owner Tom Task buy cake',
    'Owner: Tom, Task',
    'Buy it | Owner: Tom | Due: 3 May: now',
  ])('reads no fields from %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
