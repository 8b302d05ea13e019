import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { recordCategory } from '#law/contribution/record-categories.ts'
import { ruled } from '../../support/ruled.ts'

suite('the categories of an estimate', () => {
  const estimatedOn = '2026-06-30'
  const user = { kind: 'controlled-substance', estimatedOn, facts: { disclosable: true } }
  const none = { arrests: [], convictions: [], adjudications: [] }

  test('a user is one by the definition of 2008 and not by that of 2026 (REC-40)', () => {
    // One conviction within the year is an isolated use, which the definition of January 22, 2026 does not count.
    const once = { ...user, substance: { ...none, convictions: ['2026-02-01'] } }
    assert.equal(ruled(recordCategory, once), 'iii')
  })

  test('the year of the definition includes its anniversary and no day before (REC-40)', () => {
    const on = (day: string) => ruled(recordCategory, { ...user, substance: { ...none, convictions: [day] } })
    assert.equal(on('2025-06-30'), 'iii')
    assert.equal(on('2025-06-29'), 'none')
    // The day of the estimate is its last.
    assert.equal(on('2026-06-30'), 'iii')
  })

  test('two arrests count only if the last was within the year and both within five (REC-40)', () => {
    const arrested = (...arrests: readonly string[]) =>
      ruled(recordCategory, { ...user, substance: { ...none, arrests } })
    assert.equal(arrested('2021-06-30', '2025-06-30'), 'iii')
    assert.equal(arrested('2021-06-29', '2025-06-30'), 'none')
    assert.equal(arrested('2023-01-01', '2025-06-29'), 'none')
    assert.equal(arrested('2026-05-05'), 'none')
  })

  test('an adjudication within the year shows a user, and so it is known though nothing else was looked up (REC-40)', () => {
    const of = (substance: Readonly<Record<string, readonly string[]>>) => ruled(recordCategory, { ...user, substance })
    assert.equal(of({ adjudications: ['2026-02-01'] }), 'iii')
    assert.equal(of({ convictions: ['2026-02-01'] }), 'iii')
    assert.equal(of({ arrests: ['2025-11-01', '2026-02-01'] }), 'iii')
    assert.equal(of({ adjudications: ['2025-06-29'], arrests: [], convictions: [] }), 'none')
  })

  test('where something was not looked up, nobody is said to be no user (REC-40)', () => {
    for (const name of ['arrests', 'convictions', 'adjudications'] as const) {
      const { [name]: _, ...known } = none
      assert.equal(ruled(recordCategory, { ...user, substance: known }), 'unresolved', name)
    }
    assert.equal(ruled(recordCategory, user), 'unresolved')
    assert.equal(ruled(recordCategory, { ...user, substance: none }), 'none')
  })

  test('each kind of record must satisfy each of its conditions, and asks for what is not known (REC-40)', () => {
    const page = {
      conviction: { overAYear: 'whether the crime is punishable by more than one year' },
      indictment: {
        overAYear: 'whether the crime is punishable by more than one year',
        valid: 'whether the indictment is valid under the law of the state',
        undisposed: 'whether no final disposition is available',
      },
      fugitive: {
        fugitive: 'whether the person was a fugitive on the day of the estimate',
        undisposed: 'whether no final disposition is available',
      },
      'mental-health': {
        decided: 'whether the person was adjudicated or committed as 922(g)(4) means it',
        disclosable: 'whether no law protects the record from disclosure to the Attorney General',
      },
      'protection-order': {
        qualifies: 'whether the order is one that 922(g)(8) describes',
        inForce: 'whether the order was in force on the day of the estimate',
        electronic: 'whether the record is available electronically',
      },
      'domestic-misdemeanor': {
        domestic: 'whether the offense is a misdemeanor crime of domestic violence as 921(a)(33) means it',
        electronic: 'whether the record is available electronically',
      },
    }
    for (const [kind, conditions] of Object.entries(page)) {
      const of = (facts: Readonly<Record<string, boolean>>) => recordCategory.decide({ kind, estimatedOn, facts })
      assert.deepEqual(of({}), { answer: 'unresolved', missing: Object.values(conditions) }, kind)
      for (const [name, ask] of Object.entries(conditions))
        assert.deepEqual(of({ [name]: false }), { answer: 'none', because: [ask] }, `${kind} ${name}`)
    }
  })

  test('what happened after the day of the estimate does not count for it (REC-40)', () => {
    assert.equal(ruled(recordCategory, { ...user, substance: { ...none, convictions: ['2026-07-01'] } }), 'none')
  })

  test('protected from disclosure, a record counts under none of (iii) and (iv) (REC-40)', () => {
    const facts = { decided: true, disclosable: false }
    assert.equal(ruled(recordCategory, { kind: 'mental-health', estimatedOn, facts }), 'none')
    const disclosed = { ...facts, disclosable: true }
    assert.equal(ruled(recordCategory, { kind: 'mental-health', estimatedOn, facts: disclosed }), 'iv')
  })

  test('an order counts only while in force and electronic, a misdemeanor only electronic (REC-40)', () => {
    const order = { qualifies: true, inForce: true, electronic: true }
    const kind = 'protection-order'
    assert.equal(ruled(recordCategory, { kind, estimatedOn, facts: order }), 'v')
    assert.equal(ruled(recordCategory, { kind, estimatedOn, facts: { ...order, inForce: false } }), 'none')
    assert.equal(ruled(recordCategory, { kind, estimatedOn, facts: { ...order, electronic: false } }), 'none')
    const misdemeanor = { domestic: true, electronic: false }
    assert.equal(ruled(recordCategory, { kind: 'domestic-misdemeanor', estimatedOn, facts: misdemeanor }), 'none')
  })

  test('an indictment must be valid under state law and without disposition (REC-40)', () => {
    const facts = { overAYear: true, valid: true, undisposed: true }
    assert.equal(ruled(recordCategory, { kind: 'indictment', estimatedOn, facts }), 'ii')
    assert.equal(ruled(recordCategory, { kind: 'indictment', estimatedOn, facts: { ...facts, valid: false } }), 'none')
    const unasked = { overAYear: true, undisposed: true }
    assert.equal(ruled(recordCategory, { kind: 'indictment', estimatedOn, facts: unasked }), 'unresolved')
  })
})
