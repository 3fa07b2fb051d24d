/**
 * The text without what GitHub makes a mention, a reference or a link of, wherever it stands: those notify people and
 * leave a trace in what they name. A zero-width space stands in each; a backslash or an entity would not help.
 */
export function quietText(text: string): string {
  return text
    .replace(/(?<![a-z\d])@(?=\w)/gi, '@\u200b')
    .replace(/#(?=\d)/g, '#\u200b')
    .replace(/gh-(?=\d)/gi, '$&\u200b')
    .replace(/:\/\//g, ':\u200b//')
    .replace(/www\./gi, 'www\u200b.')
}
