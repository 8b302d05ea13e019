import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { enrollCaller } from '#access/enroll.ts'
import type { PocMessageKind } from '#law/lives/poc-words.ts'
import { parseOri } from '#law/numbers.ts'
import { system } from '#ledger/carry-out.ts'
import { receive } from '#law/poc/life.ts'
import { seeded } from '#simulated/random.ts'
import { work } from '../support/scene.ts'
import { annSent, basic, edge, key, type Edge } from '../support/edge.ts'

/** Tuesday 8 September 2026, nine in the morning, Eastern time: the operational day ends at one o’clock in the night. */
const endOfDay = Temporal.Instant.from('2026-09-09T05:00:00Z')
const justBefore = { microseconds: -1 }
const sale = { purpose: 'sale', firearm: 'handgun', eligibilityVerified: true, transferee: annSent }

const asked = ({ ask, as }: Edge, body: object = sale, headers = key()) =>
  ask('POST', '/v1/poc/inquiries', { as: as.poc, headers, body })

async function inquired(scene: Edge): Promise<string> {
  const said = await asked(scene)
  assert.equal(said.status, 201, said.text)
  return String(said.body['ntn'])
}

const bodyOf = (message: PocMessageKind) => (message === 'poc-denial' ? { message, categories: ['A1'] } : { message })

const reported = ({ ask, as }: Edge, ntn: string, message: PocMessageKind) =>
  ask('POST', `/v1/poc/inquiries/${ntn}/determinations`, { as: as.poc, body: bodyOf(message) })

async function receiptOf(scene: Edge, ntn: string, message: PocMessageKind) {
  const { body } = await reported(scene, ntn, message)
  return [body['receipt'], body['standing']]
}

const stateOf = async ({ world }: Edge, ntn: string) =>
  (await world.find.transaction(ntn as Parameters<typeof world.find.transaction>[0], { audience: 'system' }))?.state

suite('28 CFR 25.6(h): a message at each boundary', () => {
  test('a microsecond before the operational day ends it is in time, though the worker comes after it (POC-10)', async () => {
    const scene = await edge()
    const ntn = await inquired(scene)
    scene.clock.passTo(endOfDay.add(justBefore))
    assert.deepEqual(await receiptOf(scene, ntn, 'poc-denial'), ['accepted', 'denied'])
    scene.clock.pass({ hours: 1 })
    await work(scene.world)
    assert.equal((await stateOf(scene, ntn))?.status, 'denied')
  })

  test('at its end, before the worker has presumed anything, it is still first; after that it is late and taken (POC-13, DEC-04)', async () => {
    const scene = await edge()
    const [first, second] = [await inquired(scene), await inquired(scene)]
    scene.clock.passTo(endOfDay)
    assert.deepEqual(await receiptOf(scene, first, 'poc-denial'), ['accepted', 'denied'])
    await work(scene.world)
    assert.deepEqual(await receiptOf(scene, second, 'poc-denial'), ['late', 'denied'])
    assert.equal((await stateOf(scene, second))?.poc?.contradicted, true)
  })

  test('just before identity is destroyed a late denial keeps it, and just after it a denial is only recorded (DEC-04)', async () => {
    const scene = await edge()
    const [kept, gone] = [await inquired(scene), await inquired(scene)]
    scene.clock.passTo(endOfDay)
    await work(scene.world)
    const due = (await scene.world.find.owed(gone)).find(({ kind }) => kind === 'destroy-identity')?.at
    scene.clock.passTo((due ?? assert.fail('it is owed')).add(justBefore))
    await work(scene.world)
    assert.deepEqual(await receiptOf(scene, kept, 'poc-denial'), ['late', 'denied'])
    scene.clock.pass({ microseconds: 1 })
    await work(scene.world)
    assert.deepEqual(await receiptOf(scene, gone, 'poc-denial'), ['recorded', 'forgotten'])
    const said = await reported(scene, gone, 'poc-denial')
    assert.equal(said.body['todo'], 'inquire again and send the denial under the new number')
    assert.deepEqual(
      [(await stateOf(scene, kept))?.identityDestroyed, (await stateOf(scene, gone))?.status],
      [false, 'presumed'],
    )
    // The log has both that were only recorded.
    const leaves = scene.store.tables.leaves.of(gone).filter(({ body }) => body?.['type'] === 'poc-message')
    assert.deepEqual(
      leaves.map(({ body }) => body?.['receipt']),
      ['recorded', 'recorded'],
    )
  })

  test('after its ninety days the number is unknown, and nothing is kept that tells more than number and date (RET-04, DEC-14)', async () => {
    const scene = await edge()
    const ntn = await inquired(scene)
    scene.clock.pass({ hours: 24 })
    await work(scene.world)
    scene.clock.pass({ hours: 4 })
    await work(scene.world)
    assert.deepEqual(await receiptOf(scene, ntn, 'poc-denial'), ['recorded', 'forgotten'])
    for (let day = 0; day < 90; day += 1) {
      scene.clock.pass({ hours: 24 })
      await work(scene.world)
    }
    const said = await reported(scene, ntn, 'poc-denial')
    assert.deepEqual([said.status, said.body['code']], [404, 'unknown-number'])
    await work(scene.world)
    assert.deepEqual(rowsThatName(ntn, scene), ['numbers'])
    // The control: on the first day there is more.
    const young = await inquired(scene)
    assert.ok(rowsThatName(young, scene).length > 3)
  })
})

/** Tables in which a row that tells something names this number; a leaf that lost its body tells nothing. */
function rowsThatName(ntn: string, { store }: Edge): readonly string[] {
  const { numbers, leaves, ...rest } = store.tables
  const told = { ...rest, numbers, leaves: { all: () => leaves.all().filter(({ body }) => body !== undefined) } }
  return Object.entries(told).flatMap(([name, table]) =>
    (table as Readonly<{ all: () => readonly unknown[] }>).all().some(row => JSON.stringify(row).includes(ntn))
      ? [name]
      : [],
  )
}

suite('28 CFR 25.6(e), (h): two things at once', () => {
  test('two inquiries with one number of the state: one is searched, the other is refused and nothing of it is kept (POC-05)', async () => {
    const scene = await edge()
    for (let round = 0; round < 10; round += 1) {
      const stn = `VA-${round}`
      const before = scene.store.tables.numbers.all().length
      const both = await Promise.all([asked(scene, { ...sale, stn }), asked(scene, { ...sale, stn })])
      assert.deepEqual(new Set(both.map(({ status }) => status)), new Set([201, 409]))
      assert.equal(both.find(({ status }) => status === 409)?.body['code'], 'stn-in-use')
      assert.equal(scene.store.tables.numbers.all().length, before + 1)
    }
  })

  test('the same inquiry twice at once is one check', async () => {
    const scene = await edge()
    const headers = key()
    const body = { ...sale, stn: 'VA-1' }
    const both = await Promise.all([asked(scene, body, headers), asked(scene, body, headers)])
    assert.deepEqual(new Set(both.map(said => [said.status, said.body['ntn']].join(' '))).size, 1)
  })

  for (const message of ['poc-open', 'poc-denial', 'poc-proceed'] as const) {
    test(`${message} that meets the presumption is never lost, whichever comes first`, async () => {
      const scene = await edge()
      const ntns = await Promise.all(Array.from({ length: 12 }, () => inquired(scene)))
      scene.clock.passTo(endOfDay)
      const [, ...receipts] = await Promise.all([work(scene.world), ...ntns.map(ntn => reported(scene, ntn, message))])
      const ends = { 'poc-open': 'with-poc', 'poc-denial': 'denied', 'poc-proceed': 'proceed' } as const
      for (const [at, ntn] of ntns.entries()) {
        assert.match(String(receipts[at]?.body['receipt']), /^(accepted|late)$/)
        const state = await stateOf(scene, ntn)
        assert.deepEqual([state?.status, state?.poc?.reported], [ends[message], [message]])
      }
    })
  }
})

const four = ['poc-open', 'poc-denial', 'poc-proceed', 'poc-overturn'] as const

const permutations = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length === 0
    ? [[]]
    : items.flatMap((first, at) => permutations(items.toSpliced(at, 1)).map(rest => [first, ...rest]))

suite('28 CFR 25.6(h): messages in every order', () => {
  test('the four of them, in each of twenty-four orders, and what was refused sent again, end in the same record (POC-14)', async () => {
    const scene = await edge()
    for (const order of permutations(four)) {
      const ntn = await inquired(scene)
      for (const message of order) await reported(scene, ntn, message)
      await reported(scene, ntn, 'poc-overturn')
      const state = await stateOf(scene, ntn)
      assert.equal(state?.status, 'overturned', order.join(', '))
    }
  })

  test('any messages, often twice, leave the record where the law’s table says, and all of them are in the log', async t => {
    const seed = Number(process.env['SEED'] ?? 20260908)
    t.diagnostic(`seed ${seed}`)
    const random = seeded(seed)
    const scene = await edge()
    for (let round = 0; round < 60; round += 1) {
      const ntn = await inquired(scene)
      const sent = Array.from({ length: 1 + random.int(7) }, () => random.pick(four)).flatMap(message =>
        random.chance(0.3) ? [message, message] : [message],
      )
      let standing: Parameters<typeof receive>[0] = 'created'
      for (const message of sent) {
        const expected = receive(standing, message)
        assert.deepEqual(
          await receiptOf(scene, ntn, message),
          [expected.answer, expected.to],
          `${sent.join(', ')}, seed ${seed}`,
        )
        // Sent twice, it moves nothing the second time.
        standing = expected.to
        assert.equal(receive(standing, message).to, standing)
      }
      const events = scene.store.tables.events.of(ntn).filter(({ body }) => String(body['type']).startsWith('poc-'))
      const moved = events.filter(({ body }) => body['type'] !== 'poc-answered').length
      const marked = scene.store.tables.leaves.of(ntn).filter(({ body }) => body?.['type'] === 'poc-message').length
      assert.equal(moved + marked, sent.length, `${sent.join(', ')}, seed ${seed}`)
    }
  })
})

suite('28 CFR 25.6(h), 25.6(j): a check of a point of contact is no agency’s', () => {
  test('an agency of the same number reads nothing of it, and takes nothing back', async () => {
    const scene = await edge()
    const ntn = await inquired(scene)
    const ori = parseOri('VA0000001') ?? assert.fail('the ORI is well formed')
    const machine = {
      id: 'agency-va',
      name: 'An agency',
      audience: 'agency',
      ori,
      state: 'VA',
      clientKey: 'k',
    } as const
    await enrollCaller(machine, system, scene.world)
    const said = await scene.ask('GET', `/v1/agency/checks/${ntn}`, { as: basic('agency-va', 'k') })
    assert.deepEqual([said.status, said.body['code']], [404, 'unknown-number'])
  })
})
