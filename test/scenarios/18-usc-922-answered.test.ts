import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { withPolicies } from '#law/policies.ts'
import { prohibitors } from '#law/prohibitors/registry.ts'
import type { SourceRecord } from '#match/record.ts'
import { ann, checked, inquiry, scene } from '../support/scene.ts'
import { deniedBy, leftOpen, proceed, rule } from './18-usc-922-found.ts'

suite('what a record shows under 922(g) or (n) is what a check comes to', () => {
  test('a conviction by what it could have brought, not by its name (PRO-01, PRO-G2)', async () => {
    const felony = rule('felony-conviction')
    assert.deepEqual(await felony('a state felony of five years'), deniedBy('felony-conviction'))
    assert.deepEqual(await felony('a state misdemeanor of two years exactly'), proceed)
    assert.deepEqual(await felony('eighteen months, and the grade is not known'), leftOpen)
    assert.deepEqual(await felony('expunged by the state that convicted, and no bar is left'), proceed)
  })

  test('an indictment while it stands, and no complaint (PRO-02)', async () => {
    const charged = rule('indictment')
    assert.deepEqual(await charged('indicted for a state felony of ten years'), deniedBy('indictment'))
    assert.deepEqual(await charged('a complaint alone'), proceed)
    assert.deepEqual(await charged('the indictment was dismissed'), proceed)
  })

  test('flight from a state, and no open warrant alone (PRO-03)', async () => {
    const fugitive = rule('fugitive')
    assert.deepEqual(await fugitive('fled the state to avoid prosecution'), deniedBy('fugitive'))
    assert.deepEqual(await fugitive('an open warrant, and nothing known of a flight'), leftOpen)
  })

  test('one failed drug test within a year: a bar by the inference, and none by the definition of January 22, 2026 if the use has ended (PRO-04, PRO-04a, PRO-G3)', async () => {
    const inferred = rule('controlled-substance-until-january-2026')
    const failed = 'one failed drug test within the year'
    assert.deepEqual(await inferred(failed, { on: '2026-01-21' }), deniedBy('controlled-substance-until-january-2026'))
    assert.deepEqual(await inferred(failed, { on: '2026-01-22' }), proceed)
  })

  test('regular use that goes on: a bar by the definition; one arrest is left open (PRO-04, PRO-04b)', async () => {
    const defined = rule('controlled-substance-until-june-2026')
    const on = '2026-03-10'
    assert.deepEqual(
      await defined('regular use that goes on', { on }),
      deniedBy('controlled-substance-until-june-2026'),
    )
    assert.deepEqual(await defined('one arrest', { on }), leftOpen)
    assert.deepEqual(await defined('sporadic use', { on }), proceed)
  })

  test('since June 18, 2026 regular use alone is for an examiner, unless the agency chose the definition (PRO-04, PRO-04c)', async () => {
    const used = rule('controlled-substance')
    const alone = 'regular use, and nobody has said what else the record shows'
    assert.deepEqual(await used(alone), leftOpen)
    const settings = { policies: withPolicies({ 'controlled-substance-alone': 'definition' }) }
    assert.deepEqual(await used(alone, { settings }), deniedBy('controlled-substance'))
    assert.deepEqual(await used('regular use, and a danger to others'), deniedBy('controlled-substance'))
  })

  test('marijuana is a controlled substance and alcohol is none (PRO-04d)', async () => {
    const on = '2026-03-10'
    const marijuana = 'regular use of marijuana and nothing else'
    assert.deepEqual(
      await rule('controlled-substance-until-june-2026')(marijuana, { on }),
      deniedBy('controlled-substance-until-june-2026'),
    )
    assert.deepEqual(await rule('controlled-substance')('alcohol'), proceed)
  })

  test('a commitment, and neither observation nor an admission at own wish (PRO-05, STA-12)', async () => {
    const mental = rule('mental-health')
    assert.deepEqual(await mental('committed to a mental institution by a state court'), deniedBy('mental-health'))
    assert.deepEqual(await mental('held for 72 hours of observation'), proceed)
    assert.deepEqual(await mental('admitted at own wish'), proceed)
    assert.deepEqual(await mental('certified for 14 days, and nobody knows by what authority'), leftOpen)
  })

  test('relief by a state counts where its program conforms, and by no other (PRO-05, STA-14)', async () => {
    const mental = rule('mental-health')
    assert.deepEqual(await mental('relieved by a conforming program of the state'), proceed)
    assert.deepEqual(await mental('relieved by a state whose program does not conform'), deniedBy('mental-health'))
  })

  test('unlawful presence, and a visa without an exception (PRO-06, PRO-07)', async () => {
    assert.deepEqual(await rule('unlawful-alien')('stayed past the end of a visit'), deniedBy('unlawful-alien'))
    const visa = rule('nonimmigrant-visa')
    assert.deepEqual(await visa('a student, with no exception'), deniedBy('nonimmigrant-visa'))
  })

  test('a dishonorable discharge, and no other (PRO-08)', async () => {
    const discharge = rule('dishonorable-discharge')
    assert.deepEqual(await discharge('a dishonorable discharge'), deniedBy('dishonorable-discharge'))
    assert.deepEqual(await discharge('a bad-conduct discharge'), proceed)
  })

  test('citizenship renounced, and not regained on appeal (PRO-09)', async () => {
    const renounced = rule('renounced-citizenship')
    assert.deepEqual(await renounced('renounced at a consulate abroad'), deniedBy('renounced-citizenship'))
    assert.deepEqual(await renounced('reversed on appeal'), proceed)
  })

  test('an order after a hearing, through its last day, and none without one (PRO-10)', async () => {
    const order = rule('protection-order')
    const barred = deniedBy('protection-order')
    assert.deepEqual(await order('after a hearing, a spouse, a credible threat found'), barred)
    assert.deepEqual(await order('on its last day', { on: '2026-09-10' }), barred)
    assert.deepEqual(await order('on its last day', { on: '2026-09-11' }), proceed)
    assert.deepEqual(await order('issued ex parte'), proceed)
  })
})

suite('what a record shows of a misdemeanor of domestic violence', () => {
  const misdemeanor = rule('domestic-violence')
  const barred = deniedBy('domestic-violence')

  test('force against a spouse, with counsel: Denied; without the relationship: left open (PRO-11, PRO-11a, PRO-11f)', async () => {
    assert.deepEqual(await misdemeanor('simple assault on a spouse, with counsel, jury waived'), barred)
    assert.deepEqual(await misdemeanor('harassment, with no element of force'), proceed)
    assert.deepEqual(await misdemeanor('the relationship is not on record'), leftOpen)
  })

  test('without counsel or a waiver it does not count, and unknown is left open (PRO-11b)', async () => {
    assert.deepEqual(await misdemeanor('neither counsel nor a waiver'), proceed)
    assert.deepEqual(await misdemeanor('nobody knows about counsel'), leftOpen)
  })

  test('expunged it does not count, pardoned without firearms it does (PRO-11c)', async () => {
    assert.deepEqual(await misdemeanor('expunged, with no bar left'), proceed)
    assert.deepEqual(await misdemeanor('pardoned, and the pardon says no firearms'), barred)
  })

  test('a dating partner counts for convictions since June 25, 2022 (PRO-11d)', async () => {
    assert.deepEqual(await misdemeanor('a dating partner, convicted on the first day'), barred)
    assert.deepEqual(await misdemeanor('a dating partner, convicted the day before'), proceed)
  })

  test('and for five years, which give nothing back to a spouse (PRO-11e)', async () => {
    const ended = 'five years to the day after probation ended'
    assert.deepEqual(await misdemeanor(ended, { on: '2028-07-01' }), barred)
    assert.deepEqual(await misdemeanor(ended, { on: '2028-07-02' }), proceed)
    assert.deepEqual(await misdemeanor('five years give nothing back to a spouse', { on: '2028-07-02' }), barred)
  })
})

suite('three relations are asked, and a ground under any denies', () => {
  test('a juvenile adjudication denies at twenty under 922(d) alone and is left open at twenty-one (PRO-J1, PRO-G1, DEC-18, DEN-10)', async () => {
    const felony = rule('felony-conviction')
    const juvenile = 'a juvenile adjudication that counts as a conviction, transferee of 20'
    assert.deepEqual(await felony(juvenile, { described: { born: '2006-03-01' } }), {
      ...deniedBy('felony-conviction'),
      sellToAlone: true,
    })
    assert.deepEqual(await felony(juvenile, { described: { born: '2005-03-01' } }), leftOpen)
    const settings = { policies: withPolicies({ 'sell-to-alone': 'denies' }) }
    assert.deepEqual(await felony(juvenile, { described: { born: '2005-03-01' }, settings }), {
      ...deniedBy('felony-conviction'),
      sellToAlone: true,
    })
  })

  test('a commitment at fifteen is left to an examiner, or is no ground, as the agency chose (PRO-J2)', async () => {
    const mental = rule('mental-health')
    assert.deepEqual(await mental('committed at fifteen'), leftOpen)
    const settings = { policies: withPolicies({ 'mental-event-before-16': 'no-ground' }) }
    assert.deepEqual(await mental('committed at fifteen', { settings }), proceed)
    assert.deepEqual(await mental('committed on the sixteenth birthday', { settings }), deniedBy('mental-health'))
  })

  test('California’s bar reaches who lives there, also for a sale in Texas, and nobody else (PRO-13, PRO-G1, STA-11, STA-13)', async () => {
    const bar = rule('state-prohibitor')
    const hold = 'a California hold, three years after release'
    assert.deepEqual(await bar(hold, { described: { state: 'CA' } }), deniedBy('state-prohibitor'))
    assert.deepEqual(await bar(hold, { described: { state: 'CA' }, on: '2028-05-02' }), proceed)
    assert.deepEqual(await bar(hold), proceed)
    assert.deepEqual(await bar('held in California and not admitted', { described: { state: 'CA' } }), proceed)
  })

  test('a fourteen-day certification is a bar of California’s own (STA-12, STA-13)', async () => {
    const certified = 'certified for fourteen days of treatment, which ended in 2021'
    assert.deepEqual(
      await rule('state-prohibitor')(certified, { described: { state: 'CA' } }),
      deniedBy('state-prohibitor'),
    )
  })

  test('three holds for observation are no more a ground than one: their number says nothing (STA-10)', async () => {
    const held = prohibitors
      .find(({ id }) => id === 'mental-health')
      ?.examples.find(({ name }) => name === 'held for 72 hours of observation')?.given
    const record = (id: string): SourceRecord => ({
      source: 'ncic',
      id,
      category: 'D',
      description: ann,
      facts: held as SourceRecord['facts'],
    })
    const { world } = await scene({ files: { ncic: [record('NCIC-1'), record('NCIC-2'), record('NCIC-3')] } })
    const { status, hits } = await checked(inquiry(), world)
    assert.deepEqual([status, hits], ['proceed', 3])
  })

  test('an earlier denial only says where to look (PRO-14)', async () => {
    const before = rule('earlier-denial')
    assert.deepEqual(await before('denied before, and nobody has looked again'), leftOpen)
    assert.deepEqual(await before('looked at again, and it stands'), leftOpen)
    assert.deepEqual(await before('looked at again, and nothing stands'), proceed)
  })
})
