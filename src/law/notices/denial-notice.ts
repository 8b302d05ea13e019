import { usc } from '../cite.ts'
import { defaultPolicies, type Policies } from '../policies.ts'
import { noticeRule } from '../ruling.ts'

/** Whose law the denial rests on. 925B names all of them but 922(d). */
const named = ['922(g)', '922(n)', 'state', 'local', 'tribal'] as const
type Ground = (typeof named)[number] | '922(d)'
type Chosen = Pick<Policies, 'sell-to-alone-notice' | 'police-notice-of-poc-denials'>

export type Denial = Readonly<{
  told: 'proceed' | 'delayed' | 'denied' | 'cancelled'
  /** Whether the check was for a transfer; a check for a permit gives no notice under 922(t). */
  transfer: boolean
  grounds: readonly [Ground, ...Ground[]]
  deniedBy: 'national' | 'poc'
  /** An investigation that the notice would compromise: it is said which, and who approved the wait. */
  investigation?: Readonly<{ reason: string; approver: string }>
  /** What the named holder of the policy decided on a denial under 922(d) alone. */
  decision?: Readonly<{ by: string; send: boolean }>
  policies?: Partial<Chosen>
}>

export type Notify =
  | Readonly<{ answer: 'notify'; withinHours: number }>
  | Readonly<{ answer: 'held'; because: string; until: string }>
  | Readonly<{ answer: 'none'; because: string }>

const withinHours = 24
/** Leaves four hours in which the notice can still reach police in time. */
const decideWithinHours = 20

/** 18 U.S.C. 925B(a)-(b): whether police hear of it, and what may make them wait. */
export function noticeOf(denial: Denial): Notify {
  const { told, transfer, deniedBy } = denial
  if (told !== 'denied') return { answer: 'none', because: 'nothing was denied' }
  if (!transfer) return { answer: 'none', because: 'no firearm was to be transferred on this check' }
  if (deniedBy !== 'national' && chosen(denial, 'police-notice-of-poc-denials') === 'off')
    return { answer: 'none', because: 'a point of contact denied, and its denials are its own to tell' }
  return held(denial) ?? { answer: 'notify', withinHours }
}

function held(denial: Denial): Notify | undefined {
  const { grounds, decision, investigation } = denial
  const sellToAlone = !grounds.some(ground => named.some(each => each === ground))
  if (sellToAlone && decision?.send === false)
    return { answer: 'none', because: `922(d) alone, and ${decision.by} decided against the notice` }
  if (sellToAlone && decision === undefined && chosen(denial, 'sell-to-alone-notice') === 'held')
    return {
      answer: 'held',
      because: '922(d) alone, which 925B does not name',
      until: `a named person decides within ${decideWithinHours} hours; it is not sent without that`,
    }
  // A wait that nobody justified, or nobody approved, is no wait.
  if (investigation === undefined || investigation.reason === '' || investigation.approver === '') return undefined
  return { answer: 'held', because: investigation.reason, until: `${investigation.approver} ends the wait` }
}

const chosen = <Name extends keyof Chosen>({ policies }: Denial, name: Name): Chosen[Name] =>
  policies?.[name] ?? defaultPolicies[name]

const denial = { told: 'denied', transfer: true, grounds: ['922(g)'], deniedBy: 'national' } as const

export const denialNotice = noticeRule({
  id: 'denial-notice',
  title: 'Police hear of a denial within a day',
  cites: [usc(18, '925B(a)'), usc(18, '925B(b)'), usc(18, '922(t)')],
  says: 'When a licensee is told that a transfer would violate 922(g), (n) or State, local or Tribal law, the local law enforcement authorities hear of it within twenty-four hours of the denial, or later for as long as an ongoing investigation would be compromised; a delay is not told.',
  since: '2022-10-01',
  answers: ['notify', 'held', 'none'],
  decide: noticeOf,
  examples: [
    { name: 'a felony', given: denial, expect: { answer: 'notify', withinHours: 24 } },
    {
      name: 'state law alone',
      given: { ...denial, grounds: ['state'] },
      expect: { answer: 'notify', withinHours: 24 },
    },
    {
      name: 'a delay',
      given: { ...denial, told: 'delayed' },
      expect: { answer: 'none', because: 'nothing was denied' },
    },
    {
      name: 'a check for a permit',
      given: { ...denial, transfer: false },
      expect: { answer: 'none', because: 'no firearm was to be transferred on this check' },
    },
    {
      name: 'an investigation, with its reason and who approved the wait',
      given: { ...denial, investigation: { reason: 'a purchase is being watched', approver: 'A. Supervisor' } },
      expect: { answer: 'held', because: 'a purchase is being watched', until: 'A. Supervisor ends the wait' },
    },
    {
      name: 'an investigation that nobody approved a wait for',
      given: { ...denial, investigation: { reason: 'a purchase is being watched', approver: '' } },
      expect: { answer: 'notify', withinHours: 24 },
    },
    {
      name: 'under 21, on 922(d) alone',
      given: { ...denial, grounds: ['922(d)'] },
      expect: {
        answer: 'held',
        because: '922(d) alone, which 925B does not name',
        until: 'a named person decides within 20 hours; it is not sent without that',
      },
    },
    {
      name: '922(d) alone, and the named person sends it',
      given: { ...denial, grounds: ['922(d)'], decision: { by: 'A. Supervisor', send: true } },
      expect: { answer: 'notify', withinHours: 24 },
    },
    {
      name: '922(d) alone, and the named person does not',
      given: { ...denial, grounds: ['922(d)'], decision: { by: 'A. Supervisor', send: false } },
      expect: { answer: 'none', because: '922(d) alone, and A. Supervisor decided against the notice' },
    },
    {
      name: '922(d) and state law: state law is enough',
      given: { ...denial, grounds: ['922(d)', 'state'] },
      expect: { answer: 'notify', withinHours: 24 },
    },
    {
      name: 'a state’s point of contact denied',
      given: { ...denial, deniedBy: 'poc' },
      expect: { answer: 'notify', withinHours: 24 },
    },
    {
      name: 'the Center denied, where the agency chose to tell of none that a point of contact denied',
      given: { ...denial, policies: { 'police-notice-of-poc-denials': 'off' } },
      expect: { answer: 'notify', withinHours: 24 },
    },
    {
      name: 'a point of contact denied, where the agency chose to tell none of those',
      given: { ...denial, deniedBy: 'poc', policies: { 'police-notice-of-poc-denials': 'off' } },
      expect: { answer: 'none', because: 'a point of contact denied, and its denials are its own to tell' },
    },
  ],
})
