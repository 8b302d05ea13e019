import { cfr, decided, usc, type Cites } from './cite.ts'

/** What the law, or its reading, leaves to the agency that runs the system: by name, with the choices and the default. */
type Policy = Readonly<{
  title: string
  /** One sentence: what is chosen, and why there is a choice. */
  says: string
  cites: Cites
  /** `law`: the law leaves it open; `proposed`: a rule is proposed and not in force; `practice`: what agencies do differs. */
  status: 'law' | 'proposed' | 'practice'
  choices: readonly [string, ...string[]]
}>

/** The first choice of each is the default. */
export const policies = {
  'sell-to-alone': {
    title: 'A ground under 922(d) alone, at 21 or over',
    says: 'Only under 21 does the law tell the system to answer for 922(d); at 21 or over a ground that 922(g), (n) and state law do not share goes to an examiner, or denies.',
    cites: [usc(18, '922(t)(1)(B)-(C)'), usc(18, '922(d)')],
    status: 'law',
    choices: ['examiner', 'denies'],
  },
  'sell-to-alone-notice': {
    title: 'The notice to police of a denial under 922(d) alone',
    says: '925B names 922(g), (n) and state law and not 922(d), so that such a notice is held for a named person, and is not sent without that person.',
    cites: [usc(18, '925B(a)')],
    status: 'law',
    choices: ['held', 'sent'],
  },
  'mental-event-before-16': {
    title: 'An adjudication or commitment before the age of 16',
    says: '922(d)(4) counts it never and 922(g)(4) has no words on age, so that an examiner weighs it, or it is no ground.',
    cites: [usc(18, '922(d)(4)'), usc(18, '922(g)(4)')],
    status: 'law',
    choices: ['examiner', 'no-ground'],
  },
  'controlled-substance-alone': {
    title: 'Unlawful use as the only ground',
    says: 'Since United States v. Hemani the status alone may not bar a regular user, so that an examiner first says what beyond use the record shows; the agency may leave it to the definition instead.',
    cites: [decided('United States v. Hemani (June 18, 2026)'), usc(18, '922(g)(3)')],
    status: 'law',
    choices: ['examiner', 'definition'],
  },
  'transfer-window': {
    title: 'How long one check may carry a transfer',
    says: 'Thirty days is the rule; doubling it is proposed and not in force.',
    cites: [cfr(27, '478.102(c)')],
    status: 'proposed',
    choices: ['thirty-days', 'sixty-days'],
  },
  'firearm-handler-checks': {
    title: 'Voluntary checks of a licensee’s own employees',
    says: 'The statute orders rules that would let licensees ask; they are proposed only, and until they are in force 28 CFR 25.6(a) forbids the question.',
    cites: [usc(34, '40901(b)(2)'), cfr(28, '25.6(a)')],
    status: 'proposed',
    choices: ['off', 'on'],
  },
  'police-notice-of-poc-denials': {
    title: 'Notices to police of what a point of contact denied',
    says: '925B binds the Attorney General and spares the authorities that denied; we notify the others, and the federal practice is to notify none.',
    cites: [usc(18, '925B(a)'), usc(18, '925B(d)')],
    status: 'practice',
    choices: ['other-authorities', 'off'],
  },
  'same-person-asked-often': {
    title: 'How often one person is asked about in a day before somebody looks',
    says: 'What shows a potential violation may be used while it is not yet destroyed, and no text says how often is too often: so many licensees or agencies, or so many times by one of them, are put before an auditor.',
    cites: [cfr(28, '25.9(b)(2)(i)'), cfr(28, '25.11(b)')],
    status: 'law',
    choices: ['three', 'five', 'off'],
  },
  'batch-withdrawn-by-one': {
    title: 'How many records an agency takes back without a second person',
    says: 'An agency takes back what no longer applies and no text says by how many people: once more than this would have left within the days that are counted, another person of the agency commits a batch than sent it.',
    cites: [usc(34, '40901(e)(1)(D)'), usc(34, '40912(c)(1)(B)')],
    status: 'law',
    choices: ['hundred', 'ten', 'thousand'],
  },
  'withdrawn-by-one-within': {
    title: 'The days within which those records are counted',
    says: 'No text says how long: within a week somebody at an agency sees what its scorecard says of a slip or a stolen key; a day lets seven times as many go, and a month holds an agency to a second person most of the time.',
    cites: [usc(34, '40901(e)(1)(D)'), usc(34, '40912(c)(1)(B)')],
    status: 'law',
    choices: ['week', 'day', 'month'],
  },
  'transfer-question-waits': {
    title: 'How long a licensee is asked about a transfer before a person telephones',
    says: 'A denial after the period ran out has the licensee asked whether the firearm was transferred, and no text says how long an answer is waited for before a person asks by telephone.',
    cites: [cfr(28, '25.6(c)(1)(iv)'), usc(18, '922(d)')],
    status: 'practice',
    choices: ['two-days', 'one-day', 'week'],
  },
  'small-counts-published': {
    title: 'Counts of few denials in what is published',
    says: '925C has Congress told by district and category and says nothing of small numbers; what is published beside that withholds a count of one to four, which may tell of one person, or shows every count.',
    cites: [usc(18, '925C')],
    status: 'law',
    choices: ['withheld', 'shown'],
  },
} as const satisfies Record<string, Policy>

export type PolicyName = keyof typeof policies
export type Policies = { readonly [Name in PolicyName]: (typeof policies)[Name]['choices'][number] }

export const policyNames = Object.keys(policies) as readonly PolicyName[]

export const defaultPolicies = Object.fromEntries(
  policyNames.map(name => [name, policies[name].choices[0]]),
) as unknown as Policies

/** The agency's choices over the defaults. Throws, naming the policy, where one is not among its choices. */
export function withPolicies(chosen: Readonly<Record<string, string>>): Policies {
  for (const [name, choice] of Object.entries(chosen)) {
    const policy: Policy | undefined = Object.hasOwn(policies, name) ? policies[name as PolicyName] : undefined
    if (policy === undefined) throw new RangeError(`${name} is not a policy`)
    if (!policy.choices.includes(choice)) throw new RangeError(`${name} must be one of ${policy.choices.join(', ')}`)
  }
  return { ...defaultPolicies, ...chosen }
}
