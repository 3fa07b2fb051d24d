import { markdownLink, plainMarkdown, sentenceMarkdown } from './markdown.js'

/** Puts text from elsewhere into Markdown, as the place where it will stand needs it. */
export interface MarkdownWriter {
  /** One line that shows the text as it is. */
  readonly text: (text: string) => string
  /** The same for sentences of ours, which set names off as `code`. */
  readonly sentence: (text: string) => string
  readonly link: (text: string, url: string) => string
}

/** For the job summary: nothing in it notifies anybody or leaves a trace. */
export const summaryMarkdown: MarkdownWriter = {
  text: (text) => plainMarkdown(text),
  sentence: (text) => sentenceMarkdown(text),
  link: (text, url) => markdownLink(text, url),
}
