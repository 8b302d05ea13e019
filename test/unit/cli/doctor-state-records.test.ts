import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { readConfig } from '#real/config.ts'
import { lookAtStateRecords } from '../../../src/cli/doctor/state-records.ts'

const poc = {
  ...{ NICS_ROLE: 'poc', NICS_STATE: 'CO', NICS_ORI: 'COSYPOC01', NICS_NATION_CLIENT: 'poc-co' },
  ...{ NICS_NATION_URL: 'https://nics.example', NICS_NATION_KEY: 'synthetic' },
}
const said = '2001-07-01; Sample Code 53-5-1; the register of sales of the Sample Bureau'
const on = Temporal.PlainDate.from('2026-09-08')

suite('28 CFR 25.9(d): records that a state’s own law has it keep (POC-18)', () => {
  test('a point of contact names the law, the day and where; the doctor says so loudly, and that nothing of it is here', () => {
    const config = readConfig({ ...poc, NICS_STATE_RECORDS: said })
    const [found] = lookAtStateRecords(config, on)
    assert.equal(found?.state, 'note')
    assert.match(
      found?.says ?? '',
      /^KEPT BY STATE LAW SINCE 2001-07-01: .* by Sample Code 53-5-1, in the register of sales/,
    )
    assert.match(found?.says ?? '', /this program keeps none of them and destroys all of its own/)
    const { stateRecords: _records, ...rest } = config
    assert.deepEqual(rest, readConfig(poc), 'and nothing else of the program is otherwise')
  })

  test('before its day, and where no law is named, everything is destroyed', () => {
    const later = readConfig({ ...poc, NICS_STATE_RECORDS: said.replace('2001', '2027') })
    assert.match(lookAtStateRecords(later, on)[0]?.says ?? '', /^from 2027-07-01 by .*until then .* is destroyed$/)
    assert.deepEqual(lookAtStateRecords(readConfig(poc), on)[0]?.state, 'ok')
  })

  test('the nation has no such law, and is refused it', () => {
    assert.throws(
      () => readConfig({ NICS_STATE_RECORDS: said }),
      /^Error: NICS_STATE_RECORDS is of a point of contact alone/,
    )
    assert.deepEqual(lookAtStateRecords(readConfig({}), on), [])
  })

  for (const wrong of [
    ...['2001-07-01', '2001-07-01; Sample Code 53-5-1', 'always; Sample Code 53-5-1; the register of sales'],
    ...['2001-02-30; Sample Code 53-5-1; the register of sales', '2001-07-01; by our law; the register of sales'],
    '2001-07-01; Sample Code 53-5-1; the register; and another',
  ])
    test(`${wrong} is refused`, () =>
      assert.throws(() => readConfig({ ...poc, NICS_STATE_RECORDS: wrong }), /^Error: NICS_STATE_RECORDS must /))
})
