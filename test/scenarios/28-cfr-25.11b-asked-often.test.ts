import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { enrollLicensees } from '#access/enroll.ts'
import { lookAtMisuse } from '#cli/doctor/misuse.ts'
import { casePage } from '#cli/case-page.ts'
import type { Opened } from '#contract/case-view.ts'
import { defaultPolicies } from '#law/policies.ts'
import { parseFfl } from '#law/numbers.ts'
import type { Ffl } from '#law/words.ts'
import { system } from '#ledger/carry-out.ts'
import { createKeystore, openKeystore } from '#real/keys/file-keystore.ts'
import { findAskedOften } from '#retention/asked-often.ts'
import type { World } from '../../src/world.ts'
import { annSent, basic, edge, inquirySent, key, otherFfl, type Edge } from '../support/edge.ts'
import { examining } from '../support/examining.ts'
import { ann, checked, codeWord, felony, ffl, inquiry, scene, work } from '../support/scene.ts'

const third = parseFfl('9-99-001-01-8B-00005') ?? assert.fail('the number is well formed')
const anns = { files: { iii: [felony(ann)] } } as const

async function shops(wish: Parameters<typeof edge>[0] = anns): Promise<Edge> {
  const made = await edge(wish)
  const premises = { name: 'Third Arms', street: '3 Main St', city: 'Sample', state: 'TX', zip: '00003' } as const
  const licensee = {
    ffl: third,
    premises: { ...premises, zone: 'America/Chicago' },
    expires: '2031-12-31',
    codeWord,
  } as const
  await enrollLicensees([licensee], system, made.world)
  return made
}

async function asks({ ask, clock }: Edge, who: Ffl, transferee: object = annSent): Promise<string> {
  const said = await ask('POST', '/v1/checks', {
    as: basic(who, codeWord),
    headers: key(),
    body: inquirySent(transferee),
  })
  assert.equal(said.status, 201, said.text)
  clock.pass({ minutes: 1 })
  return String(said.body['ntn'])
}

const often = async ({ ask, as }: Edge) => (await ask('GET', '/v1/audit/asked-often', { as: as.auditor })).body['often']

suite('one person asked about again and again in a day (25.11(b), 25.9(b)(2)(i))', () => {
  test('by three licensees: an auditor sees the numbers and nobody (VIO-02)', async () => {
    const made = await shops()
    const ntns = [
      await asks(made, ffl),
      await asks(made, otherFfl),
      await asks(made, third, { ...annSent, name: { last: 'QUILLFEATHER', first: 'annabeth' } }),
    ]
    assert.deepEqual(await often(made), [
      {
        ground: 'by-many',
        askers: 3,
        mostByOne: 1,
        checks: [ffl, otherFfl, third]
          .map((who, at) => ({ ntn: ntns[at], ffl: who, state: 'TX', contact: `2026-09-08T13:0${at}:00Z` }))
          .toSorted((one, other) => (String(one.ntn) < String(other.ntn) ? -1 : 1)),
      },
    ])
  })

  test('three times by one: the same; that it was read is logged before, as a use of the log', async () => {
    const made = await shops()
    for (let time = 0; time < 3; time += 1) await asks(made, ffl)
    const [found] = (await often(made)) as readonly { ground: string; askers: number; mostByOne: number }[]
    assert.deepEqual([found?.ground, found?.askers, found?.mostByOne], ['by-one', 1, 3])
    const uses = await made.ask('GET', '/v1/audit/uses?month=2026-09', { as: made.as.auditor })
    assert.deepEqual(uses.body['uses'], [
      { by: 'auditor auditor', what: 'asked-often-read', use: 'audit', count: 1, again: 0 },
    ])
  })

  test('the controls: two licensees are not many, nor three different persons one', async () => {
    const made = await shops()
    await asks(made, ffl)
    await asks(made, otherFfl)
    await asks(made, third, { ...annSent, born: '1981-04-18', ssn: '900121235' })
    assert.deepEqual(await often(made), [])
  })

  test('what the agency chose decides: by default three, or five, or nobody looks', async () => {
    const chosen = (policy: 'five' | 'off') => ({
      ...anns,
      settings: { policies: { ...defaultPolicies, 'same-person-asked-often': policy } },
    })
    for (const policy of ['five', 'off'] as const) {
      const made = await shops(chosen(policy))
      for (let time = 0; time < 4; time += 1) await asks(made, ffl)
      assert.deepEqual(await often(made), [], policy)
      await asks(made, ffl)
      assert.equal(((await often(made)) as readonly unknown[]).length, policy === 'five' ? 1 : 0)
    }
  })

  test('it is kept no longer than who they are about: with an allowed one destroyed it is no more, and the next day none is', async () => {
    const made = await shops()
    const zoe = { ...annSent, name: { last: 'Allowedwoman', first: 'Zoe' }, ssn: '900777321' }
    for (let time = 0; time < 3; time += 1) await asks(made, ffl, zoe)
    await asks(made, ffl)
    await asks(made, otherFfl)
    assert.equal(((await often(made)) as readonly unknown[]).length, 1)
    made.clock.pass({ hours: 2 })
    await work(made.world)
    assert.deepEqual(await often(made), [])
    // The control: those who stand are still counted.
    await asks(made, third)
    assert.equal(((await often(made)) as readonly unknown[]).length, 1)
    made.clock.pass({ hours: 24 })
    await work(made.world)
    assert.deepEqual(await findAskedOften(made.world), [])
  })
})

test('an operator sees in `nics doctor` how many, and no number; a control: with two checks, nobody', async t => {
  const keysDir = mkdtempSync(join(tmpdir(), 'nics-often-'))
  t.after(() => rmSync(keysDir, { recursive: true, force: true }))
  await createKeystore(keysDir)
  const { world: simulated } = await scene(anns)
  // The licensee was enrolled under the other keystore's secret.
  const world: World = { ...simulated, keys: { ...openKeystore(keysDir), digest: simulated.keys.digest } }
  const said = async (settings = world.settings) => lookAtMisuse({ keysDir, settings }, world.find)
  for (let time = 0; time < 2; time += 1) await checked(inquiry(ann), world)
  assert.deepEqual(await said(), { name: 'misuse', state: 'ok', says: 'nobody is asked about often today' })
  const { ntn } = await checked(inquiry(ann), world)
  const { state, says } = await said()
  assert.equal(state, 'note')
  assert.match(says, /^today 0 asked about by many, 1 again and again by one;/)
  assert.ok(!says.includes(ntn))
  const policies = { ...defaultPolicies, 'same-person-asked-often': 'off' } as const
  assert.match((await said({ ...world.settings, policies })).says, /^nobody looks/)
})

suite('an examiner sees that the transferee was also asked about today', () => {
  test('number, state, answer and whether by the same asker, of the others and not of itself, in the page too', async () => {
    const made = await shops()
    const first = await asks(made, ffl)
    const second = await asks(made, ffl)
    const other = await asks(made, otherFfl, { ...annSent, name: { last: 'Quíllfeather', first: 'ANNABETH' } })
    await asks(made, ffl, { ...annSent, name: { last: 'Somebody', first: 'Else' }, ssn: '900333444' })
    const said = await examining({ ...made, ntn: first }).open()
    const opened = said.body as unknown as Opened
    const line = (ntn: string, minute: number, sameAsker: boolean) => ({
      ...{ ntn, status: 'delayed', saleState: 'TX', contact: `2026-09-08T13:0${minute}:00Z`, sameAsker },
    })
    assert.deepEqual(opened.alsoAsked, [line(second, 1, true), line(other, 2, false)])
    const page = casePage(opened)
    assert.match(
      page,
      new RegExp(`Also asked about today[^]*${second}  delayed, TX[^]*same asker[^]*${other}[^]*by another`),
    )
  })

  test('the control: of whom nobody else asked, nothing is said', async () => {
    const made = await shops()
    const ntn = await asks(made, ffl)
    const opened = (await examining({ ...made, ntn }).open()).body as unknown as Opened
    assert.deepEqual(opened.alsoAsked, [])
    assert.ok(!casePage(opened).includes('Also asked'))
  })
})
