import assert from 'node:assert/strict'
import { test } from 'node:test'
import { edge } from '../support/edge.ts'
import { ann, checked, inquiry, work } from '../support/scene.ts'

test('by a clock that is hours ahead nothing is destroyed however long it goes on, until an operator agrees, who is in the log', async () => {
  const { ask, as, world, clock, store, app } = await edge()
  const { ntn } = await checked(inquiry(ann), world)
  // A day ahead would have ended the operator's session too, who then signs in anew.
  clock.set(world.now().add({ hours: 10 }))
  clock.pass({ hours: 1 })
  await work(world)
  assert.notEqual(await world.find.sealed(ntn, 'transferee'), undefined)
  assert.deepEqual((await ask('GET', '/v1/clock', { as: as.operator })).body, {
    now: world.now().toString(),
    agree: false,
  })

  const agreed = await ask('POST', '/v1/clock/agreements', { as: as.operator })
  assert.deepEqual(agreed.body, { now: world.now().toString(), agree: true })
  const [leaf] = store.tables.leaves.of('clock')
  assert.equal(leaf?.body?.['type'], 'agreed-on-time')
  assert.match(String(leaf?.body?.['by']), /^operator /)
  await work(world)
  assert.equal(await world.find.sealed(ntn, 'transferee'), undefined)
  await app.close()
})
