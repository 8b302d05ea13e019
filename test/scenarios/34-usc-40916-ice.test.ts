import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { parseOri } from '#law/numbers.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import type { SourceRecord } from '#match/record.ts'
import type { Contribution } from '#records/contribution.ts'
import { immigrationFeed, type ImmigrationFeed } from '#records/immigration-feed.ts'
import { modifyEntry } from '#records/modify-entry.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { ann, checked, felony, inquiry, recorded, scene, work } from '../support/scene.ts'

const numbered = (text: string) => parseOri(text) ?? assert.fail('the number is well formed')
const ice = numbered('USICE0000')
const homeland = numbered('USDHS0001')
const settings = { federal: { ice } }
const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const
const by = { audience: 'agency', id: 'ice-1' } as const

const overstayed = {
  ...{ citizen: false, ordered: false, status: 'nonimmigrant', statusEnded: true },
  ...{ admission: 'visa-waiver', exception: 'none' },
}
/** Lawfully here on a nonimmigrant visa, which bars a person too, and is no unlawful presence. */
const student = { ...overstayed, statusEnded: false, admission: 'nonimmigrant-visa' }

const record = (facts: object, category = 'E'): SourceRecord => ({
  ...felony(ann, 'ncic'),
  ...{ category, facts: { ...facts } },
})
const contributed = (ari: string, facts: object, more: Partial<Contribution> = {}): Contribution => ({
  ...{ ori: homeland, ari, category: 'E', facts: { ...facts }, description: ann },
  ...more,
})

async function denied(facts: object, wish = settings as Readonly<Record<string, unknown>>) {
  const made = await scene({ files: { ncic: [record(facts)] }, settings: wish })
  const { ntn } = await checked(inquiry(), made.world)
  return { ...made, ntn }
}

async function deny(ntn: Ntn, world: World): Promise<void> {
  await claim({ ...examiner, ntn }, world)
  await judge({ ...examiner, ntn, hit: 1, same: true }, world)
  assert.ok(!isRefusal(await determine({ ...examiner, ntn, determination: 'denied' }, world)))
  await work(world)
}

const noticesOf = async (ntn: Ntn, world: World) =>
  (await world.find.noticesAbout(ntn)).flatMap(({ state: { kind, ori } }) =>
    // Police are told beside, of every denial.
    kind === 'denial' ? [] : [`${kind} ${ori}`],
  )

async function feed(after: number, world: World): Promise<ImmigrationFeed> {
  const read = await immigrationFeed({ after, ori: ice, by }, world)
  return isRefusal(read) ? assert.fail(`declined: ${read.refusal}`) : read
}

suite('denials that ICE is told of', () => {
  test('one that an examiner determined for unlawful presence, once and at once (DEC-17, DEN-15)', async () => {
    const { ntn, world, clock } = await denied(overstayed)
    await work(world)
    assert.deepEqual(await noticesOf(ntn, world), [], 'a hit that nobody has confirmed')
    await deny(ntn, world)
    assert.deepEqual(await noticesOf(ntn, world), ['unlawful-presence USICE0000'])
    clock.pass({ hours: 24 * 40 })
    await work(world)
    assert.deepEqual(await noticesOf(ntn, world), ['unlawful-presence USICE0000'])
  })

  test('none for a nonimmigrant visa', async () => {
    const { ntn, world } = await denied(student)
    await deny(ntn, world)
    assert.deepEqual(await noticesOf(ntn, world), [])
  })

  test('that is owed to nobody for as long as nobody has set where ICE is reached, and then it is', async () => {
    const { ntn, world, clock } = await denied(overstayed, {})
    await deny(ntn, world)
    clock.pass({ hours: 24 })
    await work(world)
    assert.deepEqual(await noticesOf(ntn, world), [])
    const set: World = { ...world, settings: { ...world.settings, federal: { ice } } }
    clock.pass({ minutes: 10 })
    await work(set)
    assert.deepEqual(await noticesOf(ntn, world), ['unlawful-presence USICE0000'])
  })
})

suite('records of unlawful presence', () => {
  test('are given to ICE as their agency entered them, and each reading leaves a leaf', async () => {
    const { world } = await scene({ settings })
    const overstay = await recorded(contributed('E-1', overstayed), world)
    await recorded(contributed('E-2', student), world)
    await recorded(contributed('A-1', felony(ann).facts, { category: 'A1' }), world)
    const { records, gone, more } = await feed(0, world)
    assert.deepEqual(
      records.map(({ nri, ori, contribution }) => [nri, ori, contribution.ari, contribution.description.born]),
      [[overstay.nri, 'USDHS0001', 'E-1', '1981-04-17']],
    )
    assert.equal(more, false)
    // The student's has the category and is none of these; the felony's number is not said.
    assert.equal(gone.length, 1)
    const readings = await world.find.readings(overstay.nri, 10)
    assert.deepEqual(
      readings.map(({ by: reader, use }) => [reader, use]),
      [['agency ice-1', 'immigration']],
    )
  })

  test('are asked for from where the last reading ended, and one that was withdrawn is said to be gone', async () => {
    const { world } = await scene({ settings })
    const one = await recorded(contributed('E-1', overstayed), world)
    const first = await feed(0, world)
    assert.deepEqual(await feed(first.next, world), { records: [], gone: [], next: first.next, more: false })
    const withdrawing = { nri: one.nri, ori: homeland, reason: 'never-valid' } as const
    assert.ok(!isRefusal(await withdrawEntry(withdrawing, system, world)))
    const second = await feed(first.next, world)
    assert.deepEqual([second.records, second.gone], [[], [one.nri]])
  })

  test('that turn out to say something else are none any more', async () => {
    const { world } = await scene({ settings })
    const one = await recorded(contributed('E-1', overstayed), world)
    const { next } = await feed(0, world)
    const changed = await modifyEntry(
      { nri: one.nri, ori: homeland, because: 'corrected', change: now => ({ ...now, facts: { ...student } }) },
      system,
      world,
    )
    assert.ok(!isRefusal(changed))
    assert.deepEqual((await feed(next, world)).gone, [one.nri])
  })

  test('are shown to no other agency, and to nobody where none is set', async () => {
    const { world } = await scene({ settings })
    await recorded(contributed('E-1', overstayed), world)
    assert.deepEqual(await immigrationFeed({ after: 0, ori: homeland, by }, world), { refusal: 'ice-alone' })
    const unset: World = { ...world, settings: { ...world.settings, federal: {} } }
    assert.deepEqual(await immigrationFeed({ after: 0, ori: ice, by }, unset), { refusal: 'ice-alone' })
  })
})
