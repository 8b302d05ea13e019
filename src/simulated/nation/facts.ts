import type { Category } from '#law/categories.ts'
import { states } from '#law/words.ts'
import type { Random } from '../random.ts'
import { weightedBy } from './weighted.ts'

/** What a source says about a record besides whose it is. Which facts a category has is the rules' to say. */
export type Facts = Readonly<Record<string, unknown>>

/**
 * Everything there is to know about one event of this kind, before anything of it is lost. Of the other categories this
 * nation's sources send nothing but the category, so that a person must look at them.
 */
export function factsOf(category: Category, on: string, random: Random): Facts {
  return makers[category]?.(on, random) ?? {}
}

type Maker = (on: string, random: Random) => Facts

const jurisdiction = weightedBy({ state: 88, federal: 8, military: 1, tribal: 1, local: 1, foreign: 1 })
const disposition = weightedBy({ convicted: 80, dismissed: 8, acquitted: 2, deferred: 5, delinquent: 2, pending: 3 })
const relief = weightedBy({ none: 94, expunged: 2, 'set-aside': 1, pardoned: 1, 'civil-rights-restored': 2 })
const felonyYears = [2, 3, 5, 5, 10, 10, 20]

const offense = (random: Random): Facts => {
  const grade = random.chance(0.85) ? 'felony' : 'misdemeanor'
  const maximum = grade === 'felony' ? { years: random.pick(felonyYears) } : { years: random.pick([1, 1, 2]) }
  return { jurisdiction: jurisdiction(random), grade, maximum, businessRegulation: random.chance(0.01) }
}

function outcome(random: Random): Facts {
  const ended = disposition(random)
  const counted = ended === 'deferred' || ended === 'delinquent'
  return { disposition: ended, ...(counted && { countsAsConviction: random.chance(0.4) }) }
}

function undoing(random: Random): Facts {
  const given = relief(random)
  if (given === 'none') return { relief: given }
  return { relief: given, reliefByConvictingLaw: random.chance(0.9), reliefBarsFirearms: random.chance(0.3) }
}

const charge = weightedBy({ indictment: 40, information: 45, 'general-court-martial': 1, complaint: 9, arrest: 5 })
const chargeOutcome = weightedBy({ pending: 80, dismissed: 10, acquitted: 2, convicted: 5, deferred: 3 })
const flight = weightedBy({ 'avoid-prosecution': 60, 'avoid-testimony': 5, other: 35 })

const mentalEvent = weightedBy({
  ...{ adjudicated: 30, committed: 55, 'insanity-finding': 2, 'incompetent-to-stand-trial': 5 },
  ...{ observation: 5, 'voluntary-admission': 3 },
})
const mentalFinding = weightedBy({ danger: 55, incapacity: 40, neither: 5 })
const mentalPlace = weightedBy({ 'mental-institution': 75, 'general-hospital-ward': 15, outpatient: 10 })
const mentalRelief = weightedBy({ none: 95, 'conforming-state-program': 3, 'record-removed': 2 })

const protects = weightedBy({
  ...{ spouse: 30, 'former-spouse': 15, 'co-parent': 20, cohabitant: 8, 'former-cohabitant': 7, child: 5 },
  ...{ 'dating-partner': 12, other: 3 },
})
const relationship = weightedBy({
  ...{ spouse: 40, 'former-spouse': 10, 'co-parent': 15, parent: 5, cohabitant: 12, 'former-cohabitant': 4 },
  ...{ 'dating-partner': 10, 'recent-dating-partner': 2, other: 2 },
})
const counsel = weightedBy({ represented: 70, waived: 28, neither: 2 })
const jury = weightedBy({ 'not-entitled': 40, 'tried-by-jury': 5, waived: 53, denied: 2 })
const element = weightedBy({ force: 85, 'deadly-weapon-threat': 7, neither: 8 })

const makers: Readonly<Partial<Record<Category, Maker>>> = {
  A1: (_on, random) => ({ ...outcome(random), ...offense(random), ...undoing(random) }),
  A2: (_on, random) => ({ ...offense(random), charge: charge(random), outcome: chargeOutcome(random) }),
  B: (_on, random) => ({
    outstanding: random.chance(0.95),
    state: random.pick(states),
    leftState: random.chance(0.4),
    purpose: flight(random),
    knewOfCharges: random.chance(0.7),
  }),
  D: (_on, random) => ({
    event: mentalEvent(random),
    byLawfulAuthority: random.chance(0.95),
    finding: mentalFinding(random),
    place: mentalPlace(random),
    ageAtEvent: 14 + random.int(50),
    jurisdiction: random.chance(0.05) ? 'federal' : 'state',
    federalFilter: 'none',
    relief: mentalRelief(random),
  }),
  H: order,
  I: domesticViolence,
}

/** Most orders run a year or two, and some of those on file ran out without anybody noting it. */
function order(on: string, random: Random): Facts {
  const days = random.int(900) - 100
  const credibleThreat = random.chance(0.6)
  return {
    status: 'active',
    expires: dayAfter(on, days),
    issued: random.chance(0.85) ? 'after-hearing' : 'ex-parte',
    actualNotice: random.chance(0.95),
    opportunity: random.chance(0.95),
    protects: protects(random),
    restrains: random.chance(0.98),
    credibleThreat,
    barsForce: !credibleThreat || random.chance(0.5),
    brady: random.pick(['Y', 'Y', 'N', 'U']),
  }
}

function domesticViolence(on: string, random: Random): Facts {
  const daysAgo = 30 + random.int(365 * 15)
  const known = relationship(random)
  const sentence = known.endsWith('dating-partner') ? partnerSentence(on, daysAgo, random) : {}
  return {
    ...outcome(random),
    jurisdiction: jurisdiction(random),
    grade: 'misdemeanor',
    maximum: { years: 1 },
    element: element(random),
    relationship: known,
    counsel: counsel(random),
    jury: jury(random),
    entered: dayAfter(on, -daysAgo),
    ...undoing(random),
    ...sentence,
  }
}

/** What the five years of a dating partner's offender are counted from. */
function partnerSentence(on: string, daysAgo: number, random: Random): Facts {
  const counted = { datingConvictions: 1, otherwiseProhibited: false, laterConviction: random.chance(0.1) }
  const served = random.int(700)
  if (served >= daysAgo) return { supervision: 'continuing', ...counted }
  return { supervision: 'completed', completed: dayAfter(on, served - daysAgo), ...counted }
}

const dayAfter = (on: string, days: number): string => Temporal.PlainDate.from(on).add({ days }).toString()
