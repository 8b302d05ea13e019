import rates from './data/rates.json' with { type: 'json' }

/**
 * What agreeing or disagreeing in a field is worth, in bits: the base-2 logarithm of how much more often two descriptions
 * of one person show it than descriptions of two people. After Fellegi and Sunter (1969).
 *
 * [H] published rates of how often true pairs agree, and [C] what was counted in tables of the population, both in
 * data/rates.json, which `tools/derive-rates.ts` makes. The former were learned from records of England and Wales, so American
 * figures should replace them. [J] our judgement, because no published figure was found.
 */

/**
 * From `possibly` on a person must look: it is the lowest whole weight at which a stranger brings at most one record in ten
 * searches of a file of 35 million, as measured in docs/bench/matching.md. At 30 bits the odds are 8 to 1 in a file of 130
 * million (27 bits) that it is the same person, if nothing speaks against it.
 *
 * `deep` is for an examiner who has a reason to look at whoever is less alike: six bits fewer bring some three strangers in a
 * search of 35 million by the five descriptors alone, as counted with 4,000 strangers among 300,000 people of the crowd, which a
 * person can look at one by one. With ten fewer it would be nineteen.
 */
export const thresholds = { deep: 14, possibly: 20, same: 30 } as const

/** Bits of a sight that is seen in `same` of the pairs of one person and in `others` of the pairs of two. */
export const bits = (same: number, others: number): number => Math.log2(same / others)

const { published, byChance, choices } = rates

/** [H] Of true pairs 88 % agree in both names; the root of it is each name's part. */
export const nameAgrees = Math.sqrt(published.bothNames)
export const nameBits = (share: number): number => bits(nameAgrees, share)

/**
 * First and last name together are never taken for rarer than this, nor with the middle name than that. Tables of 1990 know
 * little of the names of younger communities, in which the names of one people also come together; without a limit their bearers
 * would be taken for each other on the name alone, thirty times as often as others are. Published matchers stop at the latter. [J]
 */
export const mostForNames = bits(published.bothNames, 3e-6)
export const mostForThreeNames = bits(published.bothNames, 3e-7)

/**
 * How often a name is written as one given other name in this way: the share of true pairs that differ so (7 % for all slips of
 * both names together, nicknames apart [H], divided among them by judgement [J]), over how many other names such a slip has to
 * choose from [C].
 */
export const slips = {
  surname: {
    oneEdit: 0.02 / choices.surname.oneEdit,
    cutOff: 0.003 / 2,
    soundAndLook: 0.008 / choices.surname.soundAndLook,
    twoEdits: 0.005 / choices.surname.oneEdit ** 2,
    sound: 0.002 / choices.surname.sound,
  },
  firstName: {
    oneEdit: 0.015 / choices.firstName.oneEdit,
    cutOff: 0.003 / 2,
    soundAndLook: 0.008 / choices.firstName.soundAndLook,
    twoEdits: 0.004 / choices.firstName.oneEdit ** 2,
    sound: 0.002 / choices.firstName.sound,
    nickname: 0.04 / choices.firstName.nickname,
    sharedNickname: 0.006 / choices.firstName.nickname ** 2,
  },
} as const

/**
 * What it is worth that one name is a slip for the other. A slip from a common name makes a word that is nobody's name, and
 * tells almost as much as the name itself; two names that many bear are more likely two people's: Hansen and Hanson.
 */
export const slipBits = (rate: number, share: number, otherShare: number): number =>
  bits(rate, Math.min(share, otherShare) + rate * Math.max(share, otherShare))

/** One of two surnames alone [J]; two written as one, or without their article [J]. */
export const surnameLoss = { part: 3, joined: 0.5 } as const
/** Two first names written as one; a middle name in use: 0.5 % of people, who may have two. [J] */
export const firstNameLoss = { joined: 1, usesMiddle: 7 } as const
/** First and last name in each other's place: 0.2 % of true pairs. [H] */
export const reversedLoss = bits(published.bothNames, published.namesReversed)
/** An initial where the other has the name: it rules out most others, but says little. [J] */
export const initialAgrees = 2
/** Only one of the two names agrees in 0.9 % of true pairs, the other being wholly different. [H] */
export const nameDiffers = bits(published.onlyOneName, 0.98)

/** Neither agrees in 0.4 % of true pairs. [H] */
export const nothingAgrees = bits(published.neitherName, 0.98)
/** Another name than the first of each side agrees: 1.6 % of true pairs, but each alias is one more chance. [H, J] */
export const aliasLoss = 1

/** [H] Middle names agree in 93 %, differ in 4 %; [C] one letter opens about 7 % of names. */
export const middle = {
  mostExact: 6,
  initial: bits(published.middleExact, byChance.initial),
  variant: 2,
  differs: bits(published.middleDiffers, 1 - byChance.initial),
} as const
export const suffix = { agrees: 2, differs: -4 } as const

/** [H] The chance that two people were born on one given day. It is above 1 in 27,000 because ages crowd together. */
const oneDate = published.dateByChance
/** Years, and months of years, in which the people of a file were born. [J] */
const years = 60
/**
 * [H] 95 % of true pairs agree in the date, 2.7 % come close; how the latter divide over the ways of being close is [J].
 * Each way is weighed against as many dates as it allows.
 */
export const birthDate = {
  exact: bits(published.date, oneDate),
  dayMonthSwapped: bits(0.004, oneDate),
  oneYearOff: bits(0.004, 2 * oneDate),
  oneMonthOff: bits(0.002, 2 * oneDate),
  fewDaysOff: bits(0.004, 6 * oneDate),
  digitsSwapped: bits(0.003, 5 * oneDate),
  oneDigit: bits(0.01, 30 * oneDate),
  fewYearsOff: bits(0.002, 4 * oneDate),
  /** One side knows the month and the year only, or the year only. */
  monthOnly: bits(0.94, 1 / (12 * years)),
  yearOnly: bits(0.94, 1 / years),
  /** One side says 1 January of the other's year, as forms do when only the year is known. */
  firstOfYear: 4,
  /** Both say 1 January: the year agrees, and the day may be nobody's birthday. */
  bothFirstOfYear: 6,
  sameYear: bits(0.0008, 1 / 73),
  twoDigits: bits(0.0008, 0.0143),
  differs: bits(published.dateElse, 0.98),
} as const

/**
 * Nine equal digits would be worth 30 bits were numbers never borrowed or a relative's, and one slip 17, of 89 numbers that
 * it has to choose from; brothers and sisters registered together hold numbers a few apart, and one person in thirty is on some
 * record under a number of somebody else. [J]
 */
export const ssn = { exact: 28, oneDigit: 13, swapped: 14, neighbours: 7, differs: bits(0.03, 1) } as const
/** Another identifying number, the same on both sides. [J] */
export const number = { agrees: 20 } as const
/** 28 CFR 25.10(g): one UPIN is one person. */
export const upin = { agrees: 30, differs: -10 } as const

/**
 * Evidence, never a condition: a sex code was wrong, or a race code, on far more records than a search may lose. Where the
 * first names agree they have told the sex already, and another code is more often wrong than another person. [J]
 */
export const sex = { agrees: 1, differs: -5, agreesAsNamed: 0, differsAsNamed: -2.5 } as const
/** Half of what the shares of the population would allow, because names already tell of it. [J] Unknown says nothing. */
export const race = { A: 1.5, B: 1.2, I: 2.5, W: 0.3, differs: -2.3 } as const
/** People move and records stay: half of what the shares of the states would allow. [C, J] */
export const state = { agrees: bits(0.85, byChance.state) / 2, differs: -1 } as const
/** All [J]: appearance is told, guessed and changes. */
export const birthplace = { agrees: 3, differs: -2 } as const
export const height = { near: 1.5, close: 0.5, apart: -1, far: -3 } as const
export const weight = { near: 0.7, far: -1 } as const
export const eyes = { agrees: 0.5, differs: -1 } as const
export const hair = { agrees: 0.3, differs: -0.3 } as const

/** Patterns that independent fields miss. The first after the rule for twins of hmpps-person-match, but stronger. [J] */
export const pattern = { twins: -10.5, generations: -8, strangers: -11, slipAndDate: -11, none: 0 } as const
