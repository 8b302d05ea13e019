import { approveClosure } from '#calendar/approve-closure.ts'
import { proposeClosure } from '#calendar/propose-closure.ts'
import type { Calendar, DeclaredDay } from '#law/lives/calendar.ts'
import type { Licensee, LicenseeEvent } from '#law/lives/licensee.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { states } from '#law/words.ts'
import { write } from '#ledger/write.ts'
import { enterEntry } from '#records/enter-entry.ts'
import { withdrawEntry } from '#records/withdraw-entry.ts'
import { isRefusal } from '../../../refusal.ts'
import { contributionOf, plant, type Planted } from '../cast.ts'
import { tell } from '../stories.ts'
import { mustParse } from '../must-parse.ts'
import type { Actor, Play } from '../play.ts'
import { refused } from './answers.ts'

/** Whoever declares closures, contributes and takes back records, and licenses those who sell. */
export const officials: readonly Actor[] = [
  { name: 'an official declares a closure', weight: 8, act: declare },
  { name: 'an official approves a closure', weight: 12, act: approve },
  { name: 'an agency enters a record', weight: 6, act: enter },
  { name: 'an agency enters a namesake’s record', weight: 4, act: enterNamesake },
  { name: 'an agency withdraws a record', weight: 6, act: withdraw },
  { name: 'a license changes', weight: 10, act: license },
]

async function declare(play: Play): Promise<string> {
  const { sim, random, cast, world } = play
  const today = sim.clock.now().toZonedDateTimeISO('America/Chicago').toPlainDate()
  const { state, from } = whereSomebodyWaits(play, today)
  const through: Partial<DeclaredDay> = random.chance(0.15)
    ? { through: random.chance(0.2) ? 'further-order' : from.add({ days: 1 + random.int(5) }).toString() }
    : {}
  const kind = random.pick(['weather', 'proclamation', 'furlough', 'other'] as const)
  const day = {
    date: from.toString(),
    open: random.chance(0.3),
    name: 'Storm',
    kind,
    order: `order of ${today.toString()}`,
  }
  await proposeClosure({ state, days: [{ ...day, ...through }] }, random.pick(cast.operators), world)
  return `${state} ${day.date} ${day.open ? 'open' : 'closed'} ${through.through ?? ''}`
}

/** Most often on the last day of somebody's period: a closure elsewhere, or at another time, moves nothing. */
function whereSomebodyWaits({ sim, random }: Play, today: Temporal.PlainDate) {
  const waiting = sim.store.tables.lives.all().filter(({ columns: { status } }) => status === 'delayed')
  const near = { state: random.pick(states), from: today.add({ days: random.int(9) - 3 }) }
  if (waiting.length === 0 || random.chance(0.2)) return near
  const { assigned, dates } = JSON.parse(random.pick(waiting).state) as Transaction
  const last = dates.thirdBusinessDay
  return { state: assigned.saleState, from: last === undefined ? near.from : Temporal.PlainDate.from(last) }
}

const none = '{"state":"VA","proposals":[]}'

async function approve(play: Play): Promise<string> {
  const { sim, random, cast, world } = play
  const proposed = sim.store.tables.lives
    .all()
    .filter(({ life, state }) => life === 'calendar' && state.includes('"proposals":[{'))
  const calendar = JSON.parse((proposed.length === 0 ? undefined : random.pick(proposed))?.state ?? none) as Calendar
  const { state, proposals } = calendar
  const proposal = proposals.at(-1)?.id ?? 1
  const result = await approveClosure({ state, proposal }, random.pick(cast.operators), world)
  return isRefusal(result) ? refused(play, result) : `${state} is at version ${result.state.version}`
}

async function enter(play: Play): Promise<string> {
  const { random, cast } = play
  return keepPlanted(plant(random.pick(cast.people), todayOf(play), random), play)
}

/** About nobody of the cast, who is called and was born as somebody who was asked about. */
async function enterNamesake(play: Play): Promise<string> {
  const { random, cast, memory } = play
  const [person] = cast.people
  const asked = memory.all.at(-1 - random.int(recently))
  if (asked === undefined || person === undefined) return 'nobody has a namesake'
  const { ssn: _, numbers: __, upin: ___, ...description } = asked.inquiry.transferee.description
  const story = tell('felony', todayOf(play), random)
  return keepPlanted(
    { ...plant(person, todayOf(play), random), person: nobodys, exact: true, story, description },
    play,
  )
}

const recently = 60
/** No person of the cast has it. */
const nobodys = -1

const todayOf = ({ sim }: Play): Temporal.PlainDate => sim.clock.now().toZonedDateTimeISO('UTC').toPlainDate()

async function keepPlanted(record: Planted, play: Play): Promise<string> {
  const { random, cast, memory, world } = play
  const planted = { ...record, home: 'indices' } as const
  memory.plant(planted.ari, planted)
  const ori = random.pick(cast.contributors)
  const entry = await enterEntry(contributionOf(planted, ori), { audience: 'agency', id: ori }, world)
  return isRefusal(entry) ? refused(play, entry) : `${entry.state.nri} ${entry.state.category}`
}

async function withdraw(play: Play): Promise<string> {
  const { sim, random, cast, world } = play
  const entries = sim.store.tables.entries.all()
  if (entries.length === 0) return 'there is nothing to withdraw'
  const standing = entries.filter(({ inForce }) => inForce)
  const { nri } = random.pick(standing.length === 0 || random.chance(0.1) ? entries : standing)
  const own = (await sim.world.find.entry(nri))?.state.ori ?? ''
  const ori = mustParse.ori(random.chance(0.9) ? own : random.pick(cast.contributors))
  const reason = random.pick(['no-longer-applies', 'never-valid'] as const)
  const result = await withdrawEntry({ nri, ori, reason }, { audience: 'agency', id: ori }, world)
  return isRefusal(result) ? refused(play, result) : nri
}

/** Licenses are renewed most often; few are suspended, and fewer revoked, so that there is always somebody who may ask. */
async function license(play: Play): Promise<string> {
  const { random, cast, sim } = play
  const { ffl } = random.pick(cast.licensees)
  const seen = await sim.world.find.licensee(ffl)
  const event = seen === undefined ? undefined : licensing(seen.state, play)
  if (seen === undefined || event === undefined) return 'no license changes'
  const by = { audience: 'operator', id: 'licensing' } as const
  await write({ by, steps: [{ life: 'licensee', id: ffl, seen, event }] }, sim.world)
  play.happen(`license ${event.type}`)
  return `${ffl} ${event.type}`
}

function licensing({ status, expires }: Licensee, { random, sim }: Play): LicenseeEvent | undefined {
  const today = sim.clock.now().toZonedDateTimeISO('UTC').toPlainDate()
  if (status === 'revoked') return undefined
  if (status === 'suspended') return { type: 'restored' }
  const ending = expires < today.add({ months: 2 }).toString()
  if (ending && random.chance(0.3)) return { type: 'renewal-filed', on: today.toString() }
  if (ending) return { type: 'renewed', expires: today.add({ years: 3 }).toString() }
  if (random.chance(0.05)) return { type: 'suspended', why: 'an inspection' }
  return random.chance(0.06) ? { type: 'revoked', why: 'willful violations' } : undefined
}
