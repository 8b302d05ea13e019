import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Category } from '#law/categories.ts'
import { ann, checked, felony, inquiry, scene } from '../support/scene.ts'

type Facts = Readonly<Record<string, unknown>>

/** What a check of the person is answered whom these records are about. A file holds what the Indices would send back. */
async function answered(records: readonly (readonly [Category, Facts])[], at?: string): Promise<string> {
  const ncic = records.map(
    ([category, facts], number) =>
      ({ source: 'ncic', id: `case ${number}`, category, description: ann, facts }) as const,
  )
  const { world } = await scene({ files: { ncic }, ...(at === undefined ? {} : { at }) })
  const { status, hits } = await checked(inquiry(), world)
  assert.equal(hits, records.length, 'each record was found')
  return status
}
const mental = (facts: Facts, at?: string) => answered([['D', facts]], at)
const convicted = (facts: Facts) => answered([['A1', facts]])

/** Found a danger by a federal board after a hearing. */
const federal = {
  event: 'adjudicated',
  byLawfulAuthority: true,
  finding: 'danger',
  ageAtEvent: 34,
  jurisdiction: 'federal',
  federalFilter: 'none',
  relief: 'none',
} as const
/** Found the same by a court of a state. */
const state = { ...federal, jurisdiction: 'state' } as const
const discharged = { federalFilter: 'set-aside-or-discharged' } as const

suite('34 U.S.C. 40911, 40915: findings that are deemed not to have occurred', () => {
  test('a federal finding from which the person was discharged holds up no check, and one that stands does (REC-32)', async () => {
    assert.equal(await mental(federal), 'delayed')
    assert.equal(await mental({ ...federal, ...discharged }), 'proceed')
    assert.equal(await mental({ ...federal, federalFilter: 'recovered' }), 'proceed')
    assert.equal(await mental({ ...federal, federalFilter: 'medical-finding-only' }), 'proceed')
  })

  test('a state’s finding is not undone by discharge, nor insanity in a federal criminal case (REC-31, REC-35)', async () => {
    assert.equal(await mental({ ...state, ...discharged }), 'delayed')
    assert.equal(await mental({ ...federal, ...discharged, event: 'insanity-finding' }), 'delayed')
  })

  test('relief undoes a finding where it comes from the program under the law that decided it (REC-32, REL-04, REL-10, REL-11)', async () => {
    assert.equal(await mental({ ...federal, relief: 'federal-agency-program' }), 'proceed')
    assert.equal(await mental({ ...state, relief: 'conforming-state-program' }), 'proceed')
    assert.equal(await mental({ ...state, relief: 'record-removed' }), 'proceed')
    assert.equal(await mental({ ...state, relief: 'federal-agency-program' }), 'delayed')
    assert.equal(await mental({ ...federal, relief: 'conforming-state-program' }), 'delayed')
    assert.equal(await mental({ ...state, relief: 'other-state-relief' }), 'delayed')
  })

  test('a veteran with a fiduciary and nothing else holds up no check from February 17, 2026 (REC-22)', async () => {
    const fiduciary = { ...federal, event: 'veteran-fiduciary', finding: 'incapacity' }
    assert.equal(await mental(fiduciary, '2026-02-16T15:00:00Z'), 'delayed')
    assert.equal(await mental(fiduciary, '2026-02-17T15:00:00Z'), 'proceed')
  })
})

suite('how far relief reaches', () => {
  test('relief from a commitment leaves a felony standing (REL-13)', async () => {
    const relieved = ['D', { ...state, relief: 'conforming-state-program' }] as const
    assert.equal(await answered([relieved]), 'proceed')
    assert.equal(await answered([relieved, ['A1', felony(ann).facts]]), 'delayed')
  })

  test('relief by the Attorney General reaches a finding and a conviction, and no state’s own law (REL-14)', async () => {
    const relief = 'attorney-general'
    assert.equal(await mental({ ...state, relief }), 'proceed')
    assert.equal(await convicted({ ...felony(ann).facts, relief }), 'proceed')
    const ofTexas = {
      provision: 'other',
      law: 'state',
      state: 'TX',
      appliesHere: true,
      reading: 'bars',
      relieved: false,
    }
    assert.equal(
      await answered([
        ['A1', { ...felony(ann).facts, relief }],
        ['J', ofTexas],
      ]),
      'delayed',
    )
  })

  test('a conviction that was undone holds up no check, unless firearms stay barred or nobody has read the order (REL-15)', async () => {
    const undone = { ...felony(ann).facts, relief: 'expunged', reliefByConvictingLaw: true }
    assert.equal(await convicted({ ...undone, reliefBarsFirearms: false }), 'proceed')
    assert.equal(await convicted({ ...undone, reliefBarsFirearms: true }), 'delayed')
    assert.equal(await convicted(undone), 'delayed')
    assert.equal(await convicted({ ...undone, reliefBarsFirearms: false, relief: 'none' }), 'delayed')
  })
})
