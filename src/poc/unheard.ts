import type { Transaction } from '#law/lives/transaction.ts'
import type { Ntn, Ori } from '#law/words.ts'
import type { World } from '../world.ts'
import { spanOf } from './look-at-day.ts'

/** What a point of contact may not have heard: days whose end was warned of, and checks whose complete response followed a Partial one. */
export type Unheard = Readonly<{ days: readonly string[]; told: readonly Ntn[]; untold: readonly Ntn[] }>

/** A check that is older has long been reported, or can be asked about by its number. */
const mostDays = 2
/** Of each day as many as there is room for on a line; the newest are those that somebody waits for. */
const mostChecks = 500

/**
 * 28 CFR 25.6(f): nobody knows any more what was acknowledged before this process began. So of the checks that its point of contact has
 * not determined every complete response that followed a Partial one is said again (`told`), or for the first time (`untold`): to hear
 * one twice is harmless, and never to hear it is not.
 */
export async function unheard(ori: Ori, world: World): Promise<Unheard> {
  const days = (await world.find.pocDaysOf(ori, mostDays)).map(({ state }) => state)
  const checks: Transaction[] = []
  for (const day of days) {
    const { from, until } = spanOf(day)
    const found = await world.find.pocChecks(ori, { from, after: { contact: until } }, undefined, mostChecks)
    checks.push(...found.map(({ state }) => state).filter(isFollowed))
  }
  const [told, untold] = [checks.filter(isTold), checks.filter(check => !isTold(check))]
  const warned = days.filter(({ warned: was }) => was !== undefined && was.undetermined + (was.held ?? 0) > 0)
  return { days: warned.map(({ day }) => day), told: numbers(told), untold: numbers(untold) }
}

const numbers = (all: readonly Transaction[]): readonly Ntn[] => all.map(({ ntn }) => ntn)

/** Answered in part first, searched to the end since, and nobody has determined it. */
const isFollowed = ({ status, silent, poc }: Transaction): boolean =>
  status === 'with-poc' && silent.length === 0 && poc?.responses[0]?.kind === 'partial'

const isTold = ({ poc }: Transaction): boolean => poc?.responses.some(({ kind }) => kind !== 'partial') === true
