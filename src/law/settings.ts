import type { Ori, State } from './words.ts'
import { defaultPolicies, type Policies } from './policies.ts'

/** Periods that the law leaves to the operator, within the limits it sets: ISO 8601 durations of elapsed time. */
export type Periods = Readonly<{
  /** How long an examiner may answer while the licensee waits; at most five minutes. */
  examinerWait: string
  /** From the moment the licensee was told Proceed until identity is destroyed; 25.9(b)(1)(iii) allows 24 h, we never over 20. */
  destroyIdentityAfter: string
  /** A search that has not answered by then, because we stopped, is finished by the worker. */
  finishSearchAfter: string
  /** How soon a source that was silent is tried again. */
  searchAgainEvery: string
  /** A mandatory source down for longer stops new checks before an NTN: the system is not in operation. */
  sourceDownLimit: string
  /** An examiner's claim that shows no act for this long returns to the queue. */
  claimLasts: string
  /** A batch that its agency sent and does not commit is destroyed after this, names and all. */
  batchWaits: string
  /** What was wrong with which row of a batch is kept for so long after it was committed, without the rows. */
  batchAnswersKept: string
  /** The answer to a file of permit holders waits for its agency so long at the most, and so does a file for its answer. */
  recheckKept: string
}>

/** Whom the law itself names as told of some denials. Where one is not set what it is owed stands until it is. */
export type Federal = Readonly<{ atf?: Ori; ice?: Ori }>

/**
 * What the law leaves to the operator, by name: periods, choices, since which day a state's point of contact asks the three
 * bodies about its transferees under 21 itself, and by which ORI ATF and ICE are reached.
 */
export type Settings = Periods &
  Readonly<{
    policies: Policies
    outreachByPocs: Readonly<Partial<Record<State, string>>>
    federal: Federal
    /** Where whoever runs the system is called by e-mail. */
    pagedAt?: string
  }>

export const periods: Periods = {
  examinerWait: 'PT0S',
  destroyIdentityAfter: 'PT1H',
  finishSearchAfter: 'PT30S',
  searchAgainEvery: 'PT1M',
  sourceDownLimit: 'PT30M',
  claimLasts: 'PT4H',
  batchWaits: 'PT168H',
  batchAnswersKept: 'PT2160H',
  recheckKept: 'PT168H',
}

export const settings: Settings = { ...periods, policies: defaultPolicies, outreachByPocs: {}, federal: {} }

/** The longest each period may be set to. */
const limits: Readonly<Record<keyof Periods, string>> = {
  examinerWait: 'PT5M',
  destroyIdentityAfter: 'PT20H',
  finishSearchAfter: 'PT2M',
  searchAgainEvery: 'PT5M',
  sourceDownLimit: 'PT4H',
  claimLasts: 'PT24H',
  batchWaits: 'PT720H',
  batchAnswersKept: 'PT8784H',
  recheckKept: 'PT720H',
}

/** The operator's settings over the defaults. Throws, naming the setting, where one is not a period within its limit. */
export function withSettings(chosen: Partial<Settings>): Settings {
  const { policies = defaultPolicies, outreachByPocs = {}, federal = {}, pagedAt, ...chosenPeriods } = chosen
  for (const [name, value] of Object.entries(chosenPeriods) as [keyof Periods, string][]) {
    const period = Temporal.Duration.from(value)
    const over = Temporal.Duration.compare(period, limits[name], { relativeTo: '2026-01-01' }) > 0
    if (over || period.sign < 0) throw new RangeError(`${name} must be between PT0S and ${limits[name]}`)
  }
  const paged = pagedAt === undefined ? {} : { pagedAt }
  return { ...periods, ...chosenPeriods, policies, outreachByPocs, federal, ...paged }
}
