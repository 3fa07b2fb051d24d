import { describe, expect, test } from '@jest/globals'
import { withoutState } from '../../../src/planning/identity/state-words.js'

describe('how an item stands', () => {
  test.each([
    'renew the domain (urgent)',
    'renew the domain [in progress]',
    'renew the domain【进行中】',
    'renew the domain (50 percent done',
    'renew the domain - urgent',
    'renew the domain — still open',
    'renew the domain, again. still open',
    'renew the domain; waiting for ana and the board of the club',
    'renew the domain (no reply',
    'renew the domain (verschoben auf juni',
    'renew the domain (en attente du maire)',
    'renew the domain (en attente de la mairie)',
    'renew the domain (urgent) - still open',
    'urgent: renew the domain',
    'high priority! renew the domain',
    'urgent] renew the domain',
    'renew the domain. update: they replied: yes',
    'renew the domain [update 2022-05-03: they replied',
    'renew the domain - status 3/5: they replied',
  ])('is left out of %j', (text) => {
    expect(withoutState(text).replace(', again', '').trim()).toBe('renew the domain')
  })

  test.each([
    'renew the domain-urgent',
    'renew the urgent domain',
    'renew the domain (since may)',
    'renew the domain (reply)',
    'renew the domain (12)',
    'renew the domain update: they replied',
    'renew the domain; waiting for one two three four five six seven eight',
    'renew the domain (waiting forever)',
    'a long label that goes on for more than forty letters: renew the domain',
    'update: they replied',
    '(urgent)',
    'urgent',
  ])('is what it says in %j', (text) => {
    expect(withoutState(text)).toBe(text)
  })
})
