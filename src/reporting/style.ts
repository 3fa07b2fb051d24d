/** How words are set off from each other; the log and files use none of it. */
export interface Style {
  readonly heading: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly doubtful: (text: string) => string
  readonly quiet: (text: string) => string
}

const asIs = (text: string): string => text

export const plainStyle: Style = {
  heading: asIs,
  good: asIs,
  bad: asIs,
  doubtful: asIs,
  quiet: asIs,
}
