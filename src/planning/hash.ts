import { createHash } from 'node:crypto'

/** Sixty-six bits of SHA-256 as 11 characters of `[A-Za-z0-9_-]`: short, and safe in an HTML comment. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 11)
}
