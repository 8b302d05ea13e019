import type { Cite } from '../cite.ts'
import type { CountedDay } from '../clocks/business-days.ts'
import { legalDay } from '../clocks/legal-day.ts'
import { spokenDate } from '../clocks/spoken-date.ts'
import { isUnknown, type Unknown } from '../clocks/unknown.ts'
import { validThrough } from '../clocks/validity.ts'
import { governs } from '../rule.ts'
import { daysOf, endOf, type Sale } from './period-end.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import { jurisdictions } from './registry.ts'
import type { Confidence, Standing } from '../words.ts'
import type { Covers, Known, Period, Provided } from './transfer-law.ts'

/** Not on this check, or not without a Proceed: no day can be given because none will come. */
export type Never = Readonly<{ never: string }>
export type Lawful = Temporal.ZonedDateTime | Unknown | Never
export const isNever = (value: unknown): value is Never =>
  typeof value === 'object' && value !== null && 'never' in value

/** A provision of the state that was looked at, and what it comes to for this transfer. */
export type Applied = Readonly<{
  about: 'wait' | 'release'
  says: string
  standing: Standing
  confidence: Confidence
  cites: readonly Cite[]
  until?: Temporal.ZonedDateTime | Unknown | Never
  /** Where it counts business days: each of them, with its reason. */
  counted?: readonly CountedDay[]
}>

export type StateLaw = Readonly<{ earliestLawfulAt: Lawful; provisions: readonly Applied[] }>

/**
 * The latest of the federal moment, the end of each waiting period of the state, and, where nobody has answered, what the state
 * says of that. It is a moment only if every part of it stands in a dated provision with a source; where a part is unknown the
 * whole is, and where the state allows no transfer on silence, or only after the check has run out, there is none.
 */
export const stateLaw = (sale: Sale, federal: Temporal.ZonedDateTime | Unknown, answered: boolean): StateLaw =>
  lawOf(jurisdictions[sale.state], sale, federal, answered)

/** The same by the law of any jurisdiction, so that a proposed one can be tried. */
export function lawOf(
  { name, transfers: { waits, defaultRelease } }: Pick<Jurisdiction, 'name' | 'transfers'>,
  sale: Sale,
  federal: Temporal.ZonedDateTime | Unknown,
  answered: boolean,
): StateLaw {
  const looked = [
    applying({ facts: waits, about: 'wait', name }, sale, ({ period }) => (period === 'none' ? undefined : period)),
    ...(answered
      ? []
      : [
          applying({ facts: defaultRelease, about: 'release', name }, sale, ({ release, says }) => {
            if (release === 'federal') return undefined
            return release === 'never' ? { never: says } : release
          }),
        ]),
  ]
  const ends = [
    federal,
    ...looked.flatMap(({ provisions, gap }) => [...provisions.filter(isInForce).map(({ until }) => until), gap]),
  ]
  return {
    earliestLawfulAt: within(latest(ends), sale),
    provisions: different(looked.flatMap(({ provisions }) => provisions)),
  }
}

const isInForce = ({ standing }: Pick<Provided, 'standing'>): boolean => standing === 'in-force'

/** What says the same of two kinds of firearm is said once. */
const different = (applied: readonly Applied[]): readonly Applied[] => [
  ...new Map(applied.map(each => [`${each.about} ${each.says}`, each])).values(),
]

type Until = Applied['until']
/** What is recorded on one matter, and why that is not enough where none of it is in force. */
type Looked = Readonly<{ provisions: readonly Applied[]; gap: Unknown | undefined }>

/** The facts that govern such a transfer on the day of the contact. Nothing recorded is not nothing required: it is unknown. */
function applying<Fact extends Covers & Provided>(
  { facts, about, name }: Readonly<{ facts: Known<Fact>; about: Applied['about']; name: string }>,
  sale: Sale,
  adds: (fact: Fact) => Period | Never | undefined,
): Looked {
  const matter = about === 'wait' ? 'waiting periods' : 'transfers without an answer'
  if (isUnknown(facts))
    return { provisions: [], gap: { unknown: `the law of ${name} on ${matter} is not recorded: ${facts.unknown}` } }
  const on = legalDay(sale.contact, sale.zone).toString()
  const governing = facts.filter(fact => governs(fact, on) && covers(fact, sale))
  const gap = { unknown: `no provision of ${name} on ${matter} is recorded for such a firearm on that day` }
  const provisions = governing.map((fact): Applied => {
    const { says, standing, confidence, cites = [] } = fact
    const what = { about, says, standing, confidence, cites }
    if (confidence === 'unconfirmed')
      return { ...what, until: { unknown: `no source confirms what is believed of ${name}: ${says}` } }
    const added = adds(fact)
    if (added === undefined) return what
    if (isNever(added)) return { ...what, until: added }
    const counted = daysOf(added, sale)
    return { ...what, until: endOf(added, sale), ...(counted.length === 0 ? {} : { counted }) }
  })
  return { provisions, gap: governing.some(isInForce) ? undefined : gap }
}

/** A transfer of several may hold one of any kind. */
const covers = ({ firearms }: Covers, { firearm }: Sale): boolean =>
  firearms === 'all' || firearm === undefined || firearm === 'multiple' || firearms.includes(firearm)

/** A refusal outweighs a gap in what is known, and a gap outweighs any date. */
function latest(ends: readonly Until[]): Lawful {
  const never = ends.find(isNever)
  if (never !== undefined) return never
  const unknown = ends.find(isUnknown)
  if (unknown !== undefined) return unknown
  const moments = ends.filter(end => end instanceof Temporal.ZonedDateTime)
  return moments.reduce((one, other) => (Temporal.ZonedDateTime.compare(one, other) < 0 ? other : one))
}

/** 27 CFR 478.102(c): after the thirty days no date helps, because a new check is needed. */
function within(lawful: Lawful, { contact, zone }: Sale): Lawful {
  if (!(lawful instanceof Temporal.ZonedDateTime)) return lawful
  const last = validThrough(legalDay(contact, zone))
  return Temporal.PlainDate.compare(lawful.toPlainDate(), last) > 0
    ? {
        never: `the period of the state ends after ${spokenDate(last)}, the last day of this check; a new check is needed`,
      }
    : lawful
}
