import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPolicies } from '#law/policies.ts'
import { parseDate } from '#law/numbers.ts'
import { conclude } from '#law/prohibitors/registry.ts'

const unknown = undefined
const events = ['conviction', 'arrest', 'drug-test', 'admission', 'military-discipline', unknown] as const

/** Everything that a record, or an examiner, could say of one event of use by somebody who is not addicted. */
function* said(count: number) {
  for (const event of events)
    for (const regular of [true, false, unknown])
      for (const continuing of [true, false, unknown])
        for (const prescription of ['none', 'slightly-otherwise', 'substantially-otherwise', unknown])
          for (const beyondUse of ['nothing', 'intoxication', 'danger', unknown])
            for (const addicted of [false, unknown])
              yield { drug: 'marijuana', event, regular, continuing, prescription, beyondUse, addicted, events: count }
}

/** How often each answer was given over all of them. */
function answers(count: number, day: string, choice: 'examiner' | 'definition') {
  const on = parseDate(day) ?? assert.fail()
  const policies = withPolicies({ 'controlled-substance-alone': choice })
  const given = [...said(count)].map(facts => conclude('C', facts, { on, policies }).conclusion.answer)
  return { prohibits: given.filter(each => each === 'prohibits').length, all: given.length }
}

const texts = [
  ['2026-01-22', 'examiner'],
  ['2026-06-17', 'examiner'],
  ['2026-06-18', 'examiner'],
  ['2026-06-18', 'definition'],
] as const

for (const [day, choice] of texts) {
  test(`on ${day} a single event never prohibits, whatever else is said (${choice}) (PRO-04b, PRO-04c)`, () => {
    assert.deepEqual(answers(1, day, choice), { prohibits: 0, all: 1728 })
    assert.deepEqual(answers(0, day, choice), { prohibits: 0, all: 1728 })
  })

  // The control: of the same statements about two events, some do.
  test(`on ${day} two events may (${choice})`, () => assert.ok(answers(2, day, choice).prohibits > 0))
}
