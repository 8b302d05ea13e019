import { z } from 'zod'
import { entryStatuses, withdrawReasons } from '#law/lives/entry.ts'
import { races, sexes } from '#law/words.ts'
import { endpoint } from './endpoint.ts'
import { facts } from './facts.ts'
import { born, name, optionalDescriptors } from './transferee.ts'
import { date, nri, state } from './numbers.ts'
import { code } from './text.ts'

/** More names than any one record was seen to carry. */
const mostNames = 20

/** Whose record it is, as its agency knows it: a name, the date of birth and the sex are always known. */
export const recordedPerson = z
  .strictObject({
    names: z.tuple([name], name).refine(names => names.length <= mostNames),
    sex: z.enum(sexes),
    race: z.enum(races).optional(),
    born,
    state: state.optional(),
    ...optionalDescriptors,
  })
  .meta({ id: 'RecordedPerson' })

/** 28 CFR 25.4: one record. The agency that contributes it is the caller's own and is not sent. */
const contribution = z
  .strictObject({
    ari: code(/^[A-Za-z0-9][A-Za-z0-9./-]{0,39}$/).meta({ description: 'The agency’s own number of the record' }),
    category: code(/^[A-Z][A-Z0-9]?$/),
    person: recordedPerson,
    facts,
    expires: date.optional(),
  })
  .meta({ id: 'Contribution' })

export const entryView = z
  .strictObject({
    nri,
    ari: z.string(),
    category: z.string(),
    status: z.enum(entryStatuses),
    reason: z.enum(withdrawReasons).optional(),
    expires: z.string().optional(),
  })
  .meta({ id: 'Entry' })

/** `missing` names what the law asks such a submission to say and this one does not: it stands, and checks wait for it. */
const enteredView = entryView.extend({ missing: z.array(z.string()) }).meta({ id: 'EnteredRecord' })

export const enterRecord = endpoint({
  name: 'enterRecord',
  method: 'POST',
  path: '/v1/entries',
  says: 'Enters one record into the Indices. Search sees it at once.',
  signIn: 'agency',
  act: 'enter-record',
  body: contribution,
  answers: { 201: enteredView },
  refusals: ['record-invalid', 'may-not'],
})

export const withdrawRecord = endpoint({
  name: 'withdrawRecord',
  method: 'POST',
  path: '/v1/entries/{nri}/withdrawal',
  says: 'Takes a record of one’s own back. No later search can match it.',
  signIn: 'agency',
  act: 'withdraw-record',
  params: z.strictObject({ nri }),
  body: z.strictObject({ reason: z.enum(withdrawReasons) }),
  answers: { 200: entryView },
  refusals: ['unknown-number', 'not-now', 'may-not'],
})
