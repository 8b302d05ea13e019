import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lookAtDeniedFile, lookAtFilings } from '#cli/doctor/denied-file.ts'
import { deniedFileNumbers } from '#cli/nation-numbers.ts'
import { readConfig } from '#real/config.ts'
import { filing } from '../../support/denied-file.ts'
import { denied } from '../../support/police.ts'
import { work } from '../../support/scene.ts'

const production = { NICS_MODE: 'production', DATABASE_URL: 'postgresql://nics@db/nics' } as const
const says = (env: Readonly<Record<string, string>>) =>
  lookAtDeniedFile(readConfig(env)).map(found => [found.state, found.says])

test('an operator is told what to set so that denials go to NCIC, and where they go', () => {
  assert.deepEqual(says(production), [
    ['note', 'NICS_DENIED_FILE is not set: what the file is owed of denials stands until it is'],
  ])
  assert.deepEqual(says({ ...production, NICS_DENIED_FILE: 'https://ncic.example:7002' }), [
    ['ok', 'denials are sent to https://ncic.example:7002'],
  ])
  assert.deepEqual(says({ ...production, NICS_DENIED_FILE: 'http://ncic.example:7002' }), [
    ['broken', 'The Denied Transaction File (NICS_DENIED_FILE) is on another machine, and is reached over https only.'],
  ])
  assert.equal(says({})[0]?.[0], 'note')
})

test('what the file is owed is counted, and is broken where it is late', async () => {
  const { world, clock, deniedFile } = await filing()
  deniedFile.goDown()
  await denied(world)
  await work(world)
  const look = async () => (await lookAtFilings(readConfig({}), world.find, world.now())).map(({ state }) => state)
  assert.deepEqual(await look(), ['ok'])
  assert.deepEqual(await deniedFileNumbers(world), { denied_file_entries_owed: 1, denied_file_removals_owed: 0 })
  clock.pass({ hours: 21 })
  await work(world)
  assert.deepEqual(await look(), ['broken'])
  deniedFile.comeBack()
  clock.pass({ hours: 1 })
  await work(world)
  assert.deepEqual(await look(), ['ok'])
  assert.deepEqual(await deniedFileNumbers(world), { denied_file_entries_owed: 0, denied_file_removals_owed: 0 })
})
