import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { suite, test } from 'node:test'
import { csv, faultsIn, file, header, line, sent } from '../support/batches.ts'
import { edge, type Edge } from '../support/edge.ts'

const xml = { 'content-type': 'application/xml' }
const json = { 'content-type': 'application/json' }

const inRecord = (within: string) => Buffer.from(`<batch><record><ari>A-1</ari>${within}</record></batch>`)

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
    ['a way into what all objects share', Buffer.from('ari,fact.constructor.keys\r\nA-1,x\r\n'), csv, 'batch-header'],
    ['an element that all objects have', inRecord('<constructor>a</constructor>'), xml, 'batch-not-xml'],
    ['the same within its facts', inRecord('<facts><__proto__>a</__proto__></facts>'), xml, 'batch-not-xml'],
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

  test('a fact that is said twice, and an alias before the first', async () => {
    const scene = await edge()
    const columns = `${header},fact.maximum,alias1.last,alias1.first,alias2.last,alias2.first`
    const rows = [
      `${line('A-1')},5,,,,`,
      `${line('A-2')},,,,Second,Ann`,
      `${line('A-3')},,First,Ann,Second,Ann`,
      // Of a record that is taken back nothing but its number is read.
      `${line('A-4', { action: 'withdraw', because: 'moved' })},5,,,Second,Ann`,
    ]
    const batch = await sent(scene, `${[columns, ...rows].join('\r\n')}\r\n`)
    assert.deepEqual(faultsIn(batch), ['2 fact.maximum fact-twice', '3 alias1.last alias-gap'])
    assert.deepEqual([batch.rows, batch.accepted], [4, 2])
    for (const { fix } of batch.rejected) assert.doesNotMatch(fix, /as docs\/batches\.md/)
  })

  test('the column of a fact before those of its parts is no less said twice', async () => {
    const columns = header.replace('fact.maximum.years', 'fact.maximum')
    const scene = await edge()
    const batch = await sent(scene, `${columns},fact.maximum.years\r\n${line('A-1')},5\r\n`)
    assert.deepEqual(faultsIn(batch), ['2 fact.maximum.years fact-twice'])
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
