import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { Caller } from '#law/lives/session.ts'
import { parseOri } from '#law/numbers.ts'
import type { RecheckNumber } from '#law/words.ts'
import type { Rows } from '#ledger/rows.ts'
import { answersIn, fetchRecheck } from '#check/recheck/own-recheck.ts'
import { receiveRecheck } from '#server/recheck/receive.ts'
import { simulatedWorld, type SimulatedWorld, type Wish } from '#simulated/world.ts'
import { doDueWork } from '#work/do-due-work.ts'
import { isRefusal } from '../../src/refusal.ts'
import { edge } from '../support/edge.ts'
import { annAs, answers, columns, fileOf, holder, sent } from '../support/rechecks.ts'
import { ann, felony, work } from '../support/scene.ts'

const ori = parseOri('TX0000001') ?? assert.fail('the number is well formed')
const caller: Caller = { id: 'agency-1', name: 'Permits', audience: 'agency', ori, state: 'TX', enabled: true }
const by = { audience: 'agency', id: 'agency-1' } as const

async function* bytesOf(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${[columns, ...lines].join('\n')}\n`)
}

async function received(lines: readonly string[], { world }: Pick<SimulatedWorld, 'world'>): Promise<RecheckNumber> {
  const seen = await receiveRecheck({ bytes: bytesOf(lines), format: 'csv', caller }, world)
  return isRefusal(seen) ? assert.fail(seen.refusal) : seen.state.recheck
}

/** The worker's turns, however often it stops in between. */
async function workThrough({ world, clock }: Pick<SimulatedWorld, 'world' | 'clock'>): Promise<void> {
  for (let idle = 0; idle < 3;) {
    const { done, failed } = await doDueWork(world)
    if (failed.length > 0 || done === 0) clock.passTo(world.now().add({ minutes: 3 }))
    idle = done === 0 && failed.length === 0 ? idle + 1 : 0
  }
}

suite('whatever stops in the middle of a file of permit holders, each is answered once', () => {
  const people = Array.from({ length: 700 }, (_, at) => (at % 100 === 50 ? annAs(`P-${at}`) : holder(`P-${at}`)))
  const isOfFile = (rows: Rows): boolean =>
    rows.events.some(({ life, body }) => life === 'recheck' && ['numbered', 'searched'].includes(String(body['type'])))

  /** Stops at the n-th such write, and only once. */
  const once = (nth: number) => {
    let seen = 0
    return (rows: Rows): boolean => isOfFile(rows) && (seen += 1) === nth
  }

  async function answered(wish: Partial<Wish>) {
    const made = simulatedWorld({ seed: 3, files: { iii: [felony(ann)] }, ...wish })
    const recheck = await received(people, made)
    await workThrough(made)
    const seen = (await made.world.find.recheck(recheck)) ?? assert.fail('the file is there')
    return { made, recheck, seen }
  }

  for (const when of ['crashBefore', 'crashAfter'] as const) {
    for (let nth = 1; nth <= 8; nth += 1) {
      test(`${when === 'crashBefore' ? 'before' : 'after'} write ${nth} of eight is kept`, async () => {
        const { made, recheck, seen } = await answered({ crashes: { [when]: once(nth) } })
        assert.deepEqual(
          [seen.state.status, seen.state.counts],
          ['answered', { 'no-record': 693, partial: 0, 'single-match': 7, 'multiple-match': 0 }],
        )
        assert.equal(made.store.tables.numbers.all().length, 700)
        assert.equal(made.store.tables.staged.all().filter(({ what }) => what === 'rows').length, 0)
        const fetched = await fetchRecheck({ recheck, ori }, by, made.world)
        if (isRefusal(fetched)) assert.fail(fetched.refusal)
        const told = (await Array.fromAsync(answersIn(fetched, made.world))).flatMap(each => each.told)
        assert.equal(new Set(told.map(({ ntn }) => ntn)).size, 700)
        assert.deepEqual(
          told
            .filter(({ found }) => found === 'single-match')
            .map(({ own }) => own)
            .slice(0, 2),
          ['P-50', 'P-150'],
        )
      })
    }
  }

  test('a file in which sources fall silent at random is answered to the last, and nobody by silence (seed 5)', async () => {
    let share = 0.2
    const made = simulatedWorld({
      ...{ seed: 5, files: { iii: [felony(ann)] } },
      mishaps: () => ({ late: share, failed: share, more: 0 }),
    })
    const recheck = await received(people, made)
    for (let turns = 0; turns < 40; turns += 1) {
      await doDueWork(made.world)
      const state = (await made.world.find.recheck(recheck))?.state
      assert.ok((state?.counts['no-record'] ?? 0) <= 693, 'somebody with a record was told to have none')
      made.clock.pass({ minutes: 2 })
    }
    share = 0
    await workThrough(made)
    const { status, counts } = (await made.world.find.recheck(recheck))?.state ?? assert.fail('it is there')
    assert.deepEqual([status, counts['no-record'], counts['single-match']], ['answered', 693, 7])
  })
})

suite('nobody who stood in a file of permit holders is left', () => {
  const name = 'Wistmarren'
  const file = () => fileOf(holder('PERMIT-2026-77341', { last: name }), holder('P-2'))

  /** Everything that the store holds, as text; sealed bytes are as they are sealed. */
  const everything = (scene: Pick<SimulatedWorld, 'store'>): string =>
    JSON.stringify(Object.values(scene.store.tables).map(table => ('all' in table ? table.all() : [])))

  test('while it stands it is sealed, and no name, birth or own number stands anywhere', async () => {
    const scene = await edge()
    await sent(scene, file())
    for (const word of [name, '1975-02-03', 'PERMIT-2026-77341']) assert.ok(!everything(scene).includes(word), word)
  })

  test('an hour after the answer was fetched rows, answers and the key of the file are gone, and numbers stay', async () => {
    const scene = await edge()
    const { recheck } = await sent(scene, file())
    await answers(scene, recheck)
    const stands = () => [
      scene.store.tables.staged.all().length,
      scene.store.tables.keys.all().filter(({ ntn }) => String(ntn) === recheck).length,
      scene.store.tables.files.all().length,
    ]
    scene.clock.pass({ minutes: 50 })
    await work(scene.world)
    // The control: before its hour all of it is there.
    assert.deepEqual(stands(), [1, 1, 1])
    scene.clock.pass({ minutes: 11 })
    await work(scene.world)
    assert.deepEqual(stands(), [0, 0, 0])
    assert.equal(scene.store.tables.numbers.all().length, 2)
  })

  test('an answer that nobody fetches is gone after seven days, and not before', async () => {
    const scene = await edge()
    await sent(scene, file())
    const staged = () => scene.store.tables.staged.all().length
    scene.clock.pass({ hours: 7 * 24 - 1 })
    await work(scene.world)
    assert.equal(staged(), 1)
    scene.clock.pass({ hours: 2 })
    await work(scene.world)
    assert.equal(staged(), 0)
  })

  test('a copy of the rows that was made before opens for nobody once the key is gone', async () => {
    const scene = await edge()
    const { recheck } = await sent(scene, file())
    const seen = (await scene.world.find.recheck(recheck)) ?? assert.fail('it is there')
    const copy = scene.store.tables.staged.all()
    // The control: with its key the copy opens.
    assert.equal((await Array.fromAsync(answersIn(seen, scene.world))).length, 1)
    await answers(scene, recheck)
    scene.clock.pass({ hours: 2 })
    await work(scene.world)
    for (const row of copy) scene.store.tables.staged.put(row.batch, `${row.what} ${row.chunk}`, row)
    await assert.rejects(Array.fromAsync(answersIn(seen, scene.world)), /destroyed/)
  })

  test('the answers carry no descriptor, and neither does the log', async () => {
    const scene = await edge({ files: { iii: [felony(ann)] } })
    const { recheck } = await sent(scene, fileOf(annAs('P-1'), holder('P-2', { last: name })))
    const { text } = await scene.ask('GET', `/v1/rechecks/${recheck}/answers.csv`, { as: scene.as.agency })
    const said = `${text}${JSON.stringify(scene.lines)}`
    for (const word of [name, 'Quillfeather', 'Annabeth', '1981-04-17', 'A1', 'III-0001'])
      assert.ok(!said.includes(word), word)
    assert.ok(text.includes('single-match'))
  })
})
