/**
 * Every endpoint of the contract: those by which somebody's identity comes in or goes out, each of which the proof goes through; and the
 * others, each with the reason why it carries nobody. A new one that is in neither fails, in the proof and in `npm test`.
 */
export const carriesSomebody: readonly string[] = [
  ...['startCheck', 'listChecks', 'readCheck', 'followCheck', 'acknowledgeCheck', 'cancelCheck'],
  ...['giveTransfereeAddress', 'reportTransfer', 'readSheet', 'readReceipt'],
  'startTelephoneCheck',
  ...['startAgencyCheck', 'readAgencyCheck'],
  ...['startPocInquiry', 'readPocAnswer', 'readPocRecord', 'reportDetermination', 'cancelPocInquiry'],
  ...['enterRecord', 'modifyRecord', 'suspendRecord', 'resumeRecord', 'withdrawRecord', 'withdrawByOwnNumber'],
  ...['readRecord', 'readRecordHistory', 'listRecords', 'sendMessage'],
  ...['sendBatch', 'readBatch', 'readRejected', 'commitBatch', 'discardBatch'],
  ...['sendRecheck', 'readRecheck', 'readRecheckAnswers', 'discardRecheck'],
  ...['validateRecord', 'listValidations', 'proposeWithdrawal'],
  ...['readQueue', 'reviewCheck', 'claimCheck', 'releaseCheck', 'judgeHit', 'addFacts', 'searchDeep'],
  ...['listOutreach', 'openOutreach', 'answerOutreach', 'reportPocOutreach'],
  ...[
    'proposeHold',
    'readHoldReason',
    'listNotices',
    'openNotice',
    'acknowledgeNotice',
    'assignNotice',
    'deconflictNotice',
    'closeNotice',
    'reopenNotice',
  ],
  ...['noteOutreach', 'noticeCause', 'determineCheck'],
  ...['askWhy', 'followChallenge', 'stateClaim', 'readChallengeLetter'],
  ...['readChallenge', 'issueChallengeSecret', 'searchForChallenge', 'printChallengeLetter'],
  ...['applyToAppealFile', 'readAppealFile', 'decideAppealFile', 'removeFromAppealFile'],
  'printAppealFileLetter',
  ...['makeLicenseeLog', 'searchLog'],
  ...['signIn', 'readClock', 'agreeOnClock'],
]

const daysOfPocs = 'how many checks of a day of a point of contact came to what, and their numbers'
const officesOfAState = 'days on which the offices of a state are closed, by order of its officials'
const log = 'the audit log: commitments, hashes and signatures, and number and date of each check'
const aboutAnEntry =
  'the numbers of an application for relief and of an entry, days, and what was found: of the person nothing is sent or answered'
const ofChallenge = 'numbers, days and codes of a challenge: of the person nothing is sent or answered'
const ofNotices = 'numbers, agencies and hours of notices, and who of the staff did what about them'
const published = 'what everybody may read, the same for all'

export const carriesNobody: Readonly<Record<string, string>> = {
  openRelief: aboutAnEntry,
  noteRelief: aboutAnEntry,
  decideRelief: aboutAnEntry,
  readRelief: aboutAnEntry,
  printReliefLetter: aboutAnEntry,
  listReliefs: aboutAnEntry,
  listChallenges: ofChallenge,
  enterChallengeLetter: ofChallenge,
  noteChallenge: ofChallenge,
  askRecordSource: ofChallenge,
  settleRecord: ofChallenge,
  proposeOutcome: ofChallenge,
  decideOutcome: ofChallenge,
  tellChallenger: ofChallenge,
  listLetters: ofChallenge,
  mailChallengeLetter: ofChallenge,
  reportNoTransfer: 'that a firearm was not transferred, of a number',
  listUnanswered: 'numbers of checks and of their licensees, whom a person telephones',
  noteTransfer: 'that a firearm was transferred or not, of a number',
  readImmigrationRecords:
    'records of the Indices, which are kept, to ICE alone, which nobody is here: others are declined',
  listAppealFiles: 'numbers of the voluntary appeal file and how each stands, and nobody',
  readDenialReport: 'numbers of denials, by judicial district and category',
  tellFigures: 'numbers of denials, by judicial district and category',
  readNoticeReport: 'numbers of notices, by state and judicial district',
  readPocDays: daysOfPocs,
  readPocDay: daysOfPocs,
  listPocChecks: daysOfPocs,
  comparePocDay: daysOfPocs,
  readPocs: daysOfPocs,
  readPocDayOf: daysOfPocs,
  readCalendar: officesOfAState,
  proposeClosures: officesOfAState,
  approveClosures: officesOfAState,
  readCheckpoint: log,
  readLogKey: log,
  readConsistency: log,
  readTile: log,
  addCosignature: 'a signature of a witness of the log',
  readAskedOften: 'numbers, askers and times of checks whose transferee still stands, and nobody',
  approveWithdrawal: 'a number of ours and the digest of what was seen, by a second person of an agency',
  readLogUses: 'how often each of the staff read the log',
  listWithdrawals: 'numbers of what an agency took back, and by whom of it',
  readWithdrawal: 'numbers of what an agency took back, and by whom of it',
  dropWithdrawal: 'the end of a proposal of which nothing came',
  listCertifications: 'what an agency certifies: numbers by category',
  stateCertification: 'what an agency certifies: numbers by category',
  attestCertification: 'what an agency certifies: numbers by category',
  readAgencyDirectory: 'which lists of agencies were imported',
  listBodies: 'agencies, by number and name',
  nameBody: 'an agency, by number and name',
  dismissBody: 'an agency, by number and name',
  stateOwnLaw: 'an agency, by number and name, and a provision',
  watchNotices: ofNotices,
  followNotices: ofNotices,
  approveHold: ofNotices,
  releaseHold: ofNotices,
  decideNotice: ofNotices,
  readContact: 'how an agency is called',
  proposeContact: 'how an agency is called',
  approveContact: 'how an agency is called',
  dropContact: 'how an agency is called',
  readScorecards: 'numbers of agencies',
  readScorecard: 'numbers of an agency',
  readOwnScorecard: 'numbers of an agency',
  enrolContributor: 'an agency, by its number',
  stateNothing: 'that an agency has nothing to give',
  readSession: 'who of the staff is signed in',
  signOut: 'the end of a session of the staff',
  readStatus: published,
  readLaw: published,
  readGrounds: published,
  readRule: published,
  readTransferDate: 'a state, a time and a type of firearm, and nobody',
  alive: published,
  ready: published,
  readMetrics: 'names of endpoints, codes and numbers',
  readOpenApi: published,
}

/** What stands in neither list, and what stands in one of them and is no endpoint any more. */
export function unaccounted(names: readonly string[]): readonly string[] {
  const known = [...carriesSomebody, ...Object.keys(carriesNobody)]
  return [...names.filter(name => !known.includes(name)), ...known.filter(name => !names.includes(name))]
}
