import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { claimCheck, determineCheck, judgeHit, readQueue, reviewCheck } from '#contract/examiner.ts'
import { listChecks, startCheck } from '#contract/licensee.ts'
import { agreeOnClock, readClock } from '#contract/operations.ts'
import { readPocAnswer } from '#contract/poc.ts'
import { operationalDay } from '#law/clocks/operational-day.ts'
import { parseFfl, parseOri } from '#law/numbers.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { pocKeyFile } from '#cli/sandbox/poc-keys.ts'
import { peerIn } from '#cli/sandbox/source-file.ts'
import { nation as makeNation } from '#simulated/nation/nation.ts'
import { ageOn } from '#law/clocks/age.ts'
import type { Person } from '#simulated/nation/person.ts'
import { seeded } from '#simulated/random.ts'
import { movedClock } from '../prove/house/clock.ts'
import { basic, send, session, type As, type Asking, type Said } from '../prove/house/client.ts'
import type { Serving, SignIn } from '../prove/house/server.ts'
import { until } from '../prove/house/time.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { cutLine, type CutLine } from '../support/cut-line.ts'
import { keptIn, madeOf, startNation, startPoc, type Carried } from '../support/poc-beside.ts'
import { disagreements } from '../support/two-sides.ts'

const seed = 25_6
/** Of each state. */
const checks = 80
const atOnce = 6
const mostListed = 1_000
/** As many as the queue shows. */
const mostQueued = 100
/** The worker looks each second; what it has to send has been sent when so long nothing went over the line. */
const quietFor = 4_000

suite('points of contact and the nation, three processes', () => {
  test(`a day of checks of one state over the API and of another by text messages, both lines cut half-way: nothing is lost and nothing is there twice (seed ${seed})`, async context => {
    const undo: (() => Promise<unknown>)[] = []
    context.after(async () => {
      for (const each of undo.toReversed()) await each().catch(String)
    })
    const folder = await mkdtemp(join(tmpdir(), 'two-processes-'))
    undo.push(() => rm(folder, { recursive: true, force: true }))
    const nationDir = join(folder, 'nation')
    const clock = movedClock(join(folder, 'clock'))
    const nation = await startNation(nationDir, clock)
    undo.push(nation.stop)

    const states: State[] = []
    for (const [code, carried] of carriers) {
      const line = await cutLine(nation.at[carried])
      const dataDir = join(folder, code)
      const serving = await startPoc({ state: code, dataDir, nationDir, line: line.url }, clock)
      undo.push(serving.stop, line.cut)
      assert.notEqual(peerIn(dataDir, 'state'), undefined, 'its state’s files are a process of their own')
      states.push({ code, line, serving, dataDir, licensee: signInOf(serving, 'licensee') })
    }
    const on = clock.now().toZonedDateTimeISO('UTC').toPlainDate()
    await Promise.all(states.map(state => morning(state, on)))
    const { endsAt } = operationalDay(clock.now())
    const servings = states.map(({ serving }) => serving)
    clock.set(endsAt.subtract({ minutes: 20 }))
    await agree([...servings, nation], 0)
    for (const { line } of states) await quiet(line)
    clock.set(endsAt.add({ minutes: 5 }))
    await agree([...servings, nation], 1)

    const days = []
    for (const state of states) days.push({ ...state, ours: await keptBy(state) })
    for (const { code, ours } of days) await presumed(nation, ours, { nationDir, code })
    await nation.stop()
    for (const { code, ours } of days) {
      const ori = parseOri(`${code}SYPOC01`) ?? assert.fail('the number is well formed')
      const theirs = await keptIn(nationDir, async find => statesOf(await find.transactionsOf({ ori }, mostListed)))
      context.diagnostic(`${code}: ${ours.length} checks: ${JSON.stringify(countsOf(ours))}`)
      assert.equal(ours.length, checks)
      assert.deepEqual(disagreements({ ours, theirs }), [])
    }
  })
})

/** Which state speaks to the nation how. Both ask of every firearm. */
const carriers = [
  ['CO', 'api'],
  ['UT', 'line'],
] as const satisfies readonly (readonly [string, Carried])[]

type State = Readonly<{
  code: (typeof carriers)[number][0]
  line: CutLine
  serving: Serving
  dataDir: string
  licensee: SignIn
}>

/** Checks with the line cut half-way, some denials, and some licensees who come again for their answer. */
async function morning({ serving, line, licensee }: State, on: Temporal.PlainDate): Promise<void> {
  await traffic(serving, { as: basic(licensee), line, on })
  const examiner = await signedIn(serving, 'examiner', 0)
  await until('the nation answered every check', () => isAnswered(serving, examiner))
  await denySome(serving, examiner)
  // Some of what was cleared later is read by its licensee on that day, and some is not.
  await said(serving, listChecks, { as: basic(licensee), query: '?limit=30' })
}

/** Stops it, and reads what it has of its day. */
async function keptBy({ serving, dataDir, licensee }: State): Promise<readonly Transaction[]> {
  await serving.stop()
  assert.equal(peerIn(dataDir, 'state'), undefined, 'its state’s files have ended with it')
  const ffl = parseFfl(licensee.id ?? '') ?? assert.fail('the number is well formed')
  return keptIn(dataDir, async find => statesOf(await find.transactionsOf({ ffl }, mostListed)))
}

/** Inquiries of one licensee, some at once; the line is cut when half have been begun, and joined again for the last. */
type Day = Readonly<{ as: As; line: CutLine; on: Temporal.PlainDate }>

async function traffic(colorado: Serving, { as, line, on }: Day): Promise<void> {
  const random = seeded(seed)
  const { people } = makeNation({ seed: String(madeOf.seed), people: madeOf.people, on: on.toString() })
  const adults = people.filter(({ description: { born = '' } }) => ageOn(Temporal.PlainDate.from(born), on) >= 18)
  let begun = 0
  const asker = async (): Promise<void> => {
    while (begun < checks) {
      begun += 1
      const key = `check-${seed}-${begun}`
      if (begun === checks / 2) await line.cut()
      if (begun === checks - atOnce) await line.join()
      const { status, body } = await send(
        colorado.url,
        startCheck,
        { as, key, body: inquiryAbout(random.pick(adults)) },
        heard,
      )
      assert.equal(status, 201, JSON.stringify(body))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, asker))
}

function inquiryAbout({ description: { names, ...described } }: Person) {
  return { purpose: 'sale', firearm: 'handgun', transferee: { name: names[0], ...described } }
}

const heard = (): void => undefined

async function said(serving: Serving, endpoint: Endpoint, asking: Asking): Promise<Said> {
  const answer = await send(serving.url, endpoint, asking, heard)
  assert.ok(answer.status < 300, `${endpoint.name} said ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer
}

const signInOf = ({ signIns }: Serving, role: string, at = 0) =>
  signIns.filter(each => each.role === role)[at] ?? assert.fail(`nobody signs in as ${role}`)

const signedIn = (serving: Serving, role: string, at: number): Promise<As> =>
  session(serving.url, signInOf(serving, role, at).link ?? assert.fail('by a link'), heard)

type Waiting = Readonly<{ ntn: string; silent: readonly string[]; hits: number }>

async function queueOf(colorado: Serving, as: As): Promise<readonly Waiting[]> {
  const { body } = await said(colorado, readQueue, { as, query: `?limit=${mostQueued}` })
  return body['queue'] as readonly Waiting[]
}

async function isAnswered(colorado: Serving, as: As): Promise<boolean> {
  const waiting = await queueOf(colorado, as)
  return waiting.length < mostQueued && waiting.every(({ silent }) => silent.length === 0)
}

/** The records are the transferees’; where a rule bars, it is a denial, and where none does yet it stays open. */
async function denySome(colorado: Serving, as: As): Promise<void> {
  for (const { ntn } of (await queueOf(colorado, as)).filter(({ hits }) => hits === 1).slice(0, 6)) {
    const { version: read } = await said(colorado, reviewCheck, { as, params: { ntn } })
    const claimed = await said(colorado, claimCheck, { as, params: { ntn }, version: read })
    const body = { hit: 1, same: true }
    const { version } = await said(colorado, judgeHit, { as, params: { ntn }, version: claimed.version, body })
    await send(colorado.url, determineCheck, { as, params: { ntn }, version, body: { determination: 'denied' } }, heard)
  }
}

/** The server looks at the clock that was set each 20 ms: who agrees sooner agrees to the hour before. */
const seenAfter = 200

async function agree(servings: readonly Serving[], at: number): Promise<void> {
  await sleep(seenAfter)
  for (const serving of servings) {
    const as = await signedIn(serving, 'operator', at)
    await said(serving, readClock, { as })
    await said(serving, agreeOnClock, { as })
  }
}

async function quiet(line: CutLine): Promise<void> {
  let before = -1
  await until('nothing more goes over the line', async () => {
    if (line.carried() === before) return true
    before = line.carried()
    await sleep(quietFor)
    return false
  })
}

const statesOf = (all: readonly Readonly<{ state: Transaction }>[]): readonly Transaction[] =>
  all.map(({ state }) => state)

const countsOf = (all: readonly Transaction[]) => {
  const groups = Map.groupBy(all, ({ status, nation }) => [status, ...(nation?.told ?? [])].join(' '))
  return Object.fromEntries([...groups].map(([group, { length }]) => [group, length]))
}

/** Waits until the nation’s own worker has presumed what it presumes. */
async function presumed(
  nation: Serving,
  ours: readonly Transaction[],
  { nationDir, code }: Readonly<{ nationDir: string; code: string }>,
): Promise<void> {
  const id = `poc-${code.toLowerCase()}`
  const as = basic({ id, secret: (await readFile(pocKeyFile(nationDir, id), 'utf8')).trim() })
  const numbers = ours.flatMap(({ nation: { ntn } = {} }) => ntn ?? [])
  await until('nothing is undetermined', async () => {
    for (const ntn of numbers) {
      const { body } = await said(nation, readPocAnswer, { as, params: { ntn } })
      if (body['standing'] === 'created') return false
    }
    return true
  })
}
