const nothingKept = 'Nothing of the file was kept.'

/** How a batch of records is declined, whole. What is wrong with single rows stands in the answers to the batch. */
export const batchRefusals = {
  'unknown-batch': {
    status: 404,
    title: 'No batch of your agency has this number',
    means: 'It was never given to your agency, or all of the batch is forgotten.',
    todo: 'Check the number; its last character catches most mistakes. A batch that is not committed is destroyed after some days: send the file again.',
  },
  'batch-not-checked': {
    status: 409,
    title: 'The batch cannot be committed now',
    means: 'Nothing was entered. Its rows are still being looked at, or it was given up.',
    todo: 'Read the batch until its status is "checked", then commit it.',
    provision: '28 CFR 25.5(a)',
  },
  'batch-needs-another': {
    status: 403,
    title: 'So many records would have left that another person has to commit the batch',
    means:
      'Nothing was entered or taken back. What your agency took back in these days without a second person counts together, in however many files. You sent this batch, and it waits as it is.',
    todo: 'Ask another person of your agency to look at the same file and commit it: nics batch commit FILE, or the same file on the page. It is the same batch.',
    provision: '34 U.S.C. 40901(e)(1)(D)',
  },
  'batch-committed': {
    status: 409,
    title: 'The batch was committed and cannot be given up',
    means: 'Its rows are entered, or are being entered.',
    todo: 'Take back single records by their own numbers, or send a batch that withdraws them.',
  },
  'batch-type': {
    status: 415,
    title: 'A batch of this type is not read',
    means: nothingKept,
    todo: 'Send Content-Type text/csv, application/xml, or application/json for NIEM.',
  },
  'batch-packed': {
    status: 415,
    title: 'The file is packed, or is a document of an office program',
    means: nothingKept,
    todo: 'Unpack it and send the CSV, XML or JSON that is in it; from a spreadsheet, save as "CSV UTF-8".',
  },
  'batch-not-utf-8': {
    status: 415,
    title: 'The file is not written in UTF-8',
    means: nothingKept,
    todo: 'Save it as UTF-8 (a spreadsheet says "CSV UTF-8") and send it again.',
  },
  'batch-too-large': {
    status: 413,
    title: 'The file is larger than one batch may be',
    means: nothingKept,
    todo: 'Send CSV up to 1 gigabyte; an XML or JSON document up to 4 megabytes, in several batches or as CSV.',
  },
  'batch-empty': {
    status: 422,
    title: 'The file has no rows',
    means: nothingKept,
    todo: 'A CSV file has a header and then one row for each record. `nics batch template` prints one.',
  },
  'batch-header': {
    status: 422,
    title: 'A column of the header is not known, is there twice, or is missing',
    means: nothingKept,
    todo: 'Correct the columns that are pointed out, counted from 1. `nics batch template` prints all that can be.',
  },
  'batch-not-xml': {
    status: 422,
    title: 'The file is not a whole XML document of a batch',
    means: `${nothingKept} It may have been cut off.`,
    todo: 'Send one whole document as `nics batch template --format xml` prints one, nested no deeper than it is there.',
  },
  'batch-xml-entities': {
    status: 422,
    title: 'The XML document declares a type, entities or instructions',
    means: nothingKept,
    todo: 'Send it without DOCTYPE, entity declarations and processing instructions; &amp; &lt; &gt; &quot; and &apos; are read.',
  },
  'batch-not-niem': {
    status: 422,
    title: 'The file is not a whole NIEM document of a batch',
    means: `${nothingKept} It may have been cut off.`,
    todo: 'Send one JSON document with the context that `nics batch template --format niem` prints, no member twice, nested no deeper than 12.',
  },
} as const
