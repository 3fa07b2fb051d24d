import { describe, expect, test } from '@jest/globals'
import { withoutState } from '../../../src/planning/identity/state-words.js'

describe('what an item waits for', () => {
  test.each([
    ['waiting for ana', 'still waiting on ana', 'awaiting an answer of ana'],
    ['blocked by ana', 'blocked on octo/lib#7', 'postponed to june', 'postponed until june'],
    ['deferred to june', 'deferred until june', 'carried over from may'],
    ['no news of ana', 'no reply of ana', 'no answer of ana', 'no response of ana'],
    ['no progress with ana'],
    ['wartet auf ana', 'wartet noch auf ana', 'warten auf ana', 'warten noch auf ana'],
    ['blockiert durch ana', 'blockiert von ana', 'verschoben auf juni'],
    ['keine antwort von ana', 'keine rückmeldung von ana'],
    ['en attente d’ana', 'en attente du maire', 'bloqué par ana', 'bloquée par ana'],
    ['reporté à juin', 'reportée au printemps'],
    ['a la espera de ana', 'esperando a ana', 'bloqueado por ana', 'bloqueada por ana'],
    ['pendiente de ana', 'a espera de ana', 'aguardando ana'],
    ['in attesa di ana', 'bloccato da ana', 'bloccata da ana', 'rimandato a giugno'],
    [
      'rimandata a giugno',
      'în așteptarea anei',
      'așteptăm pe ana',
      'blocat de ana',
      'blocată de ana',
    ],
    ['czeka na anę', 'czekamy na anę', 'wacht op ana', 'wachten op ana'],
    ['geblokkeerd door ana', 'väntar på ana', 'čeká na anu', 'čekáme na anu'],
    ['ждем ану', 'ожидаем ану'],
  ])('is left out: %s, …', (...waiting) => {
    for (const what of waiting) {
      expect(withoutState(`renew the domain (${what}`)).toBe('renew the domain')
    }
  })

  test.each([
    'awaitings of ana',
    'blocked door',
    'no newsletter of ana',
    'wartet am tor',
    'en attendant ana',
    'esperandos de ana',
    'wachtwoord van ana',
    'seriously waiting for ana',
  ])('is only what is known to be: %s', (what) => {
    expect(withoutState(`renew the domain (${what}`)).toBe(`renew the domain (${what}`)
  })
})

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
    'renew the domain (urgent 2',
    'renew the domain. updates: they replied',
    'renew the domain; status (2022-05-03) : they replied',
    'renew the domain (maj: they replied',
    'renew the domain…news:\nthey replied',
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
    'renew the domain. status  (2022-05-03) : they replied',
    'renew the domain-status: they replied',
    'renew the domain, status: they replied',
    'renew the domain. status of it: they replied',
    'renew the domain; waiting for one two three four five six seven eight',
    'renew the domain (waiting forever)',
    'a long label that goes on for more than forty letters: renew the domain',
    'update: they replied',
    '?! (urgent',
    'renew the domain (urgent v2',
    'renew the domain (2nd of the urgent',
    '(urgent)',
    'urgent',
  ])('is what it says in %j', (text) => {
    expect(withoutState(text)).toBe(text)
  })
})
