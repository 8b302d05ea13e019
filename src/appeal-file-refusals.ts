/** How an act on the voluntary appeal file is declined, 28 CFR 25.10(g). A licensee never meets one of these. */
export const appealFileRefusals = {
  'unknown-appeal-file': {
    status: 404,
    title: 'The voluntary appeal file has no such number',
    means: 'Nothing was done, and nobody was opened.',
    todo: 'Check the number; its last character catches most mistakes.',
  },
  'appeal-file-incomplete': {
    status: 422,
    title: 'The application does not hold what it must',
    means: 'Nothing of it was kept, and no number was given.',
    todo: 'Ask the person in writing for what is pointed out. Who is no citizen gives the alien number.',
    provision: '28 CFR 25.10(g)',
  },
  'appeal-file-not-for-that': {
    status: 403,
    title: 'The voluntary appeal file is not used for that',
    means:
      'Nothing was opened. It serves to prevent an erroneous denial or an extended delay, and to pursue misuse of the system.',
    todo: 'Open it for one of these, or not at all.',
    provision: '28 CFR 25.10(g)',
  },
  'not-proposed': {
    status: 409,
    title: 'The other examiner did not propose to clear this record',
    means: 'Nothing was done. What the file clears two examiners have found, each of them by the check itself.',
    todo: 'Leave it out; or propose it, and have another examiner agree.',
    provision: '28 CFR 25.10(g)',
  },
  'clears-nothing': {
    status: 409,
    title: 'Records were proposed, and none of them is cleared with this',
    means: 'Nothing was done. The file would help with none of the records for which the other examiner proposed it.',
    todo: 'Clear those that are not the person’s, out of the check. Where none is, refuse the application; where the check is gone, propose anew.',
    provision: '28 CFR 25.10(g)',
  },
  'not-cleared': {
    status: 409,
    title: 'Nobody has said of this record that it is not the person’s',
    means: 'Nothing was done. The file clears what an examiner has found to be somebody else’s, and nothing besides.',
    todo: 'Open the check, and say of the record whose it is.',
    provision: '28 CFR 25.10(g)',
  },
  'not-the-same-person': {
    status: 409,
    title: 'The check is about another person than the application',
    means: 'Nothing was done. First name, surname and date of birth are not the same.',
    todo: 'Use a check of the person who applied. Where a name was changed, have the application say the name in use.',
    provision: '28 CFR 25.10(g)',
  },
  'appeal-file-stays': {
    status: 409,
    title: 'Nothing that was said removes the person from the file',
    means:
      'Nothing was done. A request by mouth removes nobody, and what is kept because misuse is pursued stays until that has ended.',
    todo: 'Ask for the request in writing; or say when misuse is not pursued any more.',
    provision: '28 CFR 25.10(g)',
  },
} as const
