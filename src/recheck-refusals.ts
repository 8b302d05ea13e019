/** How a file of permit holders is declined, whole. What is wrong with single rows stands in its answer. */
export const recheckRefusals = {
  'unknown-recheck': {
    status: 404,
    title: 'No file of permit holders of your agency has this number',
    means: 'It was never given to your agency.',
    todo: 'Check the number; its last character catches most mistakes.',
  },
  'recheck-forgotten': {
    status: 410,
    title: 'There is no answer to this file',
    means: 'It was given up or did not come whole, or its answer was fetched or waited too long and is destroyed.',
    todo: 'Send the file again: it is then another, with new numbers.',
    provision: '28 CFR 25.9(b)(1)(iii)',
  },
  'recheck-type': {
    status: 415,
    title: 'A file of permit holders of this type is not read',
    means: 'Nothing of the file was kept.',
    todo: 'Send Content-Type text/csv, or application/x-ndjson for one JSON object a line.',
  },
  'recheck-header': {
    status: 422,
    title: 'A column of the header is not known, is there twice, or is missing',
    means: 'Nothing of the file was kept.',
    todo: 'Correct the columns that are pointed out, counted from 1; docs/rechecks.md names all that can be.',
  },
} as const
