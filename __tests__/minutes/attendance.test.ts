import { describe, expect, test } from '@jest/globals'
import { attendanceIn, looksLikeMeeting } from '../../src/minutes/attendance.js'

const opensItems = (heading: string) => /action items/i.test(heading)
const read = (...lines: string[]) => attendanceIn(lines, opensItems)
const names = (...lines: string[]) => read(...lines).names

describe('people are found behind a label', () => {
  test.each([
    'Attendees: Ana, Bo',
    'Attendees：Ana、Bo',
    '- Participants: Ana and Bo',
    '**Present:** Ana; Bo',
    '> **Present**: Ana | Bo',
    '## Attendees: Ana / Bo',
    '== Attendees: Ana (Bo)',
    'Attendees (remote: 2): Ana, Bo',
    'Attendees 2/12: Ana, Bo',
    'Attendees  12: Ana，Bo',
    '[Attendees]: Ana - Bo',
    'Chair / Scribe: Ana – Bo',
    'iv. Chair: Ana, Bo',
    'a) Chair: Ana, Bo',
    '12. Chair: Ana, Bo',
    '<b>Chair</b>: Ana, Bo',
    '{#a} Chair: Ana, Bo',
    '[Chair](a): Ana, Bo',
    'Présidente et secrétaire, présents: Ana, Bo',
    'Chair and scribe: Ana — Bo',
    'Chair & scribe: Ana: Bo',
    'Chair + scribe: Ana：Bo',
    'Chair, scribe: Ana, , Bo',
    'Gäste und Mitglieder: Ana（Bo）',
    'Membres et invités: Ana) (Bo',
    'Miembros y invitados: Ana|Bo',
    'Assenti e presenti: Ana;Bo',
    'Remote attendees: Ana,Bo',
    'Remote and in person attendance: Ana, Bo',
    'Everybody who was there attending: Ana, Bo',
    'Our roll call: Ana, Bo',
    'Unsere Teilnehmer: Ana, Bo',
    'Alle Teilnehmende: Ana, Bo',
    'Sind anwesend: Ana, Bo',
    'Otros asistentes: Ana, Bo',
    'Otros participantes: Ana, Bo',
    'Zoom participants: Ana, Bo',
    'Membres bien présents: Ana, Bo',
    'Sempre presenti: Ana, Bo',
    'Nuovi partecipanti: Ana, Bo',
    'Alle aanwezigen: Ana, Bo',
    'Byli obecni: Ana, Bo',
    'Byli přítomni: Ana, Bo',
    'Alla närvarande: Ana, Bo',
  ])('%s', (line) => {
    expect(names(line)).toEqual(['Ana', 'Bo'])
  })

  test.each([
    'Ana, Bo',
    'Attendees Ana, Bo',
    'Shop: Ana, Bo',
    'Attendees shop: Ana, Bo',
    'Chair and shop: Ana, Bo',
    'Attendeess: Ana, Bo',
    'Nonattendees: Ana, Bo',
    'One two three four five six attendees: Ana, Bo',
    `Attendees (${'x'.repeat(70)}: Ana`,
    `Attendees: Ana, ${'x'.repeat(1985)}`,
    'attendees',
    'Attendees here',
    'a # Attendees',
    'a **Attendees**',
    'a = Attendees',
    ': Ana',
    '',
  ])('but not in %j', (line) => {
    expect(read(line)).toEqual({ names: [], texts: [] })
  })

  test.each([
    `Attendees (${'x'.repeat(69)}: Ana`,
    `Attendees: Ana, ${'1'.repeat(1984)}`,
    'One two three four five attendees: Ana',
  ])('and in %j', (line) => {
    expect(read(line).names).toEqual(['Ana'])
  })
})

describe('a name among those present', () => {
  test.each([
    ['Ana Pop', ['Ana Pop']],
    ['@octocat, @hub-bot', ['@octocat', '@hub-bot']],
    ["Conan O'Brien, D’Arcy", ["Conan O'Brien", 'D’Arcy']],
    ['Ana-Maria, J. Smith Jr., R2', ['Ana-Maria', 'J. Smith Jr.', 'R2']],
    ['Ștefan Țepeș, 田中', ['Ștefan Țepeș', '田中']],
    ['a b c d, a b c d e', ['a b c d']],
    ['A, Bo, 3 more, =, C=D', ['Bo']],
    ['[Ana](https://example.org/a), [Bo] (home)', ['Ana', 'home']],
    ['**Ana**, _Bo_, `Cy`, ~~Di~~', ['Ana', 'Bo', 'Cy', 'Di']],
    ['[x] Ana, [ ] Bo, [X] Cy', ['Ana', 'Bo', 'Cy']],
    ['- Ana, * Bo, + Cy, • Di, 12. Ed, 3) Fa', ['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Fa']],
    ['1.5 Ana, -Bo', ['Bo']],
    ['? Ana, "Bo, ...Cy', ['Ana', 'Bo', 'Cy']],
    ['Ana <ana@example.org>, Bo bo@example.org', ['Ana', 'Bo']],
    ['Ana https://example.org/ana, Bo http://bo.example.org', ['Ana', 'Bo']],
    ['Ana web+acct:ana@example.org, Bo mailto@', ['Ana']],
    ['Ana x@y.z;Bo, Cy @b', ['Ana', 'Bo']],
    ['Ana@Acme, Bo, Cy@acme', ['Ana@Acme', 'Bo']],
    ['Ana (Example Ltd), Bo – chair', ['Ana', 'Example Ltd', 'Bo', 'chair']],
    ['Ana-Bo–Cy', []],
    ['Andy and Sandy', ['Andy', 'Sandy']],
    ['Ana, Ana, Bo, Ana', ['Ana', 'Bo']],
  ])('%j: %j', (text, expected) => {
    expect(names(`Attendees: ${text}`)).toEqual(expected)
  })
})

describe('a surname of two words before a name', () => {
  test.each([
    ['- De Groot, Piet', 'De Groot, Piet'],
    ['  * De Groot, Piet  ', 'De Groot, Piet'],
    ['+ De Groot, Piet', 'De Groot, Piet'],
    ['•  De Groot, Piet', 'De Groot, Piet'],
    ['12. De Groot, Piet', 'De Groot, Piet'],
    ['3) De Groot, Piet', 'De Groot, Piet'],
    ["- O'Hara Ray-Li, Ana-Maria", "O'Hara Ray-Li, Ana-Maria"],
    ['- O’Hara Ştefănescu, Jo’An', 'O’Hara Ştefănescu, Jo’An'],
  ])('is kept with it in an entry: %j', (line, name) => {
    expect(names('Attendees:', line)).toContain(name)
  })

  test.each([
    'De Groot, Piet',
    '-De Groot, Piet',
    'x - De Groot, Piet',
    '- De Groot, Piet, Ana',
    '- De Groot, Piet (chair)',
    '- Groot, Piet',
    '- de Groot, Piet',
    '- De groot, Piet',
    '- De Groot, piet',
    '- De Groot,  Piet',
    '- D2 Groot, Piet',
    '- De G2, Piet',
    '- De Groot, P2',
  ])('is none in %j', (line) => {
    expect(names('Attendees:', line).filter((name) => name.includes(','))).toEqual([])
  })
})

describe('people are found below a label', () => {
  test.each([
    [
      'in a list',
      ['## Attendees', '', '- Ana', '  - Bo', '* Cy', '+ Di', '• Ed', '12. Fa', '3) Gi'],
    ],
    ['in a table', ['Attendees:', '| Ana | Bo |', '', '| Cy | Di |', '| Ed | Fa |', '', '| Gi |']],
    ['in a paragraph', ['**Attendees**', 'Ana, Bo', 'Cy, Di', 'Ed, Fa, Gi']],
    ['in a paragraph of its own', ['Attendees', '', '', 'Ana, Bo, Cy', 'Di, Ed, Fa, Gi']],
    ['behind the label and below', ['Attendees: Ana, Bo', 'Cy', '', '- Di, Ed, Fa, Gi', 'More:']],
    [
      'below two labels',
      ['Attendees:', '- Ana', '- Bo', '- Chair: Cy', 'Guests:', 'Di, Ed, Fa', 'Gi'],
    ],
    [
      'in groups under lower headings',
      ['## Attendance', '', '### Delegates', '- Ana, Bo', '', '#### Staff', 'Cy, Di, Ed, Fa, Gi'],
    ],
    ['in Org', ['* Attendees', '- Ana, Bo', '- Cy, Di, Ed, Fa, Gi', '* Agenda', '- Hi']],
    ['in AsciiDoc', ['== Attendees', 'Ana, Bo, Cy, Di, Ed, Fa, Gi', '== Talk', 'Hi']],
  ])('%s', (_, lines) => {
    expect(names(...lines)).toEqual(['Ana', 'Bo', 'Cy', 'Di', 'Ed', 'Fa', 'Gi'])
  })

  test.each([
    ['a heading', '# Talk'],
    ['a quoted heading', '  > ## Talk'],
    ['a title', '= Talk'],
    ['another label', 'Talk:'],
    ['a bold label', '**Talk:**  '],
    ['a label further in', '- Talk:'],
  ])('down to %s', (_, line) => {
    const lines = ['Attendees:', '- Ana', line, '- Bo']
    expect(read(...lines)).toEqual({ names: ['Ana'], texts: ['', '- Ana'] })
  })

  test.each([
    ['a heading as high', ['## Delegates']],
    ['the agenda', ['### Agenda']],
    ['an items section', ['### Action items']],
    ['a group behind names that stand above all groups', ['- Bo', '### Shelves']],
  ])('but not under %s', (_, lines) => {
    expect(names('## Attendance', ...lines, '- Ana')).not.toContain('Ana')
  })

  test('down to a text of its own behind them', () => {
    expect(names('Attendees:', '- Ana', '', 'Bo', '- Cy')).toEqual(['Ana'])
    expect(names('Attendees: Ana', '', 'Bo')).toEqual(['Ana'])
    expect(names('Attendees:', '- Ana', 'Bo', ' ', '-Cy')).toEqual(['Ana', 'Bo'])
  })

  test('with the texts that they stand in', () => {
    expect(read('## Attendees', 'Ana (chair)', '12. Bo', '', '* Cy:', '', '# Talk')).toEqual({
      names: ['Ana', 'chair', 'Bo'],
      texts: ['', 'Ana (chair)', '12. Bo', ''],
    })
    expect(read('Attendees: Ana', '  | Bo', '', '  1) Cy', '', '  Di').texts).toEqual([
      ...[' Ana', '  | Bo', '', '  1) Cy', ''],
    ])
    expect(read('Talk', 'Attendees', 'Ana # Bo = Cy', 'Guests:').texts).toEqual([
      '',
      'Ana # Bo = Cy',
      '',
    ])
  })

  test('however an entry of Org goes on', () => {
    expect(names('* Attendees', '- Ana', '* Bo Cy', '** Talk', '- Di')).toEqual(['Ana', 'Bo Cy'])
    expect(names('Attendees', '* Ana', '* Bo')).toEqual(['Ana', 'Bo'])
  })

  test('in at most 120 lines, which are short', () => {
    const list = Array.from({ length: 130 }, (_, index) => `- A${index}`)
    expect(names('Attendees:', ...list)).toHaveLength(120)
    expect(names('Attendees:', `Ana, ${' '.repeat(1995)}`, 'Bo')).toEqual(['Ana', 'Bo'])
    expect(names('Attendees:', `Ana, ${' '.repeat(1996)}`, 'Bo')).toEqual(['Bo'])
  })

  test('up to two thousand', () => {
    const lists = Array.from({ length: 21 }, (_, list) => [
      'Attendees:',
      ...Array.from({ length: 100 }, (_, index) => `- A${list}x${index}`),
    ])
    expect(names(...lists.flat())).toHaveLength(2000)
  })
})

describe('below the heading of items', () => {
  test.each([
    ['## Action items'],
    ['**Action items**'],
    ['__Action items__'],
    ['- Action items:'],
    ['*Action items:** '],
    ['Action items：'],
  ])('a role with a text is an owner: %s', (heading) => {
    expect(names(heading, '', 'Chair: book the room')).toEqual([])
    expect(names(heading, '', 'Attendees', 'Ana')).toEqual(['Ana'])
    expect(names(heading, '', 'Chair:', '- Ana')).toEqual(['Ana'])
    expect(names(heading, '', '## Talk', 'Chair: Ana')).toEqual(['Ana'])
  })

  test.each([['Action items'], ['our **action items**'], [`Action items ${'x'.repeat(226)}:`]])(
    'but not below a text: %s',
    (line) => {
      expect(names(line, '', 'Chair: Ana')).toEqual(['Ana'])
    },
  )

  test('which may be long', () => {
    expect(names(`Action items ${'x'.repeat(225)}:`, '', 'Chair: Ana')).toEqual([])
  })
})

describe('a meeting', () => {
  test.each([
    'Attendees:',
    '## Agenda',
    '> **Agenda**',
    '__Topics__',
    'Agenda: ',
    '  # Any other business',
  ])('is told by %j', (line) => {
    expect(looksLikeMeeting(['text', line])).toBe(true)
  })

  test.each(['Agenda', 'our ## Agenda', 'Agenda: none', '## Shop', '===', ''])(
    'is not told by %j',
    (line) => {
      expect(looksLikeMeeting(['text', line])).toBe(false)
    },
  )

  test('is told by short lines only', () => {
    expect(looksLikeMeeting([`## Agenda${' '.repeat(70)}`])).toBe(true)
    expect(looksLikeMeeting([`## Agenda${' '.repeat(71)}`])).toBe(false)
  })
})

describe('people are found in groups below one heading', () => {
  test.each([
    ['under lower headings', ['## Attendance', '', '### Board', '- Ana', '', '### Staff', '- Bo']],
    [
      'under lines in italics',
      ['## Present', '_Board_', '', '- Ana', '', '_Staff / Past_', '', '- Bo'],
    ],
    ['under bold lines', ['# Participants', '**Board**', '- Ana', '**Staff:**', '- Bo']],
  ])('%s', (_, lines) => {
    expect(names(...lines)).toEqual(['Ana', 'Bo'])
  })

  test.each([
    ['at a heading as high', ['## Attendance', '### Board', '- Ana', '## Roof', '- Tiles']],
    ['at another part', ['## Attendance', '### Board', '- Ana', '### Agenda', '- Roof']],
    ['at an items section', ['## Attendance', '### Board', '- Ana', '### Action items', '- Tiles']],
    ['where the names begin without one', ['## Attendance', '- Ana', '### Roof', '- Tiles']],
  ])('and end %s', (_, lines) => {
    expect(names(...lines)).toEqual(['Ana'])
  })
})
