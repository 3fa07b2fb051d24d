import { expect, test } from '@jest/globals'
import { leadingForms, trailingForms } from '../../../src/minutes/forms/forms.js'

test('forms are told apart by their names, and tried in this order', () => {
  expect(leadingForms.map(({ name }) => name)).toEqual([
    ...['check-box', 'labelled', 'marker', 'owner-colon', 'owner-login', 'owner-link'],
    ...['owner-bracketed', 'owner-bold', 'owner-verb', 'owner-between', 'owner-dash'],
    ...['owner-address', 'owner-bare', 'owner-glued', 'row'],
  ])
  expect(trailingForms.map(({ name }) => name)).toEqual([
    'fields',
    'owner-trailing',
    'owner-slash',
    'owner-inside',
  ])
})
