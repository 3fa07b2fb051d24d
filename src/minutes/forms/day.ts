/** What looks like a day, whether it is in the calendar or not: `2022-03-01`, `1.3.`, `1 March 2022`, `March 1`. */
export const dayPattern =
  '\\d{1,4}[-./]\\d{1,2}(?:[-./]\\d{1,4})?\\.?|\\d{1,2}(?:st|nd|rd|th)?\\.? \\p{L}+(?: \\d{4})?|\\p{L}+ \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?'
