import { unseal } from '#ledger/unseal.ts'
import { mark } from '#ledger/mark.ts'
import { write } from '#ledger/write.ts'
import type { Step } from '#ledger/change.ts'
import type { Rows } from '#ledger/rows.ts'
import { makeChallengeNumber, ntnRandomBytes } from '#law/numbers.ts'
import type { Transaction, TransactionEvent, TransactionStatus } from '#law/lives/transaction.ts'
import type { Actor, Play } from '#simulated/simulate/play.ts'
import type { Tampering } from '#simulated/simulate/stage.ts'

/** Somebody in the house who does what no act of ours does, past the acts or past the one way to write. */

const system = { audience: 'system', id: 'nics' } as const
const examiner = { audience: 'examiner', id: 'examiner-1' } as const

type Found = Readonly<{ seq: number; state: Transaction }>

const rogue = (act: (play: Play) => Promise<unknown>): Tampering => ({
  actors: [{ name: 'a rogue', weight: 40, act: async play => String(await act(play)) } satisfies Actor],
})

/** The first check that is like this, and what the rogue does to it. */
const upon = (like: (check: Transaction) => boolean, act: (found: Found, play: Play) => Promise<unknown>): Tampering =>
  rogue(async play => {
    const rows = play.sim.store.tables.lives.all().filter(({ life }) => life === 'transaction')
    const found = rows
      .map(({ seq, state }) => ({ seq, state: JSON.parse(state) as Transaction }))
      .find(({ state }) => like(state))
    return found === undefined ? 'nobody yet' : act(found, play)
  })

const hasStatus =
  (...statuses: readonly TransactionStatus[]) =>
  ({ status }: Transaction): boolean =>
    statuses.includes(status)

/** By the one way to write, but by nobody's act. */
async function writes(
  { state, seq }: Found,
  by: typeof system | typeof examiner,
  event: TransactionEvent,
  { world }: Play,
) {
  const step: Step = { life: 'transaction', id: state.ntn, seen: { state, seq }, event }
  return (await write({ by, steps: [step] }, world)).outcome
}

const nothing: Rows = {
  ...{ events: [], lives: [], keys: [], rewraps: [], sealed: [], ended: [], owed: [] },
  ...{
    leaves: [],
    archives: [],
    numbers: [],
    entries: [],
    agencyNumbers: [],
    files: [],
    staged: [],
    unstaged: [],
    tallies: [],
    destroys: [],
  },
}

/** Past the one way to write: rows made by hand, which no table of the law has seen. */
async function forges({ state, seq }: Found, by: string, body: TransactionEvent, { sim }: Play) {
  const about = { subject: state.ntn, life: 'transaction', seq: seq + 1 } as const
  const at = sim.clock.now().toString()
  return sim.store.commit({
    ...nothing,
    events: [{ ...about, at, version: 1, by, body: { ...body } }],
    lives: [{ ...about, state: { ...state, status: 'proceed' } }],
  })
}

const denied = { type: 'denied', examiner: 'examiner-1', prohibitors: ['felony-conviction'] } as const

export const theMachineDenies = upon(hasStatus('delayed'), (found, play) => writes(found, system, denied, play))

/** No challenge has it. */
const nobodys = makeChallengeNumber(new Uint8Array(ntnRandomBytes))

/** By the one way to write, and with nobody else. */
export const overturnsAlone = upon(hasStatus('denied'), (found, play) => {
  const by = [examiner.id, examiner.id] as const
  const at = play.sim.clock.now().toString()
  return writes(found, examiner, { type: 'overturned', challenge: nobodys, by, answer: 'proceed', at }, play)
})

export const deniesOnNothing = upon(
  ({ status, claim, hits }) => status === 'delayed' && claim?.examiner === examiner.id && hits > 0,
  (found, play) => writes(found, examiner, denied, play),
)

export const clearsOverHits = upon(
  ({ status, claim, unsettled }) => status === 'delayed' && claim?.examiner === examiner.id && unsettled > 0,
  (found, play) => writes(found, examiner, { type: 'cleared', examiner: examiner.id }, play),
)

export const searchesDeepUnasked = upon(hasStatus('delayed'), (found, play) =>
  writes(
    found,
    system,
    { type: 'searched-deep', examiner: examiner.id, answered: ['indices'], silent: [], added: 0, unsettled: 0 },
    play,
  ),
)

export const theDeniedProceed = upon(hasStatus('denied'), (found, play) =>
  forges(found, 'examiner examiner-1', { type: 'cleared', examiner: examiner.id }, play),
)

export const theLapsedProceed = upon(hasStatus('lapsed'), (found, play) =>
  forges(found, 'system nics', { type: 'proceeded' }, play),
)

export const endsThePeriodEarly = upon(hasStatus('delayed'), (found, play) =>
  writes(found, system, { type: 'lapsed' }, play),
)

export const movesTheDay = upon(hasStatus('lapsed'), (found, play) =>
  forges(found, 'system nics', { type: 'dates-changed', dates: found.state.dates }, play),
)

export const noticesCauseOfAdults = upon(
  ({ status, assigned }) => status === 'delayed' && !assigned.under21,
  (found, play) => {
    const on = play.sim.clock.now().toZonedDateTimeISO(found.state.assigned.zone).toPlainDate().toString()
    const event = {
      type: 'cause-noticed',
      ground: 'mental-health',
      examiner: examiner.id,
      on,
      dates: found.state.dates,
    } as const
    return writes(found, examiner, event, play)
  },
)

export const destroysTheDenied = upon(hasStatus('denied'), ({ state: { ntn } }, { sim }) =>
  sim.store.commit({ ...nothing, destroys: [{ ntn, what: 'identity' }] }),
)

export const readsWithoutPurpose = upon(hasStatus('delayed'), ({ state: { ntn } }, { world }) =>
  unseal(ntn, { what: 'transferee', by: { audience: 'examiner', id: '' }, purpose: '' }, world),
)

export const readsTheSealedRow = upon(hasStatus('delayed'), ({ state: { ntn } }, { world }) =>
  world.find.sealed(ntn, 'transferee'),
)

export const talksOfPeople = upon(hasStatus('delayed'), ({ state: { ntn } }, { world, memory }) => {
  const [name] = memory.of(ntn)?.inquiry.transferee.description.names ?? []
  return mark(system, { subject: ntn, body: { type: 'note', about: name?.last ?? '' } }, world)
})

export const asksBeforeAssigning = rogue(async ({ world, cast }) => {
  const [person] = cast.people
  return person === undefined
    ? 'nobody'
    : world.sources.ncic?.ask({ description: person.description, citizenships: ['US'] })
})

/** The order names another who approved it; the row says who did. */
export const approvesAlone = rogue(async ({ world, cast, sim }) => {
  const by = { audience: 'operator', id: 'operator-1' } as const
  const day = { date: '2027-12-24', open: false, name: 'Eve', kind: 'proclamation', order: 'order 1' } as const
  const seen = await world.find.calendar('OH')
  const proposed = { type: 'proposed', state: 'OH', days: [day], by: by.id } as const
  const approved = { type: 'approved', proposal: (seen?.state.proposed ?? 0) + 1, by: 'operator-2' } as const
  const steps = [proposed, approved].map((event): Step => ({ life: 'calendar', id: 'OH', seen, event }))
  void [cast, sim]
  return (await write({ by, steps }, world)).outcome
})

export const saysTooMuch = upon(hasStatus('delayed'), async ({ state: { ntn, assigned } }, { world }) => {
  const { ffl } = assigned
  const message = { to: { ffl: ffl ?? assigned.ffl }, ntn, kind: 'status', because: 'a record of felony' }
  return ffl === undefined ? 'an agency' : world.send({ ...message, to: { ffl }, kind: 'status' })
})

const isUnreported = ({ status, poc, assigned }: Transaction): boolean =>
  status === 'with-poc' && assigned.determines === 'poc' && (poc?.reported.length ?? 0) === 0

export const presumesOfPermits = upon(
  check => isUnreported(check) && check.assigned.purpose === 'permit',
  (found, play) => writes(found, system, { type: 'presumed', at: play.sim.clock.now().toString() }, play),
)

export const presumesAtOnce = upon(
  check => isUnreported(check) && check.assigned.purpose === 'sale',
  (found, play) => writes(found, system, { type: 'presumed', at: play.sim.clock.now().toString() }, play),
)

export const answersTwice = upon(
  check => isUnreported(check) && (check.poc?.responses.length ?? 0) > 0,
  (found, play) => {
    const at = play.sim.clock.now().toString()
    return writes(found, system, { type: 'poc-answered', kind: 'no-record', matches: 0, through: 'poll', at }, play)
  },
)
