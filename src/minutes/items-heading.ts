/** What stands under a heading that opens an items section. */
export interface ItemsHeading {
  readonly kind: 'action' | 'decision' | 'both'
  /** Whether it stands in minutes only, or in other texts as well. */
  readonly certainty: 'unmistakable' | 'general'
  /** Whether it goes through the items of earlier meetings. */
  readonly review: boolean
  /** Whether its items are finished. */
  readonly done: boolean
  /** Whether it says so little that only what names an owner or is marked is an item. */
  readonly vague: boolean
}
