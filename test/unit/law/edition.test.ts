import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begunEverywhere, dayEverywhere, nextChangeAfter, textsOn } from '#law/edition.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test('the texts that govern on the first day and on one of today, by name, each with its own first day (PRO-G3)', () => {
  assert.deepEqual(textsOn(day('1998-11-29')), [])
  assert.deepEqual(textsOn(day('1998-11-30')), [
    'controlled-substance-until-january-2026 1998-11-30',
    'dishonorable-discharge 1998-11-30',
    'earlier-denial 1998-11-30',
    'fugitive-until-2017 1998-11-30',
    'indictment 1998-11-30',
    'mental-health-until-2022 1998-11-30',
    'nonimmigrant-visa-until-2012 1998-11-30',
    'protection-order 1998-11-30',
    'renounced-citizenship 1998-11-30',
    'state-prohibitor 1998-11-30',
    'unlawful-alien 1998-11-30',
  ])
  assert.deepEqual(textsOn(day('2026-09-10')), [
    'controlled-substance 2026-06-18',
    'dishonorable-discharge 1998-11-30',
    'domestic-violence 2022-06-25',
    'earlier-denial 1998-11-30',
    'felony-conviction 2007-12-04',
    'fugitive 2017-02-15',
    'indictment 1998-11-30',
    'intended-crime 2022-06-25',
    'intended-recipient 2022-06-25',
    'mental-health 2022-06-25',
    'nonimmigrant-visa 2012-07-09',
    'protection-order 1998-11-30',
    'renounced-citizenship 1998-11-30',
    'state-prohibitor 1998-11-30',
    'unlawful-alien 1998-11-30',
  ])
})

test('every day on which a text begins or is over, one after the other, until none is known (PRO-G3)', () => {
  const days: string[] = []
  for (let next = nextChangeAfter(day('1900-01-01')); next !== undefined; next = nextChangeAfter(next))
    days.push(next.toString())
  assert.deepEqual(days, [
    '1998-11-30',
    '2007-12-04',
    '2012-07-09',
    '2016-06-27',
    '2017-02-15',
    '2022-06-25',
    '2026-01-22',
    '2026-06-18',
  ])
})

test('a day has begun everywhere when it begins in American Samoa', () => {
  const begins = begunEverywhere(day('2026-06-18'))
  assert.equal(begins.toString(), '2026-06-18T11:00:00Z')
  assert.equal(dayEverywhere(begins).toString(), '2026-06-18')
  assert.equal(dayEverywhere(begins.subtract({ seconds: 1 })).toString(), '2026-06-17')
})
