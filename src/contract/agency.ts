import { z } from 'zod'
import { transactionStatuses, words } from '#law/lives/transaction.ts'
import { instant } from './check-view.ts'
import { endpoint } from './endpoint.ts'
import { ntn, ofCheck } from './numbers.ts'
import { code } from './text.ts'
import { firearm, fits, notForThisPurpose, purpose, transferee } from './transferee.ts'

/** The state's own number: short, and without anything that names a person. */
const stn = code(/^[A-Z0-9-]{1,20}$/)

/** 28 CFR 25.6(j): an agency asks about a permit or another purpose of its own. */
const agencyInquiry = z
  .strictObject({ purpose, firearm: firearm.optional(), stn: stn.optional(), transferee })
  .refine(asked => fits(asked.purpose, asked.firearm), notForThisPurpose)
  .meta({ id: 'AgencyInquiry' })

/** How an agency's own check stands. It has no period that can run out, and so no dates. */
export const agencyCheckView = z
  .strictObject({
    ntn,
    stn: stn.optional(),
    purpose,
    response: z.enum(words),
    status: z.enum(transactionStatuses),
    lapsed: z.boolean(),
    contact: instant,
  })
  .meta({ id: 'AgencyCheck' })

export type AgencyCheckView = z.input<typeof agencyCheckView>

export const startAgencyCheck = endpoint({
  name: 'startAgencyCheck',
  method: 'POST',
  path: '/v1/agency/checks',
  says: 'An agency’s inquiry about a permit or another purpose of its own. The same key and content again is the same check.',
  signIn: 'agency',
  act: 'initiate-agency-check',
  keyed: true,
  body: agencyInquiry,
  answers: { 201: agencyCheckView },
  refusals: ['purpose-not-yours', 'ask-the-center', 'key-reused', 'not-in-operation', 'unknown-number'],
})

export const readAgencyCheck = endpoint({
  name: 'readAgencyCheck',
  method: 'GET',
  path: '/v1/agency/checks/{ntn}',
  says: 'How a check that this agency began stands.',
  signIn: 'agency',
  act: 'retrieve',
  params: ofCheck,
  answers: { 200: agencyCheckView },
  refusals: ['unknown-number', 'may-not'],
})
