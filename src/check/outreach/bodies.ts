import type { Seen } from '#law/lives/lives.ts'
import { outreachBodyId, type NamedBody, type OutreachBodyEvent } from '#law/lives/outreach-body.ts'
import type { OutreachBody } from '#law/lives/outreach-words.ts'
import { dayOfAgency } from '#law/states/agency-day.ts'
import type { Ori, State } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor } from '#ledger/change.ts'
import { write } from '#ledger/write.ts'
import { refuse, type Refusal } from '../../refusal.ts'
import type { World } from '../../world.ts'

export type Naming = Readonly<{
  ori: Ori
  kind: OutreachBody
  state: State
  name: string
  city?: string
  county?: string
}>

/** 34 U.S.C. 40901(l)(1): the operator names whom to ask. The same again changes nothing, and otherwise it stands as said last. */
export const nameBody = (naming: Naming, by: Actor, world: World): Promise<Seen<'outreach-body'>> =>
  again(async () => {
    const seen = await world.find.outreachBody(outreachBodyId(naming.ori, naming.kind))
    if (seen !== undefined && isNamedSo(seen.state, naming)) return seen
    return keep({ type: 'named', ...naming, on: dayOfAgency(naming.ori, world.now()) }, naming, seen, by, world)
  })

const isNamedSo = (before: NamedBody, { state, name, city, county }: Naming): boolean =>
  before.status === 'asked' &&
  before.state === state &&
  before.name === name &&
  before.city === city &&
  before.county === county

type Which = Readonly<{ ori: Ori; kind: OutreachBody }>

/** From now on it is not asked. What it was asked before it may still answer. */
export const dismissBody = (which: Which, by: Actor, world: World) =>
  ofNamed(which, { type: 'dismissed', on: dayOfAgency(which.ori, world.now()) }, by, world)

export type Stating = Which & Readonly<{ law: string; from: string; until?: string }>

/** It says of itself that its law forbids it to answer. Only its own sign-in can say so. */
export const stateForbidden = ({ law, from, until, ...which }: Stating, by: Actor, world: World) =>
  ofNamed(
    which,
    {
      type: 'answer-forbidden',
      ...{ law, from, on: dayOfAgency(which.ori, world.now()) },
      ...(until === undefined ? {} : { until }),
    },
    by,
    world,
  )

/** And that it does no longer: it is asked from the next check on. */
export const stateAllowed = (which: Which, by: Actor, world: World) =>
  ofNamed(which, { type: 'answer-allowed', on: dayOfAgency(which.ori, world.now()) }, by, world)

const ofNamed = (
  which: Which,
  event: OutreachBodyEvent,
  by: Actor,
  world: World,
): Promise<Seen<'outreach-body'> | Refusal<'body-not-named'>> =>
  again(async () => {
    const seen = await world.find.outreachBody(outreachBodyId(which.ori, which.kind))
    return seen === undefined ? refuse('body-not-named') : keep(event, which, seen, by, world)
  })

/** Undefined where another came first, so that it is read again. */
async function keep(
  event: OutreachBodyEvent,
  { ori, kind }: Which,
  seen: Seen<'outreach-body'> | undefined,
  by: Actor,
  world: World,
): Promise<Seen<'outreach-body'> | undefined> {
  const id = outreachBodyId(ori, kind)
  const written = await write({ by, steps: [{ life: 'outreach-body', id, seen, event }] }, world)
  return written.outcome === 'kept' ? written.seen('outreach-body', id) : undefined
}
