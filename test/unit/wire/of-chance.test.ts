import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { readEntryMessage, writeEntryMessage, type EntryMessage } from '#contract/wire/entry-messages.ts'
import { isFaults } from '#contract/wire/frame.ts'

const jordan =
  'EDP.TX1234500.ARI/2026-CR-1.PCA/A1.NAM/EXAMPLE,JORDAN A JR.AKA/SAMPLE,MARY%20ANN.SEX/M.RAC/W.DOB/19800229.POB/TX' +
  '.HGT/511.WGT/095.EYE/BRO.HAI/BLK.SOC/900121234.SOR/TX.MNU/FBI 12.MNU/9%2E1.EXP/20300101.DDI/20260102.TOR/20250101' +
  '.DOC/case 7.SOP/.F-DISPOSITION/CONVICTED.F-RELIEF/FIREARM-RIGHTS-RESTORED.F-BUSINESS-REGULATION/N.F-MAXIMUM/1Y 6M.AGN/Y.END'

const read = (text: string): EntryMessage => {
  const message = readEntryMessage(text)
  return isFaults(message) ? assert.fail(JSON.stringify(message.faults)) : message
}

/** Names of chance: with points, commas, spaces and percent signs in them, and of every script. */
const part = fc.oneof(
  fc.constantFrom('JR', 'V', 'St. John', 'O’Neil, Jr.', 'Łuk asz', '李', 'A%2E', 'END', ' II', 'MARY ANN '),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(text => `${text.replaceAll(/[\p{C}\p{Z}]/gu, '')}a`),
)
const name = fc.record(
  { last: part, first: part, middle: part, suffix: fc.constantFrom('JR', 'III', 'Esq.', 'V') },
  { requiredKeys: ['last', 'first'] },
)
const day = fc.constantFrom('1980-02-29', '2026-01-02', '1931-12-31')
const text = part.map(said => `${said}1`)
const person = fc.record(
  {
    names: fc.array(name, { minLength: 1, maxLength: 4 }),
    sex: fc.constantFrom('M', 'F', 'U'),
    born: day,
    race: fc.constantFrom('A', 'W'),
    heightInches: fc.integer({ min: 24, max: 107 }),
    weightPounds: fc.integer({ min: 30, max: 999 }),
    numbers: fc.array(text, { minLength: 1, maxLength: 5 }),
    birthplace: text,
  },
  { requiredKeys: ['names', 'sex', 'born'] },
)
const facts = fc.record(
  {
    description: text,
    maximum: fc.record({ years: fc.nat(99), days: fc.constantFrom(0, 1.5, 30) }, { requiredKeys: ['years'] }),
    grade: fc.constantFrom('felony', null),
    businessRegulation: fc.boolean(),
    events: fc.nat(1000),
    eventOn: day,
  },
  { requiredKeys: [] },
)
const body = fc.record(
  { ari: text, category: fc.constantFrom('A1', 'J'), person, facts, expires: day, document: text },
  { requiredKeys: ['ari', 'category', 'person', 'facts'] },
)

suite('of chance; fast-check prints its seed', () => {
  test('every record is written and read back as it was, and its line is written the same again', () => {
    fc.assert(
      fc.property(body, made => {
        const plain = JSON.parse(JSON.stringify(made)) as EntryMessage['body']
        const line = writeEntryMessage({ key: 'EDP', ori: 'TX1234500', body: plain })
        const message = read(line)
        assert.deepEqual(message.body, plain)
        assert.equal(writeEntryMessage(message), line)
      }),
      { numRuns: 500 },
    )
  })

  test('a line with something changed in it is refused, or read and written one way', () => {
    const slip = fc.tuple(fc.nat(jordan.length), fc.string({ unit: 'binary', maxLength: 3 }), fc.nat(4))
    fc.assert(
      fc.property(slip, ([at, put, gone]) => {
        const message = readEntryMessage(jordan.slice(0, at) + put + jordan.slice(at + gone))
        if (isFaults(message)) return
        const line = writeEntryMessage(message)
        assert.deepEqual(read(line), message)
        assert.equal(writeEntryMessage(read(line)), line)
      }),
      { numRuns: 2000 },
    )
  })
})
