import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { acts, may } from '#access/may.ts'
import { endpoints } from '#contract/endpoints.ts'
import { licenseeLog, logSearch } from '../support/auditing.ts'
import { annSent, edge, inquirySent, key, type Edge, type Said } from '../support/edge.ts'
import { examining } from '../support/examining.ts'
import { ann, felony, ffl } from '../support/scene.ts'

/** Unlike anything that we ever say. */
const token = 'Zzauditq'
const person = {
  ...annSent,
  birthplace: `${token}town`,
  address: { street: `1 ${token}`, city: 'A', state: 'TX', zip: '00001' },
}

async function inquired(made: Edge, transferee: object): Promise<string> {
  const body = inquirySent(transferee)
  const said = await made.ask('POST', '/v1/checks', { as: made.as.licensee, headers: key(), body })
  assert.equal(said.status, 201)
  return String(said.body['ntn'])
}

/** An allowed check, one that waits, and a Denied that its licensee has not heard; of people whose every word is the token. */
async function planted() {
  const made = await edge({ files: { iii: [felony(ann)] } })
  const allowed = await inquired(made, {
    ...person,
    name: { last: token, first: token },
    born: '1979-03-09',
    ssn: '900567890',
  })
  await inquired(made, person)
  const ntn = await inquired(made, person)
  const examiner = examining({ ...made, ntn })
  await examiner.open()
  await examiner.act('claim')
  await examiner.act('judgements', { hit: 1, same: true })
  assert.equal((await examiner.act('determination', { determination: 'denied' })).status, 200)
  return { ...made, ntn, allowed }
}

const uses = ['performance', 'operational-problem', 'appeal', 'audit', 'violation'] as const

async function everythingSaid(made: Edge): Promise<readonly Said[]> {
  return [
    await licenseeLog(made),
    ...(await Promise.all(uses.map(use => logSearch(made, use, { month: '2026-09' })))),
    await logSearch(made, 'licensee-audit', { ffl }),
    await made.ask('GET', '/v1/audit/uses?month=2026-09', { as: made.as.auditor }),
    await made.ask('GET', '/v1/audit/asked-often', { as: made.as.auditor }),
    await made.ask('GET', '/v1/audit/tile/entries/000.p/1', { as: made.as.auditor }),
  ]
}

suite('an auditor learns of nobody who was not denied (RET-12, RET-14)', () => {
  test('who may read the log may do nothing that opens a check', () => {
    const granted = acts.filter(act => may('auditor', act) !== undefined)
    assert.deepEqual(granted, [
      ...['read-log', 'make-licensee-log', 'search-log'],
      ...['review-log-uses', 'review-asked-often'],
    ])
    const reached = endpoints.filter(({ act }) => granted.some(one => one === act)).map(({ name }) => name)
    assert.deepEqual(reached, ['readTile', 'makeLicenseeLog', 'searchLog', 'readLogUses', 'readAskedOften'])
  })

  test('nothing of an allowed, an open or an unheard transferee is in anything said, in logs, leaves or metrics', async () => {
    const made = await planted()
    const said = await everythingSaid(made)
    for (const { text, headers } of said) assert.ok(!`${text}${JSON.stringify(headers)}`.includes(token))
    assert.match(said[0]?.text ?? '', new RegExp(made.allowed), 'its number is shown')
    assert.ok(!JSON.stringify(made.lines).includes(token))
    assert.ok(!JSON.stringify(made.store.tables.leaves.all()).includes(token))
    assert.ok(!(await made.ask('GET', '/metrics')).text.includes(token))
  })

  test('the control: of the check whose Denied was heard, everything is in the licensee’s log and nothing in a search', async () => {
    const made = await planted()
    await made.ask('GET', `/v1/checks/${made.ntn}`, { as: made.as.licensee })
    const [log, ...searches] = await everythingSaid(made)
    for (const part of [`${token}town`, `1 ${token}`, 'Quillfeather']) assert.ok(log?.text.includes(part), part)
    for (const { text } of searches) assert.ok(!text.includes(token))
  })

  test('the leaves of searches name no check, so that they tell nothing of one after ninety days (DEC-14)', async () => {
    const made = await planted()
    await everythingSaid(made)
    const leaves = JSON.stringify(made.store.tables.leaves.of('log-uses 2026-09'))
    assert.ok(leaves.includes('licensee-log-made') && leaves.includes('log-searched'))
    for (const ntn of [made.allowed, made.ntn]) assert.ok(!leaves.includes(ntn))
  })
})
