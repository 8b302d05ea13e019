import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { pointerOf } from '#contract/batch/columns.ts'
import { fromNiem } from '#contract/batch/niem.ts'
import { readCsv } from '#server/batch/csv.ts'
import { isPlaced } from '#server/batch/place.ts'
import { lineCounter } from '#server/batch/whole-document.ts'
import type { ReadRow } from '#server/batch/read.ts'
import { readXml } from '#server/batch/xml.ts'
import { recordsIn } from '#server/batch/xml-whole.ts'

suite('no file reaches what all objects share', () => {
  for (const name of ['constructor', 'prototype', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])
    test(`${name} is the name of no fact, nor of a part of one`, () =>
      assert.deepEqual(
        [`fact.${name}`, `fact.${name}.keys`, `fact.maximum.${name}`].map(column => pointerOf(column)),
        [undefined, undefined, undefined],
      ))

  test('a fact that a rule asks has its column', () =>
    assert.equal(pointerOf('fact.maximum.years'), '/facts/maximum/years'))

  test('a step that a row only inherits is not walked into', () => {
    const shared = {
      keys: Object.keys,
      entries: Object.entries,
      polluted: (Object.prototype as object as { polluted?: string }).polluted,
    }
    const row: Record<string, unknown> = {}
    try {
      assert.ok(isPlaced(row, '/facts/constructor/keys', 'x'))
      assert.ok(isPlaced(row, '/constructor/entries', 'x'))
      assert.ok(isPlaced(row, '/__proto__/polluted', 'x'))
      assert.equal(typeof Object.keys, 'function')
      assert.equal(typeof Object.entries, 'function')
      assert.equal(({} as { polluted?: string }).polluted, undefined)
    } finally {
      Object.keys = shared.keys
      Object.entries = shared.entries
      delete (Object.prototype as object as { polluted?: string }).polluted
    }
    const own = '{"facts":{"constructor":{"keys":"x"}},"constructor":{"entries":"x"},"__proto__":{"polluted":"x"}}'
    assert.equal(JSON.stringify(row), own)
  })

  test('in NIEM such a member is one that no row has', () => {
    const records = ['{"constructor":{"keys":1}}', '{"nc:Person":{"constructor":"x"}}', '{"toString":1}']
    assert.deepEqual(
      records.map(record => fromNiem(JSON.parse(record))),
      ['unknown', 'unknown', 'unknown'],
    )
  })

  test('in NIEM a term with a slash in it is not two', () => {
    assert.equal(fromNiem({ 'nc:Person/j:PersonSexCode': 'F' }), 'unknown')
    assert.deepEqual(fromNiem({ 'nc:Person': { 'j:PersonSexCode': 'F' } }), { row: { person: { sex: 'F' } } })
  })
})

suite('a document is whole, and read as one only', () => {
  for (const [text, whole] of [
    ['<batch></batch>', true],
    ['<?xml version="1.0"?>\n<!-- <a> --><batch><record/></batch>', true],
    ['<batch><record b="c" d=\'e\'/></batch>', true],
    ['<batch><record><a b="c"/></record>\n<!-- b -->\n<record/></batch>', true],
    ['<batch><!-- a </batch>', false],
    ['<?xml version="1.0"><batch></batch>', false],
    ['<batch><record b=">"></record></batch>', false],
    ['<batch><record <b></record></batch>', false],
    ['<batch></batch><batch></batch>', false],
    ['<batch></batch>text', false],
    ['<batch>text<record/></batch>', false],
    ['<batch><record/>text<record/></batch>', false],
    ['<batch><a/></batch>', false],
    ['<batch xmlns="urn:a"><record/></batch>', false],
    ['<records></records>', false],
    [`<batch><record><${'a'.repeat(190)}/></record></batch>`, true],
    [`<batch><record><${'a'.repeat(200)}/></record></batch>`, false],
  ] as const)
    test(`${whole ? 'whole' : 'not whole'}: ${text.slice(0, 60)}`, async () =>
      assert.equal((await recordsIn(text)) !== undefined, whole))
})

suite('four megabytes cost no more than four megabytes', () => {
  const size = 4_000_000
  const filled = (begin: string, again: string, end: string): string =>
    begin + again.repeat(Math.floor((size - begin.length - end.length) / again.length)) + end
  const documents = [
    ['comments that never end', filled('<batch>', '<!--', '</batch>')],
    ['one tag with a very long name', filled('<batch><', 'a', '></batch>')],
    ['one tag that never ends', filled('<batch><', 'a', '</batch>')],
    ['one tag with many parts', filled('<batch><a', ' b/', '</batch>')],
    ['declarations that never end', filled('<batch>', '<?xml ', '</batch>')],
  ] as const
  for (const [what, text] of documents)
    test(what, async () => {
      const spent = stopwatch()
      for await (const some of readXml(once(Buffer.from(text)))) assert.ok('refusal' in some)
      assert.ok(spent() < 1)
    })

  test('where two hundred thousand records begin, all in one line', () => {
    const spent = stopwatch()
    const lineOf = lineCounter(' '.repeat(size))
    for (let place = 0; place < 200_000; place += 1) assert.equal(lineOf(place), 1)
    assert.ok(spent() < 1)
  })
})

suite('whoever else waits has turns while a document of XML is read', () => {
  const record = (inside: string): string => `<record>${inside}</record>`
  const read = async (inside: string) => {
    let turns = 0
    const immediate = () => {
      turns += 1
      next = setImmediate(immediate)
    }
    let next = setImmediate(immediate)
    const rows: ReadRow[] = []
    for await (const some of readXml(once(Buffer.from(`<batch>${inside}</batch>`)))) {
      assert.ok(!('refusal' in some))
      rows.push(...some)
    }
    clearImmediate(next)
    return { rows, turns }
  }
  const faultsOf = (row: ReadRow | undefined) => (row !== undefined && 'faults' in row ? row.faults : [])
  const tooLarge = [{ pointer: '', code: 'record-too-large' }]

  test('two hundred thousand different elements are one record that is too large, and nothing is built of them', async () => {
    const different = Array.from({ length: 200_000 }, (_, at) => `<e${at}/>`).join('')
    const { rows, turns } = await read(record(different) + record('<ari>A-1</ari>'))
    assert.deepEqual([rows.length, faultsOf(rows[0]), rows[1]], [2, tooLarge, { line: 1, row: { ari: 'A-1' } }])
    assert.ok(turns >= 40, `${turns} turns`)
  })

  test('so are as many attributes, and a record of a hundred thousand characters', async () => {
    const attributes = Array.from({ length: 300 }, (_, at) => `<ari a${at}="" b${at}=""/>`).join('')
    const { rows } = await read(record(attributes) + record(`<ari>${'A'.repeat(100_000)}</ari>`))
    assert.deepEqual(rows.map(faultsOf), [tooLarge, tooLarge])
  })

  test('forty thousand records are read in hundreds', async () => {
    const { rows, turns } = await read(record('<ari>A-1</ari>').repeat(40_000))
    assert.equal(rows.length, 40_000)
    assert.ok(turns >= 400, `${turns} turns`)
  })

  test('what the parser does not take costs its own record alone', async () => {
    const { rows } = await read(record('<ari>A-1</ari>') + record('<1a>x</1a>') + record('<ari>A-2</ari>'))
    assert.deepEqual(rows.length, 3)
    assert.deepEqual(
      [rows[0], rows[2]],
      [
        { line: 1, row: { ari: 'A-1' } },
        { line: 1, row: { ari: 'A-2' } },
      ],
    )
  })
})

/** Seconds of the processor, because others use the machine too. */
function stopwatch(): () => number {
  const before = process.cpuUsage()
  return () => process.cpuUsage(before).user / 1_000_000
}

test('records are counted to their lines', () => {
  const lineOf = lineCounter('a\nb\n\nc')
  assert.deepEqual([0, 1, 2, 5].map(lineOf), [1, 1, 2, 4])
})

test('nothing of a file stays in memory when it has been read', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const used = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const before = used()
  for await (const _ of readCsv(longTexts(1_000, 60_000)));
  assert.ok(used() - before < 10_000_000)
})

async function* longTexts(rows: number, length: number): AsyncGenerator<Uint8Array> {
  yield Buffer.from('ari,category,fact.disposition\r\n')
  for (let at = 0; at < rows; at += 1) yield Buffer.from(`A-${at},A1,${String(at).padStart(length, 'q')}\r\n`)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
