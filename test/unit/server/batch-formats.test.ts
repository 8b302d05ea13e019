import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import { sampleRows } from '#cli/batch/samples.ts'
import { fromNiem, toNiem } from '#contract/batch/niem.ts'
import { placeOf } from '#contract/batch/places.ts'
import { toCsv, toNiemText, toXml } from '#contract/batch/texts.ts'
import { categories } from '#law/categories.ts'
import { batchFormats, type BatchFormat } from '#law/lives/batch.ts'
import { parseOri } from '#law/numbers.ts'
import { races, sexes, states } from '#law/words.ts'
import { statedIn } from '#records/contribution.ts'
import { rejected } from '#records/rejected.ts'
import { readCsv } from '#server/batch/csv.ts'
import { readNiem } from '#server/batch/niem.ts'
import type { Reading, ReadRow } from '#server/batch/read.ts'
import { stageRow } from '#server/batch/stage-row.ts'
import { readXml } from '#server/batch/xml.ts'

const ori = parseOri('TX0000001') ?? assert.fail('the number is well formed')
const now = Temporal.Instant.from('2026-09-08T13:00:00Z')
const writers = { csv: toCsv, xml: toXml, niem: toNiemText } as const
const readers = { csv: readCsv, xml: readXml, niem: readNiem } as const

export async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function rowsOf(reading: Reading): Promise<readonly ReadRow[]> {
  const rows: ReadRow[] = []
  for await (const some of reading) {
    if ('refusal' in some) assert.fail(some.refusal)
    rows.push(...some)
  }
  return rows
}

const read = (format: BatchFormat, text: string, size = 64 * 1024) =>
  rowsOf(readers[format](pieces(Buffer.from(text), size)))

suite('the template of each format', () => {
  for (const format of batchFormats) {
    test(`${format}: one row of each category, each of which is taken as it is`, async () => {
      const rows = await read(format, writers[format](sampleRows))
      const staged = rows.map(row => stageRow(row, ori))
      const records = staged.map(row => {
        if (!('act' in row)) return assert.fail(JSON.stringify(row.faults))
        return row.act.action === 'enter' ? row.act.record : assert.fail('a template enters')
      })
      assert.deepEqual(
        records.map(({ category }) => category),
        [...categories],
      )
      for (const record of records) {
        assert.deepEqual(rejected({ ...record, ori }, now), [], record.category)
        assert.equal(statedIn({ ...record, ori }, now).missing, undefined, record.category)
      }
    })
  }

  test('the three say the same', async () => {
    const [csv, xml, niem] = await Promise.all(
      batchFormats.map(async format =>
        (await read(format, writers[format](sampleRows))).map(row => ('row' in row ? row.row : row)),
      ),
    )
    assert.deepEqual(xml, csv)
    assert.deepEqual(niem, csv)
  })
})

const word = fc.stringMatching(/^[A-Z][a-z' ]{0,10}[a-z]$/)
const optional = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined })
const aRow = fc.record({
  action: fc.constant('enter'),
  ari: fc.stringMatching(/^[A-Z0-9][A-Z0-9./-]{0,20}$/),
  category: fc.constant('A1'),
  person: fc.record(
    {
      names: fc.array(fc.record({ last: word, first: word, middle: optional(word) }), { minLength: 1, maxLength: 4 }),
      sex: fc.constantFrom(...sexes),
      race: optional(fc.constantFrom(...races)),
      born: fc.constantFrom('1980-02-29', '1999-12-31'),
      state: optional(fc.constantFrom(...states)),
      numbers: optional(fc.array(fc.stringMatching(/^[A-Z0-9]{1,12}$/), { minLength: 1, maxLength: 5 })),
      heightInches: optional(fc.integer({ min: 24, max: 107 })),
    },
    { requiredKeys: ['names', 'sex', 'born'] },
  ),
  facts: fc.record({ maximum: fc.record({ years: fc.integer({ min: 0, max: 99 }) }), relief: fc.constant('none') }),
})

const without = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

suite('what is written is read as it was', () => {
  test('a row in NIEM and back', () => {
    fc.assert(
      fc.property(aRow, row => {
        assert.deepEqual(without(fromNiem(toNiem(without(row) as object as never))), without({ row }))
      }),
    )
  })

  for (const format of batchFormats) {
    test(`a file in ${format}, cut into pieces of any size`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(aRow, { minLength: 1, maxLength: 5 }),
          fc.integer({ min: 1, max: 60 }),
          async (rows, size) => {
            const plain = without(rows) as readonly Readonly<Record<string, unknown>>[]
            // The CSV writer has one alias.
            const written =
              format === 'csv'
                ? plain.map(row => ({
                    ...row,
                    person: {
                      ...(row['person'] as object),
                      names: (row['person'] as { names: unknown[] }).names.slice(0, 2),
                    },
                  }))
                : plain
            const found = await read(format, writers[format](written), size)
            assert.deepEqual(
              found.map(row => ('row' in row ? without(row.row) : row)),
              written,
            )
          },
        ),
        { numRuns: 40 },
      )
    })
  }
})

test('a place is named as whoever wrote the file knows it', () => {
  const places = ['/person/names/0/last', '/person/names/1/first', '/facts/maximum', '/facts', '/person/born', '']
  assert.deepEqual(
    places.map(pointer => batchFormats.map(format => placeOf(format, pointer))),
    [
      ['last', 'person/name[1]/last', 'nc:Person/nc:PersonName/0/nc:PersonSurName'],
      ['alias1.first', 'person/name[2]/first', 'nc:Person/nc:PersonName/1/nc:PersonGivenName'],
      ['fact.maximum', 'facts/maximum', 'nics:ProhibitionFacts/maximum'],
      ['fact', 'facts', 'nics:ProhibitionFacts'],
      ['born', 'person/born', 'nc:Person/nc:PersonBirthDate/nc:Date'],
      ['', '', ''],
    ],
  )
})
