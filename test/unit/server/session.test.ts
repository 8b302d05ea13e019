import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { invite } from '#access/session.ts'
import { system } from '#ledger/carry-out.ts'
import { enrolContributor } from '#records/enrol-contributor.ts'
import { edge, serve, type As } from '../../support/edge.ts'
import { cityPolice, named, policed } from '../../support/police.ts'

suite('a person signs in by a link, once', () => {
  test('the cookie is out of reach of scripts and of other sites, and over TLS of other hosts', async () => {
    const plain = await edge()
    const link = async () => ({ body: { link: await invite('examiner', plain.world) } })
    const said = await plain.ask('POST', '/v1/session', await link())
    assert.equal(said.status, 200)
    assert.match(String(said.headers['set-cookie']), /^nics-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    assert.deepEqual(said.body, { id: 'examiner', name: 'The examiner', audience: 'examiner' })
    const secure = await edge({}, { secure: true })
    const body = { link: await invite('examiner', secure.world) }
    const over = await secure.ask('POST', '/v1/session', { body })
    assert.match(
      String(over.headers['set-cookie']),
      /^__Host-nics-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
  })

  test('over TLS a cookie without the prefix, which another host could have set, is none', async () => {
    const { ask, as } = await edge({}, { secure: true })
    const { cookie = '' } = as.examiner
    assert.equal((await ask('GET', '/v1/queue', { as: { cookie } })).status, 200)
    assert.equal((await ask('GET', '/v1/queue', { as: { cookie: cookie.replace('__Host-', '') } })).status, 401)
  })

  test('an agency is told whether it gives records, is told of denials, or both', async () => {
    const scene = await policed()
    const { ask, as, app, world } = scene
    await named(scene)
    const pages = async (who: As) => (await ask('GET', '/v1/session', { as: who })).body['pages']
    assert.deepEqual(await pages(as.clerk), ['notices'])
    await enrolContributor(
      { ori: cityPolice, kind: 'state', name: 'Sample City Police', since: '1998-11-30' },
      system,
      world,
    )
    assert.deepEqual(await pages(as.clerk), ['records', 'notices'])
    await app.close()
    // A control: without a directory that knows it, and told of nothing, it gives records.
    const plain = await edge()
    assert.deepEqual((await plain.ask('GET', '/v1/session', { as: plain.as.clerk })).body['pages'], ['records'])
    await plain.app.close()
  })

  test('a link that was used opens nothing more', async () => {
    const { ask, world } = await edge()
    const body = { link: await invite('examiner', world) }
    assert.equal((await ask('POST', '/v1/session', { body })).status, 200)
    assert.equal((await ask('POST', '/v1/session', { body })).body['code'], 'sign-in-failed')
  })

  test('signing out ends the session on our side too', async () => {
    const { ask, as } = await edge()
    assert.equal((await ask('GET', '/v1/session', { as: as.examiner })).status, 200)
    const out = await ask('DELETE', '/v1/session', { as: as.examiner })
    assert.deepEqual([out.status, out.text], [204, ''])
    assert.match(String(out.headers['set-cookie']), /^nics-session=; .*Expires=Thu, 01 Jan 1970/)
    assert.equal((await ask('GET', '/v1/session', { as: as.examiner })).body['code'], 'not-signed-in')
  })

  test('the log keeps that a session began and that it ended (SEC-06)', async () => {
    const { ask, world, store } = await edge()
    const logged = () => store.tables.leaves.all().length
    const before = logged()
    const said = await ask('POST', '/v1/session', { body: { link: await invite('examiner', world) } })
    const cookie =
      /^[^;]+/.exec(String(said.headers['set-cookie']))?.[0] ?? assert.fail('a session is kept in a cookie')
    // The link was made and used, and the session opened.
    assert.equal(logged() - before, 3)
    await ask('GET', '/v1/session', { as: { cookie } })
    assert.equal(logged() - before, 3)
    await ask('DELETE', '/v1/session', { as: { cookie } })
    assert.equal(logged() - before, 4)
  })

  test('in production there are no links', async () => {
    const { world, ask } = await edge()
    const body = { link: await invite('examiner', world) }
    const production = serve(world, { oneTimeLinks: false })
    assert.equal((await production.ask('POST', '/v1/session', { body })).body['code'], 'may-not')
    // The control: the link itself was good.
    assert.equal((await ask('POST', '/v1/session', { body })).status, 200)
  })
})

suite('what changes something comes from a page of ours', () => {
  const post = async (headers: Readonly<Record<string, string>>) => {
    const { ask, as } = await edge()
    const body = { days: [{ date: '2026-12-24', open: false, name: 'Eve', kind: 'other', order: 'Order 1' }] }
    return (await ask('POST', '/v1/calendars/TX/proposals', { as: as.operator, headers, body })).status
  }

  for (const [what, headers, status] of [
    ['a page of another site', { origin: 'https://elsewhere.example' }, 403],
    ['a page of this host on another port', { origin: 'http://localhost:81' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['a browser that says cross-site and no origin', { 'sec-fetch-site': 'cross-site' }, 403],
    ['our own page', { origin: 'http://localhost:80', host: 'localhost:80' }, 201],
    ['a program that is no browser', {}, 201],
  ] as const) {
    test(`${what}: ${status}`, async () => assert.equal(await post(headers), status))
  }
})
