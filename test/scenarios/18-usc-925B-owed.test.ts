import assert from 'node:assert/strict'
import { test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { parseOri } from '#law/numbers.ts'
import { withPolicies } from '#law/policies.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { SourceRecord } from '#match/record.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { inquire } from '#poc/inquire.ts'
import { report } from '#poc/report.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { ann, checked, felony, inquiry, recorded, scene, statusOf, work } from '../support/scene.ts'

const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const
const ori = parseOri('TX1234567') ?? assert.fail('the number is well formed')
const young = { ...ann, born: '2006-03-01' } as const

/** A conviction as a juvenile, which 922(d) alone names. */
const juvenile: SourceRecord = {
  ...felony(young),
  facts: { ...felony(young).facts, disposition: 'delinquent', countsAsConviction: true },
}
const overstay: SourceRecord = {
  ...felony(ann, 'ncic'),
  category: 'E',
  facts: {
    citizen: false,
    ordered: false,
    status: 'nonimmigrant',
    statusEnded: true,
    admission: 'visa-waiver',
    exception: 'none',
  },
}

/** What is owed to anybody outside of a check, and by when. */
async function owedOf(subject: string, world: World): Promise<Readonly<Record<string, string>>> {
  const outside = ['notify-police', 'decide-police-notice', 'tell-ice', 'review-denials', 'presume-proceed']
  const owed = (await world.find.owed(subject)).filter(({ kind }) => outside.includes(kind))
  return Object.fromEntries(owed.map(({ kind, at }) => [kind, at.toString()]))
}

async function deny(ntn: Ntn, world: World): Promise<void> {
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  assert.ok(!isRefusal(await determine({ ...examiner, ntn, determination: 'denied' }, world)))
}

test('a report to police is owed 24 hours after the denial, and neither by a delay nor by a period that ran out (DEN-01, DEN-05)', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const { ntn } = await checked(inquiry(), world)
  await work(world)
  assert.deepEqual([await statusOf(ntn, world), await owedOf(ntn, world)], ['delayed', {}])
  // The period ends on Saturday 12 September at one past midnight in Texas.
  clock.passTo(Temporal.Instant.from('2026-09-12T05:01:00Z'))
  await work(world)
  assert.deepEqual([await statusOf(ntn, world), await owedOf(ntn, world)], ['lapsed', {}])
  clock.passTo(Temporal.Instant.from('2026-09-12T15:30:00Z'))
  await deny(ntn, world)
  assert.deepEqual(await owedOf(ntn, world), { 'notify-police': '2026-09-13T15:30:00Z' })
  // Nothing here pays that debt yet: it stands until something does.
  clock.pass({ hours: 24 * 30 })
  await work(world)
  assert.deepEqual(await owedOf(ntn, world), { 'notify-police': '2026-09-13T15:30:00Z' })
})

test('under 922(d) alone a named person’s decision is owed within 20 hours, and no report before it (DEN-10, DEC-18)', async () => {
  const { world } = await scene({ files: { iii: [juvenile] } })
  const { ntn } = await checked(inquiry(young), world)
  await deny(ntn, world)
  assert.deepEqual(await owedOf(ntn, world), { 'decide-police-notice': '2026-09-09T09:00:00Z' })
})

test('an agency that chose to send such reports owes one like any other (DEN-10, DEC-18)', async () => {
  const settings = { policies: withPolicies({ 'sell-to-alone-notice': 'sent' }) }
  const { world } = await scene({ settings, files: { iii: [juvenile] } })
  const { ntn } = await checked(inquiry(young), world)
  await deny(ntn, world)
  assert.deepEqual(await owedOf(ntn, world), { 'notify-police': '2026-09-09T13:00:00Z' })
})

test('a point of contact’s denied check is reported as the agency chose, by default it is (DEN-14, DEC-16)', async () => {
  const byPolicy = async (choice: 'other-authorities' | 'off') => {
    const settings = { policies: withPolicies({ 'police-notice-of-poc-denials': choice }) }
    const { world } = await scene({ settings, files: { iii: [felony(ann)] } })
    const caller = { audience: 'poc', id: 'poc-1', name: 'Sample Police', ori, state: 'VA', enabled: true } as const
    const transferee = { description: ann, citizenships: ['US'] }
    const asked = { caller, ask: 'QNP', purpose: 'sale', firearm: 'handgun', stn: 'VA-1', transferee } as const
    const answer = await inquire({ ...asked, eligibilityVerified: true, key: 'key-1', through: 'answer' }, world)
    if (isRefusal(answer)) return assert.fail(answer.refusal)
    const { ntn } = answer.seen.state
    await report({ ntn, ori, by: system, message: 'poc-denial', prohibitors: ['felony-conviction'] }, world)
    return owedOf(ntn, world)
  }
  assert.deepEqual(await byPolicy('other-authorities'), { 'notify-police': '2026-09-09T13:00:00Z' })
  assert.deepEqual(await byPolicy('off'), {})
})

test('a determined denial for unlawful presence is owed to the immigration authorities, and no hit nor other denial is (DEN-15, DEC-17)', async () => {
  const { world } = await scene({ files: { ncic: [overstay] } })
  const { ntn } = await checked(inquiry(), world)
  assert.deepEqual(await owedOf(ntn, world), {})
  await deny(ntn, world)
  assert.deepEqual(await owedOf(ntn, world), {
    'notify-police': '2026-09-09T13:00:00Z',
    'tell-ice': '2026-09-08T13:00:00Z',
  })
})

test('an entry that was never valid owes the review of what rests on it, one that no longer applies owes none (DEC-21)', async () => {
  const { world } = await scene()
  const { id: _, source: __, ...contribution } = { ...felony(ann), ori, ari: 'case 1' }
  const owedAfter = async (reason: 'never-valid' | 'no-longer-applies', ari: string) => {
    const { nri } = await recorded({ ...contribution, ari }, world)
    await withdrawEntry({ nri, ori, reason }, system, world)
    return owedOf(nri, world)
  }
  assert.deepEqual(await owedAfter('never-valid', 'case 1'), { 'review-denials': '2026-09-08T13:00:00Z' })
  assert.deepEqual(await owedAfter('no-longer-applies', 'case 2'), {})
})
