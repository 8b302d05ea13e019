import { fileNames } from '../world.ts'
import { unpaid, work } from './actors/worker.ts'
import { overturnedAs, type Case } from './evidence.ts'
import type { Actor } from './play.ts'
import type { Stage } from './stage.ts'
import { fair } from './trouble.ts'

/** Longer than anything but a denied check is kept, and by as much as the clock was ever wrong. */
const days = 110
/** By then whatever a file held up has been searched again, though the clock once put it off. */
const searchedBy = 20
/** The worker looks in this often. */
const every = { hours: 6 } as const

/**
 * Everything is put right, and time goes on with nobody but the worker. In the end nothing that is due is unpaid, nothing that a
 * file owed us is still owed, and of no check but a denied one is anything left.
 */
export async function heal(stage: Stage, from: number): Promise<void> {
  let step = from
  const then = async (actor: Actor) => {
    step += 1
    await stage.perform(step, actor)
  }
  await then(healing)
  for (let quarter = 0; quarter < days * 4 && stage.violations().length === 0; quarter += 1) {
    await then(working)
    if (quarter === searchedBy * 4)
      for (const ntn of waitingForFiles(stage)) stage.violated('liveness', `${ntn} waits for a file that is up`)
  }
  for (const debt of unpaid(stage.play)) stage.violated('liveness', debt)
  const { cases } = stage.keeper.evidence
  for (const check of cases.values())
    if (!isEnded(check)) stage.violated('liveness', `${check.ntn} is still ${check.status}`)
  stage.keeper.tell(watch => watch.ended?.(stage.moment()))
}

const healing: Actor = {
  name: 'everything is put right',
  weight: 0,
  async act({ sim, trouble }) {
    for (const name of fileNames) sim.files[name].comeBack()
    sim.deniedFile.comeBack()
    sim.clock.vouch()
    trouble.change(fair)
    return 'nothing goes wrong any more'
  },
}

const mostTurns = 400

const working: Actor = {
  name: 'time passes for the worker',
  weight: 0,
  async act(play) {
    play.sim.clock.pass(every)
    return work(play, mostTurns)
  },
}

const isEnded = (check: Case): boolean => check.status === 'denied' || check.recordDestroyed || waitsForLetter(check)

/** A denial that fell late is kept until somebody has told the person in writing, which no worker does. */
const waitsForLetter = (check: Case): boolean =>
  overturnedAs(check) === 'recheck' && !check.events.some(({ event: { type } }) => type === 'communicated')

const ended: readonly string[] = [
  ...['denied', 'cancelled', 'cleared', 'proceeded'],
  ...['presumed', 'poc-proceed', 'poc-denial', 'poc-overturn'],
]

function waitingForFiles({ keeper: { evidence } }: Stage): readonly string[] {
  return [...evidence.cases.values()].flatMap(({ ntn, events, recordDestroyed }) => {
    const last = events.findLast(({ event }) => event.type === 'searched')?.event
    const open = !events.some(({ event: { type } }) => ended.includes(type))
    return open && !recordDestroyed && (last?.type !== 'searched' || last.silent.length > 0) ? [ntn] : []
  })
}
