/** How an agency that contributes records is declined, 28 CFR 25.4-25.5. Rows of the one table (refusals.ts). */
export const recordRefusals = {
  'ari-in-use': {
    status: 409,
    title: 'Another record of your agency has this number',
    means: 'Nothing was entered. The record that has the number stands as it was.',
    todo: 'Modify the record that has the number, or give this one a number of its own.',
    provision: '28 CFR 25.2',
  },
  'ari-over': {
    status: 409,
    title: 'Your agency took the record with this number back',
    means: 'Nothing was entered: an old message, or a file that is sent twice, must not bring a record back.',
    todo: 'If the person is prohibited again, send the record with "again": true, or under a new number.',
    provision: '28 CFR 25.5(b)',
  },
  'ari-relieved': {
    status: 409,
    title: 'Relief was granted from the record that had this number',
    means: 'Nothing was entered. What the number stood for is deemed not to have occurred, and is not brought back.',
    todo: 'Where the person is prohibited by something else, send that under a number of its own.',
    provision: '34 U.S.C. 40911(c)(2)(B)',
  },
  'leaves-by-one': {
    status: 403,
    title: 'So many records have left the search by one person that another has to decide too',
    means:
      'Nothing was changed: the record is in search as it was. What your agency suspended, took back or corrected away in these days without a second person counts together.',
    todo: 'Propose it for the records that you mean (nics records withdraw-many --reason under-correction, POST /v1/withdrawals, or Take many back on the page), and have another person of your agency approve it. A record that should not be there at all can be taken back singly at any time.',
    provision: '34 U.S.C. 40901(e)(1)(D)',
  },
  'message-unreadable': {
    status: 422,
    title: 'The message cannot be read',
    means: 'Nothing was entered, changed or shown.',
    todo: 'Correct the fields that are named and send the whole message again; docs/messages.md says how each is written.',
  },
  'not-your-agency': {
    status: 403,
    title: 'The message names another agency than the one that is signed in',
    means: 'Nothing was entered, changed or shown.',
    todo: 'Send the message under the ORI of the agency whose key or session you use.',
    provision: '28 CFR 25.2',
  },
  'record-invalid': {
    status: 422,
    title: 'The record cannot be entered as it is',
    means: 'Nothing was entered or changed.',
    todo: 'Correct the members that are pointed out.',
    provision: '28 CFR 25.5(a)',
  },
  'ice-alone': {
    status: 403,
    title: 'These records are for Immigration and Customs Enforcement alone',
    means: 'Nothing was shown. Your agency is not the one that the system is set to give them to.',
    todo: 'Read records of your own instead. Where your agency is that one, ask the operator to set its ORI (NICS_ICE_ORI).',
    provision: '34 U.S.C. § 40916',
  },
} as const
