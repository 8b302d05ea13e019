import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { giveAddress } from '#check/give-address.ts'
import { claim } from '#check/claim.ts'
import { determine } from '#check/determine.ts'
import { judge } from '#check/judge.ts'
import { inquire } from '#poc/inquire.ts'
import { report } from '#poc/report.ts'
import { system } from '#ledger/carry-out.ts'
import { noAgencies } from '#notice/directory/agencies.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { Agencies } from '../../src/agencies.ts'
import { oriOf } from '../support/agencies.ts'
import {
  agenciesOfTexas,
  cityPolice,
  denied,
  inboxOf,
  inTheCounty,
  named,
  opens,
  policed,
  sheriff,
} from '../support/police.ts'
import { ann, checked, felony, ffl, inquiry, work } from '../support/scene.ts'

suite('18 U.S.C. 925B(a)(1): the place of residence', () => {
  test('that is not known is said, and is nobody’s fault (DEC-09)', async () => {
    const scene = await policed()
    const transferee = { description: ann, citizenships: ['US'] }
    const { ntn } = await checked(inquiry(ann, { transferee }), scene.world)
    const examiner = { by: { audience: 'examiner', id: 'examiner-1' }, scope: { audience: 'examiner' } } as const
    await claim({ ...examiner, ntn }, scene.world)
    await judge({ ...examiner, ntn, hit: 1, same: true }, scene.world)
    await determine({ ...examiner, ntn, determination: 'denied' }, scene.world)
    await work(scene.world)
    const { body } = await opens(scene, scene.asPolice)
    assert.equal((body['contents'] as Readonly<Record<string, unknown>>)['residence'], 'not-known')
    // The address comes a day later: its sheriff is told then, and nobody a second time.
    scene.clock.pass({ hours: 30 })
    const by = { audience: 'licensee', id: ffl } as const
    const given = await giveAddress({ ntn, by, scope: { ffl }, address: inTheCounty }, scene.world)
    assert.ok(!isRefusal(given))
    await work(scene.world)
    const notices = (await scene.world.find.noticesAbout(ntn)).map(
      ({ state }) => `${state.ori} ${state.grounds.join()}`,
    )
    assert.deepEqual(notices.filter(each => each.startsWith(cityPolice)).length, 1)
    assert.ok(notices.includes(`${sheriff} residence`))
    assert.equal((await opens(scene, scene.asSheriff)).status, 200)
    await scene.app.close()
  })

  test('given once more and the same, it names nobody again (DEN-02)', async () => {
    const scene = await policed()
    const ntn = await named(scene)
    const before = (await scene.world.find.noticesAbout(ntn)).length
    const by = { audience: 'licensee', id: ffl } as const
    await giveAddress({ ntn, by, scope: { ffl }, address: inTheCounty }, scene.world)
    await work(scene.world)
    assert.equal((await scene.world.find.noticesAbout(ntn)).length, before)
    await scene.app.close()
  })
})

suite('18 U.S.C. 925B(b): nobody is found for a place', () => {
  /** A directory in which an operator names somebody later. */
  const growing = (): Agencies & { grown: boolean } => {
    const directory = {
      grown: false,
      edition: () => 'sample',
      counties: () => [],
      named: (ori: Parameters<Agencies['named']>[0]) => agenciesOfTexas.named(ori),
      candidates: (place: Parameters<Agencies['candidates']>[0]) =>
        (directory.grown ? agenciesOfTexas : noAgencies).candidates(place),
    }
    return directory
  }

  test('it is looked again, operators see it, and are alarmed after twenty hours; whom they name is told (DEN-05)', async () => {
    const agencies = growing()
    const scene = await policed({ agencies, settings: { pagedAt: 'duty@nics.example' } })
    const ntn = await denied(scene.world)
    await work(scene.world)
    const seen = async () =>
      (await scene.ask('GET', '/v1/operations/notices', { as: scene.as.operator })).body['unnamed']
    assert.deepEqual(await seen(), [
      {
        ...{ ntn, deniedAt: '2026-09-08T13:00:00Z', notifyBy: '2026-09-09T13:00:00Z' },
        unroutable: ['sought', 'residence'],
      },
    ])
    for (let hour = 0; hour < 20; hour += 1) {
      scene.clock.pass({ hours: 1 })
      await work(scene.world)
    }
    assert.deepEqual(
      scene.called.map(({ call: { type, notice } }) => [type, notice]),
      [['nobody-named', ntn]],
    )
    agencies.grown = true
    scene.clock.pass({ hours: 1 })
    await work(scene.world)
    assert.equal((await scene.world.find.noticesAbout(ntn)).length, 3)
    assert.deepEqual((await scene.world.find.owing('name-police', 10)).length, 0)
    assert.equal((await inboxOf(scene, scene.asPolice)).length, 1)
    await scene.app.close()
  })

  test('of whom one place is named, nobody is alarmed once the other is too (DEN-05)', async () => {
    const scene = await policed({ settings: { pagedAt: 'duty@nics.example' } })
    await named(scene)
    await opens(scene, scene.asPolice)
    await opens(scene, scene.asSheriff)
    await opens(scene, scene.asProsecutor)
    scene.clock.pass({ hours: 25 })
    await work(scene.world)
    assert.deepEqual(scene.called, [])
    await scene.app.close()
  })
})

test('of a point of contact’s denial the city hears, and what opens names the state where no licensee was named (DEC-16)', async () => {
  const scene = await policed({ files: { iii: [felony(ann)] } })
  const caller = {
    audience: 'poc',
    id: 'poc-1',
    name: 'Sample Police',
    ori: oriOf('VA0000001'),
    state: 'VA',
    enabled: true,
  } as const
  const transferee = { description: ann, citizenships: ['US'], address: inTheCounty }
  const asked = { caller, ask: 'QNP', purpose: 'sale', firearm: 'handgun', stn: 'VA-1', transferee } as const
  const answer = await inquire({ ...asked, eligibilityVerified: true, key: 'key-1', through: 'answer' }, scene.world)
  if (isRefusal(answer)) return assert.fail(answer.refusal)
  const { ntn } = answer.seen.state
  await report(
    { ntn, ori: caller.ori, by: system, message: 'poc-denial', prohibitors: ['felony-conviction'] },
    scene.world,
  )
  await work(scene.world)
  const notices = (await scene.world.find.noticesAbout(ntn)).map(({ state }) => [state.ori, state.grounds.join()])
  assert.deepEqual(notices, [[sheriff, 'residence']])
  const { body } = await opens(scene, scene.asSheriff)
  const { licensee } = body['contents'] as Readonly<{ licensee: Readonly<Record<string, string>> }>
  assert.equal(licensee['state'], 'VA')
  await scene.app.close()
})
