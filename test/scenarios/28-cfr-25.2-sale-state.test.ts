import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { initiateCheck } from '#check/initiate-check.ts'
import type { WaitingDates } from '#contract/check-view.ts'
import type { FirearmType, State, Zone } from '#law/words.ts'
import { checkView } from '#server/check-view.ts'
import { isRefusal } from '../../src/refusal.ts'
import { ann, felony, inquiry, scene } from '../support/scene.ts'

const eastern: Zone = 'America/New_York'

type More = Readonly<{ firearm?: FirearmType; hit?: boolean; at?: string }>
/** The answer as it is sent, with its dates, or why there is none. */
type Answered = Readonly<{ response?: string; refusal?: string; dates?: Partial<WaitingDates> }>

/** What a licensee of a state is answered on Tuesday 8 September 2026, nine in the morning in the East. */
async function asked(state: State, { firearm = 'handgun', hit = false, at }: More = {}): Promise<Answered> {
  const files = { iii: hit ? [felony(ann)] : [] }
  const { world } = await scene({ at: at ?? '2026-09-08T13:00:00Z', files }, { state, zone: eastern })
  const seen = await initiateCheck(inquiry(ann, { firearm }), world)
  if (isRefusal(seen)) return { refusal: seen.refusal }
  const view = checkView(seen.state, await world.offices(state))
  return { response: view.response, ...('dates' in view && { dates: view.dates }) }
}

suite('whom a licensee asks', () => {
  test('the state where it answers, by the kind of firearm, and us for all else (STA-01)', async () => {
    assert.deepEqual(await asked('VA'), { refusal: 'ask-the-state' })
    assert.deepEqual(await asked('MD', { firearm: 'handgun' }), { refusal: 'ask-the-state' })
    assert.equal((await asked('MD', { firearm: 'long-gun' })).response, 'proceed')
    assert.equal((await asked('GA')).response, 'proceed')
  })

  test('by the day: New York answers since September 13, 2023 (STA-01)', async () => {
    assert.equal((await asked('NY', { at: '2023-09-12T15:00:00Z' })).response, 'proceed')
    assert.deepEqual(await asked('NY', { at: '2023-09-13T15:00:00Z' }), { refusal: 'ask-the-state' })
  })
})

suite('the federal day never stands alone', () => {
  test('a Proceed in Rhode Island waits until the eighth day is over (STA-02, STA-03, DEC-05)', async () => {
    const { response, dates } = await asked('RI')
    assert.equal(response, 'proceed')
    assert.equal(dates?.earliestLawfulAt, '2026-09-17T00:00:00-04:00[America/New_York]')
  })

  test('a Delayed in Vermont has both days, and seven business days are the longer (STA-02, STA-03, DEC-05)', async () => {
    const { response, dates } = await asked('VT', { hit: true })
    assert.equal(response, 'delayed')
    assert.equal(dates?.earliestTransferAt, '2026-09-12T00:01:00-04:00[America/New_York]')
    assert.equal(dates.earliestLawfulAt, '2026-09-18T00:00:00-04:00[America/New_York]')
    assert.ok(dates.stateLaw?.some(({ about }) => about === 'release'))
  })

  test('where nobody confirmed what the state says, the lawful day is unknown, and says why (STA-03, DEC-05)', async () => {
    const { dates } = await asked('TX', { hit: true })
    assert.equal(dates?.earliestTransferAt, '2026-09-12T00:01:00-04:00[America/New_York]')
    assert.match(JSON.stringify(dates.earliestLawfulAt), /^\{"unknown":"no source confirms what is believed of Texas/)
  })

  test('where the state allows no transfer on silence there is no day (STA-03, DEC-05)', async () => {
    const { dates } = await asked('DC', { hit: true })
    assert.match(JSON.stringify(dates?.earliestLawfulAt), /^\{"never":/)
  })
})
