import { cfr, decided, order, publicLaw, usc, type Cites } from './cite.ts'
import type { Policies, PolicyName } from './policies.ts'

/** A policy with its default, said here once more so that neither changes alone. */
type Chosen = { readonly [Name in PolicyName]: Readonly<{ name: Name; byDefault: Policies[Name] }> }[PolicyName]
/** Dated rules by name, a choice of the agency's, or neither: then it is watched, and no text is taken up. */
export type CarriedBy = Readonly<{ rules?: readonly string[]; policy?: Chosen }>

/** Law that is moving: what it is, how it stands as far as is known, and what we do meanwhile. */
export type Volatile = Readonly<{
  title: string
  /** `in-force`, `decided`: it binds. `proposed`: it does not yet. `ends`: it binds until a day that it names. */
  status: 'in-force' | 'decided' | 'proposed' | 'ends'
  /** Since when, until when, or what is waited for. */
  stands: string
  /** What the rules say where nobody chose otherwise. */
  byDefault: string
  carriedBy: CarriedBy
  cites: Cites
}>

/** The day on which this list was last gone through. It says what was known then, and no more. */
export const lookedAtOn = '2026-11-25'

export const volatile: readonly Volatile[] = [
  {
    title: 'Who is an unlawful user of a controlled substance',
    status: 'in-force',
    stands: 'an interim rule since January 22, 2026; comments closed on June 30, 2026, and no final rule was found',
    byDefault: 'on, for determinations from that day',
    carriedBy: { rules: ['controlled-substance-until-june-2026', 'controlled-substance'] },
    cites: [order('91 FR 2698 (Jan. 22, 2026), interim final rule')],
  },
  {
    title: 'Unlawful use as the only ground of a denial',
    status: 'decided',
    stands: 'decided on June 18, 2026, of one regular user; what else the statute reaches is left open',
    byDefault: 'an examiner first says what beyond use the record shows',
    carriedBy: {
      rules: ['controlled-substance'],
      policy: { name: 'controlled-substance-alone', byDefault: 'examiner' },
    },
    cites: [decided('United States v. Hemani (June 18, 2026)')],
  },
  {
    title: 'Another definition of the mental-health ground',
    status: 'proposed',
    stands: 'a proposed rule; no final one was found',
    byDefault: 'off: the definition in force decides',
    carriedBy: {},
    cites: [order('FR Doc. 2026-09156, proposed rule')],
  },
  {
    title: 'Sixty days instead of thirty for one check',
    status: 'proposed',
    stands: 'proposed in 2026; no final rule was found',
    byDefault: 'off: thirty days',
    carriedBy: { rules: ['thirty-days'], policy: { name: 'transfer-window', byDefault: 'thirty-days' } },
    cites: [order('91 FR 25432, proposed rule'), cfr(27, '478.102(c)')],
  },
  {
    title: 'Checks of a licensee’s own employees',
    status: 'proposed',
    stands: 'ordered by statute on June 25, 2022; the rules that would allow them are proposed',
    byDefault: 'off: such a question is refused',
    carriedBy: { rules: ['ask-about-firearm-handlers'], policy: { name: 'firearm-handler-checks', byDefault: 'off' } },
    cites: [usc(34, '40901(b)(2)'), order('89 FR 100424, proposed rule')],
  },
  {
    title: 'Under-21 outreach, notices of denial and the address, written into 28 CFR Part 25',
    status: 'proposed',
    stands: 'the statute binds and is the practice since 2022; the rules that write it down are proposed',
    byDefault: 'on, by the statute and the practice',
    carriedBy: { rules: ['under-21-outreach', 'denial-notice', 'address-asked'] },
    cites: [publicLaw('117-159'), order('89 FR 100404, proposed rule')],
  },
  {
    title: 'On what grounds federal relief is given',
    status: 'proposed',
    stands: 'a proposed rule on 18 U.S.C. 925(c); no final one was found',
    byDefault: 'off: relief that was given is a fact of the record, and this program gives none',
    carriedBy: {},
    cites: [usc(18, '925(c)'), order('90 FR 34394, proposed rule')],
  },
  {
    title: 'Veterans for whom only a fiduciary was appointed',
    status: 'in-force',
    stands: 'announced by the Department of Veterans Affairs on February 17, 2026',
    byDefault: 'on: they are not reported, and entries for that alone are taken back',
    carriedBy: { rules: ['fiduciary-records'] },
    cites: [order('Department of Veterans Affairs announcement of Feb. 17, 2026, on beneficiaries with fiduciaries')],
  },
  {
    title: 'The longer period under 21',
    status: 'ends',
    stands: 'ends after September 30, 2032 unless Congress renews it',
    byDefault: 'dated, by the day of the contact',
    carriedBy: { rules: ['ten-business-days'] },
    cites: [cfr(27, '478.102'), publicLaw('117-159')],
  },
  {
    title: 'A check for an application to make a firearm under the National Firearms Act',
    status: 'in-force',
    stands: 'a final rule of May 6, 2026',
    byDefault: 'on: ATF may ask from that day',
    carriedBy: { rules: ['ask-under-another-law'] },
    cites: [order('ATF, 91 FR 24362 (May 6, 2026)'), cfr(27, 'Part 479')],
  },
]

/** Policies that no rule decides by yet. Each that is not here is read by some file of `src`. */
export const notYetRead: readonly PolicyName[] = []
