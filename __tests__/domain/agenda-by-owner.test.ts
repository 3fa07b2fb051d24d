import { expect, test } from '@jest/globals'
import type { OpenItem } from '../../src/domain/agenda.js'
import { byOwner } from '../../src/domain/agenda-by-owner.js'
import { openItem } from '../planning/agenda/sample-agenda.js'

const grouped = (...open: readonly OpenItem[]) =>
  byOwner({ open }).map(({ owner, items }) => [
    owner?.name ?? null,
    items.map(({ title }) => title),
  ])

test('an item of two owners stands with both, and what nobody owns comes last', () => {
  expect(
    grouped(
      openItem({ title: 'A', owners: [] }),
      openItem({
        title: 'B',
        owners: [
          { name: 'SK', logins: ['skuenzer'] },
          { name: 'RD', logins: ['razvand'] },
        ],
      }),
      openItem({ title: 'C' }),
    ),
  ).toEqual([
    ['RD', ['B', 'C']],
    ['SK', ['B']],
    [null, ['A']],
  ])
})

test('names of one login are one owner, under the name that most items use', () => {
  const razvan = (name: string, title: string) =>
    openItem({ title, owners: [{ name, logins: ['razvand'] }] })
  expect(grouped(razvan('Răzvan', 'A'), razvan('RD', 'B'), razvan('RD', 'C'))).toEqual([
    ['RD', ['A', 'B', 'C']],
  ])
})

test('a team is none of its members, and names that differ in case or accents only are one', () => {
  expect(
    grouped(
      openItem({ title: 'A', owners: [{ name: 'core', logins: ['razvand', 'skuenzer'] }] }),
      openItem({ title: 'B', owners: [{ name: 'Stefan', logins: [] }] }),
      openItem({ title: 'C', owners: [{ name: 'ștefan', logins: [] }] }),
      openItem({ title: 'D' }),
    ),
  ).toEqual([
    ['core', ['A']],
    ['RD', ['D']],
    ['Stefan', ['B', 'C']],
  ])
})

test('an item that names one person twice stands there once', () => {
  const twice = [
    { name: 'RD', logins: ['razvand'] },
    { name: '@razvand', logins: ['razvand'] },
  ]
  expect(grouped(openItem({ title: 'A', owners: twice }))).toEqual([['RD', ['A']]])
})
