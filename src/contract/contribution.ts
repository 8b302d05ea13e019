import { z } from 'zod'
import { races, sexes } from '#law/words.ts'
import { facts } from './facts.ts'
import { date, state } from './numbers.ts'
import { code } from './text.ts'
import { born, name, optionalDescriptors } from './transferee.ts'

/** More names than any one record was seen to carry. */
const mostNames = 20

const names = z.tuple([name], name).refine(all => all.length <= mostNames)

/** Whose record it is, as its agency knows it: a name, the date of birth and the sex are always known. */
export const recordedPerson = z
  .strictObject({
    names,
    sex: z.enum(sexes),
    race: z.enum(races).optional(),
    born,
    state: state.optional(),
    ...optionalDescriptors,
  })
  .meta({ id: 'RecordedPerson' })

/** As courts number their cases: `1:23-cr-00417`, `2023 CR 0417`, `23-04-00417/I`. Two spaces look like one, and one at the end like none. */
export const ari = code(/^(?!.* {2})[A-Za-z0-9](?:[A-Za-z0-9 ./:_-]{0,38}[A-Za-z0-9./:_-])?$/).meta({
  description: 'The agency’s own number of the record',
})
export const category = code(/^[A-Z][A-Z0-9]?$/)

/** 34 U.S.C. 40911(c)(3): when the person was told at the commencement what an adjudication would mean. */
export const told = z
  .strictObject({ orally: date.optional(), inWriting: date.optional() })
  .meta({ id: 'ToldAtCommencement' })

const document = code(/^[A-Za-z0-9][A-Za-z0-9 ./:_-]{0,79}$/).meta({
  description: 'Where the agency keeps the document that the record rests on, by its own reference',
})

const stated = {
  expires: date.optional(),
  told: told.optional(),
  disposed: date.optional().meta({ description: 'The day of the disposition, order or finding that it rests on' }),
  document: document.optional(),
  paidByGrant: z.literal(true).optional().meta({
    description: 'Grant money paid for supplying this mental-health record: it serves checks and nothing else',
  }),
}

/** 28 CFR 25.4: one record. The agency that contributes it is the caller's own and is not sent. */
export const contributed = z
  .strictObject({
    ari,
    category,
    person: recordedPerson,
    facts,
    ...stated,
    again: z
      .literal(true)
      .optional()
      .meta({ description: 'The record of this number was taken back before, and the person is prohibited again' }),
  })
  .meta({ id: 'Contribution' })
export type Contributed = z.output<typeof contributed>

const { ssn, numbers, upin, birthplace, heightInches, weightPounds, eyes, hair } = optionalDescriptors

const changedPerson = z.strictObject({
  names: names.optional(),
  sex: z.enum(sexes).optional(),
  born: born.optional(),
  race: z.enum(races).nullable().optional(),
  state: state.nullable().optional(),
  ssn: ssn.nullable(),
  numbers: numbers.nullable(),
  upin: upin.nullable(),
  birthplace: birthplace.nullable(),
  heightInches: heightInches.nullable(),
  weightPounds: weightPounds.nullable(),
  eyes: eyes.nullable(),
  hair: hair.nullable(),
})

/** What replaces a member; null takes it away. Facts are changed one by one, and of a person each member that is sent. */
export const modification = z
  .strictObject({
    category: category.optional(),
    person: changedPerson.optional(),
    facts: facts.optional(),
    expires: date.nullable().optional(),
    told: told.nullable().optional(),
    disposed: date.nullable().optional(),
    document: document.nullable().optional(),
    paidByGrant: z.literal(true).nullable().optional(),
  })
  .meta({ id: 'Modification' })
export type ModificationSent = z.output<typeof modification>
