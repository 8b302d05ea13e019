import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { suite, test, type TestContext } from 'node:test'
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
import type { Serving } from '../prove/house/server.ts'
import { until } from '../prove/house/time.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import { cutLine, type CutLine } from '../support/cut-line.ts'
import { keptIn, madeOf, startColorado, startNation, type Carried } from '../support/poc-beside.ts'
import { disagreements } from '../support/two-sides.ts'

const seed = 25_6
const checks = 120
const atOnce = 6
const mostListed = 1_000
/** As many as the queue shows. */
const mostQueued = 100
/** The worker looks each second; what it has to send has been sent when so long nothing went over the line. */
const quietFor = 4_000

suite('a point of contact and the nation, two processes', () => {
  for (const [carried, over] of [
    ['api', 'over the API'],
    ['line', 'by text messages'],
  ] as const)
    test(`a day of checks ${over} with the line cut half-way: nothing is lost and nothing is there twice (seed ${seed})`, context =>
      day(context, carried))
})

async function day(context: TestContext, carried: Carried): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'two-processes-'))
  context.after(() => rm(folder, { recursive: true, force: true }))
  const [nationDir, coloradoDir] = [join(folder, 'nation'), join(folder, 'colorado')]
  const clock = movedClock(join(folder, 'clock'))
  const nation = await startNation(nationDir, clock)
  context.after(nation.stop)
  const line = await cutLine(nation.at[carried])
  context.after(line.cut)
  const colorado = await startColorado({ dataDir: coloradoDir, nationDir, line: line.url }, clock)
  context.after(colorado.stop)
  assert.notEqual(peerIn(coloradoDir, 'state'), undefined, 'its state’s files are a process of their own')
  const licensee = signInOf(colorado, 'licensee')

  await traffic(colorado, { as: basic(licensee), line, on: clock.now().toZonedDateTimeISO('UTC').toPlainDate() })
  const examiner = await signedIn(colorado, 'examiner', 0)
  await until('the nation answered every check', () => isAnswered(colorado, examiner))
  await denySome(colorado, examiner)
  // Some of what was cleared later is read by its licensee on that day, and some is not.
  await said(colorado, listChecks, { as: basic(licensee), query: '?limit=50' })
  const { endsAt } = operationalDay(clock.now())
  clock.set(endsAt.subtract({ minutes: 20 }))
  await agree([colorado, nation], 0)
  await quiet(line)
  clock.set(endsAt.add({ minutes: 5 }))
  await agree([colorado, nation], 1)

  await colorado.stop()
  assert.equal(peerIn(coloradoDir, 'state'), undefined, 'and have ended with it')
  const ffl = parseFfl(licensee.id ?? '') ?? assert.fail('the number is well formed')
  const ours = await keptIn(coloradoDir, async find => statesOf(await find.transactionsOf({ ffl }, mostListed)))
  await presumed(nation, ours, nationDir)
  await nation.stop()
  const ori = parseOri('COSYPOC01') ?? assert.fail('the number is well formed')
  const theirs = await keptIn(nationDir, async find => statesOf(await find.transactionsOf({ ori }, mostListed)))
  context.diagnostic(`${ours.length} checks: ${JSON.stringify(countsOf(ours))}`)
  assert.equal(ours.length, checks)
  assert.deepEqual(disagreements({ ours, theirs }), [])
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
async function presumed(nation: Serving, ours: readonly Transaction[], nationDir: string): Promise<void> {
  const as = basic({ id: 'poc-co', secret: (await readFile(pocKeyFile(nationDir, 'poc-co'), 'utf8')).trim() })
  const numbers = ours.flatMap(({ nation: { ntn } = {} }) => ntn ?? [])
  await until('nothing is undetermined', async () => {
    for (const ntn of numbers) {
      const { body } = await said(nation, readPocAnswer, { as, params: { ntn } })
      if (body['standing'] === 'created') return false
    }
    return true
  })
}
