import assert from 'node:assert/strict'
import { test } from 'node:test'
import { enrollCaller, enrollLicensees } from '#access/enroll.ts'
import { claim } from '#check/claim.ts'
import { noticeCause } from '#check/notice-cause.ts'
import { parseFfl, parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { inquire } from '#poc/inquire.ts'
import type { SourceRecord } from '#match/record.ts'
import type { Described } from '#search/transferee.ts'
import { isRefusal } from '../../src/refusal.ts'
import { ann, checked, codeWord, felony, inquiry, scene, statusOf, work } from '../support/scene.ts'

// The rules about transferees under 21 govern contacts through Thursday 30 September 2032.
const young: Described = { ...ann, born: '2013-01-15' }
const ffl = parseFfl('9-99-001-01-5B-00002') ?? assert.fail('the number is well formed')
const address = { name: 'Later Arms', street: '1 Main St', city: 'Sample', zip: '00001' }
const premises = { ...address, state: 'TX', zone: 'America/Chicago' } as const
const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const

async function at(contact: string, found: readonly SourceRecord[] = []) {
  const made = await scene({ at: contact, files: { iii: [...found] } })
  await enrollLicensees([{ ffl, premises, expires: '2035-12-31', codeWord }], system, made.world)
  const check = await checked(inquiry(young, { by: { ffl, codeWord } }), made.world)
  const owed = (await made.world.find.owed(check.ntn)).map(({ kind }) => kind)
  return { ...made, check, owed }
}

test('on the last day that the rule governs the three bodies are asked and waited for (CHK-56)', async () => {
  const { check, owed } = await at('2032-09-30T15:00:00Z')
  assert.equal(check.status, 'delayed')
  assert.deepEqual(
    ['ask-bodies', 'say-whether-cause'].map(kind => owed.some(each => each === kind)),
    [true, true],
  )
})

test('of a contact on the next day nobody is asked and nobody waits, however young (CHK-56, TIM-26)', async () => {
  const { check, owed } = await at('2032-10-01T15:00:00Z')
  assert.deepEqual([check.status, check.assigned.under21], ['proceed', false])
  assert.deepEqual(
    ['ask-bodies', 'say-whether-cause'].map(kind => owed.some(each => each === kind)),
    [false, false],
  )
})

test('the last day ends where the premises are, and not at Greenwich (CHK-56, TIM-07)', async () => {
  assert.equal((await at('2032-10-01T04:59:00Z')).check.status, 'delayed')
  assert.equal((await at('2032-10-01T05:00:00Z')).check.status, 'proceed')
})

test('a check that a record delays after the last day has three business days, and no notice makes them ten (CHK-56, TIM-20)', async () => {
  const { world, clock, check } = await at('2032-10-01T15:00:00Z', [felony(young)])
  const { ntn } = check
  assert.deepEqual([check.status, check.dates.thirdBusinessDay], ['delayed', '2032-10-06'])
  await claim({ ...examiner, ntn }, world)
  assert.deepEqual(await noticeCause({ ...examiner, ntn, ground: 'juvenile-justice' }, world), { refusal: 'not-now' })
  clock.passTo(Temporal.Instant.from('2032-10-07T05:01:00Z'))
  await work(world)
  assert.equal(await statusOf(ntn, world), 'lapsed')
})

test('a point of contact’s check obeys the same last day (CHK-56, POC-19)', async () => {
  const ori = parseOri('VA0000009') ?? assert.fail('the ORI is well formed')
  const asked = async (contact: string) => {
    const { world } = await scene({ at: contact })
    const poc = { id: 'poc-9', name: 'A point of contact', audience: 'poc', ori, state: 'VA' } as const
    const { state: caller } = await enrollCaller(poc, system, world)
    const transferee = { description: young, citizenships: ['US'] }
    const asks = { purpose: 'sale', firearm: 'handgun', transferee, key: 'key-of-the-last-day' } as const
    const from = { caller, ask: 'QNP', eligibilityVerified: true, through: 'answer' } as const
    const answer = await inquire({ ...asks, ...from }, world)
    return isRefusal(answer) ? assert.fail(`declined: ${answer.refusal}`) : answer.seen.state.assigned.under21
  }
  assert.deepEqual([await asked('2032-10-01T03:59:00Z'), await asked('2032-10-01T04:00:00Z')], [true, false])
})
