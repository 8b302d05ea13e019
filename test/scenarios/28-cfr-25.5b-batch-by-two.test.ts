import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { defaultPolicies } from '#law/policies.ts'
import { withSettings } from '#law/settings.ts'
import { agencies, type Agencies } from '../support/agencies.ts'
import { committed, csv, file, line, read, sent } from '../support/batches.ts'
import { work } from '../support/scene.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, at) => `V-${at}`)
const takingBack = (count: number) =>
  file(...numbers(count).map(ari => line(ari, { action: 'withdraw', because: 'no-longer-applies' })))

/** An agency with so many records, which are entered by one person: that takes nobody out. */
async function entered(count: number): Promise<Agencies> {
  const made = await agencies()
  await committed(made, (await sent(made, file(...numbers(count).map(ari => line(ari))))).batch)
  return made
}

const commit = ({ ask }: Agencies, batch: string, as: Agencies['first']) =>
  ask('POST', `/v1/batches/${batch}/commit`, { as })
const inForce = async ({ world }: Agencies) => (await world.find.counts())['entries.in-force'] ?? 0

suite('nobody alone takes back many records by a batch (REC-22)', () => {
  test('of a hundred and one, who sent it is told to ask another, and nothing leaves until another commits', async () => {
    const made = await entered(101)
    const batch = await sent(made, takingBack(101))
    assert.deepEqual([batch.status, batch.leaving, batch.takesTwo], ['checked', 101, true])
    const alone = await commit(made, batch.batch, made.first)
    assert.deepEqual([alone.status, alone.body['code']], [403, 'batch-needs-another'])
    assert.match(String(alone.body['todo']), /another person of your agency/)
    await work(made.world)
    assert.equal(await inForce(made), 101)
    // Another agency's caller is no second person.
    assert.equal((await commit(made, batch.batch, made.other)).status, 404)
    assert.equal((await commit(made, batch.batch, made.second)).status, 202)
    await work(made.world)
    assert.deepEqual((await read(made, batch.batch)).counts, { withdrawn: 101 })
    assert.equal(await inForce(made), 0)
  })

  test('the second person sends the same file and commits what is the same batch', async () => {
    const made = await entered(101)
    const { batch } = await sent(made, takingBack(101))
    const same = await made.ask('POST', '/v1/batches', { as: made.second, raw: takingBack(101), headers: csv })
    assert.equal(same.body['batch'], batch)
    assert.equal((await commit(made, batch, made.second)).status, 202)
    // Nor may it be turned around: who sent it first is who sent it.
    const other = await entered(101)
    const first = await sent(other, takingBack(101))
    await other.ask('POST', '/v1/batches', { as: other.second, raw: takingBack(101), headers: csv })
    assert.equal((await commit(other, first.batch, other.first)).status, 403)
  })

  test('the control: a hundred one person takes back, and enters as many as there are', async () => {
    const made = await entered(100)
    const batch = await sent(made, takingBack(100))
    assert.equal(batch.takesTwo, undefined)
    assert.deepEqual((await committed(made, batch.batch)).counts, { withdrawn: 100 })
  })

  test('what leaves because of what a correction says counts like what is taken back', async () => {
    const made = await agencies()
    const header =
      'action,because,ari,category,last,first,sex,born,fact.event,fact.jurisdiction,fact.finding,fact.relief'
    const rows = (act: string, relief: string) =>
      [header, ...numbers(101).map(ari => `${act},${ari},D,Quill,Ann,F,1981-04-17,adjudicated,state,danger,${relief}`)]
        .join('\r\n')
        .concat('\r\n')
    await committed(made, (await sent(made, rows('enter,', 'none'))).batch)
    assert.equal(await inForce(made), 101)
    const batch = await sent(made, rows('modify,corrected', 'conforming-state-program'))
    assert.deepEqual([batch.counts.modified, batch.leaving], [101, 101])
    assert.equal((await commit(made, batch.batch, made.first)).status, 403)
  })
})

const someNumbers = (from: number, to: number) => numbers(to).slice(from)
const someBack = (from: number, to: number) =>
  file(...someNumbers(from, to).map(ari => line(ari, { action: 'withdraw', because: 'no-longer-applies' })))

suite('nor in parts: what left within a week without a second person counts together (REC-22)', () => {
  test('of two files of sixty the second needs another person, and the next week neither does', async () => {
    const made = await entered(180)
    await committed(made, (await sent(made, someBack(0, 60))).batch)
    const next = await sent(made, someBack(60, 120))
    assert.deepEqual([next.leaving, next.takesTwo], [60, true])
    assert.equal((await commit(made, next.batch, made.first)).body['code'], 'batch-needs-another')
    await work(made.world)
    assert.equal(await inForce(made), 120)
    assert.equal((await commit(made, next.batch, made.second)).status, 202)
    await work(made.world)
    assert.equal(await inForce(made), 60)
    // What two people took back is not counted: forty more are let go by one.
    await committed(made, (await sent(made, someBack(120, 160))).batch)
    assert.equal((await sent(made, someBack(160, 161))).takesTwo, true)
    made.clock.pass({ hours: 24 * 7 })
    const later = await sent(made, someBack(160, 180))
    assert.equal(later.takesTwo, undefined)
    await committed(made, later.batch)
    assert.equal(await inForce(made), 0)
  })

  test('records taken back singly count, and none of them ever waits for another person', async () => {
    const made = await entered(102)
    for (const ari of numbers(101)) {
      const body = { ari, reason: 'no-longer-applies' }
      assert.equal((await made.ask('POST', '/v1/entries/withdrawal', { as: made.first, body })).status, 200)
    }
    assert.equal(await inForce(made), 1)
    const batch = await sent(made, someBack(101, 102))
    assert.equal(batch.takesTwo, true)
    assert.equal((await commit(made, batch.batch, made.first)).status, 403)
  })

  test('of two batches that one person commits at the same moment only one passes', async () => {
    const made = await entered(120)
    const [one, other] = [await sent(made, someBack(0, 60)), await sent(made, someBack(60, 120))]
    assert.deepEqual([one.takesTwo, other.takesTwo], [undefined, undefined])
    const answers = await Promise.all([commit(made, one.batch, made.first), commit(made, other.batch, made.first)])
    assert.deepEqual(
      answers.map(({ status }) => status).toSorted((a, b) => a - b),
      [202, 403],
    )
  })

  test('another agency’s files count for that agency alone', async () => {
    const made = await entered(100)
    await committed(made, (await sent(made, takingBack(100))).batch)
    const others = { ...made, as: { ...made.as, agency: made.other } }
    await committed(others, (await sent(others, file(line('X-1')))).batch)
    const back = file(line('X-1', { action: 'withdraw', because: 'no-longer-applies' }))
    assert.equal((await sent(others, back)).takesTwo, undefined)
  })
})

suite('nor by a file that was looked at before the records came (REC-22)', () => {
  /** Looked at when it took nothing back; a hundred and fifty records with these numbers came after. */
  async function lookedAtBefore(): Promise<Readonly<{ made: Agencies; batch: string }>> {
    const made = await agencies()
    const { batch, counts, takesTwo } = await sent(made, takingBack(150))
    assert.deepEqual([counts, takesTwo], [{ 'not-entered': 150, own: 0 }, undefined])
    await committed(made, (await sent(made, file(...numbers(150).map(ari => line(ari))))).batch)
    assert.equal(await inForce(made), 150)
    return { made, batch }
  }

  test('of a hundred and fifty that came since it was looked at, a hundred leave by one, and each other row is named', async () => {
    const { made, batch } = await lookedAtBefore()
    const { counts, accepted, rejectedRows, rejected } = await committed(made, batch)
    assert.deepEqual([counts, accepted, rejectedRows], [{ withdrawn: 100 }, 100, 50])
    assert.ok(rejected.every(({ code }) => code === 'leaves-by-one'))
    assert.equal(await inForce(made), 50)
    // They count in the week: the next needs another person.
    assert.equal((await sent(made, someBack(100, 101))).takesTwo, true)
  })

  test('the control: all of them leave where another person commits', async () => {
    const { made, batch } = await lookedAtBefore()
    assert.equal((await commit(made, batch, made.second)).status, 202)
    await work(made.world)
    assert.deepEqual((await read(made, batch)).counts, { withdrawn: 150 })
    assert.equal(await inForce(made), 0)
  })
})

test('an agency may be stricter', () => {
  assert.equal(defaultPolicies['batch-withdrawn-by-one'], 'hundred')
  const { policies } = withSettings({ policies: { ...defaultPolicies, 'batch-withdrawn-by-one': 'ten' } })
  assert.equal(policies['batch-withdrawn-by-one'], 'ten')
})
