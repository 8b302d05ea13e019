import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noAgencies } from '#notice/directory/agencies.ts'
import { edge } from '../support/edge.ts'

test('18 U.S.C. 925B(a)(1): an operator sees by which directory police are found, and that there is none', async () => {
  const { ask, as, app } = await edge()
  const made = await ask('GET', '/v1/agency-directory', { as: as.operator })
  assert.deepEqual([made.status, made.body], [200, { edition: 'synthetic' }])
  await app.close()

  const without = await edge({ agencies: noAgencies })
  const none = await without.ask('GET', '/v1/agency-directory', { as: without.as.operator })
  assert.deepEqual([none.status, none.body], [200, {}])
  await without.app.close()
})
