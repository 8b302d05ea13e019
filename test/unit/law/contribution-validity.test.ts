import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { stateOfAgency } from '#law/agency-state.ts'
import { isFederalAgency } from '#law/contribution/agency.ts'
import { noticesWanting } from '#law/contribution/commencement-notice.ts'
import { impossibleDays } from '#law/contribution/impossible-days.ts'
import { faultsOfName } from '#law/contribution/placeholder-names.ts'
import { notAnSsn } from '#law/contribution/placeholder-numbers.ts'
import { judgedAgainOn } from '#law/contribution/re-evaluation.ts'
import { decidesInTime, mayDecideRelief, owesFees, reliefHeard, relieving } from '#law/contribution/relief-procedure.ts'
import { leavesFor, unfounded } from '#law/contribution/unfounded.ts'

suite('names that are nobody’s, and names that are somebody’s', () => {
  const faults = (last: string, first = 'Jordan', middle?: string, suffix?: string) =>
    faultsOfName({
      ...{ last, first },
      ...(middle === undefined ? {} : { middle }),
      ...(suffix === undefined ? {} : { suffix }),
    }).map(({ part, code }) => `${part} ${code}`)

  test('each word of the list, however it is written, in any part (REC-02)', () => {
    for (const word of ['UNKNOWN', 'unk', 'Unkn', 'LNU', 'nln', 'NFN', 'NMN', 'N.M.I.', 'N/A', 'TBD', ' no  name '])
      assert.deepEqual(faults(word), ['last placeholder'], word)
    for (const word of ['NO LAST NAME', 'NO FIRST NAME', 'NO MIDDLE NAME', 'NOT GIVEN', 'NOT AVAILABLE', 'NOT KNOWN'])
      assert.deepEqual(faults('Example', 'Jordan', word), ['middle placeholder'], word)
    for (const word of ['LAST NAME', 'LASTNAME', 'FIRST NAME', 'FIRSTNAME', 'SURNAME', 'xx', 'XXXX', '*UNK*'])
      assert.deepEqual(faults('Example', word), ['first placeholder'], word)
    assert.deepEqual(faults('FNU'), ['last placeholder'])
    assert.deepEqual(faults('Example', 'Jordan', 'FNU'), ['middle placeholder'])
  })

  test('what people are called is taken (REC-02)', () => {
    for (const last of ['Doe', 'Null', 'None', 'Na', 'Test', 'Last', 'X', 'Xxavier', 'Maxx', 'Unkovic', 'Li', 'O’Neil'])
      assert.deepEqual(faults(last), [], last)
    for (const first of ['FNU', 'First', 'Test', 'X', 'Jo-Ann', 'Zoë', 'Đorđe'])
      assert.deepEqual(faults('Example', first), [])
    assert.deepEqual(faults('Example', 'Jo', 'Q', '3RD'), [])
    assert.deepEqual(faults('Петров', 'Иван'), [])
    assert.deepEqual(faults('Παππάς', 'Γιώργος'), [])
    // Two names in two scripts, each of one.
    assert.deepEqual(faults('Петров-Petrov'), [])
    // A joiner where letters are joined.
    assert.deepEqual(faults('می\u200Cخواهم'), [])
  })

  test('two words that are nobody’s together are taken each beside another (REC-02)', () => {
    assert.deepEqual(faults('Test', 'TEST'), ['last placeholder', 'first placeholder'])
    assert.deepEqual(faults('Last', 'First', 'Q'), ['last placeholder', 'first placeholder'])
    for (const [last, first] of [
      ['Test', 'Mary'],
      ['Mary', 'Test'],
      ['Last', 'Test'],
      ['First', 'Last'],
    ] as const)
      assert.deepEqual(faults(last, first), [])
  })

  test('digits, letters that look alike and what nobody sees are named by part (REC-02)', () => {
    assert.deepEqual(faults('J0nes', 'J1'), ['last digits', 'first digits'])
    assert.deepEqual(faults('Example', 'Jo', 'Q2'), ['middle digits'])
    assert.deepEqual(faults('Jοnes', 'Маry'), ['last mixed-scripts', 'first mixed-scripts'])
    assert.deepEqual(faults('Петρов'), ['last mixed-scripts'])
    assert.deepEqual(faults('Example-Jοnes'), ['last mixed-scripts'])
    for (const hidden of ['\u00AD', '\u034F', '\u200B', '\u2060', '\u3164', '\u200C', '\u200D'])
      assert.deepEqual(faults(`Exam${hidden}ple`), ['last hidden-characters'])
  })
})

test('numbers of nobody, to the digit (REC-02)', () => {
  assert.deepEqual(
    [
      '001010001',
      '899999999',
      '000010001',
      '665010001',
      '666010001',
      '667010001',
      '123006789',
      '123450000',
      '900000000',
    ].map(ssn => notAnSsn(ssn) ?? 'taken'),
    [...['taken', 'taken', 'never-issued', 'taken', 'never-issued', 'taken', 'never-issued', 'never-issued', 'taken']],
  )
  assert.deepEqual(
    ['219099999', '987654321', '78051120', 'x23456789', '1234567890', '111111112', '211111111'].map(notAnSsn),
    [...['placeholder', 'placeholder', 'wrong-form', 'wrong-form', 'wrong-form', undefined, undefined]],
  )
})

suite('days that cannot be', () => {
  const sent = { category: 'I', born: '1980-06-15', sentOn: '2026-09-10' } as const
  const faults = (changed: Parameters<typeof impossibleDays>[0] | object) =>
    impossibleDays({ ...sent, ...changed }).map(({ of, code, because }) => `${of} ${code}: ${because}`)

  test('every past day of the facts is held to the birth and to the day of sending (REC-02)', () => {
    for (const name of ['entered', 'completed', 'eventOn', 'earlierOn']) {
      assert.deepEqual(faults({ facts: { [name]: '1980-06-14' } }), [
        `facts/${name} before-birth: ${name} is before the birth`,
      ])
      assert.deepEqual(faults({ facts: { [name]: '2026-09-11' } }), [
        `facts/${name} in-the-future: ${name} is after the day of sending`,
      ])
      assert.deepEqual(faults({ facts: { [name]: '2026-09-10' } }), [])
    }
    // The last day of an order is not over when it is sent, and what is no day is for another rule to say.
    assert.deepEqual(faults({ facts: { expires: '2027-01-01', entered: 'soon' }, disposed: 'never' }), [])
    assert.deepEqual(faults({ disposed: '1980-06-15' }), [])
    assert.deepEqual(faults({ born: 'unknown', disposed: '1979-01-01' }), [])
  })

  test('a year between two ages is a birthday, and two are another person (REC-02)', () => {
    const aged = (ageAtEvent: number, category = 'D') =>
      faults({ category, disposed: '2010-06-14', facts: { ageAtEvent } }).map(fault => fault.split(':')[0])
    assert.deepEqual(
      [27, 28, 30, 31].map(age => aged(age)),
      [['facts/ageAtEvent ages-disagree'], [], [], ['facts/ageAtEvent ages-disagree']],
    )
  })

  test('under ten nobody is convicted, by whichever day is known; an acquittal says nothing of that (REC-02)', () => {
    const facts = { disposition: 'convicted' }
    const codes = (changed: object) => faults(changed).map(fault => fault.split(':')[0])
    assert.deepEqual(codes({ facts, disposed: '1990-06-14' }), ['disposed too-young'])
    assert.deepEqual(codes({ facts, disposed: '1990-06-15' }), [])
    assert.deepEqual(codes({ facts: { ...facts, entered: '1990-06-14' } }), ['facts/entered too-young'])
    assert.deepEqual(codes({ facts: { disposition: 'delinquent' }, disposed: '1990-06-14' }), [])
    assert.deepEqual(codes({ facts, disposed: '1990-06-14', category: 'C' }), [])
    assert.deepEqual(codes({ facts, disposed: '1990-06-14', category: 'A1' }), ['disposed too-young'])
  })
})

suite('records that deny their own ground', () => {
  const of = (category: string, facts: Record<string, string | boolean>, ori = 'TX1234567', sentOn = '2026-09-10') =>
    unfounded({ ori, category, facts, sentOn }).map(({ of: fact, code }) => `${fact} ${code}`)

  test('convictions in both categories of them, and in no other (REC-02)', () => {
    for (const disposition of ['acquitted', 'dismissed']) {
      for (const category of ['A1', 'I'])
        assert.deepEqual(of(category, { disposition }), ['facts/disposition no-conviction'])
      for (const category of ['A2', 'H', 'M', 'K']) assert.deepEqual(of(category, { disposition }), [])
    }
    for (const disposition of ['convicted', 'pending', 'deferred', 'nonsense'])
      assert.deepEqual(of('A1', { disposition }), [])
    assert.deepEqual(of('A1', { event: 'observation' }), [])
  })

  test('every ground that is denied is named, and a day that is none decides nothing (REC-30)', () => {
    const all = { event: 'observation', federalFilter: 'recovered', jurisdiction: 'federal', relief: 'record-removed' }
    assert.deepEqual(of('D', all), [
      ...['facts/event no-adjudication', 'facts/federalFilter not-to-be-provided', 'facts/relief relieved'],
    ])
    assert.deepEqual(of('D', all, 'TX1234567', 'someday'), [])
    const fiduciary = { event: 'veteran-fiduciary', byLawfulAuthority: true, finding: 'incapacity' }
    assert.deepEqual(of('D', fiduciary, 'USVA00001', '2026-02-16'), [])
    assert.deepEqual(of('D', fiduciary, 'USVA00001', '2026-02-17'), ['facts/event no-adjudication'])
  })

  test('a record that stands leaves for the filter and for relief, and for nothing else (REC-33)', () => {
    const leaves = (facts: Record<string, string>) =>
      leavesFor({ ori: 'USVA00001', category: 'D', facts, sentOn: '2026-09-10' })
    assert.equal(leaves({ event: 'adjudicated', federalFilter: 'recovered' }), 'no-longer-applies')
    assert.equal(leaves({ event: 'adjudicated', federalFilter: 'none', relief: 'federal-agency-program' }), 'relieved')
    assert.equal(leaves({ event: 'adjudicated', federalFilter: 'recovered', relief: 'record-removed' }), 'relieved')
    assert.equal(leaves({ event: 'observation', federalFilter: 'none' }), undefined)
  })
})

test('an agency of no state is federal, and its two notices are asked of mental-health records since the duty began (REC-34)', () => {
  assert.deepEqual(['USVA00001', 'TX1234567', 'DCFBI0001'].map(isFederalAgency), [true, false, false])
  // Agencies of Nebraska, Guam and American Samoa write other letters than the post.
  assert.deepEqual(['NB0280000', 'NE0280000', 'GMTGM0000', 'AM0000100'].map(stateOfAgency), ['NE', 'NE', 'GU', 'AS'])
  assert.deepEqual(['USVA00001', 'CZ0000500', 'C0034019E'].map(stateOfAgency), [undefined, undefined, undefined])
  const record = { ori: 'USVA00001', category: 'D' }
  assert.deepEqual(noticesWanting(record), ['orally', 'inWriting'])
  assert.deepEqual(noticesWanting({ ...record, told: { orally: '2020-01-01' } }), ['inWriting'])
  assert.deepEqual(noticesWanting({ ...record, disposed: '2008-02-07' }), ['orally', 'inWriting'])
  for (const other of [{ disposed: '2008-02-06' }, { category: 'A1' }, { ori: 'TX1234567' }])
    assert.deepEqual(noticesWanting({ ...record, ...other }), [])
})

test('the day on which a dating partner’s conviction is looked at again, and what has none (NIX-07)', () => {
  const partner = { relationship: 'recent-dating-partner', entered: '2022-09-01', supervision: 'none' }
  assert.equal(judgedAgainOn('I', partner), '2027-09-02')
  assert.equal(judgedAgainOn('I', { ...partner, supervision: 'completed', completed: '2022-08-01' }), '2027-09-02')
  assert.equal(judgedAgainOn('I', { ...partner, datingConvictions: 1 }), '2027-09-02')
  for (const changed of [
    { datingConvictions: 2 },
    { otherwiseProhibited: true },
    { laterConviction: true },
    { supervision: 'completed' },
    { supervision: 'continuing', completed: '2023-01-01' },
    { entered: null },
    { relationship: 'spouse' },
    { relationship: null },
  ])
    assert.equal(judgedAgainOn('I', { ...partner, ...changed }), undefined, JSON.stringify(changed))
  assert.equal(judgedAgainOn('A1', partner), undefined)
})

suite('relief, by its own edges', () => {
  test('each program reaches what was decided under its own law (REL-10)', () => {
    const heard = (program: 'federal-agency' | 'state') =>
      (['federal', 'military', 'state', 'local', 'tribal'] as const).map(decidedBy =>
        reliefHeard({ category: 'D', decidedBy, program, certified: true }),
      )
    const no = 'another-program'
    assert.deepEqual(heard('federal-agency'), ['heard', 'heard', no, no, no])
    assert.deepEqual(heard('state'), [no, no, 'heard', 'heard', no])
  })

  test('a grant and a reversal relieve, and only a federal agency’s reversed refusal owes fees (REL-03, REL-04)', () => {
    assert.deepEqual(relieving, ['granted', 'reversed'])
    for (const status of ['received', 'granted', 'denied', 'deemed-denied', 'in-review', 'upheld'] as const)
      assert.equal(owesFees({ program: 'federal-agency', status }), false)
    assert.equal(owesFees({ program: 'federal-agency', status: 'reversed' }), true)
    assert.equal(owesFees({ program: 'state', status: 'reversed' }), false)
  })

  test('a denial counts through the 365th day of a federal agency, a grant and a state’s on any (REL-02)', () => {
    const federal = { program: 'federal-agency', received: '2026-09-10' } as const
    assert.equal(decidesInTime(federal, 'denied', '2027-09-10'), true)
    assert.equal(decidesInTime(federal, 'denied', '2027-09-11'), false)
    assert.equal(decidesInTime(federal, 'granted', '2027-09-11'), true)
    assert.equal(decidesInTime({ ...federal, program: 'state' }, 'denied', '2030-01-01'), true)
  })

  test('a refusal needs no more than its own ground, and of a state the steps before it (REL-03, REL-12)', () => {
    const refusal = { program: 'state', noticed: true, heard: true, decision: 'denied' } as const
    assert.deepEqual(mayDecideRelief({ ...refusal, findings: { againstPublicInterest: true } }), {
      answer: 'may-decide',
    })
    assert.deepEqual(mayDecideRelief({ ...refusal, heard: false, findings: { dangerous: true } }), {
      answer: 'not-ready',
      missing: ['heard'],
    })
    assert.deepEqual(mayDecideRelief({ ...refusal, decision: 'granted', findings: { dangerous: true } }), {
      answer: 'not-what-was-found',
    })
  })
})
