import type { Participant } from '../domain/minutes.js'

/** Reads `Răzvan Deaconescu (RD, @razvand)`; the login only where the entry says it is one. */
export function readParticipant(written: string): Participant {
  const [, before = written, inside = '', after = ''] =
    /^([^(]*)\(([^()]*)\)(.*)$/.exec(written) ?? []
  const parts = inside.split(/[,;/]/).map((part) => part.trim())
  const login =
    parts.find((part) => loginPattern.test(part)) ??
    loginPattern.exec(`${before} ${after}`.trim())?.[0]
  return {
    written,
    name:
      before
        .trim()
        .replace(loginPattern, '')
        .replace(/\s[-–—]\s[\s\S]*$/, '')
        .trim() || written.trim(),
    aliases: parts.filter((part) => part !== '' && !part.includes('@')),
    login: login?.replace('@', '') ?? null,
  }
}

/** GitHub's rule for logins: letters, digits and single hyphens inside. */
const loginPattern = /(?<![\w.])@[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i
