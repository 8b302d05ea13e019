import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { enrollCaller } from '#access/enroll.ts'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { enterEntry } from '#records/enter-entry.ts'
import { modifyEntry } from '#records/modify-entry.ts'
import { isRefusal } from '../../src/refusal.ts'
import { annSent, basic, edge } from '../support/edge.ts'
import { ann, checked, inquiry, scene } from '../support/scene.ts'

const present = <Value>(value: Value | undefined): Value => value ?? assert.fail('the sample is not well formed')
const federal = present(parseOri('USVA00001'))
const texas = present(parseOri('TX1234567'))

/** Found a danger by a board after a hearing. */
const facts = {
  event: 'adjudicated',
  byLawfulAuthority: true,
  finding: 'danger',
  ageAtEvent: 34,
  jurisdiction: 'federal',
  federalFilter: 'none',
  relief: 'none',
} as const
const sent = { ori: federal, ari: 'case 1', category: 'D', description: ann, facts } as const

const pointersOf = async (contribution: Parameters<typeof enterEntry>[0]) => {
  const { world } = await scene()
  const said = await enterEntry(contribution, system, world)
  return isRefusal(said) ? said.pointers : []
}
const barred = [{ pointer: '/facts/federalFilter', code: 'not-to-be-provided' }]

suite('34 U.S.C. 40911(c)(1): what a federal agency may not provide is sent back at the door', () => {
  for (const federalFilter of ['set-aside-or-discharged', 'recovered', 'medical-finding-only'] as const)
    test(`a finding of which ${federalFilter} is shown (REC-30)`, async () => {
      assert.deepEqual(await pointersOf({ ...sent, facts: { ...facts, federalFilter } }), barred)
      // Whatever the agency says of whose authority it was: the filter binds whoever provides.
      assert.deepEqual(await pointersOf({ ...sent, facts: { ...facts, federalFilter, jurisdiction: 'state' } }), barred)
      // The control: without the ground it is entered, and so is one of which nobody has asked.
      assert.deepEqual(await pointersOf(sent), [])
      const { federalFilter: _, ...unasked } = facts
      assert.deepEqual(await pointersOf({ ...sent, facts: unasked }), [])
    })

  test('insanity and incompetence in a criminal case may always be provided (REC-31)', async () => {
    for (const event of ['insanity-finding', 'incompetent-to-stand-trial'] as const)
      for (const federalFilter of ['set-aside-or-discharged', 'recovered'] as const)
        assert.deepEqual(await pointersOf({ ...sent, facts: { ...facts, event, federalFilter } }), [])
  })

  test('a state’s agency is not bound: discharge undoes no finding of a state (REC-35)', async () => {
    const discharged = { ...facts, jurisdiction: 'state', federalFilter: 'set-aside-or-discharged' }
    assert.deepEqual(await pointersOf({ ...sent, ori: texas, facts: discharged }), [])
    // What a federal authority found is deemed not to have occurred, whoever sends it.
    assert.deepEqual(
      await pointersOf({ ...sent, ori: texas, facts: { ...discharged, jurisdiction: 'military' } }),
      barred,
    )
  })

  for (const [what, found, reason] of [
    ['that the filter bars it now', { federalFilter: 'recovered' }, 'no-longer-applies'],
    ['that relief was given', { relief: 'federal-agency-program' }, 'relieved'],
  ] as const)
    test(`a record that stands and comes to say ${what} leaves with that, whoever it was about (REC-32, REC-33)`, async () => {
      const { world } = await scene()
      const seen = await enterEntry(sent, system, world)
      assert.ok(!isRefusal(seen))
      assert.equal((await checked(inquiry(), world)).status, 'delayed')
      const changed = await modifyEntry(
        {
          ...{ nri: seen.state.nri, ori: federal, because: 'corrected' },
          change: now => ({ ...now, facts: { ...now.facts, ...found } }),
        },
        system,
        world,
      )
      assert.ok(!isRefusal(changed))
      assert.deepEqual([changed.state.status, changed.state.reason], ['withdrawn', reason])
      assert.equal((await world.find.entryRow(seen.state.nri))?.record, null)
      assert.equal((await checked(inquiry(), world)).status, 'proceed')
    })

  test('a record that comes to say anything else stands: what it says is its agency’s to take back (REC-33)', async () => {
    const { world } = await scene()
    const seen = await enterEntry(sent, system, world)
    assert.ok(!isRefusal(seen))
    const changed = await modifyEntry(
      {
        ...{ nri: seen.state.nri, ori: federal, because: 'corrected' },
        change: now => ({ ...now, facts: { ...now.facts, finding: 'neither' } }),
      },
      system,
      world,
    )
    assert.ok(!isRefusal(changed))
    assert.equal(changed.state.status, 'in-force')
    assert.equal((await checked(inquiry(), world)).status, 'proceed')
  })
})

suite('34 U.S.C. 40911(c)(3): whether the person was told at the commencement', () => {
  const asFederal = async () => {
    const { ask, world } = await edge()
    await enrollCaller(
      { id: 'veterans-1', name: 'Veterans', audience: 'agency', ori: federal, clientKey: 'key-of-veterans' },
      system,
      world,
    )
    const person = { names: [annSent.name], sex: 'F', born: annSent.born }
    const enter = (more: object) =>
      ask('POST', '/v1/entries', {
        as: basic('veterans-1', 'key-of-veterans'),
        body: { ari: 'C-1', category: 'D', person, facts, ...more },
      })
    return { enter, world }
  }

  test('a lack is reported and counted, and is no ground to send the record back (REC-34, REC-33)', async () => {
    const { enter, world } = await asFederal()
    const { status, body } = await enter({ told: { inWriting: '2015-05-04' } })
    assert.deepEqual([status, body['untold'], body['missing']], [201, ['orally'], []])
    const counted = await world.find.tallies(federal, '2026-01-01', '2026-12-31')
    assert.deepEqual(
      counted.map(({ what, count }) => `${count} ${what}`),
      ['1 entered D', '1 untold'],
    )
  })

  test('who was told both ways lacks nothing, nor does what was decided before the duty began, nor a state’s record (REC-34)', async () => {
    const told = { orally: '2015-05-04', inWriting: '2015-05-04' }
    assert.deepEqual((await (await asFederal()).enter({ told })).body['untold'], [])
    const before = { disposed: '2008-02-06', facts: { ...facts, ageAtEvent: 26 } }
    assert.deepEqual((await (await asFederal()).enter(before)).body['untold'], [])
    const { ask, as } = await edge()
    const person = { names: [annSent.name], sex: 'F', born: annSent.born }
    const body = { ari: 'C-1', category: 'D', person, facts: { ...facts, jurisdiction: 'state' } }
    assert.deepEqual((await ask('POST', '/v1/entries', { as: as.agency, body })).body['untold'], [])
  })
})

suite('45 CFR 164.512(k)(7): of a mental-health record no more comes in than who it is and the legal ground', () => {
  const person = { names: [annSent.name], sex: 'F', born: annSent.born }
  const enter = async (body: object) => {
    const { ask, as, store } = await edge()
    const said = await ask('POST', '/v1/entries', {
      as: as.agency,
      body: { ari: 'C-1', category: 'D', person, ...body },
    })
    return { status: said.status, kept: store.tables.entries.all().length }
  }
  const state = { ...facts, jurisdiction: 'state' }

  for (const [what, body] of [
    ['a diagnosis among the facts', { facts: { ...state, diagnosis: 'F20.9' } }],
    ['a medication beside them', { facts: state, medication: 'x' }],
    ['a symptom of the person', { facts: state, person: { ...person, symptoms: 'x' } }],
    ['a note for a fact that is known', { facts: { ...state, finding: 'danger, hears voices' } }],
    ['a description of the event', { facts: { ...state, description: 'psychosis' } }],
  ] as const)
    test(`${what} is declined whole, and nothing is kept (REC-47, REC-50)`, async () => {
      assert.deepEqual(await enter(body), { status: 422, kept: 0 })
    })

  test('the record that says who and by what ground is taken (REC-47, REC-50)', async () => {
    assert.deepEqual(await enter({ facts: state }), { status: 201, kept: 1 })
  })

  test('by no other door either does more come in than identity (REC-50)', async () => {
    const { world } = await scene()
    const described = { ...ann, diagnosis: 'F20.9' }
    const said = await enterEntry({ ...sent, ori: texas, description: described }, system, world)
    assert.ok(isRefusal(said))
    assert.deepEqual(said.pointers, [{ pointer: '/person', code: 'not-for-this-category' }])
  })
})
