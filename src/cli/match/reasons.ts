/** Why a row was left out, by the code that stands in the summary. No reason repeats what the row says. */
export const rejections = {
  'field-count': 'the row has another number of fields than the header',
  'open-quote': 'a quotation mark is never closed',
  'text-after-quote': 'there is text behind a closing quotation mark',
  'not-utf-8': 'the text is not UTF-8',
  'too-long': 'it is longer than an id of 64 characters, a field of 256 or a row of a million may be',
  'no-id': 'the id is empty',
  nobody: 'there is neither a name with a letter, nor a date of birth, nor a social security number',
  'no-date': 'it is not a date such as 1980-02-03, 19800203, 1980-02 or 1980',
} as const
export type Rejection = keyof typeof rejections

/** Why something was not compared although its row was taken. */
export const notices = {
  'cut-short': 'only the first 256 characters are compared',
  'not-ssn': 'not a number of 7 to 9 digits',
  'not-sex': 'not M, F or U',
  'not-race': 'not A, B, I, U or W',
  'not-state': 'not a code of two or three letters',
  'not-height': 'neither 48 to 95 inches nor feet and inches such as 511',
  'not-weight': 'not 50 to 510 pounds',
  'said-before': 'another row of the same id came first and says otherwise',
  'too-many-names': 'beyond the 50 names of one id that are compared',
} as const
export type Unread = keyof typeof notices
