import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { enrollCaller } from '#access/enroll.ts'
import { invite } from '#access/session.ts'
import { endpoints } from '#contract/endpoints.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import {
  makeBatchNumber,
  makeNri,
  makeNtn,
  makeOutreachNumber,
  makeRecheckNumber,
  makeReliefNumber,
} from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { routes } from '#server/server.ts'
import { annSent, basic, edge, inquirySent, key, type Edge } from '../support/edge.ts'
import { codeWord, ffl } from '../support/scene.ts'

/** Everybody there is, in the order of the columns. */
const audiences = [
  ...(['nobody', 'licensee', 'representative', 'poc', 'agency', 'clerk', 'examiner', 'operator', 'auditor'] as const),
] as const
type Asker = (typeof audiences)[number]

const anybody = audiences
const people = ['representative', 'clerk', 'examiner', 'operator', 'auditor'] as const
/** By a client key, and by a session of a person who has none. */
const contributors = ['agency', 'clerk'] as const
const all = (names: readonly string[], who: readonly Asker[]) => Object.fromEntries(names.map(name => [name, who]))
const withPermits = ['agency', 'clerk', 'poc'] as const
const readsCalendar = ['representative', 'examiner', 'operator'] as const

/** Who may ask what, 28 CFR 25.6 and 25.8. A new endpoint without a row fails, and so does a row without an endpoint. */
const matrix: Readonly<Record<string, readonly Asker[]>> = {
  startCheck: ['licensee'],
  listChecks: ['licensee'],
  readCheck: ['licensee'],
  followCheck: ['licensee'],
  acknowledgeCheck: ['licensee'],
  cancelCheck: ['licensee'],
  giveTransfereeAddress: ['licensee'],
  reportTransfer: ['licensee'],
  readSheet: ['licensee'],
  readReceipt: ['licensee'],
  startTelephoneCheck: ['representative'],
  startPocInquiry: ['poc'],
  readPocAnswer: ['poc'],
  readPocRecord: ['poc'],
  reportDetermination: ['poc'],
  cancelPocInquiry: ['poc'],
  readPocDays: ['poc'],
  readPocDay: ['poc'],
  listPocChecks: ['poc'],
  comparePocDay: ['poc'],
  readPocs: ['operator'],
  readPocDayOf: ['operator'],
  reportPocOutreach: ['poc'],
  ...all(['listOutreach', 'openOutreach', 'answerOutreach', 'stateOwnLaw'], contributors),
  ...all(['listBodies', 'nameBody', 'dismissBody'], ['operator']),
  startAgencyCheck: ['agency', 'clerk'],
  readAgencyCheck: ['agency', 'clerk'],
  enterRecord: contributors,
  modifyRecord: contributors,
  suspendRecord: contributors,
  resumeRecord: contributors,
  withdrawRecord: contributors,
  withdrawByOwnNumber: contributors,
  readRecord: contributors,
  readRecordHistory: contributors,
  listRecords: contributors,
  sendMessage: ['poc', ...contributors],
  sendBatch: contributors,
  readBatch: contributors,
  readRejected: contributors,
  commitBatch: contributors,
  discardBatch: contributors,
  sendRecheck: withPermits,
  readRecheck: withPermits,
  readRecheckAnswers: withPermits,
  discardRecheck: withPermits,
  openRelief: contributors,
  noteRelief: contributors,
  decideRelief: contributors,
  readRelief: contributors,
  listReliefs: contributors,
  listValidations: contributors,
  validateRecord: contributors,
  proposeWithdrawal: contributors,
  listWithdrawals: contributors,
  readWithdrawal: contributors,
  approveWithdrawal: contributors,
  dropWithdrawal: contributors,
  listCertifications: contributors,
  stateCertification: contributors,
  attestCertification: contributors,
  readOwnScorecard: contributors,
  readScorecards: ['operator'],
  readScorecard: ['operator'],
  enrolContributor: ['operator'],
  stateNothing: contributors,
  readQueue: ['examiner'],
  reviewCheck: ['examiner'],
  claimCheck: ['examiner'],
  releaseCheck: ['examiner'],
  judgeHit: ['examiner'],
  addFacts: ['examiner'],
  searchDeep: ['examiner'],
  noteOutreach: ['examiner'],
  noticeCause: ['examiner'],
  determineCheck: ['examiner'],
  readCalendar: readsCalendar,
  proposeClosures: ['operator'],
  approveClosures: ['operator'],
  readCheckpoint: anybody,
  readLogKey: anybody,
  readConsistency: anybody,
  readTile: ['operator', 'auditor'],
  addCosignature: anybody,
  makeLicenseeLog: ['auditor'],
  searchLog: ['auditor'],
  readLogUses: ['auditor'],
  readAskedOften: ['auditor'],
  readClock: ['operator'],
  agreeOnClock: ['operator'],
  signIn: anybody,
  readSession: ['representative', 'poc', 'agency', 'clerk', 'examiner', 'operator', 'auditor'],
  signOut: people,
  readStatus: anybody,
  readLaw: anybody,
  readGrounds: anybody,
  readRule: anybody,
  readTransferDate: anybody,
  alive: anybody,
  ready: anybody,
  readMetrics: anybody,
  readOpenApi: anybody,
}

const zeros = new Uint8Array(26)
const places = {
  ntn: makeNtn(zeros),
  nri: makeNri(zeros),
  batch: makeBatchNumber(zeros),
  recheck: makeRecheckNumber(zeros),
  number: makeReliefNumber(zeros),
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
const bodies: Readonly<Record<string, unknown>> = {
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
  proposeClosures: { days: [closure] },
  approveClosures: { proposal: 1 },
  addCosignature: { checkpoint: 'none' },
  makeLicenseeLog: { request: written },
  searchLog: { use: 'audit', selection: { month: '2026-09' } },
}
const queries: Readonly<Record<string, string>> = {
  readTransferDate: '?state=VA&contact=2026-09-11T09:00',
  readConsistency: '?from=0&to=1',
  readLogUses: '?month=2026-09',
  readRecord: '?use=audit',
  listBodies: '?state=OH',
}

const refusing = ['not-signed-in', 'sign-in-failed', 'may-not']

suite('every endpoint for every audience', () => {
  test('the table has a row for each endpoint, and code for each (SEC-02)', () => {
    assert.deepEqual(Object.keys(matrix).toSorted(), endpoints.map(({ name }) => name).toSorted())
    assert.deepEqual(routes.map(({ endpoint }) => endpoint.name).toSorted(), Object.keys(matrix).toSorted())
  })

  for (const endpoint of endpoints) {
    test(`${endpoint.name} is for ${matrix[endpoint.name]?.join(', ')} (SEC-02, SEC-04)`, async () => {
      const scene = await edge()
      for (const asker of audiences) {
        const { status, code } = await send(endpoint, asker, scene)
        const isRefused = refusing.includes(code)
        assert.equal(
          !isRefused,
          matrix[endpoint.name]?.includes(asker),
          `${endpoint.name} as ${asker}: ${status} ${code}`,
        )
        if (isRefused) assert.ok(status === 401 || status === 403)
        else assert.ok(status < 500, `${endpoint.name} as ${asker}: ${status}`)
      }
      await scene.app.close()
    })
  }

  test('a client that was enrolled for no agency contributes nothing, and is told of nothing', async () => {
    const scene = await edge()
    const nowhere = { id: 'agency-9', name: 'Of no agency', audience: 'agency', clientKey: 'key-of-nowhere' } as const
    await enrollCaller(nowhere, system, scene.world)
    const as = { ...scene.as, agency: basic('agency-9', 'key-of-nowhere') }
    for (const endpoint of endpoints.filter(({ name }) => matrix[name] === contributors)) {
      const { code } = await send(endpoint, 'agency', { ...scene, as })
      assert.equal(code, 'may-not', endpoint.name)
      // The control: one that is of an agency is answered otherwise.
      assert.notEqual((await send(endpoint, 'agency', scene)).code, 'may-not', endpoint.name)
    }
    await scene.app.close()
  })
})

async function send({ name, method, path, keyed, versioned, wire }: Endpoint, asker: Asker, { ask, as, world }: Edge) {
  const url = path.replaceAll(/\{(\w+)\}/g, (_, part: keyof typeof places) => places[part])
  const body = name === 'signIn' ? { link: await invite('examiner', world) } : bodies[name]
  const headers = { ...(keyed === true ? key() : {}), ...(versioned === true ? { 'if-match': '"1"' } : {}) }
  const payload = wire === true ? { raw: String(body) } : body === undefined ? {} : { body }
  const said = await ask(method, `${url}${queries[name] ?? ''}`, {
    as: as[asker],
    headers: { ...headers, ...(wire === true ? { 'content-type': 'text/plain' } : {}) },
    ...payload,
  })
  const [, rejected = ''] = /\.COD\/([A-Z-]+)/.exec(said.text) ?? []
  return { status: said.status, code: wire === true ? rejected.toLowerCase() : String(said.body['code']) }
}
