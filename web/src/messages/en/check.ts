/** A check that was made: what the answer means, what to do and by when. Each answer has all three. */
const answers = {
  researching: {
    word: 'Researching',
    means: 'An examiner is looking at the records now.',
    todo: 'Do not transfer the firearm. Stay on this page: the answer appears here by itself, usually within minutes.',
  },
  proceed: {
    word: 'Proceed',
    means: 'Nothing was found that forbids this transfer.',
    todo: 'You may transfer the firearm, unless another law forbids it or you have reason to believe that the transferee may not have it. Write the NTN and “Proceed” on the Form 4473.',
  },
  delayed: {
    word: 'Delayed',
    means: 'Something needs more research. This is neither a yes nor a no.',
    todo: 'Do not transfer the firearm now. You need not ask again: the answer appears here by itself, even days from now.',
  },
  lapsed: {
    word: 'Delayed',
    means: 'The federal waiting period is over and there is no answer yet. A lapsed period is not a Proceed.',
    todo: 'Federal law now leaves the choice to you, and your state’s law may forbid it. Research goes on. A Denied that comes before you transfer still forbids it.',
  },
  denied: {
    word: 'Denied',
    means: 'The law forbids this transfer.',
    todo: 'Do not transfer the firearm. Give the transferee the sheet below. We cannot tell you the reason; the sheet says how the transferee can ask for it.',
  },
  'with-poc': {
    word: 'With the point of contact',
    means: 'The point of contact of the state determines, and tells its licensee.',
    todo: 'Ask the point of contact.',
  },
  presumed: {
    word: 'Presumed',
    means: 'The point of contact reported nothing by the end of its operational day.',
    todo: 'Ask the point of contact.',
  },
  overturned: {
    word: 'Proceed, denial overturned',
    means: 'The denial did not stand, and a new search found nothing that forbids this transfer.',
    todo: 'You may transfer the firearm, unless another law forbids it or you have reason to believe that the transferee may not have it. Write “Proceed” and today’s date on the Form 4473.',
  },
  recheck: {
    word: 'Denial overturned, new check needed',
    means:
      'The denial did not stand. More than thirty days have passed since this check began, so that it answers no transfer any more.',
    todo: 'Do not transfer on this check. If the transfer is still planned, start a new check.',
  },
  cancelled: {
    word: 'Cancelled',
    means: 'This check was taken back. It allows nothing.',
    todo: 'Do not transfer on it. If the transfer is still planned, start a new check.',
  },
}

const dates = {
  heading: 'By when',
  validThrough: (day: string) => `This Proceed is good through ${day}, for one transfer.`,
  proceedOver: (day: string) =>
    `This Proceed was good through ${day}. That day is over: start a new check before you transfer.`,
  stateMayWait:
    'Your state may add a waiting period of its own. We do not know it; ask your state police if you are not sure.',
  stateWaits: (time: string) => `Not before ${time}, by your state’s law.`,
  stateNever: (why: string) => `Your state’s law allows no transfer on this check: ${why}`,
  neverWithoutAnswer: 'Your state’s law allows no transfer without a Proceed.',
  provisions: 'What your state’s law says',
  noSource: 'no source',
  standings: { 'in-force': '', enjoined: 'held off by a court', 'not-yet': 'not yet in force' },
  confidences: { cited: '', secondary: 'known from an account of it', unconfirmed: 'not confirmed' },
  ifNoAnswer: 'If no answer comes',
  lawful: (time: string) => `The transfer is lawful no earlier than ${time}.`,
  lawfulUnknown: 'We cannot say from when a transfer without an answer would be lawful.',
  because: (why: string) => `Why: ${why}.`,
  ask: 'Ask your state police or your state’s attorney general before you transfer without an answer.',
  federal: (time: string) =>
    `Federal law alone would forbid it until ${time}. Your state may forbid it for longer, or always.`,

  federalUnknown: (why: string) => `The federal period cannot be counted either: ${why}.`,
  notProceed: 'A lapsed period is not a Proceed.',
  expires: (day: string) => `The check and the Form 4473 can be used through ${day}.`,
}

const live = {
  stream: 'Live: this page updates itself.',
  poll: 'Live: this page asks again by itself.',
  down: 'Not live: we cannot reach the system. Trying again by itself.',
  acknowledged: 'The system knows that this answer reached you.',
}

const cancel = {
  open: 'Cancel this check',
  heading: 'Cancel this check?',
  means: 'The search stops and no transfer is allowed on it. This cannot be undone.',
  reason: 'Why?',
  reasons: {
    'licensee-cancelled': 'The transfer will not happen',
    'entered-in-error': 'I made a mistake in what I entered',
  },
  confirm: 'Yes, cancel it',
  back: 'No, keep it',
}

const address = {
  heading: 'Give the transferee’s address',
  intro:
    'It shows which local agency is to be asked or told. You need not give it, and it changes neither the answer nor any date.',
  submit: 'Save the address',
  given: 'The address was given. Thank you.',
}

const transfer = {
  heading: 'Did you transfer the firearm?',
  intro:
    'We ask only because the period ran out without an answer. If it turns out that the transfer was not lawful, it can be put right.',
  on: 'Day of the transfer',
  submit: 'Report the transfer',
  wrong: 'Enter the day of the transfer: not in the future, and not before the check.',
  given: (day: string) => `You reported that the firearm was transferred on ${day}.`,
  none: 'It was not transferred',
}

const stateReport = {
  heading: 'Your state has you report this denial',
  owed: (to: string, by: string) => `Send the report below, with a copy of the Form 4473, to ${to}. By: ${by}.`,
}

const slip = {
  open: 'Print the record for the Form 4473',
  heading: 'Record of the check',
  intro: 'Copy these into section C of the Form 4473. The firearm and the transferee are not named here.',
  licensee: 'License number',
  ntn: 'NICS transaction number (NTN)',
  contacted: 'Contacted',
  purpose: 'Purpose and type',
  first: 'First answer',
  later: 'Later answer',
  none: 'None yet',
  answered: (word: string, time: string) => `${word}, ${time}`,
  lapsed: 'No answer came before the period ran out',
  validThrough: 'Can be used through',
  lawful: 'Without an answer, not before',
  lawfulUnknown: 'Unknown: ask your state',
  lawfulNever: 'Not without a Proceed',
  transferred: 'Transferred on',
  printed: (time: string) => `Printed ${time}`,
  print: 'Print',
  back: 'Back to the check',
}

const receipt = {
  heading: 'Receipt',
  intro:
    'A small file that shows, without this system, that you were given this number on its date. Save it now: when the check is forgotten, we cannot make it again.',
  save: 'Save the receipt',
}

const sheet = {
  open: 'Sheet for the transferee',
  heading: 'For the transferee',
  todo: 'Print this sheet and hand it to the transferee. It gives no reason, because nobody here knows one.',
  denied: 'The transfer of a firearm to you was denied.',
  ntn: 'Number of the check (NTN)',
  agency: 'Agency that denied it',
  why: 'How to ask why',
  challenge: 'How to challenge it',
  provisions: (cites: string) => `Provisions: ${cites}`,
}

const list = {
  heading: 'My checks',
  intro: 'Your recent checks, the newest first. This list updates itself; you need not open a check to see its answer.',
  empty: 'No checks yet.',
  start: 'Start a new check',
  caption: 'Recent checks',
  columns: { ntn: 'NTN', answer: 'Answer', next: 'What now', contacted: 'You asked on' },
  isNew: 'New',
  next: {
    researching: 'Wait for the answer',
    proceed: (day: string) => `Good through ${day}`,
    delayed: 'Do not transfer; research goes on',
    lapsed: 'Period over; not a Proceed',
    denied: 'Do not transfer; hand over the sheet',
    overturned: 'Denial overturned',
    cancelled: 'No transfer on this check',
  },
  changed: (count: number) => (count === 1 ? 'One check has a new answer.' : `${count} checks have a new answer.`),
}

export const check = {
  answers,
  dates,
  live,
  cancel,
  address,
  transfer,
  stateReport,
  slip,
  receipt,
  sheet,
  list,
  heading: 'Check',
  ntn: 'NTN',
  copy: 'Copy the NTN',
  copied: 'Copied',
  todoHeading: 'What to do',
  contacted: (time: string) => `You asked on ${time}.`,
  another: 'Start another check',
  actions: 'What you can do',
}
