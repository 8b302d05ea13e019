import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { address, descriptorNames, descriptors, mandatory, missingOf } from '#law/purposes/descriptors.ts'
import { questionNames, questions, stops } from '#law/purposes/form.ts'
import { alienNumber, ncicRecords } from '#law/purposes/searched.ts'
import { ageFloor, causeNotice, delayedForOutreach, threeBodies } from '#law/purposes/under-21.ts'
import { governs } from '#law/rule.ts'
import { searches } from '#law/searches.ts'

const five = { name: 'Sample, Ann', sex: 'F', race: 'W', born: '1981-04-17', state: 'TX' }

suite('28 CFR 25.7: what is asked about a transferee', () => {
  test('five descriptors are mandatory, and each by itself (CHK-01)', () => {
    assert.deepEqual(mandatory, ['name', 'sex', 'race', 'born', 'state'])
    for (const name of mandatory) {
      const less = Object.fromEntries(Object.entries(five).filter(([key]) => key !== name))
      assert.deepEqual(missingOf(less), [name])
      assert.deepEqual(missingOf({ ...five, [name]: ' ' }), [name])
    }
    assert.deepEqual(missingOf(five), [])
  })

  test('a date of birth names a year, a month and a day that exist (CHK-01)', () => {
    for (const born of ['1981', '1981-04', '04-17', '1981-02-30', '1981-13-01', '1900-00-00'])
      assert.deepEqual(missingOf({ ...five, born }), ['born'], born)
    assert.deepEqual(missingOf({ ...five, born: '2000-02-29' }), [])
  })

  test('a Social Security number is required by nothing, and neither are the other numbers (CHK-02, CHK-03)', () => {
    for (const name of ['ssn', 'numbers', 'upin', 'alienNumber'] as const) assert.equal(descriptors[name], 'optional')
    assert.deepEqual(missingOf({ ...five, ssn: '' }), [])
  })

  test('size, colors and birthplace may be asked for after the first query (CHK-04)', () => {
    assert.deepEqual(
      descriptorNames.filter(name => descriptors[name] === 'after-first-query'),
      ['heightInches', 'weightPounds', 'eyes', 'hair', 'birthplace'],
    )
  })

  test('of the firearm neither make, model nor serial number is taken (CHK-05)', () => {
    assert.deepEqual(
      descriptorNames.filter(name => descriptors[name] === 'not-taken'),
      ['make', 'model', 'serialNumber'],
    )
  })

  test('the address is asked for and is no condition, under 21 either (CHK-06, DEC-09)', () => {
    assert.equal(descriptors.address, 'optional')
    assert.deepEqual(missingOf(five), [])
    const asked = (more: object) =>
      address.decide({ under21: false, given: false, on: '2026-09-11', response: 'delayed', ...more })
    assert.deepEqual(
      [asked({}), asked({ response: 'denied' }), asked({ response: 'proceed' })],
      ['asked', 'asked', 'not-asked'],
    )
    assert.equal(asked({ given: true }), 'not-asked')
    assert.deepEqual([asked({ on: '2022-09-25' }), asked({ on: '2022-09-26' })], ['not-asked', 'asked'])
  })

  test('under 21 it is asked before any answer, from a contact on 14 November 2022 on (CHK-06)', () => {
    const asked = (more: object) => address.decide({ under21: true, given: false, ...more })
    assert.deepEqual([asked({ on: '2022-11-13' }), asked({ on: '2022-11-14' })], ['not-asked', 'asked'])
    // Delayed it was asked for already.
    assert.equal(asked({ on: '2022-11-13', response: 'delayed' }), 'asked')
  })
})

suite('what must be searched for whom', () => {
  const here = { role: 'national' } as const

  test('the Indices, NCIC and III for every transfer, and the state’s files by a state only (CHK-08)', () => {
    assert.deepEqual(searches({ purpose: 'sale', citizenships: ['US'], here }), ['indices', 'ncic', 'iii'])
  })

  test('the immigration files for whoever states another citizenship, a second one too (CHK-09, OTH-04)', () => {
    for (const citizenships of [['CA'], ['US', 'CA'], ['CA', 'US']])
      for (const purpose of ['sale', 'permit', 'disposition'] as const)
        assert.deepEqual(searches({ purpose, citizenships, here }), ['indices', 'ncic', 'iii', 'iaq'])
    assert.ok(!searches({ purpose: 'disposition', citizenships: ['US'], here }).includes('iaq'))
  })

  test('without an alien or admission number a non-citizen is delayed, never refused (CHK-10)', () => {
    assert.deepEqual(alienNumber.answers, ['delayed', 'no-obstacle'])
    assert.equal(alienNumber.decide({ citizenships: ['FR'], numberGiven: false, filesAnswered: true }), 'delayed')
    assert.deepEqual(missingOf(five), [])
    assert.equal(
      alienNumber.decide({ citizenships: ['US', 'FR'], numberGiven: false, filesAnswered: true }),
      'no-obstacle',
    )
  })

  test('an order of which nobody knows whether it bars is never left out, and firearms are never searched (CHK-11)', () => {
    const query = (given: object) => ncicRecords.decide({ query: 'QN', file: 'protection-order', ...given })
    assert.deepEqual(
      [query({}), query({ indicator: 'U' }), query({ indicator: 'N' })],
      ['returned', 'returned', 'left-out'],
    )
    // The indicator is a protection order's, and leaves out nothing else.
    const files = [
      ...['wanted-person', 'foreign-fugitive', 'immigration-violator'],
      ...['supervised-release', 'sex-offender-registry', 'protective-interest'],
    ]
    for (const file of files) assert.equal(query({ file, indicator: 'N' }), 'returned', file)
    for (const file of ['gun', 'vehicle', 'boat']) assert.equal(query({ file }), 'not-searched')
  })
})

suite('ATF’s form, as far as it is the system’s', () => {
  const unbarred = Object.fromEntries(
    questionNames.map(name => [name, name === 'is-the-actual-transferee' ? ('yes' as const) : ('no' as const)]),
  )
  const form = { answers: unbarred, signed: true, identified: true }

  test('each disqualifying answer stops the licensee by itself (CHK-28)', () => {
    assert.deepEqual(stops(form), [])
    for (const name of questionNames)
      assert.deepEqual(stops({ ...form, answers: { ...unbarred, [name]: questions[name] } }), [name])
  })

  test('a question that is not answered stops too, and so does a missing document or signature (CHK-23, CHK-28)', () => {
    const { fugitive: _, ...less } = unbarred
    assert.deepEqual(stops({ ...form, answers: less }), ['not-answered'])
    assert.deepEqual(stops({ ...form, identified: false }), ['not-identified'])
    assert.deepEqual(stops({ ...form, signed: false }), ['not-signed'])
  })

  test('an exception for a nonimmigrant spares nothing else (CHK-24, CHK-28)', () => {
    const visa = { ...unbarred, 'nonimmigrant-visa': 'yes' } as const
    assert.deepEqual(stops({ ...form, answers: visa, exceptionShown: true }), [])
    assert.deepEqual(stops({ ...form, answers: { ...visa, fugitive: 'yes' }, exceptionShown: true }), ['fugitive'])
  })

  test('questions have names and no letters, which moved between editions (CHK-27)', () => {
    for (const name of questionNames) assert.doesNotMatch(name, /\d|\b[a-z]\b/)
  })
})

suite('under 21', () => {
  test('the bodies of the state of residence are asked, not of the state of sale (CHK-50)', () => {
    const asked = threeBodies.decide({ age: 19, residence: 'OH', saleState: 'KY' })
    assert.deepEqual(asked, {
      answer: 'asked',
      bodies: ['juvenile-justice', 'mental-health', 'local-police'],
      of: 'OH',
    })
  })

  test('it is Delayed until all three have answered, and then at once Proceed (CHK-53, POC-19)', () => {
    const two = { 'juvenile-justice': 'nothing', 'mental-health': 'nothing' } as const
    assert.equal(delayedForOutreach.decide({ answers: two }), 'delayed')
    assert.equal(delayedForOutreach.decide({ answers: { ...two, 'local-police': 'nothing' } }), 'proceed')
  })

  test('that a body may not say is an answer, and its silence is no cause (DEC-11)', () => {
    const may = (ground: string) => causeNotice.decide({ ground, examiner: true, thirdDayOver: false })
    assert.deepEqual([may('mental-health'), may('no-answer'), may(' ')], ['may-be-noticed', 'may-not', 'may-not'])
  })

  test('the rules of 2022 govern through 30 September 2032, and not after it (CHK-56)', () => {
    for (const rule of [threeBodies, delayedForOutreach, causeNotice]) {
      assert.deepEqual(
        ['2022-06-24', '2022-06-25', '2032-09-30', '2032-10-01'].map(day => governs(rule, day)),
        [false, true, true, false],
      )
    }
  })

  test('eighteen for a long gun; twenty-one for a handgun, a receiver, and several at once (CHK-55)', () => {
    const at = (age: number) =>
      ['long-gun', 'handgun', 'other', 'multiple'].map(firearm => ageFloor.decide({ age, firearm }))
    assert.deepEqual(at(17), ['too-young', 'too-young', 'too-young', 'too-young'])
    assert.deepEqual(at(20), ['old-enough', 'too-young', 'too-young', 'too-young'])
    assert.deepEqual(at(21), ['old-enough', 'old-enough', 'old-enough', 'old-enough'])
  })
})
