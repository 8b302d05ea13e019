import { cfr, publicLaw, usc, order, type Cites } from '../cite.ts'
import { defaultPolicies, type PolicyName } from '../policies.ts'
import type { Purpose } from '../purpose.ts'
import type { Answered } from '../ruling.ts'

/** Who wants to ask, as far as the law tells them apart. An agency is known by its ORI; an employer may be a licensee too. */
export const askers = [
  ...(['licensee', 'representative', 'poc', 'criminal-justice-agency', 'tribal-agency'] as const),
  ...(['atf', 'nuclear-regulatory-commission', 'employer', 'private-person'] as const),
] as const
export type Asker = (typeof askers)[number]

/** One reason for which the law lets somebody ask. */
type UseRow = Readonly<{
  title: string
  cites: Cites
  /** Who may ask, each from the day on which the law said so. */
  askers: Readonly<Partial<Record<Asker, string>>>
  /** The agency's choice on which it hangs, where the law leaves it open. */
  policy?: Readonly<{ name: PolicyName; choice: string }>
  /** The purposes under which this system runs such a check; none where it does not run it yet. */
  as: readonly Purpose[]
}>

const firstDay = '1998-11-30'
/** The rule that let Tribal agencies ask, and any criminal justice agency before it returns a firearm. */
const tribalAgencies = '2015-01-20'

const agencies = { 'criminal-justice-agency': firstDay, 'tribal-agency': tribalAgencies } as const
const amended = order('Department of Justice, 79 FR 69047 (Nov. 20, 2014)')

/**
 * Every reason for asking there is; what is not in this table may not be asked for. That explosives stood in 25.6(j)(1) from the
 * first day was not read in the source.
 */
export const uses = {
  transfer: {
    title: 'The proposed transfer of a firearm by a licensee',
    cites: [usc(18, '922(t)(1)'), cfr(28, '25.6(a)'), cfr(28, '25.6(d)')],
    askers: { licensee: firstDay, representative: firstDay, poc: firstDay },
    as: ['sale', 'private-sale', 'return-to-seller', 'rental', 'pre-pawn', 'redemption'],
  },
  'firearm-permit': {
    title: 'A permit or license to possess, acquire, transfer or carry a firearm',
    cites: [cfr(28, '25.6(j)(1)'), amended],
    askers: { ...agencies, poc: firstDay },
    as: ['permit', 'permit-recheck'],
  },
  'explosives-permit': {
    title: 'A permit or license to import, manufacture, deal in or purchase explosives',
    cites: [cfr(28, '25.6(j)(1)'), amended],
    askers: agencies,
    as: [],
  },
  'atf-inquiry': {
    title: 'An inquiry of ATF in enforcing the Gun Control Act or the National Firearms Act',
    cites: [cfr(28, '25.6(j)(2)')],
    askers: { atf: firstDay },
    as: ['administrative'],
  },
  disposition: {
    title: 'The return of a firearm that a criminal justice agency holds',
    cites: [cfr(28, '25.6(j)(3)'), amended],
    askers: { 'criminal-justice-agency': tribalAgencies, 'tribal-agency': tribalAgencies },
    as: ['disposition'],
  },
  // The statute waited for guidelines, which were first issued on that day.
  'nuclear-security': {
    title: 'Armed guards of what the Nuclear Regulatory Commission licenses',
    cites: [usc(42, '2201a')],
    askers: { 'nuclear-regulatory-commission': '2009-09-11' },
    as: ['nuclear'],
  },
  // ATF made such checks before the rule that requires them.
  'nfa-making': {
    title: 'An application to make a firearm under the National Firearms Act',
    cites: [order('ATF, 91 FR 24362 (May 6, 2026)'), cfr(27, 'Part 479')],
    askers: { atf: '2026-05-06' },
    as: [],
  },
  // How ATF's own checks of such transfers are ordered was not read in the source.
  'nfa-transfer': {
    title: 'An application to transfer a firearm under the National Firearms Act',
    cites: [usc(26, '5812'), cfr(27, 'Part 479')],
    askers: { atf: firstDay },
    as: [],
  },
  'firearm-handler': {
    title: 'A licensee’s own employee, or one to be, who would handle firearms',
    cites: [usc(34, '40901(b)(2)'), publicLaw('117-159')],
    askers: { licensee: '2022-06-25' },
    policy: { name: 'firearm-handler-checks', choice: 'on' },
    as: [],
  },
} as const satisfies Record<string, UseRow>

export type Use = keyof typeof uses
export const useNames = Object.keys(uses) as readonly Use[]

/** Who asks for what, on which legal day. A use that the table does not know is read as text, and refused. */
export type Asking = Readonly<{
  use: string
  asker: Asker
  on: string
  /** What the agency chose; the defaults stand for the rest. */
  policies?: Readonly<Partial<Record<PolicyName, string>>>
}>

/** 28 CFR 25.6(a), (j): whether this asker may ask for this. */
export function mayAskIn({ use, asker, on, policies = {} }: Asking): Answered<'may' | 'may-not'> {
  const row: UseRow | undefined = useNames.includes(use as Use) ? uses[use as Use] : undefined
  if (row === undefined) return mayNot('no provision lets anybody ask for this')
  const since = row.askers[asker]
  if (since === undefined) return mayNot('the law lets others ask for this, and not this asker')
  if (on < since) return mayNot('the law did not let this asker ask for this yet')
  const { policy } = row
  if (policy !== undefined && { ...defaultPolicies, ...policies }[policy.name] !== policy.choice) {
    return mayNot('the rules that would allow it are not in force, and the agency has not chosen otherwise')
  }
  return { answer: 'may', because: row.title }
}

const mayNot = (because: string): Answered<'may-not'> => ({ answer: 'may-not', because })
