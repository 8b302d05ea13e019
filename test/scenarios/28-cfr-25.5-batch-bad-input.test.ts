import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { suite, test } from 'node:test'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { enterEntry } from '#records/enter-entry.ts'
import { committed, csv, faultsIn, file, header, line, read, sent, standing } from '../support/batches.ts'
import { basic, edge, type Edge } from '../support/edge.ts'
import { ann, felony, work } from '../support/scene.ts'
import { enrollCaller } from '#access/enroll.ts'

const xml = { 'content-type': 'application/xml' }
const json = { 'content-type': 'application/json' }

async function declined({ ask, as, world }: Edge, raw: string | Buffer, headers = csv): Promise<string> {
  const { status, body, text } = await ask('POST', '/v1/batches', { as: as.agency, raw, headers })
  assert.ok(status >= 400 && status < 500, `${status} ${text}`)
  const counts = await world.find.counts()
  assert.equal(counts['entries.in-force'], undefined)
  return String(body['code'])
}

suite('what is no batch is refused whole, and nothing of it is kept', () => {
  const files: readonly (readonly [what: string, Buffer, Readonly<Record<string, string>>, code: string])[] = [
    ['a packed file', gzipSync(file(line('A-1'))), csv, 'batch-packed'],
    ['a bomb of zeros', gzipSync(Buffer.alloc(10_000_000)), xml, 'batch-packed'],
    ['a document of an office program', Buffer.from('PK\u0003\u0004rest'), csv, 'batch-packed'],
    ['UTF-16 with its mark', Buffer.from(`\u{FEFF}${file(line('A-1'))}`, 'utf16le'), csv, 'batch-not-utf-8'],
    ['UTF-16 without', Buffer.from(file(line('A-1')), 'utf16le'), csv, 'batch-not-utf-8'],
    ['a page of the web', Buffer.from('<html></html>\n'), csv, 'batch-header'],
    ['a header alone', Buffer.from(`${header}\r\n`), csv, 'batch-empty'],
    ['nothing but line ends', Buffer.from('\r\n\r\n\n'), csv, 'batch-empty'],
    ['a column nobody knows', Buffer.from(`${header},diagnosis\r\n${line('A-1')},x\r\n`), csv, 'batch-header'],
    ['a column twice', Buffer.from('ari,last,Last\r\n'), csv, 'batch-header'],
    ['no column of own numbers', Buffer.from('last,first\r\n'), csv, 'batch-header'],
    ['a type', Buffer.from('<!DOCTYPE batch><batch></batch>'), xml, 'batch-xml-entities'],
    [
      'entities within entities',
      Buffer.from('<!DOCTYPE b [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><batch><record><ari>&b;</ari></record></batch>'),
      xml,
      'batch-xml-entities',
    ],
    [
      'another file',
      Buffer.from('<!DOCTYPE b [<!ENTITY x SYSTEM "file:///etc/passwd">]><batch>&x;</batch>'),
      xml,
      'batch-xml-entities',
    ],
    [
      'a flood of numeric entities',
      Buffer.from(`<batch><record><ari>${'&#65;'.repeat(100_000)}</ari></record></batch>`),
      xml,
      'batch-xml-entities',
    ],
    ['an instruction', Buffer.from('<?php echo 1 ?><batch></batch>'), xml, 'batch-xml-entities'],
    [
      'elements within elements',
      Buffer.from('<batch>'.repeat(10_000) + '</batch>'.repeat(10_000)),
      xml,
      'batch-not-xml',
    ],
    ['elements that cross', Buffer.from('<batch><record><ari>A</record></ari></batch>'), xml, 'batch-not-xml'],
    ['a larger document than is read', Buffer.from(`<batch>${' '.repeat(5_000_000)}</batch>`), xml, 'batch-too-large'],
    ['JSON of another context', Buffer.from('{"@context":{},"nics:Record":[]}'), json, 'batch-not-niem'],
    ['a member twice', Buffer.from('{"nics:Record":[],"nics:Record":[]}'), json, 'batch-not-niem'],
    ['NaN', Buffer.from('{"nics:Record":[NaN]}'), json, 'batch-not-niem'],
    ['depth', Buffer.from('['.repeat(100_000)), json, 'batch-not-niem'],
  ]
  for (const [what, raw, headers, code] of files) {
    test(`${what}: ${code}`, async () => assert.equal(await declined(await edge(), raw, headers as typeof csv), code))
  }

  test('a type of content that is none of a batch', async () => {
    const scene = await edge()
    assert.equal(await declined(scene, 'a', { 'content-type': 'application/pdf' }), 'unsupported-type')
  })

  test('the columns that are wrong are counted, and never named', async () => {
    const scene = await edge()
    const raw = `${header},diagnosis\r\n`
    const { text } = await scene.ask('POST', '/v1/batches', { as: scene.as.agency, raw, headers: csv })
    assert.match(text, /"pointer":"column:19","code":"unknown-column"/)
    assert.doesNotMatch(text, /diagnosis/)
  })
})

suite('a file that was cut off anywhere', () => {
  test('loses whole rows and no half of one: what follows the last line end is said to be cut', async () => {
    const scene = await edge()
    const whole = Buffer.from(file(line('A-1'), line('A-2', { 'fact.maximum.years': '20' })))
    for (let at = whole.indexOf('\n') + 2; at < whole.length; at += 7) {
      const part = whole.subarray(0, at)
      const batch = await sent(scene, part)
      // A return ends a line too; the header ends with the first.
      const ended = part.toString().split('\r').length - 2
      assert.equal(batch.accepted, ended, `cut at ${at}`)
      if (!/[\r\n]$/.test(part.toString())) assert.equal(batch.rejected.at(-1)?.code, 'cut', `cut at ${at}`)
    }
  })

  test('XML and NIEM that were cut are refused whole, at every byte', async () => {
    const scene = await edge()
    const niem = `{"@context":{},"nics:Record":[{"nics:ActionCode":"resume"}]}`
    const document = '<batch><record><action>resume</action><ari>A-1</ari></record></batch>'
    for (let at = 1; at < document.length; at += 3) {
      const code = await declined(scene, document.slice(0, at), xml)
      assert.ok(code === 'batch-not-xml' || code === 'batch-xml-entities', `${at} ${code}`)
    }
    for (let at = 1; at < niem.length; at += 3)
      assert.equal(await declined(scene, niem.slice(0, at), json), 'batch-not-niem')
  })
})

suite('rows that are wrong cost themselves alone', () => {
  test('each is named with its line and column', async () => {
    const scene = await edge()
    const batch = await sent(
      scene,
      Buffer.concat([
        Buffer.from(
          file(
            line('A-1'),
            line('A-2', { last: '=cmd' }),
            line('A-3', { first: '"never closed' }),
            line('A-4', { middle: '+one' }),
            `${line('A-5')},more`,
            line('A-6', { 'fact.maximum.years': 'many' }),
            line('A-7', { sex: '' }),
            line('A-8', { action: 'delete' }),
            line('', {}),
          ),
        ),
        Buffer.from(`${line('A-9', { last: 'Nuñez' })}\r\n`, 'latin1'),
        Buffer.from(`${line('A-10', { last: 'Nuñez' })}\r\n`),
      ]),
    )
    assert.deepEqual(faultsIn(batch), [
      '3 last formula',
      '4  open-quote',
      '5 middle formula',
      '6  field-count',
      '7 fact.maximum unreadable',
      '8 sex missing',
      '9 action not-one-of-the-words',
      '10 ari missing',
      '11  not-utf-8',
    ])
    assert.deepEqual([batch.rows, batch.accepted], [11, 2])
    for (const { fix } of batch.rejected) assert.doesNotMatch(fix, /as docs\/batches\.md/)
  })

  test('CRLF, LF and CR end lines, and a mark of UTF-8 is no part of the header', async () => {
    const lines = [header, line('A-1'), line('A-2')]
    for (const end of ['\r\n', '\n', '\r']) {
      const batch = await sent(await edge(), `\u{FEFF}${lines.join(end)}${end}`)
      assert.deepEqual([batch.rows, batch.accepted], [2, 2])
    }
  })

  test('the CSV of them has line, column, code and how to mend it, and nothing that was sent', async () => {
    const scene = await edge()
    const { batch } = await sent(scene, file(line('A-1'), line('A-2', { last: '=HYPERLINK(1)', born: '1981-02-29' })))
    const { text, headers } = await scene.ask('GET', `/v1/batches/${batch}/rejected.csv`, { as: scene.as.agency })
    assert.equal(headers['content-type'], 'text/csv; charset=utf-8')
    assert.deepEqual(text.split('\r\n').slice(0, 2), [
      'line,column,code,fix',
      '"3","born","impossible-date","Write a date that exists, as YYYY-MM-DD."',
    ])
    assert.doesNotMatch(text, /HYPERLINK|A-2|Annabeth/)
  })
})

suite('how an agency’s own numbers stand', () => {
  test('a number twice in a file, and one that is entered already', async () => {
    const scene = await edge()
    await committed(scene, (await sent(scene, file(line('A-1')))).batch)
    const batch = await sent(
      scene,
      file(line('A-1', { last: 'Other' }), line('A-2'), line('A-2', { last: 'Another' }), line('A-2')),
    )
    assert.deepEqual(faultsIn(batch), ['2 ari ari-in-use', '4 ari ari-in-use'])
    assert.deepEqual(batch.counts, { entered: 1, unchanged: 1, own: 1, others: 0 })
  })

  test('across chunks too: what the second five hundred say of the first', async () => {
    const scene = await edge()
    const many = Array.from({ length: 1200 }, (_, at) => line(`M-${at}`))
    const back = { action: 'withdraw', because: 'never-valid' }
    const batch = await sent(
      scene,
      file(...many, line('M-3', back), line('M-4', { last: 'Other' }), line('M-3'), line('M-600', back)),
    )
    assert.deepEqual(faultsIn(batch), ['1203 ari ari-in-use', '1204 ari ari-over'])
    const over = await committed(scene, batch.batch)
    assert.deepEqual(faultsIn(over), faultsIn(batch))
    assert.deepEqual(over.counts, { entered: 1200, withdrawn: 2 })
    assert.equal((await scene.world.find.counts())['entries.in-force'], 1198)
  })

  test('a record that is not there is not changed, and taking it back is remembered', async () => {
    const scene = await edge()
    const batch = await sent(
      scene,
      file(
        line('U-1', { action: 'modify', because: 'corrected' }),
        line('U-2', { action: 'suspend', because: 'under-correction' }),
        line('U-3', { action: 'resume' }),
        line('U-4', { action: 'withdraw', because: 'no-longer-applies' }),
      ),
    )
    assert.deepEqual(faultsIn(batch), ['2 ari no-such-record', '3 ari no-such-record', '4 ari no-such-record'])
    const over = await committed(scene, batch.batch)
    assert.deepEqual(over.counts, { 'not-entered': 1 })
    assert.deepEqual(faultsIn(await sent(scene, file(line('U-4')))), ['2 ari ari-over'])
    assert.deepEqual(faultsIn(await sent(scene, file(line('U-4', { again: 'true' })))), [])
  })

  test('modified, suspended and resumed by their numbers', async () => {
    const scene = await edge()
    await committed(scene, (await sent(scene, file(line('A-1'), line('A-2'), line('A-3')))).batch)
    const changes = file(
      line('A-1', { action: 'modify', because: 'corrected', born: '1981-04-18' }),
      line('A-2', { action: 'suspend', because: 'stayed-by-a-court' }),
      line('A-3', { action: 'suspend', because: 'stayed-by-a-court' }),
      line('A-3', { action: 'resume' }),
    )
    const over = await committed(scene, (await sent(scene, changes)).batch)
    assert.deepEqual(over.counts, { modified: 1, suspended: 2, resumed: 1 })
    assert.deepEqual(await standing(scene), { 'A-1': 'in-force', 'A-2': 'suspended', 'A-3': 'in-force' })
  })

  test('a row that was in order and is not any more when it is committed is counted and named', async () => {
    const scene = await edge()
    const batch = await sent(scene, file(line('A-1'), line('A-2')))
    const ori = parseOri('TX0000001') ?? assert.fail('the number is well formed')
    await enterEntry(
      { ori, ari: 'A-2', category: 'A1', description: ann, facts: felony(ann).facts },
      system,
      scene.world,
    )
    const over = await committed(scene, batch.batch)
    assert.deepEqual([over.accepted, faultsIn(over)], [1, ['3 ari ari-in-use']])
  })
})

suite('what an agency is told of others', () => {
  const basicOf = basic('agency-2', 'key-of-another')

  async function withAnother() {
    const scene = await edge()
    const ori = parseOri('VA0000009') ?? assert.fail('the number is well formed')
    await enrollCaller(
      { id: 'agency-2', name: 'Another', audience: 'agency', ori, state: 'VA', clientKey: 'key-of-another' },
      system,
      scene.world,
    )
    return scene
  }

  test('its own like record by its number; of another’s that there is one, and nothing else', async () => {
    const scene = await withAnother()
    await committed(scene, (await sent(scene, file(line('A-1', { last: 'Quillfeather', middle: 'Rose' })))).batch)
    const same = { last: 'Quillfeather', middle: 'Rose' }
    const own = await sent(scene, file(line('A-2', same)))
    assert.deepEqual(own.duplicates, [{ line: 2, ari: 'A-1' }])
    const other = await sent({ ...scene, as: { ...scene.as, agency: basicOf } }, file(line('A-1', same)))
    assert.deepEqual([other.accepted, other.duplicates], [1, [{ line: 2 }]])
  })

  test('another’s batch is as one that does not exist, to be read, committed or given up', async () => {
    const scene = await withAnother()
    const { batch } = await sent(scene, file(line('A-1')))
    for (const [method, path] of [
      ['GET', ''],
      ['GET', '/rejected.csv'],
      ['POST', '/commit'],
      ['DELETE', ''],
    ] as const) {
      const { status, body } = await scene.ask(method, `/v1/batches/${batch}${path}`, { as: basicOf })
      assert.deepEqual([status, body['code']], [404, 'unknown-batch'])
    }
  })

  test('another’s record is not touched by its number', async () => {
    const scene = await withAnother()
    await committed(scene, (await sent(scene, file(line('A-1')))).batch)
    const other = { ...scene, as: { ...scene.as, agency: basicOf } }
    const over = await committed(
      other,
      (await sent(other, file(line('A-1', { action: 'withdraw', because: 'moved' })))).batch,
    )
    assert.deepEqual(over.counts, { 'not-entered': 1 })
    assert.deepEqual(await standing(scene), { 'A-1': 'in-force' })
  })
})

test('a batch that is given up, or that nobody commits in seven days, is gone with every name in it', async () => {
  const scene = await edge()
  const given = await sent(scene, file(line('A-1')))
  await scene.ask('DELETE', `/v1/batches/${given.batch}`, { as: scene.as.agency })
  assert.equal((await read(scene, given.batch)).status, 'discarded')
  const left = await sent(scene, file(line('A-2')))
  assert.equal(scene.store.tables.staged.all().length, 2)
  scene.clock.passTo(scene.world.now().add({ hours: 7 * 24 + 1 }))
  await work(scene.world)
  assert.deepEqual((await read(scene, left.batch)).because, 'not-committed')
  assert.deepEqual(scene.store.tables.staged.all(), [])
  assert.deepEqual(scene.store.tables.files.all(), [])
})
