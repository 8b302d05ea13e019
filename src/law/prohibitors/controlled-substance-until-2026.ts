import { bothWays, rule } from '../rule.ts'
import { every, some } from './terms/elements.ts'
import { without } from './terms/facts.ts'
import { addicted, controlled, current, drugCites, substance, unprescribed, type Substance } from './terms/substance.ts'

/** A conviction for possession half a year before the last day of this text. The examples say what differs. */
const known = {
  drug: 'marijuana',
  addicted: false,
  continuing: false,
  prescription: 'none',
  event: 'conviction',
  eventOn: '2025-07-21',
} as const satisfies Substance

const arrests = { ...known, event: 'arrest', events: 2, earlierOn: '2022-03-01' } as const satisfies Substance

export const controlledSubstanceByInference = rule<Substance>({
  id: 'controlled-substance-until-january-2026',
  title: 'Unlawful user of or addicted to a controlled substance, until January 21, 2026',
  categories: ['C'],
  relations: bothWays,
  cites: drugCites,
  says: 'Addiction barred, and so did current use other than as prescribed, which could be inferred from a conviction, a drug test, an admission or discipline within a year, or from repeated arrests.',
  // The first day on which a check was asked of this system; the definition is older.
  since: '1998-11-30',
  until: '2026-01-21',
  facts: substance,
  decide: (record, { on }) =>
    every(
      'addicted, or a current unlawful user',
      controlled(record),
      some(
        'neither addicted nor a current unlawful user',
        addicted(record),
        every('a current unlawful user', current(record, on), unprescribed(record, ['as-prescribed'])),
      ),
    ),
  examples: [
    { name: 'convicted of possession within the past year', given: known, expect: 'prohibits' },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
    {
      name: 'convicted a year ago to the day',
      given: { ...known, eventOn: '2025-01-21' },
      expect: 'prohibits',
    },
    { name: 'convicted a year and a day ago', given: { ...known, eventOn: '2025-01-20' }, expect: 'allows' },
    { name: 'one failed drug test within the year', given: { ...known, event: 'drug-test' }, expect: 'prohibits' },
    {
      name: 'disciplined by the service for confirmed use',
      given: { ...known, event: 'military-discipline' },
      expect: 'prohibits',
    },
    { name: 'two arrests, the earlier within five years', given: arrests, expect: 'prohibits' },
    {
      name: 'two arrests, the earlier more than five years ago',
      given: { ...arrests, earlierOn: '2021-01-20' },
      expect: 'allows',
    },
    { name: 'a single arrest', given: { ...without(arrests, 'earlierOn'), events: 1 }, expect: 'allows' },
    {
      name: 'arrested, and nobody knows whether before',
      given: without(without(arrests, 'earlierOn'), 'events'),
      expect: 'unresolved',
    },
    {
      name: 'a little more than prescribed, which was other than as prescribed',
      given: { ...known, prescription: 'slightly-otherwise' },
      expect: 'prohibits',
    },
    { name: 'used as prescribed', given: { ...known, prescription: 'as-prescribed' }, expect: 'allows' },
    { name: 'addicted', given: { drug: 'marijuana', addicted: true }, expect: 'prohibits' },
    { name: 'tobacco', given: { ...known, drug: 'alcohol-or-tobacco' }, expect: 'allows' },
  ],
})
