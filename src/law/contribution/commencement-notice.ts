import { usc } from '../cite.ts'
import type { Stated } from '../lives/entry.ts'
import { contributionRule } from '../ruling.ts'
import { isFederalAgency } from './agency.ts'

/** What the person must be told, once by mouth and once in writing. */
const contents = ['prohibition', 'penalties', 'relief'] as const
const ways = ['oral', 'written'] as const

/**
 * The penalty that the notice names, by the day of the proceeding. The paragraph still points to 924(a)(2), from which the
 * penalty for 922(d) and (g) was moved.
 */
const penaltyOn = (day: string): string =>
  day < movedOn ? 'up to 10 years, 18 U.S.C. 924(a)(2)' : 'up to 15 years, 18 U.S.C. 924(a)(8)'
const movedOn = '2022-06-25'

/** The duty runs from thirty days after January 8, 2008. */
const dutyFrom = '2008-02-07'

type Told = Readonly<{
  agency: 'federal' | 'state'
  commenced: string
  told: Readonly<Record<(typeof ways)[number], readonly (typeof contents)[number][]>>
  /** Notice that comes later is none. */
  atCommencement: boolean
}>
type Notice =
  | Readonly<{ answer: 'not-due'; because: string }>
  | Readonly<{ answer: 'complete'; penalty: string }>
  | Readonly<{ answer: 'incomplete'; penalty: string; missing: readonly string[] }>

function noticeGiven({ agency, commenced, told, atCommencement }: Told): Notice {
  if (agency !== 'federal') return { answer: 'not-due', because: 'the duty binds federal agencies' }
  if (commenced < dutyFrom) return { answer: 'not-due', because: 'the duty began thirty days after January 8, 2008' }
  const missing = ways.flatMap(way =>
    contents.filter(each => !atCommencement || !told[way].includes(each)).map(each => `${each}, ${way}`),
  )
  const penalty = penaltyOn(commenced)
  return missing.length > 0 ? { answer: 'incomplete', penalty, missing } : { answer: 'complete', penalty }
}

/**
 * What is wanting of the two notices of a federal agency's record, by the days that it sent. It is reported, and is no ground to send the
 * record back or to take it out: 34 U.S.C. 40911(c)(4). What was decided before the duty began was begun before it.
 */
export function noticesWanting({
  ori,
  category,
  disposed,
  told = {},
}: Readonly<{ ori: string; category: string }> & Pick<Stated, 'disposed' | 'told'>): readonly (
  | 'orally'
  | 'inWriting'
)[] {
  if (category !== 'D' || !isFederalAgency(ori) || (disposed !== undefined && disposed < dutyFrom)) return []
  return (['orally', 'inWriting'] as const).filter(way => told[way] === undefined)
}

const everything = { oral: contents, written: contents } as const
const given = { agency: 'federal', commenced: '2026-03-02', told: everything, atCommencement: true } as const

export const noticeAtCommencement = contributionRule({
  id: 'notice-at-commencement',
  title: 'A federal agency tells the person when it begins to adjudicate',
  cites: [usc(34, '40911(c)(3)'), usc(18, '924(a)(8)')],
  says: 'A federal agency that begins to adjudicate someone tells the person at the commencement, by mouth and in writing, that firearms would be barred, what the penalties are, and that relief can be had.',
  since: '2008-01-08',
  answers: ['complete', 'incomplete', 'not-due'],
  decide: noticeGiven,
  examples: [
    {
      name: 'all three, both ways, on the first day of the proceeding',
      given,
      expect: { answer: 'complete', penalty: 'up to 15 years, 18 U.S.C. 924(a)(8)' },
    },
    {
      name: 'a letter alone is not enough',
      given: { ...given, told: { oral: [], written: contents } },
      expect: {
        answer: 'incomplete',
        penalty: 'up to 15 years, 18 U.S.C. 924(a)(8)',
        missing: ['prohibition, oral', 'penalties, oral', 'relief, oral'],
      },
    },
    {
      name: 'the penalty of the day: until June 24, 2022 the older one',
      given: { ...given, commenced: '2022-06-24' },
      expect: { answer: 'complete', penalty: 'up to 10 years, 18 U.S.C. 924(a)(2)' },
    },
    {
      name: 'nothing was said of relief',
      given: { ...given, told: { oral: ['prohibition', 'penalties'], written: ['prohibition', 'penalties'] } },
      expect: {
        answer: 'incomplete',
        penalty: 'up to 15 years, 18 U.S.C. 924(a)(8)',
        missing: ['relief, oral', 'relief, written'],
      },
    },
    {
      name: 'begun on the first day of the duty',
      given: { ...given, commenced: '2008-02-07' },
      expect: { answer: 'complete', penalty: 'up to 10 years, 18 U.S.C. 924(a)(2)' },
    },
    {
      name: 'begun the day before it',
      given: { ...given, commenced: '2008-02-06', told: { oral: [], written: [] } },
      expect: { answer: 'not-due', because: 'the duty began thirty days after January 8, 2008' },
    },
    {
      name: 'begun by the board of a state',
      given: { ...given, agency: 'state', told: { oral: [], written: [] } },
      expect: { answer: 'not-due', because: 'the duty binds federal agencies' },
    },
  ],
})
