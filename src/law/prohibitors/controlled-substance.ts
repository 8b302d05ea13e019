import { decided, order } from '../cite.ts'
import { bothWays, rule } from '../rule.ts'
import { every, some } from './terms/elements.ts'
import { without } from './terms/facts.ts'
import {
  addicted,
  beyondUse,
  continuing,
  controlled,
  drugCites,
  pattern,
  substance,
  unprescribed,
  type Substance,
} from './terms/substance.ts'

/** Regular use of marijuana of which everything is known. The examples say what differs. */
const known = {
  drug: 'marijuana',
  addicted: false,
  regular: true,
  continuing: true,
  prescription: 'none',
  events: 3,
  beyondUse: 'intoxication',
} as const satisfies Substance

const because = 'addicted, or a regular unlawful user'
const notOne = 'neither addicted nor a regular unlawful user'
const definition = order('91 FR 2698 (Jan. 22, 2026), interim final rule')

/** A prescription that is followed but for what does not matter is followed. */
const covered = ['as-prescribed', 'slightly-otherwise'] as const

export const controlledSubstance = rule<Substance>({
  id: 'controlled-substance',
  title: 'Unlawful user of or addicted to a controlled substance',
  categories: ['C'],
  relations: bothWays,
  cites: [...drugCites, definition, decided('United States v. Hemani (June 18, 2026)')],
  says: 'Addiction bars, and so does unlawful use that is regular, goes on and comes with more than the use itself; one event shows no regular use, and regular use of marijuana alone is no ground.',
  // The day of Hemani, of which we have read accounts and not the opinion.
  since: '2026-06-18',
  facts: substance,
  decide: (record, circumstances) =>
    every(
      because,
      controlled(record),
      some(
        notOne,
        addicted(record),
        every(
          'a regular unlawful user',
          pattern(record),
          continuing(record),
          unprescribed(record, covered),
          beyondUse(record, circumstances),
        ),
      ),
    ),
  examples: [
    { name: 'regular use, and intoxication with a firearm at hand', given: known, expect: 'prohibits' },
    { name: 'nothing is known but the category', given: {}, expect: 'unresolved' },
    { name: 'regular use, and a danger to others', given: { ...known, beyondUse: 'danger' }, expect: 'prohibits' },
    {
      name: 'regular use, and nobody has said what else the record shows',
      given: without(known, 'beyondUse'),
      expect: 'unresolved',
    },
    { name: 'regular use of marijuana and nothing else', given: { ...known, beyondUse: 'nothing' }, expect: 'allows' },
    {
      name: 'regular use of another controlled substance and nothing else',
      given: { ...known, drug: 'other-controlled-substance', beyondUse: 'nothing' },
      expect: 'unresolved',
    },
    { name: 'addicted', given: { drug: 'other-controlled-substance', addicted: true }, expect: 'prohibits' },
    {
      name: 'one failed drug test',
      given: { drug: 'marijuana', event: 'drug-test', events: 1, prescription: 'none' },
      expect: 'unresolved',
    },
    { name: 'said to be regular, on one event', given: { ...known, events: 1 }, expect: 'unresolved' },
    { name: 'regular use, and nobody has counted the events', given: without(known, 'events'), expect: 'unresolved' },
    { name: 'isolated use', given: { ...known, regular: false }, expect: 'allows' },
    { name: 'regular once, and it has ceased', given: { ...known, continuing: false }, expect: 'allows' },
    { name: 'used as prescribed', given: { ...known, prescription: 'as-prescribed' }, expect: 'allows' },
    {
      name: 'a little more than prescribed',
      given: { ...known, prescription: 'slightly-otherwise' },
      expect: 'allows',
    },
    {
      name: 'in a manner substantially other than prescribed',
      given: { ...known, prescription: 'substantially-otherwise' },
      expect: 'prohibits',
    },
    { name: 'alcohol', given: { ...known, drug: 'alcohol-or-tobacco', addicted: true }, expect: 'allows' },
    {
      name: 'regular use, and nobody has asked about addiction',
      given: { ...without(known, 'addicted'), beyondUse: 'nothing' },
      expect: 'unresolved',
    },
  ],
})

/** The same definition, before the Court said what it may not be applied to. */
export const controlledSubstanceByDefinition = rule<Substance>({
  id: 'controlled-substance-until-june-2026',
  title: 'Unlawful user of or addicted to a controlled substance, until June 17, 2026',
  categories: ['C'],
  relations: bothWays,
  cites: [...drugCites, definition],
  says: 'Addiction barred, and so did unlawful use that was regular over an extended period and went on; one event showed no regular use.',
  since: '2026-01-22',
  until: '2026-06-17',
  facts: substance,
  decide: record =>
    every(
      because,
      controlled(record),
      some(
        notOne,
        addicted(record),
        every('a regular unlawful user', pattern(record), continuing(record), unprescribed(record, covered)),
      ),
    ),
  examples: [
    { name: 'regular use that goes on', given: without(known, 'beyondUse'), expect: 'prohibits' },
    {
      name: 'regular use of marijuana and nothing else',
      given: { ...known, beyondUse: 'nothing' },
      expect: 'prohibits',
    },
    { name: 'one arrest', given: { drug: 'marijuana', event: 'arrest', events: 1 }, expect: 'unresolved' },
    { name: 'said to be regular, on one event', given: { ...known, events: 1 }, expect: 'unresolved' },
    { name: 'sporadic use', given: { ...known, regular: false }, expect: 'allows' },
    {
      name: 'a little more than prescribed',
      given: { ...known, prescription: 'slightly-otherwise' },
      on: '2026-01-22',
      expect: 'allows',
    },
  ],
})
