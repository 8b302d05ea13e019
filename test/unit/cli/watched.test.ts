import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { openSystem } from '#cli/system.ts'
import { readConfig } from '#real/config.ts'
import { freshDataDir } from './run-nics.ts'

const role = {
  ...{ NICS_ROLE: 'poc', NICS_STATE: 'CO', NICS_ORI: 'COSYPOC01' },
  ...{ NICS_NATION_URL: 'https://nics.example', NICS_NATION_CLIENT: 'poc-co', NICS_NATION_KEY: 'synthetic' },
}

async function opened(t: TestContext, env: Readonly<Record<string, string>>) {
  const system = await openSystem(readConfig({ NICS_DATA_DIR: freshDataDir(t), ...env }), {})
  t.after(system.close)
  return system
}

test('a point of contact looks after the nation and its state’s files, and the nation after those that are connected', async t => {
  const poc = await opened(t, { ...role, NICS_SOURCES: 'state=https://files.example' })
  const { state, national } = poc.world.sources
  assert.deepEqual(Object.keys(poc.world.sources), ['indices', 'state', 'national'])
  assert.deepEqual([poc.watched.length, poc.watched[0] === state, poc.watched[1] === national], [2, true, true])
  const nation = await opened(t, { NICS_SOURCES: 'iii=https://iii.example' })
  assert.deepEqual([nation.watched.length, nation.watched[0] === nation.world.sources.iii], [1, true])
})

test('what another’s checks ask is not connected, and nothing is opened', async t => {
  await assert.rejects(opened(t, { ...role, NICS_SOURCES: 'iii=https://iii.example' }), /NAME is one of state\.$/)
  await assert.rejects(opened(t, { NICS_SOURCES: 'state=https://files.example' }), /NAME is one of ncic, iii, iaq\.$/)
})
