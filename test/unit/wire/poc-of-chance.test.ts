import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { isFaults, type Faults } from '#contract/wire/frame.ts'
import { readPocAnswer, writePocAnswer } from '#contract/wire/poc-answers.ts'
import { readPocMessage, writePocMessage, type PocMessage } from '#contract/wire/poc-messages.ts'
import { answerLines, pocLines } from './poc-samples.ts'

const readAs = <Read extends object>(read: Read | Faults): Read =>
  isFaults(read) ? assert.fail(JSON.stringify(read.faults)) : read

/** Texts of chance: with points, commas, slashes, keys and percent signs in them, and of every script. */
const text = fc.oneof(
  fc.constantFrom('JR', 'St. John', 'Łuk asz', '李', 'A%2E', '.END', 'REC/iii-9', 'NTN/1', ' II', 'a=b'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(made => `${made.replaceAll(/[\p{C}\p{Z}]/gu, '')}a`),
)
const name = fc.record(
  { last: text, first: text, middle: text, suffix: fc.constantFrom('JR', 'III', 'Esq.') },
  { requiredKeys: ['last', 'first'] },
)
const day = fc.constantFrom('1980-02-29', '2026-01-02', '1931-12-31')
const at = fc
  .bigInt({ min: 0n, max: 4_000_000_000_000_000_000n })
  .map(nanoseconds => Temporal.Instant.fromEpochNanoseconds(nanoseconds).toString())
const number = fc.constantFrom('00000000000000', 'XYZ')
const descriptors = {
  ...{ sex: fc.constantFrom('M', 'F', 'U'), race: fc.constantFrom('A', 'W'), born: day, birthplace: text },
  ...{ heightInches: fc.integer({ min: 24, max: 107 }), weightPounds: fc.integer({ min: 30, max: 999 }) },
  ...{ ssn: fc.constant('900121234'), upin: text, numbers: fc.array(text, { minLength: 1, maxLength: 5 }) },
}
const inquiry = fc.record(
  {
    ...{ stn: number, purpose: fc.constantFrom('sale', 'permit-recheck'), firearm: fc.constant('long-gun') },
    eligibilityVerified: fc.constant(true),
    transferee: fc.record(
      { name, ...descriptors, citizenships: fc.array(fc.constantFrom('US', 'CA'), { minLength: 1 }) },
      { requiredKeys: ['name'] },
    ),
  },
  { requiredKeys: ['transferee', 'purpose'] },
)
const denial = fc.record(
  { ntn: number, toldAt: at, categories: fc.array(fc.constantFrom('A1', 'H'), { minLength: 1 }) },
  { requiredKeys: ['ntn', 'categories'] },
)
const sender = { ori: fc.constant('VA0000001'), request: fc.stringMatching(/^[A-Za-z0-9-]{1,40}$/) }
const message = fc.oneof(
  fc.record({ key: fc.constantFrom('QN', 'QNP'), ...sender, body: inquiry }, { requiredKeys: ['key', 'ori', 'body'] }),
  fc.record({ key: fc.constant('NDN'), ...sender, body: denial }, { requiredKeys: ['key', 'ori', 'body'] }),
)

const person = fc.record(
  { names: fc.array(name, { minLength: 1, maxLength: 4 }), ...descriptors },
  { requiredKeys: ['names'] },
)
const seen = {
  ...{ record: fc.constantFrom('iii-1', 'ncic-20'), source: fc.constantFrom('iii', 'ncic'), category: text },
  ...{ bits: fc.integer({ min: -50, max: 200 }), person },
}
const response = fc.record({
  ...{ request: sender.request, ntn: number, kind: fc.constantFrom('partial', 'single-match'), contact: at },
  ...{ searched: fc.subarray(['indices', 'ncic', 'iii']), notSearched: fc.subarray(['iaq', 'state']) },
  ...{ matches: fc.nat(99), standing: fc.constantFrom('created', 'open'), reportBy: at },
  records: fc.array(fc.record(seen), { maxLength: 4 }),
})
const fact = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  text,
  fc.constantFrom(null, true, 'felony', { years: 5 }, '\u007F\uFEFF'),
)
const facts = fc.dictionary(fc.constantFrom('grade', 'maximum', 'brady', 'events', 'remark', 'sentenceText'), fact)
const full = fc.record({ ntn: number, ...seen, facts })

const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value

suite('of chance; fast-check prints its seed', () => {
  test('every message is written and read back as it was, and its line is written the same again', () => {
    fc.assert(
      fc.property(message, made => {
        const whole = plain(made) as PocMessage
        const line = writePocMessage(whole)
        assert.deepEqual(readAs(readPocMessage(line)), whole)
        assert.equal(writePocMessage(readAs(readPocMessage(line))), line)
      }),
      { numRuns: 500 },
    )
  })

  test('so is every response, with every record in it, and every record in full, with facts that nobody foresaw', () => {
    fc.assert(
      fc.property(fc.oneof(response, full), made => {
        const body = plain(made) as Readonly<Record<string, unknown>>
        const whole = { key: 'facts' in body ? 'RCD' : 'RSP', ori: 'VA0000001', body } as const
        const line = writePocAnswer(whole)
        assert.deepEqual(readAs(readPocAnswer(line)), whole)
        assert.equal(writePocAnswer(readAs(readPocAnswer(line))), line)
      }),
      { numRuns: 500 },
    )
  })

  test('a line with something changed in it is refused, or read and written one way', () => {
    const lines = fc.constantFrom(...Object.values(pocLines), ...answerLines)
    const slip = fc.tuple(lines, fc.nat(600), fc.string({ unit: 'binary', maxLength: 3 }), fc.nat(4))
    fc.assert(
      fc.property(slip, ([line, place, put, gone]) => {
        const where = place % line.length
        const changed = line.slice(0, where) + put + line.slice(where + gone)
        const said = readPocMessage(changed)
        if (!isFaults(said)) assert.deepEqual(readPocMessage(writePocMessage(said)), said)
        const answer = readPocAnswer(changed)
        if (!isFaults(answer)) assert.deepEqual(readPocAnswer(writePocAnswer(answer)), answer)
      }),
      { numRuns: 2000 },
    )
  })

  test('bytes of chance are refused, and never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), sent => {
        for (const line of [sent, `QNP.VA0000001.${sent}.END`, `RCD.VA0000001.FCT/${sent}.END`]) {
          const read = [readPocMessage(line), readPocAnswer(line)]
          assert.ok(read.every(each => typeof each === 'object'))
        }
      }),
      { numRuns: 2000 },
    )
  })
})
