import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { bornIn, heightIn, raceIn, sexIn, ssnIn, stateIn, weightIn } from '#cli/match/values.ts'

type Cases = Readonly<Record<string, string | number | undefined>>

function read(what: string, reader: (text: string) => string | number | undefined, cases: Cases): void {
  suite(what, () => {
    for (const [text, expected] of Object.entries(cases)) {
      test(`${text} is ${expected ?? 'none'}`, () => assert.equal(reader(text), expected))
    }
  })
}

read('a date of birth', bornIn, {
  '1980-02-03': '1980-02-03',
  '19800203': '1980-02-03',
  '2000-02-29': '2000-02-29',
  '1980-02': '1980-02',
  '1980-02-00': '1980-02',
  '19800200': '1980-02',
  '1980': '1980',
  '1980-00-00': '1980',
  '19800000': '1980',
  '1899-12-31': '1899-12-31',
  '1980-02-30': undefined,
  '1900-02-29': undefined,
  '1980-13-01': undefined,
  '1980-13': undefined,
  '1980-00': undefined,
  '1980-00-12': undefined,
  '1980-04-31': undefined,
  '13/45/1980': undefined,
  '02/03/1980': undefined,
  '1980-2-3': undefined,
  '198002': undefined,
  '80-02-03': undefined,
  '0000-00-00': undefined,
  '1980-02-03T00:00': undefined,
  '1980-0203': undefined,
  unknown: undefined,
})

read('a social security number', ssnIn, {
  '123456789': '123456789',
  '123-45-6789': '123456789',
  '123 45 6789': '123456789',
  '123.45.6789': '123456789',
  '12345678': '012345678',
  '1234567': '001234567',
  '123456': undefined,
  '1234567890': undefined,
  '12345678X': undefined,
  '1.2E+8': undefined,
  none: undefined,
})

read('a sex', sexIn, {
  M: 'M',
  f: 'F',
  u: 'U',
  Male: 'M',
  FEMALE: 'F',
  X: undefined,
  man: undefined,
  constructor: undefined,
})

read('a race', raceIn, { A: 'A', b: 'B', I: 'I', u: 'U', w: 'W', H: undefined, White: undefined })

read('a state', stateIn, { va: 'VA', TX: 'TX', nsw: 'NSW', Ohio: undefined, V: undefined, '51': undefined })

read('a height', heightIn, {
  '71': 71,
  '48': 48,
  '95': 95,
  '511': 71,
  '500': 60,
  '411': 59,
  '711': 95,
  [`5'11"`]: 71,
  [`5'11`]: 71,
  [`5' 4"`]: 64,
  [`5'`]: 60,
  '5’11”': 71,
  [`5'11''`]: 71,
  '47': undefined,
  '96': undefined,
  '512': undefined,
  '311': undefined,
  '180': undefined,
  '5': undefined,
  [`5'12"`]: undefined,
  '1.80': undefined,
})

read('a weight', weightIn, {
  '180': 180,
  '050': 50,
  '50': 50,
  '510': 510,
  '511': undefined,
  '49': undefined,
  '1800': undefined,
  '180 lb': undefined,
})
