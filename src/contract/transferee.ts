import { z } from 'zod'
import { firearmTypes, races, sexes, type FirearmType } from '#law/words.ts'
import { purposeNames, purposes, type Purpose } from '#law/purpose.ts'
import { date, state } from './numbers.ts'
import { code, is, line, namePart } from './text.ts'

/** What a U.S. driver's license encodes: forty characters a part, five for the suffix (AAMVA card design standard). */
const longestPart = 40
const longestSuffix = 5

export const name = z
  .strictObject({
    last: namePart(longestPart),
    first: namePart(longestPart),
    middle: namePart(longestPart).optional(),
    suffix: namePart(longestSuffix).optional(),
  })
  .meta({ id: 'Name' })

/** Nobody who was born before it still buys a firearm; 1900-01-01 itself stands for many unknown dates. */
const earliestBirth = '1900-01-01'

export const born = date.refine(text => text >= earliestBirth, is('too-long-ago'))

/** ISO 3166 alpha-2. Which of them exist is known to the run-time's own tables. */
const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const country = code(/^[A-Z]{2}$/).refine(
  text => /^[A-Z]{2}$/.test(text) && countries.of(text) !== undefined,
  is('no-such-country'),
)

export const address = z
  .strictObject({
    street: line(100),
    city: line(60),
    county: line(60).optional(),
    state,
    zip: code(/^\d{5}(?:-\d{4})?$/),
    insideCityLimits: z.enum(['yes', 'no', 'unknown']).optional(),
  })
  .meta({ id: 'Address' })

/** 28 CFR 25.7(b): what may help to tell two people apart. None of it is ever required. */
export const optionalDescriptors = {
  ssn: code(/^\d{9}$/).optional(),
  numbers: z.array(line(30)).max(5).optional(),
  upin: line(20).optional(),
  birthplace: line(60).optional(),
  heightInches: z.int().min(24).max(107).optional(),
  weightPounds: z.int().min(30).max(999).optional(),
  eyes: code(/^[A-Z]{3}$/).optional(),
  hair: code(/^[A-Z]{3}$/).optional(),
}

/** 28 CFR 25.7(a): who would receive the firearm. Name, sex, race, complete date of birth and state of residence. */
export const transferee = z
  .strictObject({
    name,
    sex: z.enum(sexes),
    race: z.enum(races),
    born,
    state,
    ...optionalDescriptors,
    citizenships: z.array(country).min(1).max(4).default(['US']),
    alienNumber: code(/^[A-Z0-9]{7,12}$/).optional(),
    address: address.optional(),
  })
  .meta({ id: 'Transferee' })

export type TransfereeSent = z.output<typeof transferee>

/** What a check is for, and of which firearm; no make, model or number is asked. */
export const purpose = z.enum(purposeNames).meta({ id: 'Purpose' })
export const firearm = z.enum(firearmTypes).meta({ id: 'FirearmType' })

/** Holds a licensee's firearm to its purpose. Which purposes are a licensee's is for the law to say, in a refusal of its own. */
export const fitsLicensee = (asked: Readonly<{ purpose: Purpose; firearm: FirearmType }>): boolean =>
  fits(asked.purpose, undefined) || fits(asked.purpose, asked.firearm)

export const notForThisPurpose = { path: ['firearm'], ...is('not-for-this-purpose') }

/** Whether this purpose is asked about this firearm: one that concerns none names none. */
export function fits(asked: Purpose, named: FirearmType | undefined): boolean {
  const known: readonly string[] = purposes[asked].firearms
  return named === undefined ? known.length === 0 : known.includes(named)
}
