import assert from 'node:assert/strict'
import { after, before, suite, test } from 'node:test'
import { edge, inquirySent, key, unknownFfl, type Edge, type Said } from '../support/edge.ts'
import { codeWord, ffl } from '../support/scene.ts'
import { cases, planted } from './28-cfr-25.6-bad-input-cases.ts'

suite(
  'bad input is declined clearly, and nothing comes of it (CHK-01, CHK-55, ACC-01, ACC-03, ACC-07, POC-04, SEC-04, SEC-06, VIO-02)',
  () => {
    let scene: Edge
    let asked = 0

    before(async () => {
      // Every case fails in turn from one address, which is not what is tried here.
      scene = await edge({ log: () => (asked += 1) }, { failuresAllowed: 1000 })
      const first = { as: scene.as.licensee, headers: { 'idempotency-key': 'used-before' }, body: inquirySent() }
      assert.equal((await scene.ask('POST', '/v1/checks', first)).status, 201)
    })
    after(() => scene.app.close())

    for (const { what, send, as, headers, gets, at } of cases) {
      test(`${what}: ${gets.join(' ')}`, async () => {
        const stood = kept(scene)
        const [asksBefore, linesBefore] = [asked, scene.lines.length]
        const raw = typeof send === 'string' || Buffer.isBuffer(send) ? send : JSON.stringify(send)
        const said = await scene.ask('POST', '/v1/checks', {
          as: as ?? scene.as.licensee,
          headers: { ...key(), ...headers },
          raw,
        })
        assert.deepEqual([said.status, said.body['code']], gets)
        assert.equal(said.headers['content-type'], 'application/problem+json; charset=utf-8')
        assert.deepEqual(
          said.body['pointers'],
          at?.map(([pointer, code]) => ({ pointer, code })),
        )

        // Nothing was searched, no number was given, and nothing was kept but one leaf.
        assert.equal(asked, asksBefore)
        const { leaves, ...others } = kept(scene)
        const { leaves: leavesBefore, ...othersBefore } = stood
        assert.deepEqual(others, othersBefore)
        const added = leaves.filter(leaf => !leavesBefore.includes(leaf))
        assert.equal(added.length, 1)
        checkLeaf(added[0] ?? '', gets[1])

        assertNoEcho(said, [...added, ...scene.lines.slice(linesBefore).map(line => JSON.stringify(line))])
      })
    }

    test('and the next good request is answered', async () => {
      const said = await scene.ask('POST', '/v1/checks', { as: scene.as.licensee, headers: key(), body: inquirySent() })
      assert.deepEqual([said.status, said.body['response']], [201, 'proceed'])
    })

    test('the control: a request that repeats what was sent would be seen', () => {
      const echo = { status: 422, headers: {}, text: `{"last":"${planted}"}`, body: {} }
      assert.throws(() => assertNoEcho(echo, []))
    })
  },
)

/** Every row of every table, so that a change anywhere is seen. */
function kept({ store }: Edge) {
  // A leaf that has no place yet stands in both.
  const { leaves, waiting: _, ...tables } = store.tables
  const rows = Object.entries(tables).map(([name, table]) => [name, table.all().length])
  return {
    ...(Object.fromEntries(rows) as Record<string, number>),
    leaves: leaves.all().map(leaf => JSON.stringify(leaf)),
  }
}

/** Who was refused what, and under a number of chance: no descriptor has a place in it, and no NTN. */
function checkLeaf(written: string, code: string): void {
  const { subject, body: told } = JSON.parse(written) as { subject: string; body: Record<string, string> }
  assert.match(subject, /^refusal-[\w-]{22}$/)
  const { claimed, ...always } = told
  assert.deepEqual(Object.keys(always).toSorted(), ['at', 'by', 'code', 'endpoint', 'type'])
  assert.deepEqual([always['type'], always['code'], always['endpoint']], ['refused', code, 'startCheck'])
  if (code !== 'sign-in-failed') assert.equal(claimed, undefined)
  else assert.ok(claimed === undefined || claimed === ffl || claimed === unknownFfl)
}

const sentValues = [planted, 'Quillfeather', 'Annabeth', '1981-04-1', '900121234', '98765432', '\u202E', codeWord]

function assertNoEcho({ text, headers }: Said, written: readonly string[]): void {
  for (const place of [text, JSON.stringify(headers), ...written]) {
    for (const value of sentValues) assert.ok(!place.includes(value), `an echo of what was sent in: ${place}`)
  }
}
