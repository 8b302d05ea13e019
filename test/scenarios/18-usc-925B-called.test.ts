import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { approveContact, proposeContact } from '#delivery/agency-contact.ts'
import type { Channels } from '#law/lives/agency-contact.ts'
import type { Ori } from '#law/words.ts'
import type { Placed } from '#simulated/calls.ts'
import { isRefusal } from '../../src/refusal.ts'
import type { World } from '../../src/world.ts'
import { cityPolice, inTheCity, named, opens, policed, type Policed } from '../support/police.ts'
import { work } from '../support/scene.ts'

const byWebhookThenEmail: Channels = {
  order: ['webhook', 'email'],
  webhook: { url: 'https://police.example/notices' },
  email: { address: 'desk@police.example' },
}

async function reached(ori: Ori, channels: Channels, world: World): Promise<void> {
  await proposeContact(ori, channels, { audience: 'operator', id: 'operator-1' }, world)
  const approved = await approveContact({ ori, newSecret: false }, { audience: 'operator', id: 'operator-2' }, world)
  assert.ok(!isRefusal(approved))
}

/** A denial of whoever lives where the licensee is, so that the city alone is told, beside the prosecutor. */
async function calledCity(wish: Parameters<typeof policed>[0] = {}) {
  const scene = await policed(wish)
  await reached(cityPolice, byWebhookThenEmail, scene.world)
  const ntn = await named(scene, inTheCity)
  return { scene, ntn }
}

const toCity = ({ called }: Policed): readonly Placed[] =>
  called.filter(({ call: { to } }) => to.ori === cityPolice && !('address' in to && to.address === 'duty@nics.example'))
const lines = (placed: readonly Placed[]): readonly string[] =>
  placed.map(({ call: { type, to } }) => `${type} by ${to.channel}`)

async function hoursPass(hours: number, { clock, world }: Policed): Promise<void> {
  // A quarter of an hour at a time, as a worker looks.
  for (let quarter = 0; quarter < hours * 4; quarter += 1) {
    clock.pass({ minutes: 15 })
    await work(world)
  }
}

suite('18 U.S.C. 925B(b): a recipient is called until it was told', () => {
  test('at once, by the first of its channels, of the number alone (DEC-08)', async () => {
    const { scene } = await calledCity()
    assert.deepEqual(lines(toCity(scene)), ['notice-waits by webhook'])
    const [first] = toCity(scene)
    assert.deepEqual(Object.keys(first?.call ?? {}).toSorted(), ['at', 'id', 'notice', 'to', 'type', 'version'])
    assert.equal(JSON.stringify(first).includes('Quillfeather'), false)
    await scene.app.close()
  })

  test('a receiver that answers 200 and forgets has not been told, and is called again; who has read it is left alone (DEC-08)', async () => {
    const { scene, ntn } = await calledCity()
    await hoursPass(3, scene)
    assert.ok(toCity(scene).length > 1)
    const before = await scene.world.find.noticesAbout(ntn)
    assert.ok(before.every(({ state }) => state.status === 'waiting'))
    await opens(scene, scene.asPolice)
    const calls = toCity(scene).length
    await hoursPass(24, scene)
    assert.equal(toCity(scene).length, calls)
    await scene.app.close()
  })

  test('the same call is the same message however often it is made, and the pauses grow to an end', async () => {
    const { scene } = await calledCity({ answersCall: () => ({ accepted: false, because: 'down' }) })
    await hoursPass(5, scene)
    const calls = toCity(scene)
    assert.equal(new Set(calls.map(({ call: { id } }) => id)).size, 1)
    // A minute, two, four, ... half an hour at the longest: by the quarters of an hour at which a worker looks.
    assert.ok(calls.length >= 8 && calls.length <= 21, `${calls.length} calls`)
    await scene.app.close()
  })

  test('down for thirty hours: by every channel after six, a person after twelve, an alarm after twenty (DEN-05)', async () => {
    const { scene, ntn } = await calledCity({
      answersCall: ({ to }) =>
        to.channel === 'webhook' ? { accepted: false, because: 'down' } : { accepted: true, evidence: 'email-sent' },
      settings: { pagedAt: 'duty@nics.example' },
    })
    const urged = async () =>
      (await scene.world.find.noticesAbout(ntn)).find(({ state }) => state.ori === cityPolice)?.state.urged
    await hoursPass(5.75, scene)
    assert.deepEqual([lines(toCity(scene)).includes('notice-waits by email'), await urged()], [false, []])
    await hoursPass(0.25, scene)
    assert.deepEqual([lines(toCity(scene)).includes('notice-waits by email'), await urged()], [true, ['other-channel']])
    await hoursPass(6, scene)
    const pages = () =>
      scene.called.filter(({ call: { type, to } }) => /unread|alarm/.test(type) && to.channel === 'email')
    // The prosecutor, of whom nobody has said how it is called, has not read its own either.
    const twice = (why: string) => [`${why} by email`, `${why} by email`]
    assert.deepEqual(lines(pages()), twice('notice-unread'))
    await hoursPass(8, scene)
    assert.deepEqual(lines(pages()), [...twice('notice-unread'), ...twice('notice-alarm')])
    await hoursPass(10, scene)
    assert.deepEqual(await urged(), ['other-channel', 'person-paged', 'legal-alarm'])
    // Each once, and the debt of the law stands until it is told.
    assert.equal(pages().length, 4)
    assert.ok((await scene.world.find.owed(ntn)).some(({ kind }) => kind === 'notify-police'))
    await scene.app.close()
  })

  test('an agency of which nobody knows how it is called has its inbox, and a person is paged for it all the same', async () => {
    const scene = await policed({ settings: { pagedAt: 'duty@nics.example' } })
    await named(scene, inTheCity)
    await hoursPass(20, scene)
    assert.deepEqual(lines(scene.called).toSorted(), [
      ...['notice-alarm by email', 'notice-alarm by email'],
      ...['notice-unread by email', 'notice-unread by email'],
    ])
    await scene.app.close()
  })

  test('when everybody who was named has read it, nothing is owed to police any more (DEN-05)', async () => {
    const { scene, ntn } = await calledCity()
    const kinds = async () => (await scene.world.find.owed(ntn)).map(({ kind }) => kind)
    assert.ok((await kinds()).includes('notify-police'))
    await opens(scene, scene.asPolice)
    assert.ok((await kinds()).includes('notify-police'))
    await opens(scene, scene.asProsecutor)
    assert.equal((await kinds()).includes('notify-police'), false)
    await scene.app.close()
  })
})

suite('how agencies are called', () => {
  const path = `/v1/agencies/${cityPolice}/contact`
  const body = byWebhookThenEmail

  test('is proposed by one operator and approved by another, and its secret is said once', async () => {
    const scene = await policed()
    const { operator, secondOperator } = scene.as
    assert.equal((await scene.ask('POST', path, { as: operator, body })).status, 200)
    const alone = await scene.ask('POST', `${path}/approval`, { as: operator, body: {} })
    assert.deepEqual([alone.status, alone.body['code']], [403, 'same-person'])
    assert.equal((await scene.ask('GET', path, { as: operator })).body['channels'], undefined)
    const approved = await scene.ask('POST', `${path}/approval`, { as: secondOperator, body: {} })
    assert.match(String(approved.body['secret']), /^whsec_/)
    const { text } = await scene.ask('GET', path, { as: operator })
    assert.equal(text.includes('whsec_'), false)
    // What is kept is the name of it, out of which nobody without the keystore makes it.
    const kept = JSON.stringify([...scene.store.tables.lives.all()])
    assert.equal(kept.includes(String(approved.body['secret'])), false)
    await scene.app.close()
  })

  test('what cannot be an address is declined where it stands, and a channel without one too', async () => {
    const scene = await policed()
    const wrongly = async (sent: object) => {
      const { body: said } = await scene.ask('POST', path, { as: scene.as.operator, body: sent })
      return [said['code'], (said['errors'] as readonly object[] | undefined)?.length]
    }
    assert.equal(
      (await wrongly({ order: ['email'], email: { address: 'desk@police.example\nBcc: x@y.example' } }))[0],
      'not-as-described',
    )
    assert.equal((await wrongly({ order: ['email'] }))[0], 'not-as-described')
    assert.equal((await wrongly({ order: ['terminal', 'terminal'] }))[0], 'not-as-described')
    await scene.app.close()
  })
})
