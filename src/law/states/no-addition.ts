import { order, usc, type Cite } from '../cite.ts'
import type { Sourced } from './sourced.ts'
import type { DefaultRelease, DenialAlert, Fee, PermitExemption, Wait } from './transfer-law.ts'

/** Where we have it from, and from when it held where that is not the system's first day. */
export type Source = Sourced & Readonly<{ since?: string; until?: string }>

/** The system's first day: what was so before there was a check is told from here on. */
export const firstDay = '1998-11-30'

/** The charts in which the agency says which permits stand in place of a check. */
export const permitChart2017 = order('ATF, Permanent Brady Permit Chart, updated May 10, 2017')
export const permitChart2023 = order('ATF, Permanent Brady Permit Chart, updated August 10, 2023')
/** Known from accounts of it only. */
export const permitChart2025 = order('ATF, Brady Permit Chart, announced May 23, 2025')

/** A chart says what holds and not since when: the day of the first one read is the first that it proves. */
export const chartDay = '2017-05-10'
export const byCharts = { since: chartDay, confidence: 'cited', cites: [permitChart2017, permitChart2023] } as const

/** An account that says of each state whether it has adopted a policy, and seldom since when. */
export const everytown = (policy: string): Cite => order(`Everytown, gun law rankings of the 50 states, ${policy}`)

/** The state keeps no firearm back. */
export const noWait = (source: Source): Wait => ({
  firearms: 'all',
  period: 'none',
  says: 'The state sets no time that must pass between the sale of a firearm and its delivery.',
  since: firstDay,
  standing: 'in-force',
  ...source,
})

/** The state adds nothing to the federal period, three business days or what stands in its place under 21. */
export const federalPeriod = (source: Source): DefaultRelease => ({
  firearms: 'all',
  release: 'federal',
  says: 'Where nobody has answered, the state adds nothing to the federal period.',
  since: firstDay,
  standing: 'in-force',
  ...source,
})

/** The state asks neither its own agency nor the licensee to tell police of a denial. */
export const noAlert = (source: Source): DenialAlert => ({
  by: 'nobody',
  says: 'State law has nobody tell police of a denial.',
  since: firstDay,
  standing: 'in-force',
  ...source,
})

/** What the accounts of all states say of one that adds nothing. */
export const noWaitByAccount = noWait({ confidence: 'secondary', cites: [everytown('waiting periods')] })
export const federalPeriodByAccount = federalPeriod({
  confidence: 'secondary',
  cites: [everytown('Charleston loophole closed or limited')],
})
export const noAlertByAccount = noAlert({
  confidence: 'secondary',
  cites: [everytown('notification of failed background checks')],
})

/** The check costs the licensee and the transferee nothing. */
export const noFee = (source: Source): Fee => ({
  firearms: 'all',
  cents: 0,
  says: 'The state takes nothing for the check.',
  since: firstDay,
  standing: 'in-force',
  ...source,
})

/** Where the federal Center answers. The subsection came with the Act of January 8, 2008; earlier law was not looked up. */
export const freeFederalCheck: Fee = {
  ...noFee({ since: '2008-01-08', confidence: 'cited', cites: [usc(34, '40913')] }),
  says: 'The federal Center makes the check, and may take nothing for it.',
}

/** No permit of the state stands in place of a check. */
export const noQualifyingPermit = (source: Source): PermitExemption => ({
  permit: 'any permit',
  qualifies: false,
  says: 'No permit that the state issues stands in place of a check.',
  since: firstDay,
  standing: 'in-force',
  ...source,
})

/** A permit that stands in place of a check, by the agency's chart. */
export const qualifyingPermit = (permit: string, source: Source & { issuedFrom?: string }): PermitExemption => ({
  permit,
  qualifies: true,
  says: 'The permit stands in place of a check while it is valid, for five years from its issue.',
  since: firstDay,
  standing: 'in-force',
  ...source,
})
