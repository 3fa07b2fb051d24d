/** In every request: https://docs.github.com/en/rest/about-the-rest-api/api-versions */
export const apiVersion = '2022-11-28'

/** A header with a line break or the like would be refused with a message that quotes it. */
export function isSendable(token: string): boolean {
  return /^[\x21-\x7e]+$/.test(token)
}
