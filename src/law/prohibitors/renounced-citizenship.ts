import { cfr, usc } from '../cite.ts'
import { allows, bothWays, rule, unresolved, type Conclusion } from '../rule.ts'
import { every, met } from './terms/elements.ts'
import { oneOf, without, yesNo, type Stated } from './terms/facts.ts'
import { givenBack, notGivenBack } from './terms/relief.ts'

const facts = {
  renounced: oneOf('how citizenship was given up', [
    'before-a-consular-officer-abroad',
    'before-a-designated-officer-in-wartime',
    'lost-otherwise',
    'not-given-up',
  ]),
  reversed: yesNo('whether the renunciation was reversed on appeal, by an agency or a court'),
  givenBack,
}
type Renunciation = Stated<typeof facts>

/** A renunciation of which everything is known. The examples say what differs. */
const known = {
  renounced: 'before-a-consular-officer-abroad',
  reversed: false,
  givenBack: false,
} as const satisfies Renunciation

export const renouncedCitizenship = rule<Renunciation>({
  id: 'renounced-citizenship',
  title: 'Renounced United States citizenship',
  categories: ['G'],
  relations: bothWays,
  cites: [
    usc(18, '922(g)(7)'),
    usc(18, '922(d)(7)'),
    usc(8, '1481(a)(5)'),
    usc(8, '1481(a)(6)'),
    usc(18, '925(c)'),
    cfr(27, '478.11'),
  ],
  says: 'A citizen who renounced before a diplomatic or consular officer abroad, or before a designated officer in time of war, is barred unless the renunciation was reversed.',
  // The first day on which a check was asked of this system; the statute is older.
  since: '1998-11-30',
  facts,
  decide: record =>
    every(
      'renounced United States citizenship',
      formallyRenounced(record),
      notReversed(record),
      notGivenBack(record.givenBack),
    ),
  examples: [
    { name: 'renounced at a consulate abroad', given: known, expect: 'prohibits' },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
    {
      name: 'renounced in wartime before a designated officer',
      given: { ...known, renounced: 'before-a-designated-officer-in-wartime' },
      expect: 'prohibits',
    },
    {
      name: 'lost by taking office under another government',
      given: { ...known, renounced: 'lost-otherwise' },
      expect: 'allows',
    },
    { name: 'a citizen still', given: { ...known, renounced: 'not-given-up' }, expect: 'allows' },
    { name: 'reversed on appeal', given: { ...known, reversed: true }, expect: 'allows' },
    { name: 'nobody has asked whether it was reversed', given: without(known, 'reversed'), expect: 'unresolved' },
    { name: 'relief granted by the Attorney General', given: { ...known, givenBack: true }, expect: 'allows' },
  ],
})

/** 27 CFR 478.11 names these two ways. Citizenship that is lost by another act was not renounced. */
function formallyRenounced({ renounced }: Renunciation): Conclusion {
  if (renounced === undefined) return unresolved(facts.renounced.ask)
  if (renounced === 'not-given-up') return allows('citizenship was not given up')
  return renounced === 'lost-otherwise' ? allows('citizenship was lost otherwise than by renunciation') : met
}

function notReversed({ reversed }: Renunciation): Conclusion {
  if (reversed === undefined) return unresolved(facts.reversed.ask)
  return reversed ? allows('the renunciation was reversed') : met
}
