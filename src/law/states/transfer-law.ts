import type { Unknown } from '../clocks/unknown.ts'
import type { FirearmType, Standing } from '../words.ts'
import type { Sourced } from './sourced.ts'

/** Everything that a provision of state law carries: what it says in our own words, from when to when, and how sure we are. */
export type Provided = Readonly<{ says: string; since: string; until?: string; standing: Standing }> & Sourced

/** What is transferred, as far as the inquiry tells. `only` narrows it in words that the inquiry cannot tell apart. */
export type Covers = Readonly<{ firearms: readonly FirearmType[] | 'all'; only?: string }>

/** Civil days, elapsed hours, or days on which the state's offices are open. */
export type Period = Readonly<{ hours: number }> | Readonly<{ days: number }> | Readonly<{ businessDays: number }>

/** How long the state keeps a firearm back, whatever the check says. `spares` names those whom it does not bind. */
export type Wait = Covers & Readonly<{ period: Period | 'none'; spares?: string }> & Provided

/**
 * What the state says where nobody has answered: `federal` adds nothing to the federal period, a period is one of its own from
 * the contact, and `never` allows no transfer without a Proceed.
 */
export type DefaultRelease = Covers & Readonly<{ release: 'federal' | 'never' | Period }> & Provided

/** Who must tell police of a denial under state law: the state's agency, the licensee, or nobody. */
export type DenialAlert = Readonly<{ by: 'state-agency' | 'licensee' | 'nobody'; to?: string; within?: Period }> &
  Provided

/** What the state takes for a check, in cents; `varies` where it is set case by case. */
export type Fee = Covers & Readonly<{ cents: number | 'varies' }> & Provided

/** A permit and whether, issued within five years, it stands in place of a check (18 U.S.C. 922(t)(3)). */
export type PermitExemption = Readonly<{ permit: string; qualifies: boolean; issuedFrom?: string }> & Provided

/** What nobody has found out is not an empty list: it is unknown, with what was looked for. */
export type Known<Fact> = readonly [Fact, ...Fact[]] | Unknown

/** What the law of one jurisdiction adds to the federal law of a transfer. */
export type TransferLaw = Readonly<{
  waits: Known<Wait>
  defaultRelease: Known<DefaultRelease>
  denialAlerts: Known<DenialAlert>
  fees: Known<Fee>
  permits: Known<PermitExemption>
}>

const lookedFor: Unknown = { unknown: 'no source was found' }

/** Of a jurisdiction whose law nobody has looked up yet. */
export const unknownTransferLaw: TransferLaw = {
  waits: lookedFor,
  defaultRelease: lookedFor,
  denialAlerts: lookedFor,
  fees: lookedFor,
  permits: lookedFor,
}
