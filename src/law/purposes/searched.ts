import { cfr, order, usc } from '../cite.ts'
import type { Purpose } from '../purpose.ts'
import { purposeRule } from '../ruling.ts'
import { machineAnswer } from '../response.ts'
import { lacksAlienNumber, searches } from '../searches.ts'

/** A point of contact asks its own state’s files beside; what it may ask the nation is this. */
const here = { role: 'national' } as const

type Asked = { purpose: Purpose; citizenships: readonly string[] }

export const whatIsSearched = purposeRule({
  id: 'what-is-searched',
  title: 'The Indices, NCIC, III, and for non-citizens the immigration files',
  cites: [
    cfr(28, '25.6(c)(1)(iii)'),
    cfr(28, '25.6(j)'),
    usc(42, '2201a'),
    order('Attorney General directive on immigration queries, 2002'),
  ],
  says: 'For a transfer, a permit, the return of a firearm and an armed guard of a nuclear facility the Indices, NCIC and III must all answer, and for whoever states another citizenship, be it beside the American, the immigration files too; for the other purposes of 25.6(j) the Indices alone.',
  since: '1998-11-30',
  decide: ({ purpose, citizenships }: Asked) => searches({ purpose, citizenships, here }),
  examples: [
    { name: 'a sale', given: { purpose: 'sale', citizenships: ['US'] }, expect: ['indices', 'ncic', 'iii'] },
    {
      name: 'a sale to somebody who states two citizenships',
      given: { purpose: 'sale', citizenships: ['US', 'CA'] },
      expect: ['indices', 'ncic', 'iii', 'iaq'],
    },
    {
      name: 'a firearm to be returned to a citizen of another country',
      given: { purpose: 'disposition', citizenships: ['FR'] },
      expect: ['indices', 'ncic', 'iii', 'iaq'],
    },
    {
      name: 'an armed guard of a nuclear facility',
      given: { purpose: 'nuclear', citizenships: ['US'] },
      expect: ['indices', 'ncic', 'iii'],
    },
    {
      name: 'an inquiry of ATF',
      given: { purpose: 'administrative', citizenships: ['US'] },
      expect: ['indices'],
    },
  ],
})

type Immigration = { citizenships: readonly string[]; numberGiven: boolean; filesAnswered: boolean }

/**
 * Practice, and no text of law: that it is Delayed and not refused was not read in the source, and the number is none of the five
 * descriptors. So it binds the machine, and an examiner may clear such a check.
 */
export const alienNumber = purposeRule({
  id: 'alien-number-missing',
  title: 'A non-citizen without a number is delayed and not refused',
  cites: [cfr(28, '25.7(a)'), usc(18, '922(g)(5)')],
  says: 'An inquiry about a non-citizen without alien or admission number is taken, has a number and its clocks, and by itself does not proceed; an examiner may clear it once the immigration files have answered.',
  since: '1998-11-30',
  answers: ['delayed', 'no-obstacle'],
  decide: ({ citizenships, numberGiven, filesAnswered }: Immigration) => {
    const asks = searches({ purpose: 'sale', citizenships, here })
    const answer = machineAnswer({
      silent: asks.filter(source => source === 'iaq' && !filesAnswered),
      alienNumberMissing: lacksAlienNumber(asks, { citizenships, numberGiven }),
      findings: [],
      under21: false,
      outreach: {},
    })
    return answer === 'proceed' ? 'no-obstacle' : answer
  },
  examples: [
    {
      name: 'no number was given',
      given: { citizenships: ['FR'], numberGiven: false, filesAnswered: true },
      expect: 'delayed',
    },
    {
      name: 'a number was given, and the files are silent',
      given: { citizenships: ['FR'], numberGiven: true, filesAnswered: false },
      expect: 'delayed',
    },
    {
      name: 'a number was given, and the files have answered',
      given: { citizenships: ['FR'], numberGiven: true, filesAnswered: true },
      expect: 'no-obstacle',
    },
    {
      name: 'an American has no such number, whatever second citizenship is stated',
      given: { citizenships: ['US', 'FR'], numberGiven: false, filesAnswered: true },
      expect: 'no-obstacle',
    },
    {
      name: 'an American who states a second citizenship, and the files are silent',
      given: { citizenships: ['US', 'FR'], numberGiven: false, filesAnswered: false },
      expect: 'delayed',
    },
    {
      name: 'a citizen has no such number',
      given: { citizenships: ['US'], numberGiven: false, filesAnswered: false },
      expect: 'no-obstacle',
    },
  ],
})

/** The files of NCIC that a transfer's query searches. None of them is a file of firearms. */
const ncicFiles: readonly string[] = [
  ...['wanted-person', 'foreign-fugitive', 'protection-order', 'immigration-violator'],
  ...['supervised-release', 'sex-offender-registry', 'protective-interest'],
]

/** `indicator`: whether a protection order bars under 922(g)(8): yes, no, or unknown. */
type NcicRecord = { query: 'QN' | 'QNP'; file: string; indicator?: 'Y' | 'N' | 'U' }

export const ncicRecords = purposeRule({
  id: 'ncic-records-returned',
  title: 'Which NCIC records a query returns',
  cites: [cfr(28, '25.6(c)(1)(iii)'), usc(18, '922(g)(8)'), order('FBI, NICS Users Manual, section 2')],
  says: 'Both queries search the files of wanted, deported, supervised and protected persons and no other; QN leaves out protection orders whose indicator says that they do not bar, and keeps those where it is unknown, while QNP returns them all.',
  since: '1998-11-30',
  answers: ['returned', 'left-out', 'not-searched'],
  decide: ({ query, file, indicator }: NcicRecord) => {
    if (!ncicFiles.includes(file)) return 'not-searched'
    return query === 'QN' && file === 'protection-order' && indicator === 'N' ? 'left-out' : 'returned'
  },
  examples: [
    { name: 'a wanted person', given: { query: 'QN', file: 'wanted-person' }, expect: 'returned' },
    {
      name: 'a protection order that does not bar, by QN',
      given: { query: 'QN', file: 'protection-order', indicator: 'N' },
      expect: 'left-out',
    },
    {
      name: 'the same by QNP',
      given: { query: 'QNP', file: 'protection-order', indicator: 'N' },
      expect: 'returned',
    },
    {
      name: 'one of which nobody said whether it bars',
      given: { query: 'QN', file: 'protection-order', indicator: 'U' },
      expect: 'returned',
    },
    { name: 'the file of stolen firearms', given: { query: 'QNP', file: 'gun' }, expect: 'not-searched' },
  ],
})
