import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Nri } from '#law/words.ts'
import { agencies, enter, personSent, type Agencies } from '../support/agencies.ts'
import { committed, faultsIn, line, file, sent } from '../support/batches.ts'
import { work } from '../support/scene.ts'

const facts = {
  event: 'adjudicated',
  jurisdiction: 'state',
  byLawfulAuthority: true,
  finding: 'danger',
  relief: 'none',
} as const
const record = { category: 'D', person: personSent(1), facts }

async function applied(): Promise<Agencies & Readonly<{ nri: Nri; number: string }>> {
  const made = await agencies({ at: '2026-09-08T13:00:00Z' })
  const nri = (await enter(made, made.first, 'D-1', record)) as Nri
  const body = { nri, program: 'state', received: '2026-08-01', certified: { reference: 'ATF 1', on: '2020-01-01' } }
  const opened = await made.ask('POST', '/v1/relief', { as: made.first, body })
  assert.equal(opened.status, 201, opened.text)
  return { ...made, nri, number: String(opened.body['number']) }
}

const withdraw = ({ ask, first }: Agencies, nri: string, reason: string) =>
  ask('POST', `/v1/entries/${nri}/withdrawal`, { as: first, body: { reason } })

const again = ({ ask, first }: Agencies) =>
  ask('POST', '/v1/entries', { as: first, body: { ari: 'D-1', ...record, again: true } })

const favorable = {
  ...{ circumstances: true, record: true, reputation: true, dangerous: false, againstPublicInterest: false },
} as const

async function granted({ ask, first, number }: Agencies & Readonly<{ number: string }>) {
  const on = '2026-08-05'
  for (const body of [
    { step: 'noticed', on },
    { step: 'heard', on, how: 'hearing' },
    { step: 'found', on, findings: favorable },
  ])
    assert.equal((await ask('POST', `/v1/relief/${number}/steps`, { as: first, body })).status, 200)
  const decided = await ask('POST', `/v1/relief/${number}/decision`, { as: first, body: { decision: 'granted', on } })
  assert.equal(decided.status, 200, decided.text)
  const { body } = await ask('GET', `/v1/relief/${number}`, { as: first })
  return { ...decided.body, letter: (body['letter'] as Readonly<{ means: string }>).means }
}

const statusOf = async ({ world }: Agencies, nri: string) => (await world.find.entry(nri as Nri))?.state.status

suite('relief takes out what stands now, or says that nothing did', () => {
  test('an entry that was taken back and entered again while the program heard the application leaves with the grant', async () => {
    const made = await applied()
    await withdraw(made, made.nri, 'moved')
    const { status, body } = await again(made)
    assert.equal(status, 201)
    const { letter, ...decided } = await granted(made)
    assert.equal(await statusOf(made, String(body['nri'])), 'relieved')
    assert.equal(Object.hasOwn(decided, 'noRecord'), false)
    assert.match(letter, /its record was taken out of the Indices/)
  })

  test('where the agency had taken it back, neither the answer nor the letter says that a record was taken out', async () => {
    const made = await applied()
    await withdraw(made, made.nri, 'moved')
    const { letter, ...decided } = await granted(made)
    assert.equal((decided as Readonly<Record<string, unknown>>)['noRecord'], true)
    assert.match(letter, /deemed not to have occurred, and no record of it was there .* to take out/)
    assert.doesNotMatch(letter, /was taken out/)
  })

  test('a record that its agency keeps on another ground stands, and the letter says so', async () => {
    const made = await applied()
    const none = Object.fromEntries(Object.keys(facts).map(name => [name, null]))
    const change = { category: 'J', facts: { ...none, law: 'state', state: 'TX' } }
    const body = { because: 'corrected', change }
    const modified = await made.ask('POST', `/v1/entries/${made.nri}/modification`, { as: made.first, body })
    assert.equal(modified.status, 200, modified.text)
    const { letter } = await granted(made)
    assert.equal(await statusOf(made, made.nri), 'in-force')
    assert.match(letter, /records the person on another ground/)
  })
})

suite('what relief was granted from is not entered again under its number', () => {
  test('not by itself, whatever it says', async () => {
    const made = await applied()
    await granted(made)
    const { status, body } = await again(made)
    assert.deepEqual([status, body['code']], [409, 'ari-relieved'])
    // The control: what its agency took back may come again.
    const other = await applied()
    await withdraw(other, other.nri, 'moved')
    assert.equal((await again(other)).status, 201)
  })

  test('nor in a batch, and something else gets a number of its own', async () => {
    const made = await applied()
    await granted(made)
    const rows = file(line('D-1', { again: 'true' }), line('D-2', { again: 'true' }))
    const batch = await sent(made, rows)
    assert.deepEqual(faultsIn(batch), ['2 ari ari-relieved'])
    assert.deepEqual((await committed(made, batch.batch)).counts, { entered: 1 })
    await work(made.world)
    assert.equal(await statusOf(made, made.nri), 'relieved')
  })
})
