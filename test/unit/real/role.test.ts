import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { readConfig } from '#real/config.ts'

const whole = {
  NICS_ROLE: 'poc',
  NICS_STATE: 'CO',
  NICS_ORI: 'COSYPOC01',
  NICS_NATION_URL: 'https://nation.example',
  NICS_NATION_CLIENT: 'poc-co',
  NICS_NATION_KEY: 'a-secret-of-colorado',
}

suite('who we are', () => {
  test('the nation, where nobody says anything', () => {
    const { here, nation } = readConfig({})
    assert.deepEqual([here, nation], [{ role: 'national' }, undefined])
  })

  test('a state’s point of contact, with where the nation answers and how it knows us', () => {
    const { here, nation } = readConfig(whole)
    assert.deepEqual(here, { role: 'poc', state: 'CO', ori: 'COSYPOC01' })
    assert.deepEqual(nation, { url: 'https://nation.example', client: 'poc-co', key: 'a-secret-of-colorado' })
  })

  for (const name of Object.keys(whole).filter(each => each !== 'NICS_ROLE'))
    test(`without ${name} a point of contact does not start, and is told what it needs`, () => {
      assert.throws(() => readConfig({ ...whole, [name]: '' }), new RegExp(`^Error: A point of contact needs ${name}`))
    })

  for (const [name, value] of [
    ['NICS_ROLE', 'state'],
    ['NICS_STATE', 'XX'],
    ['NICS_STATE', 'co'],
    ['NICS_ORI', 'CO-1'],
    ['NICS_NATION_URL', 'http://nation.example'],
    ['NICS_NATION_URL', 'https://me:secret@nation.example'],
    ['NICS_NATION_URL', 'https://nation.example/v1'],
    ['NICS_NATION_URL', 'nation.example'],
  ] as const)
    test(`${name}=${value} is refused by its name, and not repeated`, () => {
      assert.throws(
        () => readConfig({ ...whole, [name]: value }),
        (error: Error) => error.message.includes(name) && !error.message.includes('secret'),
      )
    })

  test('over the same machine the nation may be reached without TLS', () => {
    assert.equal(
      readConfig({ ...whole, NICS_NATION_URL: 'http://127.0.0.1:4090' }).nation?.url,
      'http://127.0.0.1:4090',
    )
  })
})
