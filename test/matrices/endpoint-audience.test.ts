import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { invite } from '#access/session.ts'
import { endpoints } from '#contract/endpoints.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { makeNri, makeNtn } from '#law/numbers.ts'
import { routes } from '#server/server.ts'
import { annSent, edge, inquirySent, key, type Edge } from '../support/edge.ts'
import { codeWord, ffl } from '../support/scene.ts'

/** Everybody there is, in the order of the columns. */
const audiences = ['nobody', 'licensee', 'representative', 'poc', 'agency', 'examiner', 'operator', 'auditor'] as const
type Asker = (typeof audiences)[number]

const anybody = audiences
const people = ['representative', 'examiner', 'operator', 'auditor'] as const
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
  startAgencyCheck: ['poc', 'agency'],
  readAgencyCheck: ['poc', 'agency'],
  enterRecord: ['agency'],
  modifyRecord: ['agency'],
  suspendRecord: ['agency'],
  resumeRecord: ['agency'],
  withdrawRecord: ['agency'],
  withdrawByOwnNumber: ['agency'],
  readRecord: ['agency'],
  readRecordHistory: ['agency'],
  listRecords: ['agency'],
  listValidations: ['agency'],
  validateRecord: ['agency'],
  proposeWithdrawal: ['agency'],
  listWithdrawals: ['agency'],
  readWithdrawal: ['agency'],
  approveWithdrawal: ['agency'],
  dropWithdrawal: ['agency'],
  listCertifications: ['agency'],
  stateCertification: ['agency'],
  attestCertification: ['agency'],
  readOwnScorecard: ['agency'],
  readScorecards: ['operator'],
  readScorecard: ['operator'],
  enrolContributor: ['operator'],
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
  readClock: ['operator'],
  agreeOnClock: ['operator'],
  signIn: anybody,
  readSession: people,
  signOut: people,
  readStatus: anybody,
  readLaw: anybody,
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
  state: 'TX',
  rule: 'fugitive',
  level: '0',
  tile: '000.p/1',
  id: `W${'0'.repeat(24)}`,
  from: '2026-01-01',
  ori: 'TX0000001',
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
  startCheck: inquirySent(),
  cancelCheck: { reason: 'entered-in-error' },
  giveTransfereeAddress: { address: { street: '1 A St', city: 'Sample', state: 'TX', zip: '00001' } },
  reportTransfer: { on: '2026-09-01' },
  startTelephoneCheck: { licensee: { ffl, codeWord }, readBack: true, ...inquirySent() },
  startAgencyCheck: { purpose: 'permit', transferee: annSent },
  enterRecord: { ari: 'C-1', category: 'A1', person, facts: {} },
  modifyRecord: { because: 'corrected', change: { person } },
  suspendRecord: { because: 'stayed-by-a-court' },
  withdrawRecord: { reason: 'never-valid' },
  withdrawByOwnNumber: { ari: 'C-1', reason: 'never-valid' },
  validateRecord: { accurate: true, complete: true, active: true, consulted: ['court'] },
  proposeWithdrawal: { selection: { category: 'D' }, reason: 'no-longer-applies' },
  approveWithdrawal: { digest: '0'.repeat(43) },
  stateCertification: { from: '2026-01-01', statement: {} },
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
        const { status, body } = await send(endpoint, asker, scene)
        const isRefused = refusing.includes(String(body['code']))
        assert.equal(
          !isRefused,
          matrix[endpoint.name]?.includes(asker),
          `${endpoint.name} as ${asker}: ${status} ${String(body['code'])}`,
        )
        if (isRefused) assert.ok(status === 401 || status === 403)
        else assert.ok(status < 500, `${endpoint.name} as ${asker}: ${status}`)
      }
      await scene.app.close()
    })
  }
})

async function send({ name, method, path, keyed, versioned }: Endpoint, asker: Asker, { ask, as, world }: Edge) {
  const url = path.replaceAll(/\{(\w+)\}/g, (_, part: keyof typeof places) => places[part])
  const body = name === 'signIn' ? { link: await invite('examiner', world) } : bodies[name]
  const headers = { ...(keyed === true ? key() : {}), ...(versioned === true ? { 'if-match': '"1"' } : {}) }
  return ask(method, `${url}${queries[name] ?? ''}`, {
    as: as[asker],
    headers,
    ...(body === undefined ? {} : { body }),
  })
}
