import { purposes, type Purpose } from '#law/purpose.ts'
import type { SourceName } from '#law/words.ts'
import type { Hit, Hits } from '#search/hit.ts'
import { lookInto, type Case, type Evidence, type Moment, type Sight } from '../evidence.ts'
import { unless, watchEvents, type Rule } from '../rule.ts'
import { readsAs, type Reading } from '../stories.ts'
import { dateOf } from './own-days.ts'
import { dayIn } from './own-dates.ts'

const answers = ['proceeded', 'cleared'] as const

const rules: readonly Rule[] = [
  // I1: every source that the law names has answered in full, for this check, after it began.
  {
    id: 'I1',
    on: answers,
    wrong: (seen, evidence) => unheard(seen.after, evidence).map(source => `${source} has not answered in full`),
  },
  { id: 'I1', on: ['proceeded'], wrong: (seen, evidence, moment) => plainlyTheirs(seen.after, evidence, moment) },
  {
    id: 'I1',
    on: ['proceeded'],
    wrong: ({ before }) => unless(claimant(before) === undefined, 'an examiner is at work on it'),
  },
  { id: 'I1', on: ['proceeded'], wrong: ({ after }) => unless(!lacksNumber(after), 'an alien’s number is missing') },
  { id: 'I1', on: ['cleared'], wrong: (seen, evidence, moment) => unsettled(seen.after, evidence, moment) },
  { id: 'I1', on: answers, wrong: ({ after }) => unasked(after).map(body => `${body} has not been heard`) },
  // I2: a person says so, about a record which that person confirmed, which stands and prohibits.
  { id: 'I2', on: ['cleared', 'denied'], wrong: byClaimant },
  { id: 'I2', on: ['searched-deep'], wrong: byClaimant },
  {
    id: 'I2',
    on: ['denied'],
    wrong: ({ after }, evidence, moment) =>
      unless(grounds(after, evidence, moment).length > 0, 'no confirmed record that stands prohibits'),
  },
  // I4: an answer stands.
  {
    id: 'I4',
    on: [...answers, 'delayed', 'denied', 'lapsed', 'cancelled'],
    wrong: ({ before }) =>
      unless(
        !['proceed', 'denied', 'overturned', 'cancelled'].includes(before?.status ?? ''),
        `after ${before?.status}`,
      ),
  },
  // I10: that the period ran out is not an answer, and the machine gives none after it.
  {
    id: 'I10',
    on: ['proceeded'],
    wrong: ({ before }) => unless(before?.status !== 'lapsed', 'the period had run out'),
  },
]

export const decisions = watchEvents(rules)

/** 28 CFR 25.6(c)(1)(iii), (j): which files have to answer, said once more. */
export function required({ assigned, asked }: Case): readonly SourceName[] {
  const foreign = asked?.inquiry.transferee.citizenships.some(country => country !== 'US') === true
  const { purpose } = assigned
  const all = isTransfer(purpose) || ['permit', 'permit-recheck', 'disposition', 'nuclear'].includes(purpose)
  return [
    ...(all ? (['indices', 'ncic', 'iii'] as const) : (['indices'] as const)),
    ...(foreign ? (['iaq'] as const) : []),
  ]
}

/** An alien whom nobody gave a number of is cleared by a person or not at all. */
function lacksNumber({ asked }: Case): boolean {
  const { citizenships = [], alienNumber } = asked?.inquiry.transferee ?? {}
  return citizenships.length > 0 && !citizenships.includes('US') && alienNumber === undefined
}

const isTransfer = (purpose: Purpose): boolean => purposes[purpose].transfer

/** What the files' own logs have of this inquiry since it got its number. */
const heardFor = ({ asked, heardBefore }: Case, { heard }: Evidence) =>
  asked === undefined ? [] : heard(asked.tag).slice(heardBefore)

const inFull = (check: Case, evidence: Evidence) =>
  heardFor(check, evidence).flatMap(({ source, answer }) =>
    answer.kind === 'answered' && !answer.more ? [{ source, records: answer.records }] : [],
  )

const unheard = (check: Case, evidence: Evidence): readonly SourceName[] =>
  required(check).filter(name => !inFull(check, evidence).some(({ source }) => source === name))

/**
 * Records that describe, without an error, the person who was asked about without one; unless somebody said that it is another, or
 * found out what makes it harmless.
 */
function plainlyTheirs(check: Case, evidence: Evidence, { now }: Moment): readonly string[] {
  const { asked } = check
  if (asked?.exact !== true) return []
  const on = today(check, now)
  const said = judgements(check)
  const settled = hitsOf(check, evidence)
    .filter(hit => said.get(hit.number) === false || readingOf(hit, on) === 'allows')
    .map(({ record }) => record.id)
  const records = inFull(check, evidence).flatMap(answered => answered.records)
  return records
    .filter(({ id }) => !settled.includes(id))
    .filter(({ id }) => evidence.planted(id)?.exact === true && evidence.planted(id)?.person === asked.person)
    .filter(record => readsAs(record, on) !== 'allows')
    .map(({ category, id }) => `over ${category} ${id}`)
}

export const today = ({ assigned: { zone } }: Case, now: Temporal.Instant): string => dateOf(dayIn(now, zone))

export const hitsOf = ({ ntn }: Case, { sim }: Evidence): readonly Hit[] =>
  (lookInto(sim, ntn, 'hits') as Hits | undefined)?.hits ?? []

export const readingOf = ({ record, added }: Hit, on: string): Reading =>
  readsAs({ category: record.category, facts: { ...record.facts, ...added } }, on)

/** The last that a person said of each hit. */
export function judgements({ events }: Case): ReadonlyMap<number, boolean> {
  const said = events.flatMap(({ event, by }) =>
    event.type === 'judged' && by === `examiner ${event.examiner}` ? [[event.hit, event.same] as const] : [],
  )
  return new Map(said)
}

function unsettled(check: Case, evidence: Evidence, { now }: Moment): readonly string[] {
  const said = judgements(check)
  return (
    hitsOf(check, evidence)
      // What the voluntary appeal file cleared is I43's; an examiner who says otherwise of it stands before that.
      .filter(hit => said.get(hit.number) !== false && !(hit.cleared === true && said.get(hit.number) === undefined))
      .filter(hit => readingOf(hit, today(check, now)) !== 'allows')
      .map(({ number }) => `over hit ${number}`)
  )
}

function grounds(check: Case, evidence: Evidence, { now }: Moment): readonly Hit[] {
  const said = judgements(check)
  const { entries } = evidence.sim.store.tables
  return hitsOf(check, evidence)
    .filter(hit => said.get(hit.number) === true && readingOf(hit, today(check, now)) === 'prohibits')
    .filter(({ record }) => record.source !== 'indices' || entries.get(record.id, '')?.inForce === true)
}

const bodies = ['juvenile-justice', 'mental-health', 'local-police'] as const

export function unasked({ assigned, events }: Case): readonly string[] {
  const heard = events.map(({ event }) => (event.type === 'outreach-answered' ? event.body : undefined))
  return assigned.under21 ? bodies.filter(body => !heard.includes(body)) : []
}

function claimant(check: Case | undefined): string | undefined {
  const last = check?.events.findLast(({ event: { type } }) => type === 'claimed' || type === 'released')
  return last?.event.type === 'claimed' ? last.event.examiner : undefined
}

function byClaimant({ event, row, before }: Sight): readonly string[] {
  const examiner = 'examiner' in event ? event.examiner : undefined
  const right = examiner !== undefined && row.by === `examiner ${examiner}` && claimant(before) === examiner
  return unless(right, `by ${row.by}, whose claim it was not`)
}
