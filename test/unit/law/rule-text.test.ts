import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { rules } from '#law/registry.ts'
import { kindNames, ruleText } from '#law/rule-text.ts'

const textOf = (id: string) => ruleText(rules.find(rule => rule.id === id) ?? assert.fail(id))

suite('a rule in full, as a terminal prints it', () => {
  test('a prohibitor: what it says, whose records it decides, what it looks at, and each example with its reason', () => {
    assert.equal(
      textOf('intended-recipient'),
      `Means to pass the firearm on to a person who is barred (intended-recipient)

Nobody may sell to a person who means to pass the firearm on to one whom 922(d)(1) to (10) describe.

In force    since 2022-06-25
Provisions  18 U.S.C. § 922(d)(11); Pub. L. 117-159, § 12004
Records     none: no record shows it
Asked of    selling to the person, 922(d)

Facts it looks at:
  passesOn: whether the transferee means to sell the firearm or give it away
      true or false
  furthers: what passing it on would further
      felony, terrorism, drug-trafficking, nothing
  recipientBarred: whether the one who would get it is among those whom 922(d)(1) to (10) describe
      true or false

Examples:
  prohibits   buys for a felon, transferee of 20 (2026-09-10)
              means to pass the firearm on to a person who is barred
  unresolved  buys for a felon, transferee of 40 (2026-09-10)
              missing: an examiner's decision, under a named policy, on a ground that 922(d) alone gives
  allows      a gift to one who may have it (2026-09-10)
              the one who would get it is not barred
  allows      means to keep it (2026-09-10)
              does not mean to pass the firearm on
  unresolved  nobody has asked about the one who would get it (2026-09-10)
              missing: whether the one who would get it is among those whom 922(d)(1) to (10) describe
  unresolved  nothing is known (2026-09-10)
              missing: whether the transferee means to sell the firearm or give it away; whether the one who would get it is among those whom 922(d)(1) to (10) describe
`,
    )
  })

  test('a superseded text: from when until when, and decided on its last day', () => {
    const lines = textOf('fugitive-until-2017').split('\n')
    assert.deepEqual(lines.slice(4, 8), [
      'In force    from 1998-11-30 through 2017-02-14',
      'Provisions  18 U.S.C. § 922(g)(2); 18 U.S.C. § 922(d)(2); 18 U.S.C. § 921(a)(15); 27 CFR 478.11',
      'Records     B, Fugitive from Justice',
      'Asked of    receiving, 922(g) and (n); selling to the person, 922(d)',
    ])
    assert.equal(lines.at(-7), '  prohibits   an open warrant in the state of residence (2017-02-14)')
  })

  test('a rule of several categories names each', () => {
    assert.match(
      textOf('earlier-denial'),
      /^Records {5}M, Federally Denied Persons File; M1, Federally Denied Persons File; M2, /m,
    )
  })

  test('any other rule: its examples are what was given and what it gives', () => {
    assert.equal(
      textOf('duty-lapse'),
      `End the period without an answer (duty-lapse)

A delayed check lapses when its three business days, or ten with a notice of cause, have run out, which is no Proceed.

In force    since 1998-11-30
Provisions  18 U.S.C. § 922(t)(1)(B)(ii); 18 U.S.C. § 922(t)(1)(C)(iii)

Examples:
  Delayed
      given  {"check":["assigned","searched","delayed"]}
      gives  {"answer":"owed","to":"licensee","at":"2026-09-17T05:01:00Z","by":"18 U.S.C. § 922(t)(1)(B)(ii)"}
  cause is noticed about a transferee under 21
      given  {"check":["assigned under 21","searched","delayed","cause noticed"]}
      gives  {"answer":"owed","to":"licensee","at":"2026-09-17T05:01:00Z","by":"18 U.S.C. § 922(t)(1)(C)(iii)"}
  a date that moved after cause was noticed: the period is still that of ten days
      given  {"check":["assigned under 21","searched","delayed","cause noticed","dates changed"]}
      gives  {"answer":"owed","to":"licensee","at":"2026-09-17T05:01:00Z","by":"18 U.S.C. § 922(t)(1)(C)(iii)"}
  a permit, for which no period runs
      given  {"check":["assigned for a permit","searched","delayed"]}
      gives  {"answer":"not-owed"}
  Denied
      given  {"check":["assigned","searched","delayed","denied"]}
      gives  {"answer":"ended"}
`,
    )
  })
})

test('the kinds of rule, as they stand over their lists', () => {
  assert.deepEqual(kindNames, {
    prohibitor: 'Prohibitors',
    clock: 'Clocks',
    purpose: 'Who may ask, what for, and what with',
    poc: 'Points of contact',
    contribution: 'Contribution of records',
    retention: 'Retention and destruction',
    notice: 'Notices',
    duty: 'Duties',
  })
})
