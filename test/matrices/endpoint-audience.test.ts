import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { enrollCaller } from '#access/enroll.ts'
import { invite } from '#access/session.ts'
import { endpoints } from '#contract/endpoints.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { bodies, places, queries } from './endpoint-requests.ts'
import { system } from '#ledger/carry-out.ts'
import { routes } from '#server/server.ts'
import { basic, edge, key, type Edge } from '../support/edge.ts'

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
  reportNoTransfer: ['licensee'],
  readImmigrationRecords: contributors,
  ...all(['readDenialReport', 'tellFigures', 'readNoticeReport'], ['operator']),
  ...all(['listUnanswered', 'noteTransfer'], ['operator']),
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
  ...all(['listNotices', 'openNotice', 'acknowledgeNotice', 'assignNotice'], contributors),
  ...all(['deconflictNotice', 'closeNotice', 'reopenNotice'], contributors),
  ...all(
    ['watchNotices', 'followNotices', 'readHoldReason', 'proposeHold', 'approveHold', 'releaseHold'],
    ['examiner', 'operator'],
  ),
  ...all(['decideNotice', 'readContact', 'proposeContact', 'approveContact', 'dropContact'], ['operator']),
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
  printReliefLetter: contributors,
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
  ...all(['askWhy', 'followChallenge', 'stateClaim', 'readChallengeLetter'], anybody),
  ...all(['listChallenges', 'enterChallengeLetter', 'readChallenge', 'issueChallengeSecret'], ['examiner']),
  ...all(['noteChallenge', 'askRecordSource', 'settleRecord', 'searchForChallenge'], ['examiner']),
  ...all(['proposeOutcome', 'decideOutcome', 'tellChallenger'], ['examiner']),
  ...all(['listLetters', 'printChallengeLetter', 'mailChallengeLetter'], ['examiner']),
  ...all(
    [
      ...['applyToAppealFile', 'listAppealFiles', 'readAppealFile', 'printAppealFileLetter', 'decideAppealFile'],
      'removeFromAppealFile',
    ],
    ['examiner'],
  ),
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
  readAgencyDirectory: ['operator'],
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
