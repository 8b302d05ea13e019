import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { initiateCheck } from '#check/initiate-check.ts'
import { judge } from '#check/judge.ts'
import { retrieve } from '#check/retrieve.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import type { Ntn } from '#law/words.ts'
import { isRefusal } from '../../src/refusal.ts'
import { ann, checked, felony, inquiry, type Scene } from '../support/scene.ts'
import { coloradoOri, twoSystems, type TwoSystems } from '../support/two-systems.ts'

let others = 0
const examiner = { audience: 'examiner', id: 'examiner-1' } as const
const scope = { audience: 'examiner' } as const

const standing = async (ntn: Ntn, { world }: Pick<Scene, 'world'>): Promise<Transaction> =>
  (await world.find.transaction(ntn, { audience: 'system' }))?.state ?? assert.fail('it is there')

/** How the nation has the check that Colorado began under its own number. */
async function there(ntn: Ntn, { nation }: TwoSystems): Promise<Transaction | undefined> {
  const stood = await nation.world.find.transactionOfStn(coloradoOri, ntn)
  return stood === undefined ? undefined : standing(stood, nation)
}

async function determined(ntn: Ntn, determination: 'proceed' | 'denied', { colorado: { world } }: TwoSystems) {
  const by = { ntn, by: examiner, scope }
  const done = [await claim(by, world), await judge({ ...by, hit: 1, same: determination === 'denied' }, world)]
  for (const each of [...done, await determine({ ...by, determination }, world)])
    assert.equal(isRefusal(each), false, JSON.stringify(each))
  // The licensee asks, and hears it.
  await retrieve(
    { ntn, by: { audience: 'licensee', id: 'licensee' }, scope: { audience: 'system' }, through: 'poll' },
    world,
  )
}

const kindsThere = (ntn: Ntn, { nation }: TwoSystems): readonly unknown[] =>
  nation.store.tables.events
    .of(ntn)
    .flatMap(({ body: { type } }) => (/^poc-(?!answered)/.test(String(type)) ? [type] : []))

suite('28 CFR 25.6(d)-(h): this program as a state’s point of contact', () => {
  test('its licensee is answered at once from the nation’s files and its own; a same-day Proceed is told to nobody, presumed there, and forgotten on both sides (POC-18)', async () => {
    const both = await twoSystems()
    const { ntn, status, nation } = await checked(inquiry(), both.colorado.world)
    assert.equal(status, 'proceed')
    const other = (await there(ntn, both)) ?? assert.fail('the nation knows it by our number')
    assert.deepEqual([nation?.ntn, other.assigned.stn], [other.ntn, ntn])
    await both.pass({ hours: 16, minutes: 1 })
    assert.equal((await there(ntn, both))?.status, 'presumed')
    assert.deepEqual((await standing(ntn, both.colorado)).nation?.told, [])
    assert.equal((await standing(ntn, both.colorado)).identityDestroyed, true)
  })

  test('a record of the nation’s is judged by our own law, and a denial is told there at once with its category', async () => {
    const both = await twoSystems({ nation: { files: { iii: [felony(ann)] } } })
    const { ntn, status, hits } = await checked(inquiry(), both.colorado.world)
    assert.deepEqual([status, hits], ['delayed', 1])
    await determined(ntn, 'denied', both)
    await both.pass({ seconds: 1 })
    const other = await there(ntn, both)
    assert.deepEqual([other?.status, other?.prohibitors], ['denied', ['felony-conviction']])
    assert.deepEqual((await standing(ntn, both.colorado)).nation?.told, ['poc-denial'])
  })

  test('what nobody answered is told open before the day ends, and the Proceed that follows is told too', async () => {
    const both = await twoSystems({ nation: { files: { iii: [felony(ann)] } } })
    const { ntn } = await checked(inquiry(), both.colorado.world)
    await both.pass({ hours: 15, minutes: 29 })
    assert.deepEqual(kindsThere((await there(ntn, both))?.ntn ?? assert.fail(), both), [])
    await both.pass({ minutes: 2 })
    assert.deepEqual(kindsThere((await there(ntn, both))?.ntn ?? assert.fail(), both), ['poc-open'])
    await both.pass({ hours: 10 })
    assert.equal((await there(ntn, both))?.status, 'with-poc')
    await determined(ntn, 'proceed', both)
    await both.pass({ seconds: 1 })
    const other = (await there(ntn, both)) ?? assert.fail()
    assert.deepEqual([other.status, kindsThere(other.ntn, both)], ['proceed', ['poc-open', 'poc-proceed']])
  })

  test('its own state’s file alone is enough for a delay', async () => {
    const both = await twoSystems({ colorado: { stateFile: [felony(ann, 'state')] } })
    const { status, hits } = await checked(inquiry(), both.colorado.world)
    assert.deepEqual([status, hits], ['delayed', 1])
  })
})

suite('28 CFR 25.6(f)-(h): the line to the nation is cut', () => {
  for (const mishap of ['not-there', 'no-answer'] as const) {
    test(`an inquiry that ${mishap === 'not-there' ? 'never came' : 'came and was never answered'} is Delayed, asked again, and one check there`, async () => {
      const both = await twoSystems()
      both.line.behave(mishap)
      const { ntn, status, silent } = await checked(inquiry(), both.colorado.world)
      assert.deepEqual([status, silent], ['delayed', ['national']])
      both.line.behave('none')
      await both.pass({ minutes: 2 })
      assert.equal((await standing(ntn, both.colorado)).status, 'proceed')
      const all = await both.nation.world.find.transactionsOf({ ori: coloradoOri }, 10)
      assert.deepEqual(
        all.map(({ state }) => state.assigned.stn),
        [ntn],
      )
    })
  }

  test('control: where our own number is not the key, the inquiry whose answer was lost is never answered again', async () => {
    const both = await twoSystems({
      without: request => ({ ...request, ...(request.key && { key: `another-key-${(others += 1)}` }) }),
    })
    both.line.behave('no-answer')
    const { ntn } = await checked(inquiry(), both.colorado.world)
    both.line.behave('none')
    await both.pass({ minutes: 2 })
    assert.equal((await standing(ntn, both.colorado)).status, 'delayed')
  })

  test('a Partial answer is silence, and what the nation finds later is read under the same number', async () => {
    const both = await twoSystems({ nation: { files: { iii: [felony(ann)] } } })
    both.nation.files.iii.goDown()
    const { ntn, status, hits, silent } = await checked(inquiry(), both.colorado.world)
    assert.deepEqual([status, hits, silent], ['delayed', 0, ['national']])
    both.nation.files.iii.comeBack()
    await both.pass({ minutes: 2 })
    await both.pass({ minutes: 2 })
    const { hits: found, silent: left } = await standing(ntn, both.colorado)
    assert.deepEqual([found, left], [1, []])
    assert.equal(both.line.requests.filter(({ path }) => path === '/v1/poc/inquiries').length, 1)
  })

  test('a denial whose message could not be sent is sent when the line is back, late, and taken while identity exists', async () => {
    const both = await twoSystems({ colorado: { stateFile: [felony(ann, 'state')] } })
    const { ntn } = await checked(inquiry(), both.colorado.world)
    both.line.behave('not-there')
    await determined(ntn, 'denied', both)
    await both.pass({ hours: 16, minutes: 1 })
    assert.equal((await there(ntn, both))?.status, 'presumed')
    both.line.behave('none')
    await both.pass({ minutes: 10 })
    const other = (await there(ntn, both)) ?? assert.fail()
    assert.deepEqual([other.status, other.poc?.contradicted], ['denied', true])
  })

  test('where identity was destroyed there, it is inquired of again under a new number and the denial is sent to that', async () => {
    const both = await twoSystems({ colorado: { stateFile: [felony(ann, 'state')] } })
    const { ntn } = await checked(inquiry(), both.colorado.world)
    both.line.behave('not-there')
    await determined(ntn, 'denied', both)
    await both.pass({ hours: 16, minutes: 1 })
    await both.pass({ hours: 2 })
    const first = (await there(ntn, both)) ?? assert.fail()
    assert.equal(first.identityDestroyed, true)
    both.line.behave('none')
    await both.pass({ minutes: 10 })
    await both.pass({ minutes: 10 })
    const ours = await standing(ntn, both.colorado)
    const second = await standing(ours.nation?.ntn ?? assert.fail('it has a number'), both.nation)
    assert.deepEqual(
      [second.status, second.assigned.stn, ours.nation],
      ['denied', `${ntn}-2`, { ntn: second.ntn, told: ['poc-denial'], before: [first.ntn] }],
    )
    assert.equal((await standing(first.ntn, both.nation)).status, 'presumed')
  })

  test('an open whose number was forgotten there is sent under a new one, and what stands under it is read', async () => {
    const both = await twoSystems({ colorado: { stateFile: [felony(ann, 'state')] } })
    const { ntn } = await checked(inquiry(), both.colorado.world)
    both.line.behave('not-there')
    await both.pass({ hours: 16, minutes: 1 })
    await both.pass({ hours: 2 })
    both.line.behave('none')
    for (let turn = 0; turn < 3; turn += 1) await both.pass({ minutes: 10 })
    const ours = await standing(ntn, both.colorado)
    const second = await standing(ours.nation?.ntn ?? assert.fail('it has a number'), both.nation)
    assert.deepEqual([ours.status, ours.silent, ours.nation?.told], ['delayed', [], ['poc-open']])
    assert.deepEqual([second.status, second.poc?.reported], ['with-poc', ['poc-open']])
  })
})

suite('28 CFR 25.2: whose licensees and which kinds', () => {
  test('a licensee of another state is told to ask the Operations Center, or that state', async () => {
    const { colorado } = await twoSystems()
    const { licensee } = colorado.world.find
    const elsewhere = (state: 'TX' | 'VA') => ({
      ...colorado.world,
      find: {
        ...colorado.world.find,
        licensee: async (ffl: Parameters<typeof licensee>[0]) => {
          const seen = await licensee(ffl)
          return seen && { ...seen, state: { ...seen.state, premises: { ...seen.state.premises, state } } }
        },
      },
    })
    assert.deepEqual(await initiateCheck(inquiry(), elsewhere('TX')), { refusal: 'ask-the-center' })
    assert.deepEqual(await initiateCheck(inquiry(), elsewhere('VA')), { refusal: 'ask-the-state' })
  })
})
