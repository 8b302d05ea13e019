import type { State } from '#law/words.ts'
import type { Random } from '#simulated/random.ts'
import { bodyOf } from '#law/purpose.ts'
import { jurisdictions } from '#law/states/registry.ts'
import type { Planned } from './plan.ts'
import type { Asker, Target } from './target.ts'
import { transfereesAmong, type Chosen } from './transferees.ts'
import { whoAsks, type Ask } from './who-asks.ts'

/** One check, ready to be asked. */
export type Inquiry = Planned &
  Readonly<{
    ask: Ask
    by: Asker
    chosen: Chosen
    /** The same for every retry, another for every replay. */
    key: string
    /** A point of contact's own number. */
    stn?: string
    /** Whether the licensee takes it back when it is not answered at once. */
    cancels: boolean
  }>

/** Of ten who have to wait, one buys nothing in the end. */
const takenBack = 0.1

/**
 * Makes each planned check into an inquiry: who asks, about whom, under which key. The same seed, nation and askers make the same
 * inquiries, whatever the order in which they are asked for; `run` sets the keys of one replay apart from those of the next.
 */
export function inquiriesOf(
  target: Target,
  { random, run }: Readonly<{ random: Random; run: string }>,
): (planned: Planned, at: number) => Inquiry {
  const dayIn = (state: State) => target.now.toZonedDateTimeISO(jurisdictions[state].zone).toPlainDate()
  const choose = transfereesAmong(target.nation.people, dayIn('DC'))
  const who = {
    licensee: Map.groupBy(target.licensees, ({ state }) => state),
    poc: Map.groupBy(target.pocs, ({ state }) => state),
    agency: Map.groupBy(target.agencies, ({ state }) => state),
  }
  return (planned, at) => {
    const { state, kind } = planned
    const chance = random.fork(`inquiry ${at}`)
    const ask = whoAsks(state, kind, dayIn(state))
    // A training system may have one agency for all; a licensee and a point of contact are always the state's own.
    const mayAsk = ({ body }: Asker): boolean => body === bodyOf(ask.purpose)
    const own = (who[ask.asker].get(state) ?? []).filter(mayAsk)
    const able = own.length > 0 ? own : ask.asker === 'agency' ? target.agencies.filter(mayAsk) : []
    if (able.length === 0) throw new Error(`Nobody there may ask for ${state} as a ${ask.asker}.`)
    return {
      ...planned,
      ask,
      by: chance.pick(able),
      chosen: choose({ state, ask, random: chance }),
      key: `${run}-${at}`,
      // Another replay's numbers are others, of one point of contact too.
      ...(ask.asker === 'poc' && { stn: `${state}-${run.slice(0, 8).toUpperCase()}-${at + 1}` }),
      cancels: ask.asker === 'licensee' && chance.chance(takenBack),
    }
  }
}
