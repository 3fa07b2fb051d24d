// Control characters but for tab and line feed; all that is drawn as nothing (zero-width and bidirectional marks,
// tags, fillers), which hides or reorders text: https://trojansource.codes/; halves of surrogate pairs, which are no
// characters. Not: what chooses between forms of a character, as in emoji.
const invisible =
  /(?![\t\n]|\p{Variation_Selector})[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb]/gu

/** The text without characters that a reader cannot see; line ends become `\n`. */
export function visible(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0085\u2028\u2029]/g, '\n')
    .replace(invisible, '')
}

/** The same on one line: every run of white space is one blank. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim()
}
