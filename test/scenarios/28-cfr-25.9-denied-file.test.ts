import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { deniedEntry } from '#contract/source/denied.ts'
import { identifying } from '#law/notices/denied-file.ts'
import { approveHold, proposeHold, releaseHold } from '#notice/hold-notice.ts'
import { decideNotice } from '#notice/decide-notice.ts'
import { inquire } from '#poc/inquire.ts'
import { report } from '#poc/report.ts'
import { withPolicies } from '#law/policies.ts'
import type { Ntn } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { oriOf } from '../support/agencies.ts'
import { filing, filingAbout, owedToFile, tried } from '../support/denied-file.ts'
import { denied, deny, overturn } from '../support/police.ts'
import { ann, checked, felony, inquiry, work } from '../support/scene.ts'

const [one, other] = [
  { audience: 'examiner', id: 'examiner-1' },
  { audience: 'operator', id: 'operator-1' },
] as const

async function held(ntn: Ntn, world: World): Promise<void> {
  assert.ok(!isRefusal(await proposeHold({ ntn, by: one, reason: 'a purchase is being watched' }, world)))
  assert.ok(!isRefusal(await approveHold({ ntn, by: other }, world)))
}

suite('what NCIC’s file of denied transactions has of a denial', () => {
  test('can be of a person nothing but what the law calls identifying (25.10(g))', () => {
    assert.deepEqual(Object.keys(deniedEntry.shape.description.shape).toSorted(), identifying.toSorted())
  })

  test('who was denied, the number, the day, what a denial is not and until when it is shown, and nothing else (OTH-07)', async () => {
    const { world, deniedFile } = await filing()
    const { ssn: _, ...visible } = ann
    const { ntn } = await checked(inquiry({ ...ann, numbers: ['P1234567'], upin: 'U00000000000000' }), world)
    await deny(ntn, world)
    await work(world)
    const { cautions, ...entry } = deniedFile.file.entry(ntn) ?? assert.fail('it is there')
    assert.deepEqual(entry, { ntn, order: 1, deniedOn: '2026-09-08', shownUntil: '2027-03-08', description: visible })
    assert.deepEqual(cautions, [
      'A denial is not a warrant, and by itself it is not probable cause.',
      'There is no hit confirmation and no locate for this entry: nobody is asked to hold anybody.',
      'A denial may be overturned. The entry is removed when this one is.',
    ])
    assert.deepEqual([(await filingAbout(ntn, world))?.status, await owedToFile(ntn, world)], ['entered', []])
  })

  test('for six months it is shown with wanted persons, and by its own key for as long as it stands (OTH-07)', async () => {
    const { world, deniedFile } = await filing()
    const ntn = await denied(world)
    await work(world)
    const shown = (on: string) => deniedFile.file.wanted(ann, on).map(entry => entry.ntn)
    assert.deepEqual([shown('2027-03-08'), shown('2027-03-09')], [[ntn], []])
    assert.deepEqual(
      deniedFile.file.qnd(ann).map(entry => entry.ntn),
      [ntn],
    )
  })

  test('what was read of the sealed check to say so left a leaf, and nothing that is kept or owed names anybody (OTH-07, SEC-02)', async () => {
    const { world, store } = await filing()
    const ntn = await denied(world)
    await work(world)
    const read = store.tables.leaves.of(ntn).map(({ body }) => body?.['purpose'])
    assert.ok(read.includes('enter a denial in the Denied Transaction File'))
    const { events, lives, leaves, due } = store.tables
    const kept = JSON.stringify([events.all(), lives.all(), leaves.all(), due.all()])
    assert.equal(kept.includes('Quillfeather'), false)
  })

  test('a delay is not there (OTH-07)', async () => {
    const { world, deniedFile } = await filing()
    await checked(inquiry(), world)
    await work(world)
    assert.deepEqual(deniedFile.file.numbers(), [])
  })

  test('a point of contact’s is there with its identifier, also where police are not told of it (DEN-14)', async () => {
    const settings = { policies: withPolicies({ 'police-notice-of-poc-denials': 'off' }) }
    const { world, deniedFile } = await filing({ settings })
    const ori = oriOf('TX1234567')
    const caller = { audience: 'poc', id: 'poc-1', name: 'Sample Police', ori, state: 'VA', enabled: true } as const
    const transferee = { description: ann, citizenships: ['US'] }
    const asked = { caller, ask: 'QNP', purpose: 'sale', firearm: 'handgun', stn: 'VA-1', transferee } as const
    const answer = await inquire({ ...asked, eligibilityVerified: true, key: 'key-1', through: 'answer' }, world)
    if (isRefusal(answer)) return assert.fail(answer.refusal)
    const { ntn } = answer.seen.state
    await report({ ntn, ori, by: system, message: 'poc-denial', prohibitors: ['felony-conviction'] }, world)
    await work(world)
    assert.equal(deniedFile.file.entry(ntn)?.agency, ori)
    await report({ ntn, ori, by: system, message: 'poc-overturn' }, world)
    await work(world)
    assert.deepEqual(deniedFile.file.numbers(), [])
  })
})

suite('what keeps a denial out of the file, or takes it out', () => {
  test('it is overturned: it is removed by its number, and the removal is acknowledged (RET-10)', async () => {
    const { world, deniedFile } = await filing()
    const ntn = await denied(world)
    await work(world)
    await overturn(ntn, world)
    await work(world)
    assert.deepEqual(deniedFile.file.numbers(), [])
    assert.deepEqual([(await filingAbout(ntn, world))?.status, await owedToFile(ntn, world)], ['removed', []])
  })

  test('it is removed though the check, and who it was, were destroyed while the file did not answer; then nothing is left (RET-10)', async () => {
    const { world, deniedFile, clock, store } = await filing()
    const ntn = await denied(world)
    await work(world)
    deniedFile.goDown()
    await overturn(ntn, world, 'proceed')
    await work(world)
    clock.pass({ hours: 24 * 100 })
    await work(world)
    assert.equal(await world.find.transaction(ntn, { audience: 'system' }), undefined)
    assert.deepEqual(deniedFile.file.numbers(), [ntn], 'the control: it stands there until it is removed')
    assert.equal((await filingAbout(ntn, world))?.status, 'removing')
    deniedFile.comeBack()
    await tried({ world, clock })
    assert.deepEqual(deniedFile.file.numbers(), [])
    assert.equal(await filingAbout(ntn, world), undefined)
    const { events, lives, due, leaves } = store.tables
    assert.equal(JSON.stringify([events.all(), lives.all(), due.all(), leaves.all()]).includes(`filing-${ntn}`), false)
  })

  test('it falls before anything was sent: nothing ever is, and nobody is told of it (RET-10)', async () => {
    const { world, deniedFile, clock } = await filing()
    deniedFile.goDown()
    const ntn = await denied(world)
    await work(world)
    assert.equal((await filingAbout(ntn, world))?.status, 'waiting')
    await overturn(ntn, world)
    await work(world)
    deniedFile.comeBack()
    await tried({ world, clock }, 3)
    assert.deepEqual([(await filingAbout(ntn, world))?.status, deniedFile.file.numbers()], ['removed', []])
  })

  test('held for an investigation it is not there, and released it is again (DEN-05)', async () => {
    const { world, deniedFile } = await filing()
    const ntn = await denied(world)
    await held(ntn, world)
    await work(world)
    assert.equal(await filingAbout(ntn, world), undefined, 'held before anybody looked at it')
    assert.ok(!isRefusal(await releaseHold({ ntn, by: one }, world)))
    await work(world)
    assert.deepEqual(deniedFile.file.numbers(), [ntn])
    await held(ntn, world)
    await work(world)
    assert.deepEqual(deniedFile.file.numbers(), [])
    assert.ok(!isRefusal(await releaseHold({ ntn, by: one }, world)))
    await work(world)
    assert.deepEqual(deniedFile.file.entry(ntn)?.order, 3)
  })

  test('under 922(d) alone it is there only where a named person has it told (DEN-10)', async () => {
    const young = { ...ann, born: '2006-03-01' } as const
    const facts = { ...felony(young).facts, disposition: 'delinquent', countsAsConviction: true }
    const denials = async (send: boolean) => {
      const { world, deniedFile } = await filing({ files: { iii: [{ ...felony(young), facts }] } })
      const { ntn } = await checked(inquiry(young), world)
      await deny(ntn, world)
      await work(world)
      const before = deniedFile.file.numbers().length
      assert.ok(!isRefusal(await decideNotice({ ntn, by: other, send }, world)))
      await work(world)
      return [before, deniedFile.file.numbers().length]
    }
    assert.deepEqual(
      [await denials(true), await denials(false)],
      [
        [0, 1],
        [0, 0],
      ],
    )
  })
})

suite('a keeper that does not acknowledge', () => {
  test('is sent the entry again until it has, and what came twice is there once (OTH-07)', async () => {
    let late = 1
    const { world, deniedFile, clock } = await filing({ mishaps: () => ({ late, failed: 0, more: 0 }) })
    late = 0
    const ntn = await denied(world)
    late = 1
    await work(world)
    // It came there, and the word that it did was lost.
    assert.deepEqual([(await filingAbout(ntn, world))?.status, deniedFile.file.numbers()], ['sending', [ntn]])
    late = 0
    await tried({ world, clock })
    assert.deepEqual([(await filingAbout(ntn, world))?.status, deniedFile.file.numbers()], ['entered', [ntn]])
  })

  test('and is down has nothing opened for it, and alarms whoever runs the system after twenty hours and each day (OTH-07)', async () => {
    const { world, deniedFile, clock, called, store } = await filing({ settings: { pagedAt: 'duty@nics.example' } })
    deniedFile.goDown()
    const ntn = await denied(world)
    await work(world)
    const entering = 'enter a denial in the Denied Transaction File'
    const opened = () => store.tables.leaves.of(ntn).filter(({ body }) => body?.['purpose'] === entering)
    clock.pass({ hours: 19, minutes: 59 })
    await work(world)
    const alarms = () => called.filter(({ call }) => call.type === 'denied-file-late').map(({ call }) => call.notice)
    assert.deepEqual(alarms(), [])
    clock.pass({ minutes: 1 })
    await work(world)
    assert.deepEqual([alarms(), opened()], [[ntn], []])
    clock.pass({ hours: 24 })
    await work(world)
    assert.deepEqual(alarms(), [ntn, ntn])
    deniedFile.comeBack()
    await tried({ world, clock })
    clock.pass({ hours: 48 })
    await work(world)
    assert.deepEqual([alarms().length, opened().length, await owedToFile(ntn, world)], [2, 1, []])
  })

  test('and has something later of a check that an older database knows: what stands here is said again, last (OTH-07, RET-10)', async () => {
    const { world, deniedFile, clock } = await filing()
    const ntn = await denied(world)
    deniedFile.file.remove({ ntn, order: 4 })
    await work(world)
    await tried({ world, clock })
    assert.equal(deniedFile.file.entry(ntn)?.order, 5)
    deniedFile.file.enter({ ...(deniedFile.file.entry(ntn) ?? assert.fail('it is there')), order: 9 })
    await overturn(ntn, world)
    await work(world)
    await tried({ world, clock })
    assert.deepEqual([deniedFile.file.numbers(), (await filingAbout(ntn, world))?.status], [[], 'removed'])
  })

  test('of which nobody has said where it is: the debt stands, and is paid when somebody has (OTH-07)', async () => {
    const { world, deniedFile, clock } = await filing()
    const { deniedFile: _, ...unset } = world
    const ntn = await denied(unset)
    await work(unset)
    clock.pass({ hours: 24 * 30 })
    await work(unset)
    assert.deepEqual([await owedToFile(ntn, unset), deniedFile.file.numbers()], [['file-denial'], []])
    // Nobody looks at it in vain meanwhile: a year of denials would be looked at before what can be paid.
    const [debt] = (await unset.find.owed(ntn)).filter(({ kind }) => kind === 'file-denial')
    assert.equal(debt?.attempts, 0)
    await tried({ world, clock })
    assert.deepEqual(deniedFile.file.numbers(), [ntn])
  })
})
