import { isFederalAgency } from '#law/contribution/agency.ts'
import { impossibleDay } from '#law/contribution/relief-as-it-stands.ts'
import { reliefHeard } from '#law/contribution/relief-procedure.ts'
import type { Seen } from '#law/lives/lives.ts'
import type { Certified, ReliefProgram } from '#law/lives/relief.ts'
import { makeReliefNumber, reliefRandomBytes } from '#law/numbers.ts'
import { mental } from '#law/prohibitors/terms/mental.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Nri, Ori } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import type { SourceRecord } from '#match/record.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'

/** An application as its program received it, about a record that the agency names by either number. */
export type Application = Readonly<{
  ori: Ori
  about: Readonly<{ nri: Nri }> | Readonly<{ ari: string }>
  program: ReliefProgram
  received: string
  certified?: Certified
}>

export type OpenRefusal = 'unknown-number' | 'not-now' | 'relief-not-heard' | 'relief-under-way' | 'not-as-described'

/**
 * 34 U.S.C. 40911(c)(2)(A), 40915(a)(1): takes an application for relief. Who applies is whom the entry is about and is written down
 * nowhere else; the entry stands, and says that relief was sought. With the receipt a federal agency's 365 days begin.
 */
export const openRelief = (
  application: Application,
  by: Actor,
  world: World,
): Promise<Seen<'relief'> | Refusal<OpenRefusal>> =>
  again(async () => {
    const { ori, program, received, certified } = application
    const entry = await entryOf(application, world)
    if (isRefusal(entry)) return entry
    const { seen, record } = entry
    const wrongDay = daysOf(application, dayOfAgency(ori, world.now()))
    if (wrongDay !== undefined) return wrongDay
    const decidedBy = authorityOf(record, ori)
    const heard = reliefHeard({
      ...{ category: record.category, program, certified: certified !== undefined },
      ...(decidedBy === undefined ? {} : { decidedBy }),
    })
    if (heard !== 'heard') return refuse('relief-not-heard', [{ pointer: places[heard], code: heard }])
    if (await isUnderWay(seen, world)) return refuse('relief-under-way')
    const { nri } = seen.state
    const number = makeReliefNumber(world.random(reliefRandomBytes))
    const opened = { type: 'received', number, nri, ori, program, on: received } as const
    const event = certified === undefined ? opened : { ...opened, certified }
    const steps = [
      { life: 'relief', id: number, seen: undefined, event } as const,
      { life: 'entry', id: nri, seen, event: { type: 'relief-sought', relief: number } } as const,
    ]
    const written = await write({ by, steps }, world)
    return written.outcome === 'kept' ? written.seen('relief', number) : undefined
  })

const places = {
  'not-mental-health': '',
  'authority-unknown': '',
  'another-program': '/program',
  'not-certified': '/certified',
} as const

type About = Readonly<{ seen: Seen<'entry'>; record: SourceRecord }>

/** Of another agency's entry nobody learns that it exists; of one that is over nobody knows any more whom it was about. */
async function entryOf(
  { ori, about }: Application,
  { find }: World,
): Promise<About | Refusal<'unknown-number' | 'not-now'>> {
  const nri = 'nri' in about ? about.nri : (await find.agencyNumbers(ori, [about.ari])).get(about.ari)
  const seen = nri === undefined || nri === null ? undefined : await find.entry(nri)
  if (seen === undefined || seen.state.ori !== ori) return refuse('unknown-number')
  const record = (await find.entryRow(seen.state.nri))?.record
  return record === null || record === undefined ? refuse('not-now') : { seen, record }
}

function daysOf({ received, certified }: Application, to: string): Refusal<'not-as-described'> | undefined {
  const pointers = [
    { pointer: '/received', code: impossibleDay(received, { to }) },
    { pointer: '/certified/on', code: certified === undefined ? undefined : impossibleDay(certified.on, { to }) },
  ].flatMap(({ pointer, code }) => (code === undefined ? [] : [{ pointer, code }]))
  return pointers.length === 0 ? undefined : refuse('not-as-described', pointers)
}

/** What the record says of whose finding it was; what a federal agency entered without a word is its own. */
function authorityOf({ facts }: SourceRecord, ori: Ori) {
  const { jurisdiction } = facts
  if (mental.jurisdiction.is(jurisdiction)) return jurisdiction
  return isFederalAgency(ori) ? ('federal' as const) : undefined
}

/** After a refusal somebody may apply again. */
async function isUnderWay({ state: { sought } }: Seen<'entry'>, { find }: World): Promise<boolean> {
  const last = sought === undefined ? undefined : await find.relief(sought)
  return last?.state.status === 'received' || last?.state.status === 'in-review'
}
