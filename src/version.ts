/** Also in package.json, which the bundle does not carry; a test holds them equal. */
export const version = '1.0.0'

/** What requests call whoever sends them. */
export const userAgent = `minutes-to-issues/${version}`
