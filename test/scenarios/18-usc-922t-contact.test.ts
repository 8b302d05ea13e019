import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withPolicies } from '#law/policies.ts'
import { settings } from '#law/settings.ts'
import { ann, checked, felony, inquiry, scene } from '../support/scene.ts'

test('every clock counts from the moment the inquiry came in, however long the search took (TIM-06, TIM-30, RET-06)', async () => {
  const { world, clock } = await scene({ files: { iii: [felony(ann)] } })
  const cameIn = world.now().toString()
  const { iii } = world.sources
  assert.ok(iii)
  const slow: typeof iii = {
    ...iii,
    ask: async question => {
      clock.pass({ hours: 36 })
      return iii.ask(question)
    },
  }
  const prompt = await checked(inquiry(), (await scene({ files: { iii: [felony(ann)] } })).world)
  const check = await checked(inquiry(), { ...world, sources: { ...world.sources, iii: slow } })
  assert.equal(check.assigned.contact, cameIn)
  assert.deepEqual(check.dates, prompt.dates)
  // The control: by then it was another day.
  assert.notEqual(world.now().toString().slice(0, 10), cameIn.slice(0, 10))
})

test('an agency that chose the proposed window has it from the contact on, and no other has it (TIM-33, CHK-32)', async () => {
  const sixtyDays = { ...settings, policies: withPolicies({ 'transfer-window': 'sixty-days' }) }
  const longer = await checked(inquiry(), (await scene({ settings: sixtyDays })).world)
  const usual = await checked(inquiry(), (await scene()).world)
  const daysOf = ({ assigned, dates }: typeof usual) =>
    Temporal.PlainDate.from(assigned.contact.slice(0, 10)).until(dates.validThrough).days
  assert.deepEqual([daysOf(longer), daysOf(usual)], [60, 30])
})
