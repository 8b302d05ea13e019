/** What an examiner reads: the queue, one case, and what each act will do before it is done. */
const queue = {
  heading: 'Queue',
  intro: 'Checks that wait for an examiner. The one whose period ends first is on top.',
  empty: 'Nothing waits for an examiner.',
  caption: 'Checks that wait',
  columns: { ntn: 'NTN', left: 'Time left', status: 'Status', why: 'In the way', claim: 'Claimed by' },
  claims: { nobody: 'Nobody', you: 'You', another: 'Another examiner' },
  inTheWay: (hits: number, silent: number) =>
    [
      hits === 1 ? '1 record' : hits > 1 ? `${hits} records` : '',
      silent === 1 ? '1 silent source' : silent > 1 ? `${silent} silent sources` : '',
    ]
      .filter(part => part !== '')
      .join(', ') || 'No record, no silent source',
  under21: 'Under 21',
  recordChanged: 'A record changed',
  reviews: {
    heading: 'Denials to look at again',
    intro:
      'A record that each of these denials rests on was never valid. Open the check, see what else stands, and tell your supervisor where nothing does. 28 CFR 25.5(b).',
    columns: { ntn: 'NTN', since: 'Since', records: 'Records found' },
  },
}

const left = {
  daysHours: (days: number, hours: number) => `${days} d ${hours} h`,
  hoursMinutes: (hours: number, minutes: number) => `${hours} h ${minutes} min`,
  over: 'Period over',
  unknown: 'No end known',
  waiting: 'Licensee is waiting',
}

const acts = {
  claim: 'Claim this check',
  claimWhy: 'Claim it before you act, so that no two examiners work on one check. From then on the answer is yours.',
  release: 'Put it back in the queue',
  another: 'Another examiner has claimed this check. You can look, not act.',
  yours: 'You have claimed this check.',
  stale:
    'Somebody changed this check in the meantime. Nothing of yours was saved. The page now shows how it stands; please look again.',
  saved: 'Saved.',
}

const obstacles = {
  heading: 'What stands between this check and a Proceed',
  none: 'Nothing. Every source answered and every record is settled.',
  silent: (source: string) => `${source} has not answered. It is asked again by itself.`,
  alienNumber:
    'No alien or admission number was given. It is for you to judge whether what the immigration files answered to name and date of birth is enough for a Proceed.',
  hit: (number: number) => `Record ${number}`,
  prohibits: 'the rule forbids the transfer. Say whose record it is.',
  prohibitsSame: 'it is the transferee’s and the rule forbids the transfer.',
  unresolved: 'the rule cannot say yet. It needs:',
  outreach: (body: string) => `${body} has not answered`,
}

const alsoAsked = {
  heading: 'Also asked about today',
  intro:
    'Other checks of today with the same name and date of birth, or the same Social Security number. It may be the same person, and says nothing about whether a transfer is lawful. Tomorrow nobody can see it any more.',
  where: (state: string, when: string, asker: string) => `${state}, ${when}, ${asker}`,
  asker: (isSame: boolean) => (isSame ? 'by the same licensee or agency' : 'by another licensee or agency'),
}

const record = {
  heading: (number: number) => `Record ${number}`,
  from: (source: string, id: string, category: string) => `${source}, ${id}, category ${category}`,
  caption: (number: number) => `The transferee beside record ${number}`,
  columns: { field: 'Field', transferee: 'Transferee', record: 'Record', bits: 'Bits', why: 'What it says' },
  total: (bits: string) => `${bits} bits in all.`,
  bitsMean:
    'Each line of a comparison says how often two descriptions of one person show what it shows, beside how often those of two people do. +1 bit is twice as often and speaks for the same person, +2 is four times, +10 a thousand times. A minus speaks as much for two people: −1 is half as often. A rare name that agrees says much, a common one little. The lines are added up. Among millions of people many are alike by chance, so it takes 20 bits before a record is possibly the transferee’s, and 30 before that is very likely. Whose record it is, you say.',
  whatBits: 'What bits are',
  deep: 'A search of every record found it; the check’s own search did not.',
  cleared:
    'The voluntary appeal file knows that this very record is somebody else’s: two examiners found so before. It does not stand in the way unless you say otherwise.',
  answers: {
    same: 'By its descriptors very likely the same person',
    possibly: 'By its descriptors possibly the same person',
    other: 'By its descriptors more likely another person',
  },
  notGiven: 'not given',
  conclusion: 'What the law says of this record',
  conclusions: { prohibits: 'Forbids the transfer', allows: 'Allows it', unresolved: 'Cannot be said yet' },
  missing: 'It needs:',
  facts: 'Facts on the record',
  noFacts: 'The record states no facts.',
  added: 'added by an examiner',
  whose: (number: number) => `Whose record is record ${number}?`,
  same: 'It is the transferee’s',
  other: 'It is another person’s',
  judgedSame: 'The transferee’s',
  judgedOther: 'Another person’s',
  notJudged: 'Nobody has said yet.',
  rule: (rule: string, cites: string) => `Rule ${rule}: ${cites}`,
  ruleInFull: 'The rule in full, with its examples',
  noRule: 'The rule cannot be shown now.',
  yes: 'Yes',
  no: 'No',
  addHeading: (number: number) => `Add a fact to record ${number}`,
  fact: 'What you found out',
  value: 'Answer',
  penaltyHint: 'For example: 5 years; 18 months; 1 year 1 day; life. A fine only is 0 years.',
  add: 'Add the fact',
  chooseFact: 'Choose what you found out.',
  enterValue: (expected: string) => `Enter the answer. Expected: ${expected}`,
}

const deep = {
  heading: 'Search every record',
  intro:
    'A check looks where a record of the same person is likely: near the date of birth and the names. This looks at every record of the NICS Indices by itself, and also shows those that are less alike, so most of what it adds is somebody else’s. What it adds is for you to confirm or reject, like any record above. It takes nothing away and answers nothing. That you searched is logged.',
  reason: 'Why every record should be searched',
  reasonHint: 'One line, for whoever opens this check after you. For example: told of a conviction under another name.',
  enterReason: 'Enter why every record should be searched.',
  submit: 'Search every record',
  by: { you: 'you', another: 'another examiner' },
  made: (time: string, who: string) => `${time}, by ${who}:`,
  added: (count: number) => `${count === 0 ? 'no record' : count === 1 ? '1 record' : `${count} records`} added.`,
  silent: (source: string, added: number) =>
    added === 0
      ? `${source} did not answer in full, so this says nothing. Search again later.`
      : `${source} did not send everything that it found. Search again later.`,
  because: (reason: string) => `Reason: ${reason}`,
}

const fields = {
  surname: 'Last name',
  'first-name': 'First name',
  names: 'Both names together',
  'middle-name': 'Middle name',
  suffix: 'Suffix',
  alias: 'Other names',
  'birth-date': 'Date of birth',
  ssn: 'Social Security number',
  number: 'Official number',
  upin: 'UPIN',
  sex: 'Sex',
  race: 'Race',
  state: 'State',
  birthplace: 'Place of birth',
  height: 'Height',
  weight: 'Weight',
  eyes: 'Eyes',
  hair: 'Hair',
  pattern: 'Pattern',
}

const outreach = {
  heading: 'Outreach for a transferee under 21',
  intro: 'Three bodies where the transferee lives are asked. “Cannot answer” is an answer; silence is not.',
  bodies: {
    'juvenile-justice': 'State criminal history or juvenile justice',
    'mental-health': 'State mental health adjudications',
    'local-police': 'Local police',
  },
  answers: {
    nothing: 'Nothing found',
    'cannot-answer': 'Cannot answer under its law',
    'record-reported': 'Reports a record',
  },
  stands: {
    'nobody-asked':
      'Nobody to ask: no such body is named where the transferee lives. Ask in another way and note the answer.',
    'with-poc': 'The point of contact asks, and has not said what was answered',
    asked: 'Asked, and not opened yet',
    opened: 'Opened, and no answer yet',
    chased: 'Asked again on the third business day, and no answer yet',
    answered: 'Answered',
  },
  answer: (body: string) => `Answer of: ${body}`,
  choose: 'Choose the answer.',
  category: 'Category of the record',
  categoryHint: 'Code of the NICS Indices, such as A1 or D. The facts are added to the record afterwards.',
  chooseCategory: 'Enter the category: a letter, and sometimes a letter or digit after it.',
  submit: 'Note the answer',
  cause: {
    heading: 'Cause to investigate further',
    intro:
      'A record that one of these bodies reported gives cause. The period then runs ten business days from the contact, not three.',
    none: 'No body has reported a record, so there is no cause. Silence is not cause.',
    submit: (body: string) => `Give notice of cause: ${body}`,
    given: (ground: string, day: string) => `Cause noticed on ${day}: ${ground}.`,
  },
}

const determine = {
  heading: 'Determine',
  intro: 'You answer in your own name. The licensee hears it at once.',
  proceed: 'Proceed',
  denied: 'Denied',
  confirm: { proceed: 'Answer Proceed?', denied: 'Answer Denied?' },
  means: {
    proceed: 'The licensee may then transfer the firearm. Who the transferee is will be destroyed within a day.',
    denied:
      'The licensee may then not transfer the firearm. The law owes police a notice within 24 hours, and the transferee can ask why and challenge it. You find that the record is the transferee’s and that the law forbids the transfer.',
  },
  yes: { proceed: 'Yes, answer Proceed', denied: 'Yes, answer Denied' },
  back: 'Go back',
  proceedBlocked: 'Proceed is not possible yet: something on the list above is not settled.',
  deniedBlocked: 'Denied is not possible yet: no record is confirmed as the transferee’s with a rule that forbids.',
}

export const examiner = {
  queue,
  left,
  acts,
  obstacles,
  alsoAsked,
  record,
  deep,
  fields,
  outreach,
  determine,
  heading: (ntn: string) => `Check ${ntn}`,
  back: 'Back to the queue',
  facts: {
    ends: 'Period ends',
    contact: 'Contacted',
    sale: 'State of the sale',
    purpose: 'For',
    citizenship: 'Citizenship',
    alien: 'Alien or admission number',
    address: 'Address',
  },
  transferee: 'The transferee',
}
