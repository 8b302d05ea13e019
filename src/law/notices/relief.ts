import { usc } from '../cite.ts'
import type { Relief, ReliefProgram, ReliefStatus } from '../lives/relief.ts'
import { noticeRule } from '../ruling.ts'

/** What a person who applied for relief is told: what happened, what it means, and what can be done. In words for anybody. */
export type ReliefLetter = Readonly<{ happened: string; means: string; next: string }>

const agency = { 'federal-agency': 'The agency', state: 'The program of the state' } as const
const court = { 'federal-agency': 'the district court of the United States', state: 'a court of the state' } as const

const only =
  'It lifts the federal bar for a mental-health adjudication or commitment, 18 U.S.C. 922(d)(4) and (g)(4), and nothing else: another federal ground, and what a state’s own law forbids, stand as they did.'
const stands = 'The record of the adjudication or commitment stands, and a check that meets it is answered as before.'

const takenOut = 'and its record was taken out of the Indices'
/** Nothing is said to have been done that was not. */
const noneThere =
  'and no record of it was there under the agency’s number to take out of the Indices: the agency had taken it back, or records the person on another ground'

const relieved = (happened: string, became = takenOut): ReliefLetter => ({
  happened,
  means: `The adjudication or commitment is deemed not to have occurred, ${became}. ${only}`,
  next: 'Nothing has to be done. If a check is still delayed or denied, ask for the reason and challenge it: another record may be meant.',
})

function refused(happened: string, program: ReliefProgram): ReliefLetter {
  return {
    happened,
    means: stands,
    next: `You may ask ${court[program]} to look at it afresh. Ask it, or counsel, by when that must be done.`,
  }
}

type Decided = Exclude<ReliefStatus, 'received' | 'given-up' | 'in-review'>

const letters: Readonly<Record<Decided, (program: ReliefProgram, became?: string) => ReliefLetter>> = {
  granted: (program, became) => relieved(`${agency[program]} granted relief.`, became),
  denied: program => refused(`${agency[program]} denied relief.`, program),
  'deemed-denied': program =>
    refused(
      'The agency has not decided within 365 days of receiving the application, which the law counts as a denial without cause.',
      program,
    ),
  reversed: (program, became) => {
    const said = 'The court looked at it afresh and reversed the denial of relief.'
    const { happened, means, next } = relieved(said, became)
    const fees = ' The court awards the fees of counsel, which are mandatory then.'
    return { happened, means, next: program === 'federal-agency' ? next + fees : next }
  },
  upheld: () => ({
    happened: 'The court looked at it afresh and upheld the denial of relief.',
    means: stands,
    next: 'You may ask counsel whether the judgment can be appealed, or apply again when circumstances have changed.',
  }),
}

/** Undefined while nothing was decided. */
export function reliefLetter({
  status,
  program,
  noRecord,
}: Pick<Relief, 'status' | 'program' | 'noRecord'>): ReliefLetter | undefined {
  if (status === 'received' || status === 'given-up' || status === 'in-review') return undefined
  return letters[status](program, noRecord ? noneThere : takenOut)
}

export const reliefTold = noticeRule({
  id: 'relief-told',
  title: 'What a person who applied for relief is told',
  cites: [usc(34, '40911(c)(2)(B)'), usc(34, '40911(c)(2)(A)'), usc(34, '40915(a)'), usc(18, '925(c)')],
  says: 'The agency tells whoever applied what was decided, whether a record was there to take out, that relief lifts 922(d)(4) and (g)(4) and nothing else, and which court looks at a refusal afresh.',
  since: '2008-01-08',
  answers: ['given', 'nothing-yet'],
  decide: (given: { status: ReliefStatus; program: ReliefProgram; noRecord?: true }) =>
    reliefLetter(given) ?? 'nothing-yet',
  examples: [
    {
      name: 'granted by a federal agency',
      given: { status: 'granted', program: 'federal-agency' },
      expect: relieved('The agency granted relief.'),
    },
    {
      name: 'granted by a state, whose agency had taken its record back',
      given: { status: 'granted', program: 'state', noRecord: true },
      expect: relieved('The program of the state granted relief.', noneThere),
    },
    {
      name: 'denied by a state',
      given: { status: 'denied', program: 'state' },
      expect: {
        happened: 'The program of the state denied relief.',
        means: stands,
        next: 'You may ask a court of the state to look at it afresh. Ask it, or counsel, by when that must be done.',
      },
    },
    {
      name: 'not decided in 365 days',
      given: { status: 'deemed-denied', program: 'federal-agency' },
      expect: {
        happened:
          'The agency has not decided within 365 days of receiving the application, which the law counts as a denial without cause.',
        means: stands,
        next: 'You may ask the district court of the United States to look at it afresh. Ask it, or counsel, by when that must be done.',
      },
    },
    {
      name: 'a court reversed the refusal of a federal agency',
      given: { status: 'reversed', program: 'federal-agency' },
      expect: {
        ...relieved('The court looked at it afresh and reversed the denial of relief.'),
        next: 'Nothing has to be done. If a check is still delayed or denied, ask for the reason and challenge it: another record may be meant. The court awards the fees of counsel, which are mandatory then.',
      },
    },
    {
      name: 'a court reversed the refusal of a state',
      given: { status: 'reversed', program: 'state' },
      expect: relieved('The court looked at it afresh and reversed the denial of relief.'),
    },
    {
      name: 'a court upheld it',
      given: { status: 'upheld', program: 'state' },
      expect: {
        happened: 'The court looked at it afresh and upheld the denial of relief.',
        means: stands,
        next: 'You may ask counsel whether the judgment can be appealed, or apply again when circumstances have changed.',
      },
    },
    { name: 'a court looks at it', given: { status: 'in-review', program: 'state' }, expect: 'nothing-yet' },
    { name: 'given up', given: { status: 'given-up', program: 'federal-agency' }, expect: 'nothing-yet' },
    { name: 'still heard', given: { status: 'received', program: 'state' }, expect: 'nothing-yet' },
  ],
})
