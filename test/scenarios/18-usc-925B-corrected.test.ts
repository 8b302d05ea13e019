import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { acceptNotice } from '#notice/accept-notice.ts'
import type { Ntn } from '#law/words.ts'
import { codes } from '../support/examining.ts'
import { cityPolice, inboxOf, named, opens, overturn, policed, sheriff, type Policed } from '../support/police.ts'
import { work } from '../support/scene.ts'

const statuses = async ({ world }: Policed, ntn: Ntn) =>
  Object.fromEntries((await world.find.noticesAbout(ntn)).map(({ state }) => [state.ori, state.status]))

suite('18 U.S.C. 925B(c): a denial that falls is corrected', () => {
  test('to exactly those who were told; from whoever was not it is taken back unread (DEN-06)', async () => {
    const scene = await policed()
    const ntn = await named(scene)
    const [unread] = await inboxOf(scene, scene.asSheriff)
    await opens(scene, scene.asPolice)
    await overturn(ntn, scene.world)
    await work(scene.world)
    const after = await statuses(scene, ntn)
    assert.deepEqual([after[cityPolice], after[sheriff]], ['correcting', 'taken-back'])
    // The sheriff had been called to it, and is told that there is nothing to it.
    const said = await scene.ask('POST', `/v1/notices/${unread?.notice}/open`, { as: scene.asSheriff })
    assert.deepEqual(codes(said), [[410, 'notice-taken-back']])
    assert.deepEqual(await inboxOf(scene, scene.asSheriff), [])
    await scene.app.close()
  })

  test('names the notice and the number and not the person, and stands before everything else (DEN-06, DEC-07)', async () => {
    const scene = await policed()
    const ntn = await named(scene)
    await opens(scene, scene.asPolice)
    await overturn(ntn, scene.world)
    await work(scene.world)
    scene.clock.pass({ hours: 1 })
    await named(scene)
    const [first] = await inboxOf(scene, scene.asPolice)
    assert.equal(first?.status, 'correcting')
    const { body, text } = await opens(scene, scene.asPolice)
    assert.deepEqual([body['says'], body['ntn']], ['correction', ntn])
    for (const word of ['Quillfeather', '1981-04-17', 'Example Arms']) assert.equal(text.includes(word), false, word)
    assert.equal((await statuses(scene, ntn))[cityPolice], 'corrected')
    await scene.app.close()
  })

  test('read in the moment between the fall and its correction, it is the correction that is shown (DEN-06)', async () => {
    const scene = await policed()
    const ntn = await named(scene)
    await opens(scene, scene.asPolice)
    await overturn(ntn, scene.world)
    // No worker has come by yet.
    assert.equal((await opens(scene, scene.asPolice)).body['says'], 'correction')
    const [unread] = await inboxOf(scene, scene.asSheriff)
    assert.equal(unread, undefined)
    await scene.app.close()
  })

  test('a terminal had taken it while the denial fell: it was told, and is corrected (DEN-06)', async () => {
    const scene = await policed()
    const ntn = await named(scene)
    const [first] = (await scene.world.find.noticesAbout(ntn)).filter(({ state }) => state.ori === cityPolice)
    const notice = first?.state.notice ?? assert.fail('the city has a notice')
    await overturn(ntn, scene.world)
    await work(scene.world)
    const by = { audience: 'agency', id: 'agency-1' } as const
    await acceptNotice({ ori: cityPolice, notice, says: 'denial', by }, scene.world)
    assert.equal((await statuses(scene, ntn))[cityPolice], 'correcting')
    assert.ok((await scene.world.find.owed(notice)).some(({ kind }) => kind === 'deliver-correction'))
    // Its terminal takes the correction too.
    await acceptNotice({ ori: cityPolice, notice, says: 'correction', by }, scene.world)
    assert.equal((await statuses(scene, ntn))[cityPolice], 'corrected')
    await scene.app.close()
  })

  test('who it was about is destroyed while corrections are still on their way (DEC-07, DEN-16)', async () => {
    const scene = await policed()
    const ntn = await named(scene)
    await opens(scene, scene.asPolice)
    await overturn(ntn, scene.world, 'proceed')
    await work(scene.world)
    // The licensee hears the Proceed, which begins the hour after which the identity goes.
    await scene.ask('GET', `/v1/checks/${ntn}`, { as: scene.as.licensee })
    scene.clock.pass({ hours: 2 })
    await work(scene.world)
    assert.equal(await scene.world.find.sealed(ntn, 'transferee'), undefined)
    assert.equal((await statuses(scene, ntn))[cityPolice], 'correcting')
    assert.equal((await opens(scene, scene.asPolice)).body['says'], 'correction')
    await scene.app.close()
  })
})
