import { cfr, order, usc } from '../cite.ts'
import { reaches, stateBar } from '../prohibitors/terms/state-bar.ts'
import { contributionRule } from '../ruling.ts'
import type { State } from '../words.ts'

/** What the agency that entered a protection order made of it: firearms barred, not barred, or not known. */
const brady = { Y: 'barring', N: 'not-barring', U: 'to-be-researched' } as const
type Indicator = keyof typeof brady

/** An indicator is the entering agency's word for its order, and no substitute for the order's own terms. */
export const bradyIndicator = contributionRule({
  id: 'brady-indicator',
  title: 'A protection order says whether it bars firearms, or that nobody knows',
  cites: [usc(18, '922(g)(8)'), order('NICS user manual, section 2: Brady indicator of a protection order')],
  says: 'A protection order carries Y where the agency holds that it bars firearms, N where it does not, and U where that is not known and the order must be read.',
  since: '1998-11-30',
  answers: ['barring', 'not-barring', 'to-be-researched'],
  decide: ({ indicator }: { indicator?: Indicator }): (typeof brady)[Indicator] => brady[indicator ?? 'U'],
  examples: [
    { name: 'Y', given: { indicator: 'Y' }, expect: 'barring' },
    { name: 'N', given: { indicator: 'N' }, expect: 'not-barring' },
    { name: 'U', given: { indicator: 'U' }, expect: 'to-be-researched' },
    { name: 'none was sent, which is not N', given: {}, expect: 'to-be-researched' },
  ],
})

type Reach = Readonly<{ stateOfProhibition?: State; saleState?: State; residence?: State }>
type Matches =
  | Readonly<{ answer: 'matches' | 'does-not-match' }>
  | Readonly<{ answer: 'unresolved'; missing: readonly string[] }>

/** By the very predicate of the prohibitor. The day has no say in where a law governs. */
function matches({ stateOfProhibition, ...place }: Reach): Matches {
  if (stateOfProhibition === undefined) return { answer: 'unresolved', missing: [stateBar.state.ask] }
  const reached = reaches(stateOfProhibition, place)
  if (reached.answer === 'unresolved') return reached
  return { answer: reached.answer === 'prohibits' ? 'matches' : 'does-not-match' }
}

/** That a state's prohibitor goes no further than its law is our reading, and was not read in the source. */
export const stateProhibitorReach = contributionRule({
  id: 'state-prohibitor-reach',
  title: 'A state prohibitor counts where that state’s law governs',
  cites: [usc(18, '922(t)(2)'), usc(18, '922(b)(2)')],
  says: 'An entry for what the law of one state forbids counts against a transferee who buys in that state or lives there, and against nobody else.',
  since: '1998-11-30',
  answers: ['matches', 'does-not-match', 'unresolved'],
  decide: matches,
  examples: [
    {
      name: 'sold in the state',
      given: { stateOfProhibition: 'CA', saleState: 'CA', residence: 'NV' },
      expect: { answer: 'matches' },
    },
    {
      name: 'lives in the state and buys in another',
      given: { stateOfProhibition: 'CA', saleState: 'NV', residence: 'CA' },
      expect: { answer: 'matches' },
    },
    {
      name: 'neither sold nor lived there',
      given: { stateOfProhibition: 'CA', saleState: 'GA', residence: 'GA' },
      expect: { answer: 'does-not-match' },
    },
    {
      name: 'sold elsewhere, and nobody knows where the person lives',
      given: { stateOfProhibition: 'CA', saleState: 'GA' },
      expect: { answer: 'unresolved', missing: ['the state in which the transferee lives'] },
    },
  ],
})

/**
 * The keys of the messages by which an agency keeps its entries. Not read in the source: who described them from memory named EDS and
 * XDS for what is supplemented, or one SDP.
 */
const keys = {
  enter: 'EDP',
  modify: 'MDP',
  cancel: 'XDP',
  supplement: 'EDS',
  'cancel-supplement': 'XDS',
  display: 'DDP',
} as const

export const entryMessage = contributionRule({
  id: 'entry-message',
  title: 'An agency keeps its entries by six messages',
  cites: [cfr(28, '25.4'), cfr(28, '25.5(b)')],
  says: 'An agency enters, modifies, cancels and displays its own entries, and supplements one or takes the supplement back, each by a message with its own key.',
  since: '1998-11-30',
  answers: ['EDP', 'MDP', 'XDP', 'EDS', 'XDS', 'DDP'],
  decide: ({ act }: { act: keyof typeof keys }) => keys[act],
  examples: [
    { name: 'enter', given: { act: 'enter' }, expect: 'EDP' },
    { name: 'modify', given: { act: 'modify' }, expect: 'MDP' },
    { name: 'cancel', given: { act: 'cancel' }, expect: 'XDP' },
    { name: 'supplement', given: { act: 'supplement' }, expect: 'EDS' },
    { name: 'take a supplement back', given: { act: 'cancel-supplement' }, expect: 'XDS' },
    { name: 'display', given: { act: 'display' }, expect: 'DDP' },
  ],
})
