import type { Caller } from '#law/lives/session.ts'
import type { Ntn, Ori } from '#law/words.ts'
import { lookAtAnswer, answerAsItStands } from '#poc/answer.ts'
import { writeWelcome } from '#contract/wire/line-messages.ts'
import { writePocAnswer } from '#contract/wire/poc-answers.ts'
import { isRefusal } from '../../refusal.ts'
import type { House } from '../house.ts'
import { failureOf } from '../log.ts'
import { writeResponse } from '../poc-messages.ts'
import type { LineSettings } from './settings.ts'

/** One line of an agency, as what is sent unasked goes out on it. */
export type Joined = Readonly<{ caller: Caller; ori: Ori; send: (line: string) => void }>

/** The warning before the end of an operational day (28 CFR 25.6(h)). */
export type Warning = Readonly<{ ori: Ori; day: string; undetermined: number; endsAt: string }>

/** Where the lines of each agency meet: what is sent unasked goes out on all of them, until it is acknowledged on one. */
export type Stations = Readonly<{
  /** Undefined where the agency has as many lines as it may. What it has not acknowledged is sent on the new one. */
  join: (line: Joined) => (() => void) | undefined
  acknowledge: (ori: Ori, push: string) => void
  warn: (warning: Warning) => void
}>

type Station = Readonly<{
  lines: Set<Joined>
  /** What was sent and not acknowledged, by its number. */
  pushes: Map<string, string>
  /** Checks whose response is being looked at. */
  looking: Set<Ntn>
}>

const pushBytes = 9

export function createStations(house: House, { linesEach, mostPushes }: LineSettings): Stations {
  const { world, listeners } = house
  const all = new Map<Ori, Station>()
  const stops = new Map<Ori, () => void>()

  const stationOf = (ori: Ori): Station => {
    const station = all.get(ori) ?? { lines: new Set(), pushes: new Map(), looking: new Set() }
    all.set(ori, station)
    return station
  }

  function push({ pushes, lines }: Station, write: (push: string) => string): void {
    const number = Buffer.from(world.random(pushBytes)).toString('hex').toUpperCase()
    const line = write(number)
    pushes.set(number, line)
    const [oldest] = pushes.keys()
    if (pushes.size > mostPushes && oldest !== undefined) pushes.delete(oldest)
    for (const { send } of lines) send(line)
  }

  /** 25.6(f): the complete response after a Partial, kept as answered before it is sent. */
  async function followUp(ntn: Ntn, ori: Ori): Promise<void> {
    const station = stationOf(ori)
    const [line] = station.lines
    if (line === undefined || station.looking.has(ntn)) return
    station.looking.add(ntn)
    const by = { audience: line.caller.audience, id: line.caller.id }
    try {
      const before = await lookAtAnswer({ ntn, ori, by }, world)
      if (isRefusal(before) || !isStillToCome(before)) return
      const answer = await answerAsItStands({ ntn, ori, by, through: 'line' }, world)
      if (!isRefusal(answer)) push(station, number => writeResponse(answer, { ori, push: number }))
    } finally {
      station.looking.delete(ntn)
    }
  }

  function join(line: Joined): (() => void) | undefined {
    const { ori, caller } = line
    const { lines, pushes } = stationOf(ori)
    if (lines.size >= linesEach) return undefined
    lines.add(line)
    line.send(writeWelcome(ori))
    for (const waiting of pushes.values()) line.send(waiting)
    if (lines.size === 1 && caller.audience === 'poc')
      stops.set(
        ori,
        listeners.listenToAll({ ori }, ntn => void followUp(ntn, ori).catch(error => noteFailure(error, house))),
      )
    return () => {
      lines.delete(line)
      if (lines.size === 0) stops.get(ori)?.()
    }
  }

  return {
    join,
    acknowledge: (ori, number) => void stationOf(ori).pushes.delete(number),
    warn: ({ ori, ...body }) =>
      push(stationOf(ori), number =>
        writePocAnswer({ key: 'WRN', ori, unsolicited: true, body: { push: number, ...body } }),
      ),
  }
}

type Looked = Exclude<Awaited<ReturnType<typeof lookAtAnswer>>, { refusal: string }>

/** The search is complete, and no complete response was given yet, over whichever door. */
const isStillToCome = ({ seen: { state }, response }: Looked): boolean =>
  state.status === 'with-poc' &&
  response.kind !== 'partial' &&
  state.poc?.responses.some(({ kind }) => kind !== 'partial') !== true

/** The debt stays, and is tried again in its time. */
function noteFailure(error: unknown, { metrics, log }: House): void {
  const failure = failureOf(error)
  metrics.failed('line', failure.code)
  log({ event: 'failed', endpoint: 'line', ...failure })
}
