/**
 * Links from one issue to others of the same repository. They are relative, so that GitHub adds no "mentioned this
 * issue" to each of them (Renovate's dashboard does the same).
 */

export function linkToIssue(number: number): string {
  return `[#${number}](../issues/${number})`
}

/** A link to an issue that is only about to be opened: a search for the ID in its footer. */
export function linkToComingIssue(id: string): string {
  return `[new](../issues?q=%22m2i-${id}%22)`
}

/** The text with the numbers of the issues that were opened meanwhile, by ID. */
export function withNumbers(text: string, opened: ReadonlyMap<string, number>): string {
  return text.replace(comingIssue, (link, id: string) => {
    const number = opened.get(id)
    return number === undefined ? link : linkToIssue(number)
  })
}

/** The text without what tells one issue from another: the same before and after issues got their numbers. */
export function withoutNumbers(text: string): string {
  return text.replace(comingIssue, '[issue]').replace(/\[#\d+\]\(\.\.\/issues\/\d+\)/g, '[issue]')
}

const comingIssue = /\[new\]\(\.\.\/issues\?q=%22m2i-([\w-]+)%22\)/g
