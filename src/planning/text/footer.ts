/** The visible line that closes the managed block: the item's ID, and whose words these are. */
export function footer(id: string): string {
  return `<sub>Kept in step with the meeting note by minutes-to-issues (ID \`m2i-${id}\`). The note governs the text above; what you write around it, in comments or in other fields stays yours.</sub>`
}

/** The ID in a footer, `null` without one. Found even where the marker was taken away. */
export function footerId(body: string): string | null {
  return /ID `m2i-([\w-]+)`/.exec(body)?.[1] ?? null
}
