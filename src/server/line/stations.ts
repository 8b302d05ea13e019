import { numberOfPush } from '#contract/wire/notice-messages.ts'
import { writeWelcome } from '#contract/wire/line-messages.ts'
import type { Caller } from '#law/lives/session.ts'
import type { Audience, Ntn, Ori } from '#law/words.ts'
import type { House } from '../house.ts'
import { failureOf } from '../log.ts'
import type { Message } from '../../world.ts'
import { pushOfNotice } from './notice-push.ts'
import { keepFollowUp, writePush, type Push } from './push.ts'
import type { LineSettings } from './settings.ts'

/** One line of an agency, as what is sent unasked goes out on it. */
export type Joined = Readonly<{ caller: Caller; ori: Ori; send: (line: string) => void }>

/** Where the lines of each agency meet: what is sent unasked goes out on all of them, until it is acknowledged on one. */
export type Stations = Readonly<{
  /** Undefined where the agency has as many lines as it may. What it has not acknowledged is sent on the new one. */
  join: (line: Joined) => (() => void) | undefined
  acknowledge: (ori: Ori, push: string) => void
}>

type Station = {
  readonly lines: Set<Joined>
  /** What was sent and not acknowledged, by its number. */
  readonly pushes: Map<string, Push>
  /** Checks of which it is being looked at whether a response is to come. */
  readonly looking: Set<Ntn>
  stopListening?: () => void
}

const pushBytes = 9
const newNumber = ({ world }: House): string => Buffer.from(world.random(pushBytes)).toString('hex').toUpperCase()

/** A point of contact hears of its checks and its days, an agency of notices to it. */
const hears: readonly Audience[] = ['poc', 'agency']

export function createStations(house: House, { linesEach, mostPushes }: LineSettings): Stations {
  const all = new Map<Ori, Station>()

  const stationOf = (ori: Ori): Station => {
    const station = all.get(ori) ?? { lines: new Set(), pushes: new Map(), looking: new Set() }
    all.set(ori, station)
    return station
  }

  async function push(station: Station, what: Push): Promise<void> {
    const number = 'notice' in what ? numberOfPush(what) : newNumber(house)
    const { pushes } = station
    pushes.set(number, what)
    const [oldest] = pushes.keys()
    if (pushes.size > mostPushes && oldest !== undefined) pushes.delete(oldest)
    await sendOn([...station.lines], [number], station, house)
  }

  async function followUp(ntn: Ntn, station: Station): Promise<void> {
    const [line] = station.lines
    if (line === undefined || station.looking.has(ntn)) return
    station.looking.add(ntn)
    try {
      if (await keepFollowUp(ntn, line, house.world)) await push(station, { ntn })
    } finally {
      station.looking.delete(ntn)
    }
  }

  async function heard(message: Message, station: Station): Promise<void> {
    if ('ntn' in message) return followUp(message.ntn, station)
    const what = await pushOf(message, house)
    if (what !== undefined) await push(station, what)
  }

  function join(line: Joined): (() => void) | undefined {
    const { ori, caller } = line
    const station = stationOf(ori)
    const { lines, pushes } = station
    if (lines.size >= linesEach) return undefined
    lines.add(line)
    line.send(writeWelcome(ori))
    noting(sendOn([line], [...pushes.keys()], station, house), house)
    if (lines.size === 1 && hears.includes(caller.audience))
      station.stopListening = house.listeners.listenToAll({ ori }, message => noting(heard(message, station), house))
    return () => {
      lines.delete(line)
      if (lines.size === 0) station.stopListening?.()
    }
  }

  return {
    join,
    acknowledge: (ori, number) => void stationOf(ori).pushes.delete(number),
  }
}

/** A day, or a notice that still waits to be told or corrected. */
const pushOf = async (message: Exclude<Message, { ntn: unknown }>, { world }: House): Promise<Push | undefined> =>
  'day' in message ? { day: message.day } : pushOfNotice(message.notice, world)

/** Sends what is not acknowledged yet. What nothing is left to say of is sent no more. */
async function sendOn(
  lines: readonly Joined[],
  numbers: readonly string[],
  { pushes }: Station,
  house: House,
): Promise<void> {
  const [to] = lines
  for (const number of numbers) {
    const push = pushes.get(number)
    if (push === undefined || to === undefined) continue
    const line = await writePush(push, number, to, house)
    if (line === undefined) pushes.delete(number)
    else for (const { send } of lines) send(line)
  }
}

/** What fails here fails for nobody who waits: the debt stays, and is tried again in its time. */
function noting(work: Promise<void>, { metrics, log }: House): void {
  work.catch((error: unknown) => {
    const failure = failureOf(error)
    metrics.failed('line', failure.code)
    log({ event: 'failed', endpoint: 'line', ...failure })
  })
}
