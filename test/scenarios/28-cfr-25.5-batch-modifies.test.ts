import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Nri } from '#law/words.ts'
import { committed, faultsIn, sent, standing } from '../support/batches.ts'
import { annSent, edge, type Edge } from '../support/edge.ts'
import { ann, checked, inquiry } from '../support/scene.ts'

type Facts = Readonly<Record<string, string | number | boolean>>
type Correction = Readonly<{ category: 'A1' | 'D'; facts: Facts; corrected: Facts }>

const felony = {
  category: 'A1',
  facts: {
    disposition: 'convicted',
    jurisdiction: 'state',
    grade: 'felony',
    businessRegulation: false,
    relief: 'none',
  },
} as const
const danger = {
  category: 'D',
  facts: {
    ...{ event: 'adjudicated', byLawfulAuthority: true, finding: 'danger', ageAtEvent: 34 },
    ...{ jurisdiction: 'state', relief: 'none' },
  },
} as const
const filtered = {
  category: 'D',
  facts: { ...danger.facts, jurisdiction: 'federal', federalFilter: 'none' },
} as const

const byJson = async ({ ask, as }: Edge, nri: string, { corrected }: Correction): Promise<void> => {
  const body = { because: 'corrected', change: { facts: corrected } }
  const { status, text } = await ask('POST', `/v1/entries/${nri}/modification`, { as: as.agency, body })
  assert.equal(status, 200, text)
}

const inBatch = async (scene: Edge, _: string, { category, facts, corrected }: Correction): Promise<void> => {
  const whole = Object.entries({ ...facts, ...corrected })
  const { first, last, middle } = annSent.name
  const header = [
    ...['action', 'because', 'ari', 'category', 'last', 'first', 'middle', 'sex', 'born'],
    ...whole.map(([name]) => `fact.${name}`),
  ]
  const cells = [
    ...['modify', 'corrected', 'C-1', category, last, first, middle, annSent.sex, annSent.born],
    ...whole.map(([, value]) => String(value)),
  ]
  const batch = await sent(scene, `${header.join(',')}\r\n${cells.join(',')}\r\n`)
  assert.deepEqual(faultsIn(batch), [])
  assert.deepEqual((await committed(scene, batch.batch)).counts, { modified: 1 })
}

/** One record, corrected by one of the doors: how its entry stands, what happened to it, and what a check of the person meets. */
async function after(door: typeof byJson, { category, facts, corrected }: Correction) {
  const scene = await edge()
  const person = { names: [annSent.name], sex: annSent.sex, born: annSent.born }
  const entered = await scene.ask('POST', '/v1/entries', {
    as: scene.as.agency,
    body: { ari: 'C-1', category, person, facts },
  })
  assert.equal(entered.status, 201, entered.text)
  const nri = String(entered.body['nri']) as Nri
  await door(scene, nri, { category, facts, corrected })
  const { state } = (await scene.world.find.entry(nri)) ?? assert.fail('an entry stays known')
  const { nri: _, ...stands } = state
  const row = await scene.world.find.entryRow(nri)
  const tallies = await scene.world.find.tallies(state.ori, '2026-01-01', '2026-12-31')
  return {
    stands,
    kept: row?.record?.facts ?? null,
    happened: scene.store.tables.events.of(nri).map(({ body }) => body['type']),
    counted: tallies.map(({ what, count }) => `${count} ${what}`).toSorted(),
    check: (await checked(inquiry(ann), scene.world)).status,
  }
}

suite('28 CFR 25.5(b): a correction leaves the same entry, whether it comes by itself or in a batch', () => {
  for (const [what, correction, expected] of [
    [
      'nobody was convicted: it stands, says so, and bars nobody',
      { ...felony, corrected: { disposition: 'acquitted' } },
      { status: 'in-force', reason: undefined, happened: ['entered', 'modified'], check: 'proceed' },
    ],
    [
      'relief was given: it leaves with that',
      { ...danger, corrected: { relief: 'conforming-state-program' } },
      { status: 'withdrawn', reason: 'relieved', happened: ['entered', 'modified', 'withdrawn'], check: 'proceed' },
    ],
    [
      'the filter forbids it: it leaves with that',
      { ...filtered, corrected: { federalFilter: 'recovered' } },
      {
        ...{ status: 'withdrawn', reason: 'no-longer-applies' },
        ...{ happened: ['entered', 'modified', 'withdrawn'], check: 'proceed' },
      },
    ],
    [
      'it was another ground that bars too: it stays in force, and a check waits for it (the control)',
      { ...danger, corrected: { finding: 'incapacity' } },
      { status: 'in-force', reason: undefined, happened: ['entered', 'modified'], check: 'delayed' },
    ],
  ] as const)
    test(what, async () => {
      const [single, batched] = [await after(byJson, correction), await after(inBatch, correction)]
      const { stands, happened, check } = single
      assert.deepEqual({ status: stands.status, reason: stands.reason, happened, check }, expected)
      assert.equal(single.kept === null, expected.status === 'withdrawn')
      assert.deepEqual(batched, single)
    })

  test('entered and corrected away in one file it is gone, and its number with it', async () => {
    const scene = await edge()
    const columns = 'action,ari,category,last,first,sex,born,fact.event,fact.jurisdiction,fact.relief'
    const row = (action: string, relief: string) =>
      `${action},C-1,D,Quillfeather,Annabeth,F,1981-04-17,adjudicated,state,${relief}`
    const rows = [row('enter', 'none'), row('modify', 'conforming-state-program'), row('modify', 'none')]
    const { batch } = await sent(scene, `${[columns, ...rows].join('\r\n')}\r\n`)
    const over = await committed(scene, batch)
    assert.deepEqual([over.counts, faultsIn(over)], [{ entered: 1, modified: 1 }, ['4 ari record-over']])
    assert.deepEqual(await standing(scene), { 'C-1': 'withdrawn' })
    const [kept] = scene.store.tables.entries.all()
    assert.equal(kept?.record, null)
  })

  test('what can be seen to be wrong is sent back by either', async () => {
    const scene = await edge()
    const person = { names: [annSent.name], sex: annSent.sex, born: annSent.born }
    const record = { ari: 'C-1', ...danger }
    const entered = await scene.ask('POST', '/v1/entries', { as: scene.as.agency, body: { ...record, person } })
    const change = { because: 'corrected', change: { person: { born: '1800-01-02' } } }
    const path = `/v1/entries/${String(entered.body['nri'])}/modification`
    assert.equal((await scene.ask('POST', path, { as: scene.as.agency, body: change })).status, 422)
    const columns = 'action,ari,category,last,first,sex,born,fact.event,fact.jurisdiction'
    const cells = 'modify,C-1,D,Quillfeather,Annabeth,F,1800-01-02,adjudicated,state'
    const batch = await sent(scene, `${columns}\r\n${cells}\r\n`)
    assert.deepEqual([batch.accepted, batch.rejected.map(({ column }) => column)], [0, ['born']])
  })
})
