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
  reportNoTransfer: check,
  noteTransfer: check,
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
  // Years and months of which something is counted.
  readDenialReport: { year: 'nothing', published: 'nothing' },
  readNoticeReport: { month: 'nothing' },
  // For ICE alone, in the order in which records change.
  readImmigrationRecords: { after: 'nothing' },
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
  printReliefLetter: { number: 'prohibited-person', language: 'nothing' },
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
  // A challenge, by a number of its own: it stands for one denied check.
  listChallenges: { limit: 'nothing' },
  readChallenge: { challenge: 'ntn' },
  issueChallengeSecret: { challenge: 'ntn' },
  noteChallenge: { challenge: 'ntn' },
  askRecordSource: { challenge: 'ntn' },
  settleRecord: { challenge: 'ntn' },
  searchForChallenge: { challenge: 'ntn' },
  proposeOutcome: { challenge: 'ntn' },
  decideOutcome: { challenge: 'ntn' },
  tellChallenger: { challenge: 'ntn' },
  // A person who asked to be in the file, by a number of their own: no check is found by it.
  listAppealFiles: { after: 'nothing' },
  readAppealFile: { upin: 'nothing' },
  printAppealFileLetter: { upin: 'nothing', of: 'nothing', language: 'nothing', because: 'nothing', kept: 'nothing' },
  decideAppealFile: { upin: 'nothing' },
  removeFromAppealFile: { upin: 'nothing' },
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
  reportNoTransfer: 'tells',
  noteTransfer: 'tells',
  tellFigures: 'tells',
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
  askWhy: 'tells',
  followChallenge: 'tells',
  stateClaim: 'tells',
  readChallengeLetter: 'tells',
  enterChallengeLetter: 'tells',
  issueChallengeSecret: 'tells',
  noteChallenge: 'tells',
  askRecordSource: 'tells',
  settleRecord: 'tells',
  proposeOutcome: 'tells',
  decideOutcome: 'tells',
  applyToAppealFile: 'tells',
  decideAppealFile: 'tells',
  removeFromAppealFile: 'tells',
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
  listUnanswered: [],
  comparePocDay: [],
  listChecks: ['firearm'],
  readQueue: ['firearm'],
  // Challenges of denials, by what is owed: numbers, days and codes.
  listChallenges: [],
  // Which other checks of today are about the same person, who is not named and by whom nobody can ask.
  reviewCheck: [],
  readAskedOften: [],
  makeLicenseeLog: ['firearm', 'transferee', 'names', 'ssn', 'born', 'address'],
  searchLog: [],
}
