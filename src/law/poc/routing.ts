import { cfr, order } from '../cite.ts'
import type { Here } from '../here.ts'
import { mayAskFor, pocKind, type Purpose } from '../purpose.ts'
import { pocRule } from '../ruling.ts'
import { pocAnswers } from '../states/registry.ts'
import type { FirearmType, State } from '../words.ts'

/** Whom a licensee in a state asks about a transfer, on a day there. Which states took on what is dated data of each. */
export const askedOf = (
  state: State,
  purpose: Purpose,
  firearm: FirearmType,
  on: Temporal.PlainDate,
): 'state' | 'operations-center' => (pocAnswers(state, pocKind(purpose, firearm), on) ? 'state' : 'operations-center')

/** What decides who answers about a transfer: where the premises are, what for, of which firearm, and on which day there. */
export type Transfer = Readonly<{ state: State; purpose: Purpose; firearm: FirearmType; on: Temporal.PlainDate }>

/** Whether a licensee asks us, and if not, whom: as the nation, and as one state’s point of contact. */
export function whomToAsk(here: Here, { state, purpose, firearm, on }: Transfer): 'us' | 'state' | 'operations-center' {
  const asked = askedOf(state, purpose, firearm, on)
  if (here.role === 'national') return asked === 'state' ? 'state' : 'us'
  return asked === 'state' && state === here.state ? 'us' : asked
}

/** 25.6(j): a point of contact can ask the nation for its own purposes only; an agency’s others are the Operations Center’s. */
export const agencyAsksUs = (here: Here, purpose: Purpose): boolean =>
  here.role === 'national' || mayAskFor('poc', purpose)

type Given = { state: State; purpose: Purpose; firearm: FirearmType; on: string }

export const routing = pocRule({
  id: 'poc-routing',
  title: 'Whom a licensee asks: the state or the Operations Center',
  cites: [cfr(28, '25.2'), cfr(28, '25.6(a)'), order('ATF, Permanent Brady State List, March 14, 2025')],
  says: 'A licensee asks the state’s point of contact about the kinds of firearm and pawn that the state has taken on by that day, and the Operations Center about all others.',
  since: '1998-11-30',
  answers: ['state', 'operations-center'],
  decide: ({ state, purpose, firearm, on }: Given) => askedOf(state, purpose, firearm, Temporal.PlainDate.from(on)),
  examples: [
    {
      name: 'a handgun in Maryland',
      given: { state: 'MD', purpose: 'sale', firearm: 'handgun', on: '2026-09-11' },
      expect: 'state',
    },
    {
      name: 'a long gun in Maryland',
      given: { state: 'MD', purpose: 'sale', firearm: 'long-gun', on: '2026-09-11' },
      expect: 'operations-center',
    },
    {
      name: 'a handgun redeemed from pawn in Maryland',
      given: { state: 'MD', purpose: 'redemption', firearm: 'handgun', on: '2026-09-11' },
      expect: 'operations-center',
    },
    {
      name: 'Colorado in the spring of 1999, when its law had run out',
      given: { state: 'CO', purpose: 'sale', firearm: 'handgun', on: '1999-05-03' },
      expect: 'operations-center',
    },
    {
      name: 'Colorado that August, when an order had brought its checks back',
      given: { state: 'CO', purpose: 'sale', firearm: 'handgun', on: '1999-08-02' },
      expect: 'state',
    },
  ],
})
