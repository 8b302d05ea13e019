/**
 * By which key of 28 CFR 25.9(b)(2)-(3)'s rule each parameter of each endpoint selects; `nothing` selects no record that is kept of
 * anybody: how many, how long, which rule or which part of the log. Who adds a parameter says here what it selects by.
 */
const check = { ntn: 'ntn' } as const

export const asked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  listChecks: { limit: 'nothing' },
  readCheck: { ...check, wait: 'nothing' },
  followCheck: check,
  acknowledgeCheck: check,
  cancelCheck: check,
  giveTransfereeAddress: check,
  reportTransfer: check,
  readSheet: check,
  readReceipt: check,
  readAgencyCheck: check,
  readPocAnswer: check,
  readPocRecord: { ...check, record: 'nothing' },
  reportDetermination: check,
  cancelPocInquiry: check,
  // A day of a point of contact’s own, or of one of them for whoever watches all: numbers, and its own checks by theirs.
  readPocDay: { day: 'day', wait: 'nothing' },
  listPocChecks: { day: 'day', outcome: 'nothing', after: 'ntn' },
  comparePocDay: { day: 'day' },
  readPocDayOf: { ori: 'agency', day: 'day' },
  // A question to a body, by a number of its own: it stands for one check, and is withdrawn with it.
  // A recipient’s own notice, by a number of its own; and the denial that it is about, for whoever holds it.
  listNotices: { show: 'nothing', limit: 'nothing' },
  openNotice: { notice: 'ntn' },
  acknowledgeNotice: { notice: 'ntn' },
  assignNotice: { notice: 'ntn' },
  deconflictNotice: { notice: 'ntn' },
  closeNotice: { notice: 'ntn' },
  reopenNotice: { notice: 'ntn' },
  proposeHold: check,
  approveHold: check,
  releaseHold: check,
  decideNotice: check,
  readContact: { ori: 'nothing' },
  proposeContact: { ori: 'nothing' },
  approveContact: { ori: 'nothing' },
  dropContact: { ori: 'nothing' },
  openOutreach: { request: 'ntn' },
  answerOutreach: { request: 'ntn' },
  reportPocOutreach: check,
  listBodies: { state: 'nothing' },
  dismissBody: { ori: 'nothing', kind: 'nothing' },
  // An entry of the Indices is a prohibited person's.
  modifyRecord: { nri: 'prohibited-person' },
  suspendRecord: { nri: 'prohibited-person' },
  resumeRecord: { nri: 'prohibited-person' },
  withdrawRecord: { nri: 'prohibited-person' },
  readRecord: { nri: 'prohibited-person', use: 'nothing' },
  readRecordHistory: { nri: 'prohibited-person' },
  // Of an agency's own, which it knows by its own numbers.
  listRecords: { after: 'nothing', ari: 'prohibited-person', category: 'nothing', status: 'nothing' },
  // A batch of one's own, by its number and by a line of its file.
  readBatch: { batch: 'nothing', after: 'nothing' },
  readRejected: { batch: 'nothing' },
  commitBatch: { batch: 'nothing' },
  discardBatch: { batch: 'nothing' },
  // A file of permit holders, by a number of its own.
  readRecheck: { recheck: 'nothing' },
  readRecheckAnswers: { recheck: 'nothing' },
  discardRecheck: { recheck: 'nothing' },
  // An application about an entry, by a number of its own.
  noteRelief: { number: 'prohibited-person' },
  decideRelief: { number: 'prohibited-person' },
  readRelief: { number: 'prohibited-person' },
  listReliefs: { after: 'nothing' },
  // In the order of days; the number is that of the last record that was listed.
  listValidations: { afterDay: 'nothing', afterNri: 'nothing' },
  validateRecord: { nri: 'prohibited-person' },
  // Many of an agency's own at once, by how many.
  readWithdrawal: { id: 'nothing' },
  approveWithdrawal: { id: 'nothing' },
  dropWithdrawal: { id: 'nothing' },
  attestCertification: { from: 'nothing' },
  // Numbers of an agency, and nobody's record.
  readScorecards: { after: 'nothing' },
  readScorecard: { ori: 'nothing' },
  readQueue: { limit: 'nothing' },
  reviewCheck: check,
  claimCheck: check,
  releaseCheck: check,
  judgeHit: check,
  addFacts: check,
  searchDeep: check,
  noteOutreach: check,
  noticeCause: check,
  determineCheck: check,
  readCalendar: { state: 'nothing', year: 'nothing' },
  proposeClosures: { state: 'nothing' },
  approveClosures: { state: 'nothing' },
  readConsistency: { from: 'nothing', to: 'nothing' },
  readTile: { level: 'nothing', tile: 'nothing' },
  readLogUses: { month: 'month' },
  readRule: { rule: 'nothing' },
  // Reads the law of a state and no record: what a type of firearm waits there.
  readTransferDate: {
    ...{ state: 'nothing', firearm: 'nothing', contact: 'nothing' },
    ...{ zone: 'nothing', under21: 'nothing', causeBy: 'nothing' },
  },
}

const place = { 'after.contact': 'day', 'after.ntn': 'ntn' } as const

/** What each body is: it `tells` us of one check, record, calendar or session; or it selects, by which key each of its members. */
export const bodies: Readonly<Record<string, 'tells' | Readonly<Record<string, string>>>> = {
  startCheck: 'tells',
  cancelCheck: 'tells',
  giveTransfereeAddress: 'tells',
  reportTransfer: 'tells',
  startTelephoneCheck: 'tells',
  startAgencyCheck: 'tells',
  startPocInquiry: 'tells',
  reportDetermination: 'tells',
  cancelPocInquiry: 'tells',
  comparePocDay: 'tells',
  answerOutreach: 'tells',
  reportPocOutreach: 'tells',
  stateOwnLaw: 'tells',
  nameBody: 'tells',
  assignNotice: 'tells',
  deconflictNotice: 'tells',
  closeNotice: 'tells',
  proposeHold: 'tells',
  decideNotice: 'tells',
  proposeContact: 'tells',
  approveContact: 'tells',
  enterRecord: 'tells',
  modifyRecord: 'tells',
  suspendRecord: 'tells',
  withdrawRecord: 'tells',
  withdrawByOwnNumber: 'tells',
  sendMessage: 'tells',
  openRelief: 'tells',
  noteRelief: 'tells',
  decideRelief: 'tells',
  validateRecord: 'tells',
  proposeWithdrawal: 'tells',
  approveWithdrawal: 'tells',
  stateCertification: 'tells',
  attestCertification: 'tells',
  enrolContributor: 'tells',
  stateNothing: 'tells',
  judgeHit: 'tells',
  addFacts: 'tells',
  searchDeep: 'tells',
  noteOutreach: 'tells',
  noticeCause: 'tells',
  determineCheck: 'tells',
  proposeClosures: 'tells',
  approveClosures: 'tells',
  addCosignature: 'tells',
  signIn: 'tells',
  makeLicenseeLog: {
    'request.reference': 'nothing',
    'request.writtenOn': 'nothing',
    'request.licensee': 'ffl',
    'request.ffl': 'ffl',
    'request.inspectionOn': 'nothing',
    ...place,
  },
  searchLog: {
    use: 'nothing',
    'selection.day': 'day',
    'selection.month': 'month',
    'selection.state': 'state',
    'selection.agency': 'agency',
    'selection.ffl': 'ffl',
    ...place,
  },
}

/**
 * Every list of checks that anybody is answered, and what of a person or a firearm stands in it: to a licensee of its own checks, to an
 * examiner of what waits, and to ATF of the denied ones of one licensee.
 */
export const lists: Readonly<Record<string, readonly string[]>> = {
  // Its own, and what each came to; nobody whom they are about.
  listPocChecks: [],
  comparePocDay: [],
  listChecks: ['firearm'],
  readQueue: ['firearm'],
  // Which other checks of today are about the same person, who is not named and by whom nobody can ask.
  reviewCheck: [],
  readAskedOften: [],
  // Denials that somebody has to see to: numbers and hours.
  watchNotices: [],
  makeLicenseeLog: ['firearm', 'transferee', 'names', 'ssn', 'born', 'address'],
  searchLog: [],
}
