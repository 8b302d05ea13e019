import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import { suite, test } from 'node:test'
import { isFaults } from '#contract/wire/frame.ts'
import { readNotice } from '#contract/wire/notice-messages.ts'
import { approveContact, proposeContact } from '#delivery/agency-contact.ts'
import { simulatedAgencies } from '#simulated/agencies.ts'
import { scene as lineScene } from '../support/line.ts'
import { bodiesOfTexas, cityPolice, denied, inTheCity } from '../support/police.ts'
import { ann, felony, work } from '../support/scene.ts'

suite('18 U.S.C. 925B over the line of an agency’s terminal', { timeout: 60_000 }, () => {
  test('it is given what the notice says, and has been told when it acknowledges that, not before (DEN-08, DEC-08)', async t => {
    const made = await lineScene(t, { agencies: simulatedAgencies(bodiesOfTexas), files: { iii: [felony(ann)] } })
    const { world } = made
    const [first, second] = [
      { audience: 'operator', id: 'operator-1' },
      { audience: 'operator', id: 'operator-2' },
    ] as const
    await proposeContact(cityPolice, { order: ['terminal'] }, first, world)
    await approveContact({ ori: cityPolice, newSecret: false }, second, world)
    const terminal = await made.signedOn('agency-1', 'key-of-the-agency')
    const ntn = await denied(world, inTheCity)
    await work(world)
    const sent = await terminal.next()
    assert.match(sent, /^\$\.H\.NDN\.TX0000001\.PSH\/D[0-9A-Y]{14}-1\./)
    const read = readNotice(sent)
    assert.ok(!isFaults(read), JSON.stringify(read))
    assert.deepEqual([read['says'], read['ntn'], (read['statements'] as readonly string[]).length], ['denial', ntn, 5])
    assert.ok(sent.includes('QUILLFEATHER') || sent.includes('Quillfeather'))
    const status = async () => (await world.find.noticesAbout(ntn)).find(({ state }) => state.ori === cityPolice)?.state
    assert.equal((await status())?.status, 'waiting')
    terminal.send(`ACK.TX0000001.PSH/${String(read['push'])}.END`)
    for (let looks = 0; looks < 100 && (await status())?.status === 'waiting'; looks += 1) await sleep(20)
    assert.deepEqual((await status())?.told?.evidence, 'accepted-by-terminal')
  })
})
