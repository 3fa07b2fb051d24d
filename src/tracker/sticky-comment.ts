/** A comment that there is once, or not at all. */
export interface StickyComment {
  /** In its text, and in no other comment's: how it is found again among our own. */
  readonly key: string
  /** Null: it is taken away. */
  readonly body: string | null
  /** Whether a comment that is there says the same, so that it can stay as it is. */
  isSame(body: string): boolean
}
