import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { parseOri } from '#law/numbers.ts'
import { withPolicies } from '#law/policies.ts'
import type { Ntn } from '#law/words.ts'
import type { World } from '../../src/world.ts'
import { entered, filing, filingAbout, nothingLeft, owedToFile, paying, tried } from '../support/denied-file.ts'
import { denied, deny, overturn } from '../support/police.ts'
import { ann, checked, felony, inquiry, work, type Scene } from '../support/scene.ts'

/** One process hears that it was removed and reads the check as still there; before it keeps that, another destroys the check. */
async function destroyedBetween(other: (world: World) => World): Promise<Scene & Readonly<{ ntn: Ntn }>> {
  const made = await entered()
  const { world, clock, deniedFile, ntn } = made
  deniedFile.goDown()
  await overturn(ntn, world, 'proceed')
  clock.pass({ hours: 24 * 100 })
  await work(paying(world, kind => kind !== 'destroy-record'))
  deniedFile.comeBack()
  clock.pass({ hours: 1 })
  let heard = false
  const transaction: World['find']['transaction'] = async (...asked) => {
    const seen = await world.find.transaction(...asked)
    if (heard) return seen
    heard = true
    assert.notEqual(seen, undefined)
    await work(paying(other(world), kind => kind === 'destroy-record'))
    return seen
  }
  await work(paying({ ...world, find: { ...world.find, transaction } }, kind => kind === 'remove-from-denied-file'))
  assert.equal(await world.find.transaction(ntn, { audience: 'system' }), undefined)
  await tried(made, 3)
  assert.deepEqual([heard, deniedFile.file.numbers()], [true, []])
  return made
}

suite('a check is destroyed in the moment in which its entry is heard to be removed (RET-10)', () => {
  test('and nothing is left of what was filed', async () => {
    const made = await destroyedBetween(world => world)
    nothingLeft(made, made.ntn)
  })

  test('a control: where whoever destroys it says nothing of the entry, a trace is left for ever', async () => {
    const made = await destroyedBetween(world => ({ ...world, find: { ...world.find, filing: async () => undefined } }))
    assert.equal((await filingAbout(made.ntn, made.world))?.status, 'removed')
  })
})

suite('an entry is owed and its check is not for the file any more, of which nothing says so (OTH-07)', () => {
  test('a policy changed: it is owed no more, and nobody is called for it', async () => {
    const young = { ...ann, born: '2006-03-01' } as const
    const facts = { ...felony(young).facts, disposition: 'delinquent', countsAsConviction: true }
    const policies = withPolicies({ 'sell-to-alone-notice': 'sent' })
    const settings = { policies, pagedAt: 'duty@nics.example' }
    const files = { iii: [{ ...felony(young), facts }] }
    const { world, clock, deniedFile, called } = await filing({ files, settings })
    deniedFile.goDown()
    const { ntn } = await checked(inquiry(young), world)
    await deny(ntn, world)
    await work(world)
    assert.equal((await filingAbout(ntn, world))?.status, 'waiting')
    const changed = { ...world, settings: { ...world.settings, policies: withPolicies({}) } }
    deniedFile.comeBack()
    await tried({ world: changed, clock }, 40)
    assert.deepEqual([(await filingAbout(ntn, world))?.status, await owedToFile(ntn, world)], ['removed', []])
    assert.deepEqual(
      [deniedFile.file.numbers(), called.filter(({ call }) => call.type === 'denied-file-late')],
      [[], []],
    )
  })

  test('nobody can read any more who it was: what may stand there is taken out', async () => {
    const made = await filing()
    const { world, clock, deniedFile, store } = made
    deniedFile.goDown()
    const ntn = await denied(world)
    await work(world)
    store.tables.keys.remove(ntn, 'identity')
    deniedFile.comeBack()
    await tried({ world, clock }, 3)
    assert.deepEqual([(await filingAbout(ntn, world))?.status, await owedToFile(ntn, world)], ['removed', []])
  })

  test('it is released in the moment in which it is taken out: it is there', async () => {
    const made = await filing()
    const { world, clock, deniedFile } = made
    deniedFile.goDown()
    const ntn = await denied(world)
    await work(world)
    deniedFile.comeBack()
    let isHeld = true
    const transaction: World['find']['transaction'] = async (...asked) => {
      const seen = await world.find.transaction(...asked)
      if (seen === undefined || !isHeld) return seen
      isHeld = false
      return { ...seen, state: { ...seen.state, status: 'overturned' } }
    }
    clock.pass({ minutes: 40 })
    await work(paying({ ...world, find: { ...world.find, transaction } }, kind => kind === 'enter-in-denied-file'))
    await tried({ world, clock })
    assert.deepEqual([isHeld, deniedFile.file.numbers()], [false, [ntn]])
  })
})

test('an upgrade owes that older denials are looked at: the nation files them, and a state’s own system nothing (OTH-07)', async () => {
  const filed = async (here: World['here']) => {
    const { world, deniedFile } = await filing()
    const ntn = await denied(world)
    const { deniedFile: own, ...unset } = world
    const then = here.role === 'national' && own !== undefined ? { ...unset, deniedFile: own } : unset
    await work(paying({ ...then, here }, kind => kind === 'file-denial'))
    assert.deepEqual(
      (await world.find.owed(ntn)).filter(({ kind }) => kind === 'file-denial'),
      [],
    )
    await work(world)
    return deniedFile.file.numbers().length
  }
  const ori = parseOri('VA0000001') ?? assert.fail('it is well formed')
  assert.deepEqual([await filed({ role: 'national' }), await filed({ role: 'poc', state: 'VA', ori })], [1, 0])
})
