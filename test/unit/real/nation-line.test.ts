import assert from 'node:assert/strict'
import { suite, test, type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseFfl, parseNtn, parseOri } from '#law/numbers.ts'
import type { HearPush } from '#real/nation/line-end.ts'
import { nationLine } from '#real/nation/nation-line.ts'
import { spared } from '#real/nation/spared.ts'
import { wireCarrier, type NationLine } from '#real/nation/wire.ts'
import { cutLine } from '../../support/cut-line.ts'
import { authority, certificateOf, inquiry, scene, type LineScene } from '../../support/line.ts'
import { ann, felony, work } from '../../support/scene.ts'

const now = () => Temporal.Now.instant()
const within = 3_000
const patience = 10_000
const stn = parseNtn('00000000000000') ?? assert.fail('the number is well formed')
const virginia = parseOri('VA0000001') ?? assert.fail('the number is well formed')
const licensee = parseFfl('9-99-999-01-9A-00001') ?? assert.fail('the number is well formed')
const beside = { stn, purpose: 'sale', firearm: 'handgun', licensee } as const
const asked = { description: ann, citizenships: ['US'], beside } as const
const byKey = { client: 'poc-1', key: 'key-of-the-poc', credentials: { ca: authority.cert } } as const

type Wish = Parameters<typeof scene>[1]
type Known = Partial<typeof byKey> & Readonly<{ client: string; credentials: object }>

/** A nation in memory with its real line, and a point of contact’s end of it that can be cut. */
async function nationOn(t: TestContext, { wish = {}, more = {}, known = byKey, hear = () => undefined }: Wished = {}) {
  const made = await scene(t, wish, more)
  const wire = await cutLine(`tls://127.0.0.1:${made.server.port}`)
  t.after(wire.cut)
  const lines = nationLine({ host: '127.0.0.1', port: Number(new URL(wire.url).port), ...known }, hear)
  t.after(lines.close)
  return { made, wire, lines, nation: spared(wireCarrier(lines), now, within) }
}
type Wished = Readonly<{ wish?: Wish; more?: Parameters<typeof scene>[2]; known?: Known; hear?: HearPush }>

const over = (answer: (text: string) => string) => {
  const line: NationLine = { say: async write => answer(write('CO0000001')), isOpen: async () => true }
  return spared(wireCarrier(line), now, within)
}

suite('the nation by text messages', { timeout: 60_000 }, () => {
  test('an inquiry, a record in full and every report are what they are over the API', async t => {
    const { nation, made } = await nationOn(t, { wish: { files: { iii: [felony(ann)] } } })
    const toldAt = made.clock.now().toString()
    const answer = await nation.ask(asked)
    assert.ok(answer.kind === 'answered')
    const { ntn } = answer
    assert.deepEqual(answer, { kind: 'answered', ntn, whole: true, records: ['iii-1'] })
    const { facts, category } = felony(ann)
    const { birthplace: _none, ...description } = { birthplace: undefined, ...ann }
    assert.deepEqual(await nation.record(ntn, 'iii-1'), {
      source: 'national',
      id: 'iii-1',
      category,
      description,
      facts,
    })
    assert.deepEqual(await nation.record(ntn, 'iii-2'), { kind: 'declined', code: 'record-not-named' })
    const receipts = [
      await nation.report({ ntn, message: 'poc-open' }),
      await nation.report({ ntn, message: 'poc-open' }),
      await nation.report({ ntn, message: 'poc-denial', toldAt, categories: ['A1'] }),
      await nation.report({ ntn, message: 'poc-overturn', toldAt }),
    ]
    assert.deepEqual(
      receipts.map(heard => heard.kind === 'received' && heard.receipt),
      ['accepted', 'repeated', 'accepted', 'accepted'],
    )
    assert.deepEqual(await nation.report({ ntn: stn, message: 'poc-open' }), {
      kind: 'declined',
      code: 'unknown-number',
    })
  })

  test('asked again after the line was cut it is the same check, and while it is cut nobody waits long', async t => {
    const { nation, wire } = await nationOn(t)
    const first = await nation.ask(asked)
    await wire.cut()
    assert.deepEqual(await nation.ask(asked), { kind: 'silent', because: 'failed' })
    await wire.join()
    const again = await nation.ask(asked)
    assert.ok(first.kind === 'answered' && again.kind === 'answered')
    assert.equal(again.ntn, first.ntn)
    const { ntn } = first
    assert.deepEqual(await nation.ask({ ...asked, beside: { ...beside, under: ntn } }), first, 'and read by its number')
  })

  test('many at once are each answered their own, over no more lines than two', async t => {
    const { nation, made } = await nationOn(t)
    const numbers = Array.from({ length: 12 }, (_, at) => `STATE-${at}`)
    const answers = await Promise.all(numbers.map(each => nation.ask({ ...asked, beside: { ...beside, stn: each } })))
    const theirs = await Promise.all(numbers.map(each => made.world.find.transactionOfStn(virginia, each)))
    assert.deepEqual(
      answers.map(answer => answer.kind === 'answered' && answer.ntn),
      theirs,
    )
    assert.match(await made.house.metrics.text(), /nics_lines 2\n/)
  })

  test('a line on which nothing comes is given up, and the next question goes over another', async t => {
    const { nation, wire } = await nationOn(t)
    assert.equal((await nation.ask(asked)).kind, 'answered')
    wire.hang(true)
    assert.deepEqual(await nation.ask(asked), { kind: 'silent', because: 'late' })
    wire.hang(false)
    assert.equal((await nation.ask(asked)).kind, 'answered')
  })

  test('what it sends unasked is heard, and comes again until it is acknowledged', async t => {
    const heard: string[] = []
    const { nation, made, wire, lines } = await nationOn(t, {
      wish: { files: { iii: [felony(ann)] } },
      hear: (text, { ori, tell }) => {
        heard.push(text)
        if (heard.length === 2) tell(`ACK.${ori}.PSH/${/PSH\/(\w+)/.exec(text)?.[1]}.END`)
      },
    })
    made.files.iii.goDown()
    const partial = await nation.ask(asked)
    assert.ok(partial.kind === 'answered' && !partial.whole)
    made.files.iii.comeBack()
    made.clock.pass({ minutes: 2 })
    await work(made.world)
    await heardOf(heard, 1)
    lines.stand()
    for (const signOns of [2, 3]) {
      await wire.cut()
      await wire.join()
      // Nobody asks anything: the line is dialled again by itself.
      await signedOn(made, signOns)
      await heardOf(heard, 2)
    }
    assert.equal(heard.length, 2)
    assert.match(heard[0] ?? '', /^\$\.RSP\.VA0000001\.PSH\/\w+\.NTN\/\w+\.STN\/00000000000000\.KND\/SINGLE-MATCH/)
    assert.equal(heard[1], heard[0])
  })

  test('a wrong key is nobody there; a certificate of the nation’s authority is enough by itself', async t => {
    const { nation } = await nationOn(t, { known: { ...byKey, key: 'wrong' } as unknown as typeof byKey })
    assert.deepEqual(await nation.ask(asked), { kind: 'silent', because: 'failed' })
    assert.equal(await nation.look(), false)
    const { cert, key } = certificateOf('poc-1')
    const credentials = { ca: authority.cert, cert, key }
    const certified = await nationOn(t, { more: { ca: authority.cert }, known: { client: 'poc-1', credentials } })
    assert.equal((await certified.nation.ask(asked)).kind, 'answered')
  })

  test('a nation that shows a certificate of nobody we know is told nothing', async t => {
    const { nation, made } = await nationOn(t, { known: { ...byKey, credentials: {} } as unknown as typeof byKey })
    assert.deepEqual(await nation.ask(asked), { kind: 'silent', because: 'failed' })
    assert.equal((await made.store.find.counts())['sealed'], undefined)
  })

  test('only what the contract allows, and what answers this question, is an answer', async () => {
    const whole = `RSP.CO0000001.REQ/${stn}.NTN/${stn}.KND/NO-RECORD.SDB/III.MAT/0.STA/CREATED.CON/20260908T130000Z.END`
    assert.deepEqual(await over(() => whole).ask(asked), { kind: 'answered', ntn: stn, whole: true, records: [] })
    for (const bad of [
      ...['', 'RSP', whole.slice(0, -4), whole.replace(`REQ/${stn}`, 'REQ/ANOTHER'), whole.replace(`REQ/${stn}.`, '')],
      ...[whole.replace('NO-RECORD', 'NOTHING'), whole.replace('MAT/0', 'MAT/X'), inquiry('A-1')],
      `RCT.CO0000001.REQ/${stn}.MKE/NLN.NTN/${stn}.RCP/ACCEPTED.STA/OPEN.WHY/X.END`,
    ])
      assert.deepEqual(await over(() => bad).ask(asked), { kind: 'silent', because: 'failed' }, bad)
  })

  test('what it declines it declines, and what it cannot do now is silence', async () => {
    const heard = async (code: string) => (await over(() => `REJ.REQ/${stn}.MKE/QNP.COD/${code}.END`).ask(asked)).kind
    assert.equal(await heard('STN-IN-USE'), 'declined')
    for (const code of ['NOT-IN-OPERATION', 'TOO-MANY-TRIES', 'OUR-FAULT', 'A-CODE-OF-TOMORROW'])
      assert.equal(await heard(code), 'silent', code)
  })
})

async function signedOn({ house }: LineScene, count: number): Promise<void> {
  const by = performance.now() + patience
  while (!(await house.metrics.text()).includes(`nics_frames_total{key="SON",outcome="answered"} ${count}\n`)) {
    assert.ok(performance.now() < by, 'nobody signs on again')
    await sleep(20)
  }
}

async function heardOf(heard: readonly string[], count: number): Promise<void> {
  const by = performance.now() + patience
  while (heard.length < count) {
    assert.ok(performance.now() < by, 'nothing comes unasked')
    await sleep(10)
  }
}
