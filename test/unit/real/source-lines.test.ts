import { keepersOf } from '#contract/source/keepers.ts'
import assert from 'node:assert/strict'
import type { RequestListener } from 'node:http'
import { suite, test, type TestContext } from 'node:test'
import { mostAnswerBytes } from '#contract/source/ask.ts'
import { guarded } from '#real/sources/guarded.ts'
import { httpLine } from '#real/sources/http.ts'
import { connectFiles } from '#real/sources/connect.ts'
import { placesIn } from '#real/sources/place.ts'
import { retryBudget } from '#real/sources/retry-budget.ts'
import { keeperServer } from '../../support/keeper-server.ts'

const question = { description: { names: [{ last: 'Quillfeather', first: 'Terry' }] }, citizenships: ['US'] } as const
const nothing = JSON.stringify({ version: 1, source: 'iii', records: [], more: false })
const json = { 'content-type': 'application/json' }
const now = (): Temporal.Instant => Temporal.Now.instant()

/** What comes of one question to a keeper that answers so, and how often it was asked. */
async function asked(t: TestContext, answers: RequestListener, within = 10_000) {
  const seen: string[] = []
  const place = await keeperServer(t, (request, response) => {
    seen.push(`${request.method} ${request.url}`)
    answers(request, response)
  })
  const answer = await guarded(httpLine('iii', place), now, within).ask(question)
  return { answer, seen }
}

/** A record with one fact: what is said of it, and nothing else, makes the difference. */
const withFact = (fact: string): string =>
  `{"version":1,"source":"iii","records":[{"file":"criminal-history","id":"1","category":"A1","facts":{"maximum":${fact}},` +
  `"description":{"names":[{"last":"Quillfeather","first":"Terry"}]}}],"more":false}`

const answered = { kind: 'answered', records: [], more: false }
const failed = { kind: 'silent', because: 'failed' }

suite('a line over HTTP', () => {
  test('whom it asks about stands in the body; the address is the same for everybody', async t => {
    let body = ''
    const { answer, seen } = await asked(t, (request, response) => {
      request.on('data', chunk => (body += String(chunk)))
      request.on('end', () => response.writeHead(200, json).end(nothing))
    })
    assert.deepEqual(answer, answered)
    assert.deepEqual(seen, ['POST /v1/ask'])
    assert.deepEqual(JSON.parse(body), question)
  })

  for (const [what, status, headers, body] of [
    ['another status', 201, json, nothing],
    ['a redirect', 302, { ...json, location: 'http://127.0.0.1:9/' }, nothing],
    ['another type', 200, { 'content-type': 'text/html' }, nothing],
    ['no type', 200, {}, nothing],
    ['what is packed', 200, { ...json, 'content-encoding': 'gzip' }, nothing],
    ['nothing', 200, json, ''],
    ['more than an answer holds', 200, json, nothing + ' '.repeat(mostAnswerBytes)],
    ['what is nested without end', 200, json, '['.repeat(500_000)],
    ['a refusal', 400, json, '{"error":"not-of-the-contract"}'],
    ['trouble', 503, json, nothing],
  ] as const) {
    test(`${what} is a failure, and is not asked for again`, async t => {
      const { answer, seen } = await asked(t, (_, response) => response.writeHead(status, headers).end(body))
      assert.deepEqual(answer, failed)
      assert.equal(seen.length, 1)
    })
  }

  test('where the line breaks before anybody answered it asks once more, and no third time', async t => {
    let first = true
    const once = await asked(t, (request, response) => {
      if (first) request.socket.destroy()
      else response.writeHead(200, json).end(nothing)
      first = false
    })
    assert.deepEqual([once.answer, once.seen.length], [answered, 2])
    const always = await asked(t, request => void request.socket.destroy())
    assert.deepEqual([always.answer, always.seen.length], [failed, 2])
  })

  test('once something has come it is not asked again, though the rest does not come', async t => {
    const { answer, seen } = await asked(t, (_, response) => {
      response.writeHead(200, { ...json, 'content-length': 500 })
      response.write(nothing, () => response.destroy())
    })
    assert.deepEqual([answer, seen.length], [failed, 1])
  })

  test('nobody is asked again when the deadline is over', async t => {
    const { answer, seen } = await asked(t, request => void setTimeout(() => request.socket.destroy(), 200), 100)
    assert.deepEqual([answer, seen.length], [{ kind: 'silent', because: 'late' }, 1])
  })
})

test('what can be read in two ways, or goes deeper than any fact, is no answer; the same without it is', async t => {
  const deep = (levels: number): string => `${'['.repeat(levels)}1${']'.repeat(levels)}`
  for (const [fact, kind] of [
    ['{"years":5}', 'answered'],
    ['{"years":5,"years":1}', 'silent'],
    ['{"years":5,"ye\\u0061rs":1}', 'silent'],
    ['{"years":5,"__proto__":1}', 'silent'],
    [deep(4), 'answered'],
    [deep(3_000), 'silent'],
  ] as const) {
    const { answer } = await asked(t, (_, response) => response.writeHead(200, json).end(withFact(fact)))
    assert.equal(answer.kind, kind, fact.slice(0, 40))
  }
})

test('one question in ten is asked a second time, whatever the trouble, and ten of a sudden', () => {
  const { asked: first, mayRetry } = retryBudget()
  let second = 0
  for (let count = 0; count < 1_000; count += 1) {
    first()
    if (mayRetry()) second += 1
  }
  assert.ok(second >= 100 && second <= 111, String(second))
})

suite('where a source is', () => {
  test('an address on this machine may be plain; every other is https', () => {
    assert.equal(placesIn(['ncic=http://127.0.0.1:7001'], {}).ncic?.url.origin, 'http://127.0.0.1:7001')
    assert.equal(placesIn(['ncic=https://ncic.example:7001'], {}).ncic?.url.origin, 'https://ncic.example:7001')
    assert.equal(placesIn(['iaq=http://[::1]:7001'], {}).iaq?.url.port, '7001')
    for (const at of [
      'http://10.0.0.1:7001',
      'http://ncic.example',
      'http://localhost:7001',
      'http://127.0.0.1.example',
    ])
      assert.throws(
        () => placesIn([`ncic=${at}`], {}),
        /^Error: The source ncic is on another machine, and is reached over https only\.$/,
      )
  })

  test('each connects what its own checks ask, and nothing else', () => {
    const [theirs, ours] = ['iii=https://iii.example', 'state=https://files.example']
    assert.throws(() => placesIn([ours], {}, keepersOf('national')), /NAME is one of ncic, iii, iaq\.$/)
    assert.throws(() => placesIn([theirs], {}, keepersOf('poc')), /NAME is one of state\.$/)
    const nation = connectFiles(placesIn([theirs], {}, keepersOf('national')), now, {}, 'national')
    const poc = connectFiles(placesIn([ours], {}, keepersOf('poc')), now, {}, 'poc')
    assert.deepEqual([Object.keys(nation.sources), Object.keys(nation.guarded)], [['ncic', 'iii', 'iaq'], ['iii']])
    assert.deepEqual([Object.keys(poc.sources), Object.keys(poc.guarded)], [['state'], ['state']])
  })

  test('what is no address of a known source is refused, and not repeated', () => {
    for (const [text, because] of [
      ['fbi=https://fbi.example', /NAME is one of ncic, iii, iaq, state/],
      ['https://user:secret@ncic.example', /NAME is one of/],
      ['ncic=nowhere', /must be a URL/],
      ['ncic=ftp://ncic.example', /must be a URL/],
      ['ncic=https://user:secret@ncic.example', /a host and a port, and nothing else/],
      ['ncic=https://ncic.example/path', /a host and a port/],
      ['ncic=https://ncic.example/?q=secret', /a host and a port/],
    ] as const)
      assert.throws(
        () => placesIn([text], {}),
        (error: Error) => because.test(error.message) && !error.message.includes('secret'),
        text,
      )
    assert.throws(() => placesIn(['ncic=https://a.example', 'ncic=https://b.example'], {}), /connected twice/)
  })
})
