import { usc } from '../cite.ts'
import { reliefStanding } from '../clocks/relief-decision.ts'
import type { Relief, ReliefFindings, ReliefProgram, ReliefStatus } from '../lives/relief.ts'
import { contributionRule } from '../ruling.ts'
import { reliefNeeds, standardOf } from './relief-programs.ts'

/** Whose finding it was, in the words of the prohibitor. */
type DecidedBy = 'federal' | 'military' | 'state' | 'tribal' | 'local'

type Asked = Readonly<{
  category: string
  /** Absent where the record does not say. */
  decidedBy?: DecidedBy
  program: ReliefProgram
  /** Whether the state's program says by which writing it was certified. */
  certified: boolean
}>

/** A program relieves from what was decided under its own law, 34 U.S.C. 40911(c)(2)(A), 40915(a)(1); no program is a Tribe's. */
const reaches: Readonly<Record<ReliefProgram, readonly DecidedBy[]>> = {
  'federal-agency': ['federal', 'military'],
  state: ['state', 'local'],
}

export const reliefHearings = [
  'heard',
  'not-mental-health',
  'authority-unknown',
  'another-program',
  'not-certified',
] as const

/** Whether an application is taken, and if not why. */
export function reliefHeard({ category, decidedBy, program, certified }: Asked): (typeof reliefHearings)[number] {
  if (category !== 'D') return 'not-mental-health'
  if (decidedBy === undefined) return 'authority-unknown'
  if (!reaches[program].includes(decidedBy)) return 'another-program'
  return program === 'state' && !certified ? 'not-certified' : 'heard'
}

/** Which states' programs were certified, and since when, was not read in a source: the program says it of itself. */
export const reliefApplication = contributionRule({
  id: 'relief-application',
  title: 'Which program hears an application for relief, and from what',
  cites: [usc(34, '40911(c)(2)(A)'), usc(34, '40915(a)(1)'), usc(34, '40915(b)')],
  says: 'Relief is asked of the program under the law that adjudicated or committed, a federal agency’s or a state’s, for a mental-health record only; a state’s program says by which writing it was certified to conform.',
  since: '2008-01-08',
  answers: reliefHearings,
  decide: (asked: { category: string; decidedBy?: DecidedBy; program: ReliefProgram; certified: boolean }) =>
    reliefHeard(asked),
  examples: [
    {
      name: 'a federal board’s finding, by the agency’s program',
      given: { category: 'D', decidedBy: 'federal', program: 'federal-agency', certified: false },
      expect: 'heard',
    },
    {
      name: 'a court-martial’s finding',
      given: { category: 'D', decidedBy: 'military', program: 'federal-agency', certified: false },
      expect: 'heard',
    },
    {
      name: 'a county’s commitment, by the certified program of the state',
      given: { category: 'D', decidedBy: 'local', program: 'state', certified: true },
      expect: 'heard',
    },
    {
      name: 'a state’s commitment, and no federal agency can relieve from it',
      given: { category: 'D', decidedBy: 'state', program: 'federal-agency', certified: false },
      expect: 'another-program',
    },
    {
      name: 'a Tribe’s commitment, for which neither has a program',
      given: { category: 'D', decidedBy: 'tribal', program: 'state', certified: true },
      expect: 'another-program',
    },
    {
      name: 'the program does not say that it was certified',
      given: { category: 'D', decidedBy: 'state', program: 'state', certified: false },
      expect: 'not-certified',
    },
    {
      name: 'the record does not say whose finding it was',
      given: { category: 'D', program: 'state', certified: true },
      expect: 'authority-unknown',
    },
    {
      name: 'a conviction, of which these programs relieve nobody',
      given: { category: 'A1', decidedBy: 'state', program: 'state', certified: true },
      expect: 'not-mental-health',
    },
  ],
})

type Ready = Readonly<{
  program: ReliefProgram
  noticed: boolean
  heard: boolean
  findings: ReliefFindings
  decision: 'granted' | 'denied'
}>
export type MayDecide =
  | Readonly<{ answer: 'may-decide' }>
  | Readonly<{ answer: 'not-what-was-found' }>
  | Readonly<{ answer: 'not-ready'; missing: readonly string[] }>

/** The steps before a decision, by the names of the members that tell of them. */
export function mayDecideRelief({ program, noticed, heard, findings, decision }: Ready): MayDecide {
  const standard = standardOf(findings)
  // Due process is the statute's word for the states' programs, 40915(a)(2); a federal agency has the standard of 925(c) alone.
  const steps = program === 'state' ? [...(noticed ? [] : ['noticed']), ...(heard ? [] : ['heard'])] : []
  const open = standard.answer === 'unresolved' ? reliefNeeds(findings).map(name => `findings/${name}`) : []
  if (steps.length + open.length > 0) return { answer: 'not-ready', missing: [...steps, ...open] }
  const found = standard.answer === 'grant' ? 'granted' : 'denied'
  return { answer: found === decision ? 'may-decide' : 'not-what-was-found' }
}

const favorable = {
  circumstances: true,
  record: true,
  reputation: true,
  dangerous: false,
  againstPublicInterest: false,
} as const
const ready = { program: 'state', noticed: true, heard: true, findings: favorable, decision: 'granted' } as const

export const reliefMayBeDecided = contributionRule({
  id: 'relief-may-be-decided',
  title: 'When an application for relief can be decided',
  cites: [usc(34, '40915(a)(2)'), usc(34, '40911(c)(2)(A)'), usc(18, '925(c)')],
  says: 'Relief is decided as it was found: granted when circumstances, record and reputation were looked at and neither danger nor the public interest is against it, denied when one of them is; a state’s program has told the person and heard the evidence before.',
  since: '2008-01-08',
  answers: ['may-decide', 'not-what-was-found', 'not-ready'],
  decide: (given: {
    program: ReliefProgram
    noticed: boolean
    heard: boolean
    findings: { [Name in keyof ReliefFindings]?: boolean }
    decision: 'granted' | 'denied'
  }) => mayDecideRelief(given),
  examples: [
    { name: 'told, heard, and found in favor', given: ready, expect: { answer: 'may-decide' } },
    {
      name: 'found in favor, and denied',
      given: { ...ready, decision: 'denied' },
      expect: { answer: 'not-what-was-found' },
    },
    {
      name: 'found dangerous, and denied: nothing more need be looked at',
      given: { ...ready, findings: { dangerous: true }, decision: 'denied' },
      expect: { answer: 'may-decide' },
    },
    {
      name: 'a state that heard nobody',
      given: { ...ready, noticed: false, heard: false },
      expect: { answer: 'not-ready', missing: ['noticed', 'heard'] },
    },
    {
      name: 'a federal agency on the papers that it has',
      given: { ...ready, program: 'federal-agency', noticed: false, heard: false },
      expect: { answer: 'may-decide' },
    },
    {
      name: 'nobody asked about the reputation, nor about the public interest',
      given: { ...ready, findings: { circumstances: true, record: true, dangerous: false } },
      expect: { answer: 'not-ready', missing: ['findings/reputation', 'findings/againstPublicInterest'] },
    },
  ],
})

/**
 * Whether a decision of a day still counts as one. After 365 days a federal agency may still grant, which harms nobody; it can deny
 * nothing any more that is not denied already.
 */
export function decidesInTime(
  { program, received }: Pick<Relief, 'program' | 'received'>,
  decision: 'granted' | 'denied',
  on: string,
): boolean {
  if (program === 'state' || decision === 'granted') return true
  const day = Temporal.PlainDate.from(on)
  return reliefStanding({ received: Temporal.PlainDate.from(received), decided: day }, day) === 'decided'
}

/** What ends the entry: a grant, and a court's reversal of a refusal. */
export const relieving = ['granted', 'reversed'] as const satisfies readonly ReliefStatus[]
export const isRelieving = (status: ReliefStatus): status is (typeof relieving)[number] =>
  relieving.some(each => each === status)

/** 18 U.S.C. 925(c) as 34 U.S.C. 40911(c)(2)(A) takes it over: mandatory on a reversal, and of a federal agency's refusal alone. */
export const owesFees = ({ program, status }: Pick<Relief, 'program' | 'status'>): boolean =>
  program === 'federal-agency' && status === 'reversed'
