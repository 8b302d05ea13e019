import { usc } from '../cite.ts'
import { whole } from '../contents.ts'
import type { ReliefFindings } from '../lives/relief.ts'
import { contributionRule } from '../ruling.ts'

/** What a state's program must have. The statute's own three first; how due process is made up was not read in the source. */
const elements = [
  ...(['application-to-the-state', 'lawful-authority-decides', 'state-law-and-due-process'] as const),
  ...(['safety-and-public-interest-standard', 'record-and-reputation-considered', 'de-novo-review'] as const),
  ...(['notice', 'evidence', 'independent-decision', 'record-of-proceedings', 'records-updated'] as const),
] as const
type Element = (typeof elements)[number]

type Program = Readonly<{ shown: readonly Element[] }>
type Conforms = Readonly<{ answer: 'conforms' }> | Readonly<{ answer: 'does-not-conform'; missing: readonly string[] }>

function conforms({ shown }: Program): Conforms {
  const has = whole(shown, elements)
  return has.answer === 'complete' ? { answer: 'conforms' } : { answer: 'does-not-conform', missing: has.missing }
}

export const stateReliefProgram = contributionRule({
  id: 'state-relief-program',
  title: 'When a state’s program for relief conforms',
  cites: [usc(34, '40915(a)')],
  says: 'A state’s program conforms when whoever was adjudicated or committed under its law can apply, a lawful authority decides with due process on safety and the public interest and looks at record and reputation, and a court reviews a refusal afresh; each element must be there.',
  since: '2008-01-08',
  answers: ['conforms', 'does-not-conform'],
  decide: conforms,
  examples: [
    { name: 'every element', given: { shown: elements }, expect: { answer: 'conforms' } },
    {
      name: 'no court looks at a refusal afresh',
      given: { shown: elements.filter(element => element !== 'de-novo-review') },
      expect: { answer: 'does-not-conform', missing: ['de-novo-review'] },
    },
    {
      name: 'reputation is not considered and records stay as they were',
      given: {
        shown: elements.filter(
          element => element !== 'record-and-reputation-considered' && element !== 'records-updated',
        ),
      },
      expect: { answer: 'does-not-conform', missing: ['record-and-reputation-considered', 'records-updated'] },
    },
  ],
})

type Relief = Readonly<{ answer: 'grant' | 'refuse' }> | Readonly<{ answer: 'unresolved'; missing: readonly string[] }>

const asks: Readonly<Record<keyof ReliefFindings, string>> = {
  circumstances: 'whether the circumstances of the disability were looked at',
  record: 'whether the record was looked at',
  reputation: 'whether the reputation was looked at',
  dangerous: 'whether the person is likely to act in a way dangerous to public safety',
  againstPublicInterest: 'whether relief would be against the public interest',
}
const names = Object.keys(asks) as readonly (keyof ReliefFindings)[]

/** What the authority must find. Unknown is not found, and is not refused either: it is heard further. */
export function standardOf(found: ReliefFindings): Relief {
  if (found.dangerous === true || found.againstPublicInterest === true) return { answer: 'refuse' }
  const missing = reliefNeeds(found).map(name => asks[name])
  return missing.length > 0 ? { answer: 'unresolved', missing } : { answer: 'grant' }
}

/** What was not looked at, or not found in favor, and a grant needs. */
export const reliefNeeds = (found: ReliefFindings): readonly (keyof ReliefFindings)[] =>
  names.filter(name =>
    name === 'dangerous' || name === 'againstPublicInterest' ? found[name] !== false : found[name] !== true,
  )

const safe = {
  circumstances: true,
  record: true,
  reputation: true,
  dangerous: false,
  againstPublicInterest: false,
} as const

export const reliefStandard = contributionRule({
  id: 'relief-standard',
  title: 'What is decided when relief is asked for',
  cites: [usc(34, '40915(a)(2)'), usc(34, '40911(c)(2)(A)'), usc(18, '925(c)')],
  says: 'Relief is granted when the circumstances, the record and the reputation were looked at, the person is not likely to endanger public safety, and relief is not against the public interest.',
  since: '2008-01-08',
  answers: ['grant', 'refuse', 'unresolved'],
  decide: (found: { [Name in keyof ReliefFindings]?: boolean }) => standardOf(found),
  examples: [
    { name: 'all of it found in favor', given: safe, expect: { answer: 'grant' } },
    { name: 'likely to be dangerous', given: { ...safe, dangerous: true }, expect: { answer: 'refuse' } },
    {
      name: 'safe, and against the public interest',
      given: { ...safe, againstPublicInterest: true },
      expect: { answer: 'refuse' },
    },
    {
      name: 'nobody asked about the reputation',
      given: { ...safe, reputation: false },
      expect: { answer: 'unresolved', missing: [asks.reputation] },
    },
  ],
})

/** Where the application stands; that it is deemed denied after a year is for the clock to say. */
type Application = Readonly<{ stands: 'granted' | 'denied' | 'deemed-denied' | 'pending'; reversed?: boolean }>
type Review = Readonly<{ answer: 'reviewed-afresh' | 'nothing-to-review'; fees: 'awarded' | 'none' }>

/** Fees are mandatory here and discretionary elsewhere; they follow a reversal. */
const reviewOf = ({ stands, reversed = false }: Application): Review =>
  stands === 'denied' || stands === 'deemed-denied'
    ? { answer: 'reviewed-afresh', fees: reversed ? 'awarded' : 'none' }
    : { answer: 'nothing-to-review', fees: 'none' }

export const federalReliefReviewed = contributionRule({
  id: 'federal-relief-reviewed',
  title: 'A court looks afresh at the relief that a federal agency refused or did not decide on',
  cites: [usc(34, '40911(c)(2)(A)'), usc(18, '925(c)')],
  says: 'Each federal agency that adjudicates or commits hears applications for relief; a court looks afresh at what it denied or is deemed to have denied, and awards the fees of counsel to whoever wins the reversal.',
  since: '2008-01-08',
  answers: ['reviewed-afresh', 'nothing-to-review'],
  decide: reviewOf,
  examples: [
    { name: 'denied', given: { stands: 'denied' }, expect: { answer: 'reviewed-afresh', fees: 'none' } },
    {
      name: 'deemed denied, and reversed',
      given: { stands: 'deemed-denied', reversed: true },
      expect: { answer: 'reviewed-afresh', fees: 'awarded' },
    },
    { name: 'granted', given: { stands: 'granted' }, expect: { answer: 'nothing-to-review', fees: 'none' } },
    { name: 'not decided yet', given: { stands: 'pending' }, expect: { answer: 'nothing-to-review', fees: 'none' } },
  ],
})
