import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import type { DenialReportView, NoticeReportView } from '#contract/reports.ts'
import type { Ntn } from '#law/words.ts'
import { denialPage, noticePage } from '../../src/cli/report-page.ts'
import { invite } from '#access/session.ts'
import { edge, type Edge } from '../support/edge.ts'
import { ann, checked, felony, inquiry, work } from '../support/scene.ts'

const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const

/** Whoever signed in before the week has passed is signed in no more. */
async function signedIn({ ask, world }: Pick<Edge, 'ask' | 'world'>) {
  const { headers } = await ask('POST', '/v1/session', { body: { link: await invite('operator', world) } })
  return { cookie: /^[^;]+/.exec(String(headers['set-cookie']))?.[0] ?? assert.fail('a session is kept in a cookie') }
}

/** A check that was denied a week after it began, at a server. */
async function served() {
  const scene = await edge({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), scene.world)
  scene.clock.pass({ hours: 24 * 7 })
  await work(scene.world)
  await claim({ ...examiner, ntn }, scene.world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, scene.world)
  await determine({ ...examiner, ntn, determination: 'denied' }, scene.world)
  await work(scene.world)
  return { ...scene, ntn }
}

test('the program office reads a year and a month, tells what others did, and a page says what nobody told (DEN-12)', async () => {
  const scene = await served()
  const { ask, app } = scene
  const operator = await signedIn(scene)
  const figures = [{ district: 'CO', category: 'all', what: 'charged', count: 2 }]
  const told = await ask('POST', '/v1/reports/925c/figures', { as: operator, body: { year: 2026, figures } })
  assert.deepEqual([told.status, told.body], [201, { year: 2026, figures: 1 }])
  const { body } = await ask('GET', '/v1/reports/925c?year=2026', { as: operator })
  const report = body as unknown as DenialReportView
  assert.equal(report.nation.total.denials, 1)
  assert.deepEqual(
    report.told.map(({ figure, count }) => [figure, count]),
    [['CO all charged', 2]],
  )
  const page = denialPage(report)
  assert.match(page, /Denials of 2026 so far/)
  assert.match(page, /Texas, district not known \(TX\)/)
  assert.match(page, /convictions\s+not told to us/)
  assert.match(page, /by 28 U\.S\.C\. 81-131 as of\s+2021-07-06/)
  const imported = { counties: 2, at: '2026-09-01T12:00:00Z' }
  const over = denialPage({ ...report, countiesBy: { ...report.countiesBy, imported } })
  assert.match(
    over.replaceAll('\n', ' '),
    /the table of 2 that was imported on 2026-09-01, the others by 28 U\.S\.C\. 81-131/,
  )
  const published = (await ask('GET', '/v1/reports/925c?year=2026&published=yes', { as: operator })).body
  assert.deepEqual(
    [(published as unknown as DenialReportView).nation.total.denials, published['told']],
    ['withheld', []],
  )
  const month = await ask('GET', '/v1/reports/notices?month=2026-09', { as: operator })
  assert.equal((month.body as unknown as NoticeReportView).nation.denials, 1)
  const ofMonth = noticePage(month.body as unknown as NoticeReportView)
  assert.match(ofMonth, /late\s+0; beside these 0 because of a hold/)
  assert.match(ofMonth, /81-131 as of\s+2021-07-06/)
  await app.close()
})

test('a licensee says over the API that it still has the firearm, and an operator what it said over the telephone', async () => {
  const scene = await served()
  const { ask, as, app, ntn, clock, world } = scene
  const read = async (number: Ntn) =>
    (await ask('GET', `/v1/checks/${number}`, { as: as.licensee })).body['transferAsked']
  assert.equal(await read(ntn), true)
  clock.pass({ hours: 48 })
  await work(world)
  const operator = await signedIn(scene)
  const listed = (await ask('GET', '/v1/transfers/unanswered', { as: operator })).body['unanswered']
  assert.deepEqual(
    (listed as readonly Readonly<{ ntn: string }>[]).map(one => one.ntn),
    [ntn],
  )
  const late = { transferred: true, on: '2027-01-01' }
  const heard = (body: unknown) => ask('POST', `/v1/transfers/${ntn}/answer`, { as: operator, body })
  assert.equal((await heard(late)).status, 422)
  assert.deepEqual((await heard({ transferred: false })).body, { ntn, transferred: false })
  assert.equal(await read(ntn), false)
  const none = { as: as.licensee, body: { notTransferred: true } }
  const again = await ask('POST', `/v1/checks/${ntn}/transfer-report/none`, none)
  assert.deepEqual([again.status, again.body['response']], [200, 'denied'])
  await app.close()
})
