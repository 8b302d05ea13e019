import { jurisdictions } from '#law/states/registry.ts'
import { withSettings } from '#law/settings.ts'
import { states } from '#law/words.ts'
import { kept } from '#store/time.ts'
import { weighted } from '../../nation/weighted.ts'
import { fileNames } from '../../world.ts'
import type { Actor, Play } from '../play.ts'

/** What nobody decides: time, other people's files, the clock on the wall, and when we are stopped. */
export const circumstances: readonly Actor[] = [
  { name: 'time passes', weight: 70, act: passes },
  { name: 'time passes to the next debt', weight: 20, act: passesToDebt },
  { name: 'time passes to a night to look at', weight: 10, act: passesToNight },
  { name: 'the worker stands still for days', weight: 1, act: stall },
  { name: 'a file goes down', weight: 6, act: goesDown },
  { name: 'a file comes back', weight: 24, act: comesBack },
  { name: 'somebody sets the clock', weight: 2, act: setsClock },
  { name: 'somebody vouches for the clock', weight: 2, act: vouches },
  { name: 'the weather changes', weight: 3, act: changes },
  { name: 'an operator changes a setting', weight: 2, act: sets },
  { name: 'we are about to be stopped', weight: 8, act: plansStop },
]

type Span = Readonly<{ unit: 'seconds' | 'minutes' | 'hours'; most: number }>

const spanOf = weighted<Span>([
  [{ unit: 'seconds', most: 59 }, 30],
  [{ unit: 'minutes', most: 59 }, 35],
  [{ unit: 'hours', most: 12 }, 28],
  [{ unit: 'hours', most: 72 }, 6],
  [{ unit: 'hours', most: 24 * 14 }, 1],
])

async function passes({ sim, random }: Play): Promise<string> {
  const { unit, most } = spanOf(random)
  sim.clock.pass({ [unit]: 1 + random.int(most) })
  return sim.clock.now().toString()
}

/** Longer than this, and too much time would pass at once. */
const horizon = { hours: 24 * 4 } as const

/** The instant at which something falls due, or a moment before or after it. */
async function passesToDebt({ sim, random }: Play): Promise<string> {
  const { clock, store } = sim
  const [now, last] = [kept(clock.now()), kept(clock.now().add(horizon))]
  const times = store.tables.due.all().map(({ at }) => at)
  const next = times.filter(at => now < at && at < last).toSorted()[0]
  if (next === undefined) return 'nothing falls due soon'
  clock.passTo(Temporal.Instant.from(next).add({ microseconds: random.pick([-1, 0, 1, 1_000_000]) }))
  return clock.now().toString()
}

/** Nights on which a day is shorter, longer or one more than usual, in some state. */
const nights = ['02-28T23:59', '02-29T23:59', '03-08T01:58', '03-14T01:58', '11-01T00:59', '11-07T00:59', '12-31T23:58']
/** Further off, and too much time would pass at once. */
const nearby = { days: 45 } as const

async function passesToNight({ sim, random, happen }: Play): Promise<string> {
  const { zone } = jurisdictions[random.pick(states)]
  const now = sim.clock.now()
  const { year } = now.toZonedDateTimeISO(zone)
  const night = soonest(nights, year, zone, now)
  if (night === undefined) return 'no such night is near'
  sim.clock.passTo(night.toInstant())
  happen(night.month === 2 ? 'the end of February' : 'a night at which clocks change or a year ends')
  return night.toString()
}

function soonest(at: readonly string[], year: number, zone: string, now: Temporal.Instant) {
  const last = now.toZonedDateTimeISO(zone).add(nearby).toInstant()
  return at
    .filter(each => year % 4 === 0 || !each.startsWith('02-29'))
    .map(each => Temporal.PlainDateTime.from(`${year}-${each}`).toZonedDateTime(zone))
    .filter(each => Temporal.Instant.compare(each.toInstant(), now) > 0)
    .find(each => Temporal.Instant.compare(each.toInstant(), last) < 0)
}

async function stall({ sim, random, happen }: Play): Promise<string> {
  sim.clock.pass({ hours: 24 * (2 + random.int(6)) })
  happen('the worker stood still for days')
  return sim.clock.now().toString()
}

async function goesDown({ sim, random, happen }: Play): Promise<string> {
  const name = random.pick(fileNames)
  sim.files[name].goDown()
  // The file of denied transactions is NCIC's.
  if (name === 'ncic') sim.deniedFile.goDown()
  happen('a file goes down')
  return name
}

async function comesBack({ sim, random, happen }: Play): Promise<string> {
  const name = random.pick(fileNames)
  sim.files[name].comeBack()
  if (name === 'ncic') sim.deniedFile.comeBack()
  happen('a file comes back')
  return name
}

async function setsClock({ sim, random, happen }: Play): Promise<string> {
  const { clock } = sim
  const hours = random.pick([1, 1, 5, 30, 24 * 9])
  const back = random.chance(0.5)
  clock.set(back ? clock.now().subtract({ hours }) : clock.now().add({ hours }))
  happen(back ? 'the clock is set back' : 'the clock is set forwards')
  return clock.now().toString()
}

async function vouches({ sim }: Play): Promise<string> {
  sim.clock.vouch()
  return sim.clock.now().toString()
}

/** Not everything goes wrong at once, or nothing would ever be reached. */
async function changes({ trouble, random }: Play): Promise<string> {
  const some = (most: number) => (random.chance(0.5) ? 0 : random.next() * most)
  const weather = { late: some(0.2), failed: some(0.1), more: some(0.05), listening: 0.3 + random.next() * 0.7 }
  trouble.change(weather)
  return Object.values(weather)
    .map(share => share.toFixed(2))
    .join(' ')
}

/** The one settings record of this world, which every act reads when it acts. */
async function sets({ sim, random, happen }: Play): Promise<string> {
  const chosen = withSettings({
    federal: sim.world.settings.federal,
    examinerWait: random.pick(['PT0S', 'PT0S', 'PT3M']),
    destroyIdentityAfter: random.pick(['PT0S', 'PT1H', 'PT20H']),
    claimLasts: random.pick(['PT30M', 'PT4H', 'PT24H']),
  })
  Object.assign(sim.world.settings, chosen)
  happen('a setting changes')
  return `${chosen.examinerWait} ${chosen.destroyIdentityAfter} ${chosen.claimLasts}`
}

async function plansStop({ trouble, random }: Play): Promise<string> {
  const stop = { when: random.pick(['before', 'after'] as const), commit: 1 + random.int(4) }
  trouble.planStop(stop)
  return `${stop.when} commit ${stop.commit}`
}
