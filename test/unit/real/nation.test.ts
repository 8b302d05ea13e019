import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseNtn } from '#law/numbers.ts'
import { jsonCarrier, type Exchange, type Request } from '#real/nation/json.ts'
import { spared } from '#real/nation/spared.ts'
import { nationalSource } from '#real/sources/national.ts'
import { ann } from '../../support/scene.ts'

const now = () => Temporal.Instant.from('2026-09-08T13:00:00Z')
const ntn = parseNtn('00000000000000') ?? assert.fail('the number is well formed')
const within = 200
const beside = { stn: ntn, purpose: 'sale', firearm: 'handgun' } as const
const asked = { description: ann, citizenships: ['US'], beside } as const

const answer = {
  ...{ ntn, kind: 'no-record', searched: ['indices', 'ncic', 'iii'], notSearched: [], matches: 0, records: [] },
  ...{ standing: 'created', contact: '2026-09-08T13:00:00Z' },
}
const problem = (status: number, code: string) => ({
  status,
  body: { type: `urn:opennics:refusal:${code}`, title: 'No', status, detail: 'No', code, todo: 'No' },
})
const over = (exchange: Exchange) => spared(jsonCarrier(exchange), now, within)

suite('the nation as a point of contact hears it', () => {
  test('only what the contract allows is an answer', async () => {
    const bad: readonly unknown[] = [
      ...[undefined, null, '', 7, [], {}, { ...answer, kind: 'nothing' }, { ...answer, ntn: '0' }],
      ...[
        { ...answer, more: 1 },
        { ...answer, records: [{ record: '../x' }] },
      ],
    ]
    for (const body of bad) {
      const heard = await over(async () => ({ status: 201, body })).ask(asked)
      assert.deepEqual(heard, { kind: 'silent', because: 'failed' }, JSON.stringify(body))
    }
    const heard = await over(async () => ({ status: 201, body: answer })).ask(asked)
    assert.deepEqual(heard, { kind: 'answered', ntn, whole: true, records: [] })
  })

  test('who is asked about stands in the body of the inquiry alone, without an address, and our number is its key', async () => {
    const requests: Request[] = []
    const nation = over(async request => {
      requests.push(request)
      return { status: 201, body: answer }
    })
    await nation.ask(asked)
    await nation.ask({ ...asked, beside: { ...beside, under: ntn } })
    const [first, second] = requests
    assert.deepEqual([first?.method, first?.path, first?.key], ['POST', '/v1/poc/inquiries', ntn])
    assert.match(JSON.stringify(first?.body), /Quillfeather/)
    assert.deepEqual(second, { method: 'GET', path: `/v1/poc/inquiries/${ntn}` })
  })

  test('what it declines it declines, and what it cannot do now is silence', async () => {
    const heard = async (said: ReturnType<typeof problem>) => (await over(async () => said).ask(asked)).kind
    assert.equal(await heard(problem(409, 'stn-in-use')), 'declined')
    assert.equal(await heard(problem(503, 'not-in-operation')), 'silent')
    assert.equal(await heard(problem(429, 'too-many-tries')), 'silent')
  })

  test('a line that hangs is late, and after five of them nobody waits for it', async () => {
    const nation = over(() => new Promise(() => undefined))
    for (let count = 0; count < 5; count += 1)
      assert.deepEqual(await nation.ask(asked), { kind: 'silent', because: 'late' })
    // Somebody looks whether it is back; whoever comes next does not.
    await nation.ask(asked)
    const since = performance.now()
    assert.deepEqual(await nation.report({ ntn, message: 'poc-open' }), { kind: 'silent', because: 'down' })
    assert.ok(performance.now() - since < within)
  })

  test('as a source it has not answered until every record that it names was read', async () => {
    const named = {
      record: 'iii-1',
      source: 'iii',
      category: 'A1',
      bits: 40,
      person: { ...ann, names: [...ann.names] },
    }
    const two = { ...answer, kind: 'multiple-match', matches: 2, records: [named, { ...named, record: 'iii-2' }] }
    const exchange: Exchange = async ({ path }) => {
      if (path.endsWith('iii-2')) throw new Error('the line was cut')
      return path.endsWith('iii-1') ? { status: 200, body: { ...named, facts: {} } } : { status: 201, body: two }
    }
    const heard = await nationalSource(over(exchange), now).ask(asked)
    assert.deepEqual(
      [heard.kind, heard.kind === 'answered' && [heard.more, heard.nation, heard.records.map(({ id }) => id)]],
      ['answered', [true, ntn, ['iii-1']]],
    )
  })
})
