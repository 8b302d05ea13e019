/** How to mend what is wrong in a place of a row, by the code of what is wrong. One sentence, and nothing of the row. */
const fixes: Readonly<Record<string, string>> = {
  // What a row is made of.
  cut: 'The last row has no line end, so it may be cut off: end it with a line break and send the whole file again.',
  'open-quote':
    'A quotation mark is never closed on this line: close it, or write a mark that stands for itself twice.',
  'text-after-quote': 'Nothing but a comma may follow a closing quotation mark.',
  'field-count': 'Give the row as many cells as the header has: put a text that holds a comma into quotation marks.',
  'not-utf-8': 'Save the file as UTF-8; a character of this row is written otherwise.',
  'line-too-long': 'No row is this long: a line break is missing.',
  'record-too-large':
    'No record has so many elements, or is so long: give each person a record of its own, and each element once.',
  'alias-gap': 'Fill alias1 before alias2, and so on.',
  'fact-twice': 'Fill the column of this fact, or the columns of its parts, and not both.',
  'not-json': 'Write one JSON object on this line, with no member twice.',
  'own-twice': 'An earlier row of this file has the same number: give each person one row and one number.',
  'ari-too-often': 'One number stands in too many rows of this file: send only how its record is to stand now.',
  formula: 'A text may not begin with =, +, - or @: a spreadsheet would take it for a formula.',
  // What stands in a place.
  missing: 'Fill this in; a record is not complete without it.',
  empty: 'Write at least one letter or digit here.',
  'wrong-type': 'Write it in the described form: a text, a whole number, or true.',
  'wrong-form': 'Write it in the described form; dates are YYYY-MM-DD, categories such as A1.',
  'not-one-of-the-words': 'Use one of the words that are described for this place.',
  'too-long': 'Shorten it to what the description allows.',
  'too-short': 'It is shorter than such a value can be.',
  'too-large': 'It is larger than such a value can be.',
  'too-small': 'It is smaller than such a value can be.',
  'too-many': 'Send fewer of them.',
  'unknown-member': 'Leave this out; such a row has no such place.',
  'not-as-described': 'Correct it to the described form.',
  characters: 'Take out control characters, line breaks and characters that cannot be seen.',
  'fact-names': 'Use the names of facts that the rules of the category use (nics law).',
  'not-a-number': 'Check the number; its last character catches most mistakes.',
  'impossible-date': 'Write a date that exists, as YYYY-MM-DD.',
  'too-long-ago': 'Nobody born so long ago is meant; leave no stand-in for an unknown date.',
  'in-the-future': 'This day has not come yet; check the year.',
  'before-birth': 'This day is before the birth: one of the two dates is wrong, or is another person’s.',
  'ages-disagree': 'This age is not that of the date of birth on that day: correct whichever of the three is wrong.',
  'too-young': 'By these dates a child under ten was convicted: check the birth and the day of the conviction.',
  'judged-again':
    'Leave the last day out: the conviction of a dating partner ends by its rule, and you will be asked to look at it again.',
  over: 'Its last day is over already: correct the day, or do not send the record.',
  unreadable: 'Write it in letters and values that the rules read; see the description.',
  'not-for-this-category':
    'Take out what the rule of this category does not ask for: no medical or other detail can be kept.',
  medical: 'Take the medical words out: a number or a reference names a file, and nothing medical can be kept.',
  // Whose name or number it is.
  placeholder:
    'This stands for something unknown: write what it is, leave the place empty if it may be, or hold the record back until it is known.',
  'never-issued': 'Nobody was ever given this Social Security number: check it, or send the record without it.',
  digits: 'A name has no digits: look for a 0 that is an O, a 1 that is an I, or a date in the wrong place.',
  'mixed-scripts':
    'Letters of two alphabets that look alike stand in one word: type the whole word anew in one alphabet.',
  'hidden-characters': 'Characters that nobody sees stand in this name: type it anew instead of pasting it.',
  // Whether the record bars anybody.
  'no-conviction':
    'By this outcome nobody was convicted: do not send the record, or correct the outcome if there was a conviction.',
  'no-adjudication':
    'This was no adjudication and no commitment that counts, such as observation or a voluntary stay: do not send it, or correct it.',
  'not-to-be-provided':
    'The law forbids a federal agency to provide this finding, 34 U.S.C. 40911(c)(1): do not send it, or correct what was found of it.',
  'names-the-person':
    'A number names a record and stands in lists and logs: it may not be a Social Security number, nor both names of the person, nor the last name with the day of birth. Send the number by which your office files the record.',
  relieved: 'The person was relieved of this disability: do not send the record; withdraw it if it was entered before.',
  // How the agency's own number stands.
  'ari-in-use': 'Another record of yours has this number: send it as action "modify", or give this one its own number.',
  'ari-over':
    'You took this record back: send it with again = true if the person is prohibited again, or leave it out.',
  'ari-relieved':
    'Relief was granted from the record that had this number: leave it out, or, where the person is prohibited anew, give it a new number.',
  'leaves-by-one':
    'A record came under this number since the file was looked at, and more would leave than one person may take out of search: send the row in a new file, which another person of your agency commits.',
  'no-such-record': 'No record of yours has this number: check it, or enter the record first.',
  'not-now':
    'The record is over, or is not suspended: see how it stands, and enter it anew where the person is prohibited.',
  'unknown-number':
    'Your agency has no record that could be changed by this number: check it, or enter the record first.',
  'message-unreadable': 'A message was cut off, or has a field that no table names: write it as docs/messages.md says.',
  'record-over':
    'This record is over and cannot be changed: enter it with again = true if the person is prohibited again.',
}

const other = 'Correct what stands here, as docs/batches.md describes it.'

export const fixOf = (code: string): string => fixes[code] ?? other

/** Every code that has a sentence of its own. */
export const fixedCodes = Object.keys(fixes)
