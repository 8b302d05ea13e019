import { ageOn } from '#law/clocks/age.ts'
import type { Transaction } from '#law/lives/transaction.ts'
import { conclude } from '#law/prohibitors/registry.ts'
import type { Policies } from '#law/policies.ts'
import type { ByRelation } from '#law/relations.ts'
import type { Finding, Known } from '#law/response.ts'
import { lacksAlienNumber } from '#law/searches.ts'
import type { IsoDate } from '#law/words.ts'
import type { World } from '../world.ts'
import type { Searched } from './search.ts'

/** A finding with what an examiner, and later a challenge, need to see of how it came about. */
export type Screened = Finding & Readonly<{ rule: string; cites: readonly string[]; by: ByRelation }>

/** When it is decided, which law is then in force, and what the agency chose where that law leaves a choice. */
export type Moment = Readonly<{ now: Temporal.Instant; policies: Policies }>
export const momentOf = ({ now, settings }: Pick<World, 'now' | 'settings'>): Moment => ({
  now: now(),
  policies: settings.policies,
})

/** What the answer is decided on: who it is about, what was found, and who has not answered. */
export type Evidence = Pick<Searched, 'transferee' | 'hits' | 'silent'>

/**
 * What the law says about each hit today, by the definition in force now and not at contact, with what a person has said about
 * whose record it is.
 */
export function screen(
  { hits: { hits }, transferee }: Pick<Evidence, 'hits' | 'transferee'>,
  check: Transaction,
  { now, policies }: Moment,
): readonly Screened[] {
  const { saleState, zone, contact } = check.assigned
  const on = now.toZonedDateTimeISO(zone).toPlainDate().toString() as IsoDate
  const contactDay = Temporal.Instant.from(contact).toZonedDateTimeISO(zone).toPlainDate()
  const { born, state } = transferee.description
  const age = ageOn(Temporal.PlainDate.from(born), contactDay)
  return hits.map(({ number, record, added, cleared }) => {
    const facts = { ...record.facts, ...added }
    const circumstances = { on, age, saleState, residence: state, policies }
    const { rule, conclusion, cites, by } = conclude(record.category, facts, circumstances)
    // What an examiner says of it now stands before what was found for the appeal file.
    const same = check.judged[number] ?? (cleared ? false : undefined)
    return {
      hit: number,
      rule,
      conclusion,
      by,
      cites: cites.map(cite => cite.text),
      ...(same === undefined ? {} : { same }),
    }
  })
}

/** Everything that the answer depends on. */
export function known(check: Transaction, evidence: Evidence, moment: Moment): Known {
  const { citizenships, alienNumber } = evidence.transferee
  const { asks, under21 } = check.assigned
  return {
    silent: evidence.silent,
    alienNumberMissing: lacksAlienNumber(asks, { citizenships, numberGiven: alienNumber !== undefined }),
    findings: screen(evidence, check, moment),
    under21,
    outreach: check.outreach,
  }
}
