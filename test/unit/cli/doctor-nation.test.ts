import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { nationNumbers } from '#cli/nation-numbers.ts'
import { sourceNumbers } from '#cli/source-numbers.ts'
import { createMetrics } from '#server/metrics.ts'
import { readConfig } from '#real/config.ts'
import { lookAtNation } from '../../../src/cli/doctor/nation.ts'
import { ann, checked, felony, inquiry } from '../../support/scene.ts'
import { twoSystems, type TwoSystems } from '../../support/two-systems.ts'

const poc = {
  ...{ NICS_ROLE: 'poc', NICS_STATE: 'CO', NICS_ORI: 'COSYPOC01', NICS_NATION_CLIENT: 'poc-co' },
  ...{ NICS_NATION_URL: 'tls://nics.example:7010', NICS_NATION_KEY: 'synthetic' },
}

const metricsOf = ({ colorado: { world }, account }: TwoSystems): Promise<string> =>
  createMetrics(
    () => 0,
    () => nationNumbers(world),
    () => sourceNumbers({ national: { account } }, world.now()),
  ).text()

const looked = async (both: TwoSystems) => lookAtNation(readConfig(poc), await metricsOf(both))

suite('the doctor says of a point of contact’s nation', () => {
  test('where it is and by what, since when it is up and when it was last heard, and that nothing is owed', async () => {
    const both = await twoSystems()
    await checked(inquiry(), both.colorado.world)
    await both.pass({ minutes: 5 })
    assert.deepEqual(await looked(both), [
      {
        name: 'nation',
        state: 'ok',
        says: 'at nics.example:7010, by text messages; up since 5 minutes ago; last answer 5 minutes ago; answered 1; no message is owed to it',
      },
    ])
  })

  test('that it is down, and how many messages are owed and how old the oldest is', async () => {
    const both = await twoSystems({ nation: { files: { iii: [felony(ann)] } } })
    for (let count = 0; count < 2; count += 1) await checked(inquiry(), both.colorado.world)
    both.line.behave('not-there')
    await both.pass({ hours: 15, minutes: 45 })
    for (let minutes = 0; minutes < 10; minutes += 1) await both.pass({ minutes: 1 })
    const [found] = await looked(both)
    assert.equal(found?.state, 'broken')
    assert.match(
      found?.says ?? '',
      /; DOWN since .*; 2 messages are owed to it, the oldest about a check begun 16 hours ago$/,
    )
    assert.ok(!/Quillfeather/i.test(await metricsOf(both)), 'and nobody is named')
    both.line.behave('none')
    await both.pass({ minutes: 6 })
    const [after] = await looked(both)
    assert.deepEqual([after?.state, /no message is owed/.test(after?.says ?? '')], ['ok', true])
  })

  test('that no server has asked it; and of the nation itself nothing', () => {
    assert.deepEqual(lookAtNation(readConfig({ ...poc, NICS_NATION_URL: 'https://nics.example' }), ''), [
      { name: 'nation', state: 'note', says: 'at https://nics.example, over its API; no server here has asked it' },
    ])
    assert.deepEqual(lookAtNation(readConfig({}), ''), [])
  })
})
