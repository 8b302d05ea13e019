import {
  makeBatchNumber,
  makeNri,
  makeNtn,
  makeOutreachNumber,
  makeRecheckNumber,
  makeReliefNumber,
  makeUpin,
} from '#law/numbers.ts'
import { annSent, inquirySent } from '../support/edge.ts'
import { codeWord, ffl } from '../support/scene.ts'

const zeros = new Uint8Array(26)
export const places = {
  ntn: makeNtn(zeros),
  nri: makeNri(zeros),
  batch: makeBatchNumber(zeros),
  recheck: makeRecheckNumber(zeros),
  number: makeReliefNumber(zeros),
  upin: makeUpin(zeros),
  state: 'TX',
  request: makeOutreachNumber(zeros),
  ...{ record: 'iii-1', kind: 'local-police' },
  rule: 'fugitive',
  level: '0',
  tile: '000.p/1',
  id: `W${'0'.repeat(24)}`,
  from: '2026-01-01',
  ori: 'TX0000001',
  day: '2026-09-08',
  record: 'iii-1',
} as const

const closure = { date: '2026-12-24', open: false, name: 'Eve', kind: 'proclamation', order: 'Order 1' }
const written = {
  reference: 'ATF-2026-1',
  writtenOn: '2026-09-07',
  licensee: 'Example Arms',
  ffl,
  inspectionOn: '2026-10-05',
}
const person = { names: [annSent.name], sex: 'F', born: '1981-04-17' }

/** A request that nothing but who sends it could be refused for. What an endpoint is not named here for needs no body. */
export const bodies: Readonly<Record<string, unknown>> = {
  comparePocDay: { checks: [] },
  startCheck: inquirySent(),
  cancelCheck: { reason: 'entered-in-error' },
  giveTransfereeAddress: { address: { street: '1 A St', city: 'Sample', state: 'TX', zip: '00001' } },
  reportTransfer: { on: '2026-09-01' },
  startTelephoneCheck: { licensee: { ffl, codeWord }, readBack: true, ...inquirySent() },
  startPocInquiry: { purpose: 'permit', transferee: annSent },
  reportDetermination: { message: 'poc-open' },
  reportPocOutreach: { body: 'local-police', answer: 'nothing' },
  answerOutreach: { answer: 'nothing' },
  stateOwnLaw: { answers: 'allowed', kind: 'local-police' },
  nameBody: { ori: 'OH0000001', kind: 'local-police', state: 'OH', name: 'Sample Police' },
  cancelPocInquiry: { reason: 'entered-in-error' },
  startAgencyCheck: { purpose: 'permit', transferee: annSent },
  enterRecord: { ari: 'C-1', category: 'A1', person, facts: {} },
  modifyRecord: { because: 'corrected', change: { person } },
  suspendRecord: { because: 'stayed-by-a-court' },
  withdrawRecord: { reason: 'never-valid' },
  withdrawByOwnNumber: { ari: 'C-1', reason: 'never-valid' },
  sendMessage: 'XDP.TX0000001.ARI/C-2.REA/NEVER-VALID.END',
  openRelief: { ari: 'C-1', program: 'federal-agency', received: '2026-09-07' },
  noteRelief: { step: 'noticed', on: '2026-09-07' },
  decideRelief: { decision: 'denied', on: '2026-09-07' },
  validateRecord: { accurate: true, complete: true, active: true, consulted: ['court'] },
  proposeWithdrawal: { selection: { category: 'D' }, reason: 'no-longer-applies' },
  approveWithdrawal: { digest: '0'.repeat(43) },
  attestCertification: { digest: '0'.repeat(43) },
  stateCertification: { from: '2026-01-01', statement: {} },
  stateNothing: { nothingToGive: true },
  enrolContributor: { ori: 'TX0000001', kind: 'state', name: 'Sample', since: '2026-01-01' },
  judgeHit: { hit: 1, same: true },
  addFacts: { hit: 1, facts: {} },
  searchDeep: { reason: 'A tip.' },
  noteOutreach: { body: 'mental-health', answer: 'nothing' },
  noticeCause: { ground: 'mental-health' },
  determineCheck: { determination: 'proceed' },
  applyToAppealFile: { reason: 'A namesake.' },
  decideAppealFile: { decision: 'accept' },
  removeFromAppealFile: { asked: 'in-writing', disqualifyingRecord: false, misusePursued: false },
  proposeClosures: { days: [closure] },
  approveClosures: { proposal: 1 },
  addCosignature: { checkpoint: 'none' },
  makeLicenseeLog: { request: written },
  searchLog: { use: 'audit', selection: { month: '2026-09' } },
}
export const queries: Readonly<Record<string, string>> = {
  readTransferDate: '?state=VA&contact=2026-09-11T09:00',
  readConsistency: '?from=0&to=1',
  readLogUses: '?month=2026-09',
  readRecord: '?use=audit',
  listBodies: '?state=OH',
  printAppealFileLetter: '?of=accepted&language=es',
}
