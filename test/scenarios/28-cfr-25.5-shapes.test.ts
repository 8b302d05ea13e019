import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
import { reshapedBytes, reshapingOf } from '#cli/batch/reshape-file.ts'
import { csvCells } from '#contract/batch/texts.ts'
import { shapes } from '#contract/batch/shapes/shapes.ts'
import { agencies, ownOri, type Agencies } from '../support/agencies.ts'
import { committed, csv, faultsIn, sent } from '../support/batches.ts'

const exported = (name: string): string => join(import.meta.dirname, 'shapes', `${name}.csv`)

/** A file as it goes over the line, and which columns of it do not. */
async function inOurColumns(file: string, name: string) {
  const reshaping = reshapingOf(file, name)
  if ('document' in reshaping) return assert.fail(JSON.stringify(reshaping.document))
  const chunks: Uint8Array[] = []
  for await (const chunk of reshapedBytes(file, reshaping)) chunks.push(chunk)
  return { text: Buffer.concat(chunks), leftOut: reshaping.plan.leftOut.map(({ column }) => column) }
}

/** What became of a file, sent and committed: counts, rows that are not taken, and each entry by its number. */
async function entered(name: string, made: Agencies) {
  const { text } = await inOurColumns(exported(name), name)
  const { batch } = await sent(made, text, csv)
  const view = await committed(made, batch)
  const numbers = await made.world.find.agencyNumbers(ownOri, view.rows === 0 ? [] : numbersIn(name))
  const factsOf = async (ari: string) =>
    (await made.world.find.entryRow(numbers.get(ari) ?? ('' as never)))?.record?.facts
  const missingOf = async (ari: string) =>
    (await made.world.find.entry(numbers.get(ari) ?? ('' as never)))?.state.missing
  return { view, factsOf, missingOf }
}

const numbersIn = (name: string): readonly string[] =>
  readFileSync(exported(name), 'utf8')
    .split('\n')
    .flatMap(each => each.split(',').slice(0, 2))

function written(t: TestContext, lines: readonly (readonly string[])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'nics-shape-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.csv'), lines.map(cells => `${csvCells(cells)}\r\n`).join(''))
  return join(folder, 'a.csv')
}

const byCourt = { byLawfulAuthority: true, jurisdiction: 'state', relief: 'none' }

suite('the file of another system, in the columns that it has', () => {
  test('a Texas clerk: five events are entered, relief and reversal take back, and what is wrong keeps its line', async () => {
    const { view, factsOf, missingOf } = await entered('texas-clerk', await agencies())
    assert.deepEqual([view.rows, view.counts.entered, view.counts['not-entered']], [9, 5, 2])
    assert.deepEqual(faultsIn(view), ['9 born impossible-date', '10 category wrong-form'])
    assert.deepEqual(await factsOf('23-0417-MH'), {
      ...{ event: 'committed', place: 'mental-institution', ageAtEvent: 44 },
      ...byCourt,
    })
    assert.equal((await factsOf('23-0420-PR'))?.['finding'], 'incapacity')
    // Whether a residential facility is an institution only a person can say.
    assert.deepEqual([await missingOf('23-0417-MH'), await missingOf('23-0419-MH')], [undefined, ['place']])
  })

  test('Indiana: six categories, of which a verdict of guilty but mentally ill leaves open what it is', async () => {
    const { view, factsOf, missingOf } = await entered('indiana-court', await agencies())
    assert.deepEqual([view.rows, view.counts.entered, view.counts['not-entered'], view.rejectedRows], [7, 6, 1, 0])
    assert.equal((await factsOf('49G05-2507-F3-000091'))?.['event'], 'insanity-finding')
    assert.deepEqual(await missingOf('49G05-2507-F3-000092'), ['event'])
  })

  test('protection orders: the indicator and the last day are kept, one without an indicator is named', async () => {
    const { view, factsOf } = await entered('ncic-protection-order', await agencies())
    assert.deepEqual([view.rows, view.counts.entered, view.counts['not-entered']], [5, 3, 1])
    assert.deepEqual(faultsIn(view), ['6 fact.brady not-one-of-the-words'])
    assert.deepEqual(await factsOf('2026-PO-0417'), {
      ...{ status: 'active', issued: 'after-hearing', protects: 'spouse', brady: 'Y', expires: '2099-03-31' },
    })
  })

  test('who is protected does not leave the clerk’s machine: not a letter of the name, nor the free text', async () => {
    const { text, leftOut } = await inOurColumns(exported('ncic-protection-order'), 'ncic-protection-order')
    assert.deepEqual(leftOut, ['ORI', 'PCO', 'PPN', 'PPB', 'MIS'])
    for (const word of ['THEODORE', 'CLEMENTINE', '19790102', '1979-01-02', 'SEE FILE', 'ADA'])
      assert.ok(!text.includes(word), word)
    // The control: who is barred does.
    assert.ok(text.includes('QUILLFEATHER,ANNABETH,ROSE'))
  })

  test('a medical column, one that is not known and one that is there twice refuse the file before anything is sent', t => {
    const header = Object.keys(shapes['texas-clerk']?.sample ?? {})
    const untaken = (...more: readonly string[]) => {
      const outcome = reshapingOf(written(t, [[...header, ...more]]), 'texas-clerk')
      return 'document' in outcome ? (outcome.document as { columns: readonly { code: string }[] }).columns : []
    }
    assert.deepEqual(untaken(), [])
    const at = header.length + 1
    assert.partialDeepStrictEqual(untaken('Diagnosis', 'ICD Code'), [
      { column: at, code: 'medical' },
      { column: at + 1, code: 'medical' },
    ])
    assert.deepEqual(untaken('Height', 'ssn'), [
      { column: at, code: 'unknown-column' },
      { column: at + 1, code: 'twice' },
    ])
  })

  for (const [name, { sample, readOn, source }] of Object.entries(shapes))
    test(`${name}: its template is taken as it is, and it says when it was read and where`, async t => {
      assert.match(readOn, /^20\d\d-\d\d-\d\d$/)
      assert.ok(source.length > 20)
      const { text } = await inOurColumns(written(t, [Object.keys(sample), Object.values(sample)]), name)
      const view = await sent(await agencies(), text, csv)
      assert.deepEqual([view.rows, view.accepted, faultsIn(view)], [1, 1, []])
    })

  test('lines that cannot be read cost themselves and keep their numbers', async t => {
    const { sample } = shapes['indiana-court'] ?? assert.fail('the shape is there')
    const file = written(t, [Object.keys(sample), Object.values(sample)])
    const [header = '', row = ''] = readFileSync(file, 'utf8').split('\r\n')
    const rows = [header, `"${row}`, '', 'one,two', row, row.replace('000417', '000418')]
    writeFileSync(
      file,
      Buffer.concat([Buffer.from(rows.join('\r\n')), Buffer.from([0x0d, 0x0a, 0xff, 0x0d, 0x0a]), Buffer.from(row)]),
    )
    const view = await sent(await agencies(), (await inOurColumns(file, 'indiana-court')).text, csv)
    assert.deepEqual(faultsIn(view), ['2  open-quote', '4  field-count', '7  not-utf-8', '8  cut'])
    assert.equal(view.accepted, 2)
  })
})
