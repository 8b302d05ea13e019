import { reasonsDueBy } from '#law/clocks/denial-reasons.ts'
import { isUnknown } from '#law/clocks/unknown.ts'
import { challengeMoves, type ChallengeEvent } from '#law/lives/challenge.ts'
import type { Seen } from '#law/lives/lives.ts'
import { makeChallengeNumber, ntnRandomBytes } from '#law/numbers.ts'
import type { ChallengeNumber, Ntn } from '#law/words.ts'
import { again } from '#ledger/again.ts'
import type { Actor, Step } from '#ledger/change.ts'
import { unseal } from '#ledger/unseal.ts'
import { write } from '#ledger/write.ts'
import { lastWords } from '#match/normalise.ts'
import type { Transferee } from '#search/transferee.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { endOf, isChallengeable, today } from './may-challenge.ts'

/** Whoever challenges has no account: what they do is kept under this name, and never under theirs. */
export const challenger: Actor = { audience: 'system', id: 'challenger' }

/** Who somebody says they are, as far as it is needed to write to them. */
export type Asking = Readonly<{ ntn: Ntn; last: string; born: string }>

/**
 * 28 CFR 25.10(a), 34 U.S.C. 40901(f): a person asks why. Whether the number is there, and whether it is about this person, nobody learns by
 * asking: whoever asked hears by mail at the address given with the check, or not at all.
 */
export const askWhy = (asking: Asking, world: World): Promise<void> =>
  again(async () => {
    const seen = await world.find.transaction(asking.ntn, { audience: 'system' })
    if (seen === undefined || !isChallengeable(seen.state) || !(await isAbout(asking, world))) return 'nothing'
    const open = await challengeOf(seen, world)
    if (open !== undefined && !mayAskAgain(open, world)) return 'nothing'
    const dated = today(seen.state, world.now())
    const steps = await askingSteps(seen, open, dated, world)
    const { outcome } = await write({ by: challenger, steps }, world)
    return outcome === 'kept' ? 'asked' : undefined
  }).then(() => undefined)

/**
 * A letter that came on paper, as an examiner enters it: the statute counts from its date. What it says of who wrote it shows nothing, so
 * that identity is still to be shown.
 */
export const enterLetter = (
  { ntn, dated, by }: Readonly<{ ntn: Ntn; dated: string; by: Actor }>,
  world: World,
): Promise<Seen<'challenge'> | Refusal<'unknown-number' | 'not-now' | 'not-as-described'>> =>
  again(async () => {
    const seen = await world.find.transaction(ntn, { audience: 'examiner' })
    if (seen === undefined) return refuse('unknown-number')
    if (!isChallengeable(seen.state)) return refuse('not-now')
    const day = Temporal.PlainDate.from(dated)
    const began = today(seen.state, Temporal.Instant.from(seen.state.assigned.contact))
    const late = Temporal.PlainDate.compare(day, today(seen.state, world.now())) > 0
    if (late || Temporal.PlainDate.compare(day, began) < 0)
      return refuse('not-as-described', [{ pointer: '/dated', code: late ? 'in-the-future' : 'before-the-check' }])
    const open = await challengeOf(seen, world)
    if (open !== undefined && !('asked' in challengeMoves[open.state.status])) return refuse('not-now')
    const steps = await askingSteps(seen, open, day, world)
    const written = await write({ by, steps }, world)
    return written.outcome === 'kept' ? written.seen('challenge', numberIn(steps)) : undefined
  })

const numberIn = (steps: readonly Step[]): string => steps.find(({ life }) => life === 'challenge')?.id ?? ''

export async function challengeOf(
  { state: { challenge } }: Seen<'transaction'>,
  { find }: Pick<World, 'find'>,
): Promise<Seen<'challenge'> | undefined> {
  return challenge === undefined ? undefined : find.challenge(challenge)
}

const purpose = 'find out whether whoever asks why is who the check is about'

/** The surname as either wrote it, and the day of birth. It decides whether a letter goes to the address that is there already. */
async function isAbout({ ntn, last, born }: Asking, world: World): Promise<boolean> {
  const transferee = (await unseal(ntn, { what: 'transferee', by: challenger, purpose }, world)) as
    | Transferee
    | undefined
  if (transferee?.description.born !== born) return false
  const said = surname(last)
  return said !== '' && transferee.description.names.some(name => surname(name.last) === said)
}

const surname = (text: string): string => lastWords(text).rest.join(' ')

/** A letter needs so long; after it, whoever lost the secret may ask for another. */
const letterTakes = { hours: 7 * 24 } as const

function mayAskAgain({ state: { status, asked, secret } }: Seen<'challenge'>, { now }: World): boolean {
  if (!('asked' in challengeMoves[status])) return false
  if (asked === undefined) return true
  return secret !== undefined && Temporal.Instant.compare(Temporal.Instant.from(secret.at).add(letterTakes), now()) <= 0
}

/** One challenge a check: whoever asks again asks in the same. */
async function askingSteps(
  seen: Seen<'transaction'>,
  open: Seen<'challenge'> | undefined,
  dated: Temporal.PlainDate,
  world: World,
): Promise<readonly Step[]> {
  const asked = await askedEvent(seen, dated, world)
  if (open !== undefined) return [{ life: 'challenge', id: open.state.challenge, seen: open, event: asked }]
  const [opened, noted] = openingSteps(seen, 'person', world)
  return [opened, { life: 'challenge', id: opened.id, seen: undefined, event: asked }, noted]
}

/** The challenge begins, and its check knows under which number. */
export function openingSteps(
  seen: Seen<'transaction'>,
  origin: 'person' | 'review',
  world: World,
): readonly [Step, Step] {
  const { ntn } = seen.state
  const challenge: ChallengeNumber = makeChallengeNumber(world.random(ntnRandomBytes))
  const opened = { type: 'opened', challenge, ntn, origin, at: world.now().toString() } as const
  return [
    { life: 'challenge', id: challenge, seen: undefined, event: opened },
    { life: 'transaction', id: ntn, seen, event: { type: 'challenged', challenge } },
  ]
}

async function askedEvent(
  { state }: Seen<'transaction'>,
  dated: Temporal.PlainDate,
  world: World,
): Promise<ChallengeEvent> {
  const now = world.now()
  const { saleState, zone } = state.assigned
  const due = reasonsDueBy({ dated, received: today(state, now) }, await world.offices(saleState))
  const at = now.toString()
  // Where no day can be given the reasons are owed all the same, and at once.
  if (isUnknown(due)) return { type: 'asked', dated: dated.toString(), dueAt: at, at }
  return { type: 'asked', dated: dated.toString(), dueBy: due.toString(), dueAt: endOf(due, zone).toString(), at }
}
