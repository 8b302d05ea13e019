import { z } from 'zod'
import { entryStatuses, modifyReasons, suspendReasons, withdrawReasons } from '#law/lives/entry.ts'
import { endpoint } from './endpoint.ts'
import { ari, category, contributed, modification, told } from './contribution.ts'
import { nri } from './numbers.ts'
import { code } from './text.ts'

export const entryView = z
  .strictObject({
    nri,
    ari: z.string(),
    category: z.string(),
    status: z.enum(entryStatuses),
    version: z.int().meta({ description: 'Which version of the record stands; whoever validates it says which' }),
    on: z.string().optional().meta({ description: 'The day on which it was entered' }),
    reason: z.enum(withdrawReasons).optional(),
    suspended: z.enum(suspendReasons).optional(),
    expires: z.string().optional(),
    told: told.optional(),
    disposed: z.string().optional(),
    paidByGrant: z.literal(true).optional(),
    validated: z.string().optional().meta({ description: 'The day on which two people last found it right' }),
    batch: z.string().optional(),
    sought: z.string().optional().meta({ description: 'The last application for relief from it' }),
    relief: z.string().optional().meta({ description: 'The application by which it was relieved' }),
    missing: z.array(z.string()).meta({
      description: 'What the law asks such a record to say and this one does not: a check that meets it waits',
    }),
    untold: z
      .array(z.enum(['orally', 'inWriting']))
      .meta({ description: '34 U.S.C. 40911(c)(3): the notices that a federal agency does not say it gave' }),
    judgeAgain: z
      .string()
      .optional()
      .meta({ description: 'The day on which the agency looks whether the right is back' }),
    reevaluate: z.string().optional().meta({ description: 'Since when the agency has to look at it again' }),
  })
  .meta({ id: 'Entry' })

export type EntryView = z.output<typeof entryView>

const ofRecord = z.strictObject({ nri })
const own = { signIn: 'agency', params: ofRecord } as const

export const enterRecord = endpoint({
  name: 'enterRecord',
  method: 'POST',
  path: '/v1/entries',
  says: 'Enters one record into the Indices. Search sees it at once. The same record sent again is the entry that there is.',
  signIn: 'agency',
  act: 'enter-record',
  body: contributed,
  answers: { 201: entryView },
  refusals: ['record-invalid', 'ari-in-use', 'ari-over', 'ari-relieved', 'may-not'],
})

export const modifyRecord = endpoint({
  ...own,
  name: 'modifyRecord',
  method: 'POST',
  path: '/v1/entries/{nri}/modification',
  says: 'Corrects or completes a record of one’s own: what is sent replaces what stood there, and null takes it away.',
  act: 'modify-record',
  body: z.strictObject({ because: z.enum(modifyReasons), change: modification }),
  answers: { 200: entryView },
  refusals: ['unknown-number', 'not-now', 'record-invalid', 'leaves-by-one', 'may-not'],
})

export const suspendRecord = endpoint({
  ...own,
  name: 'suspendRecord',
  method: 'POST',
  path: '/v1/entries/{nri}/suspension',
  says: 'Takes a record of one’s own out of search for a time. It is kept.',
  act: 'suspend-record',
  body: z.strictObject({ because: z.enum(suspendReasons) }),
  answers: { 200: entryView },
  refusals: ['unknown-number', 'not-now', 'leaves-by-one', 'may-not'],
})

export const resumeRecord = endpoint({
  ...own,
  name: 'resumeRecord',
  method: 'DELETE',
  path: '/v1/entries/{nri}/suspension',
  says: 'Brings a suspended record back into search, as it was.',
  act: 'suspend-record',
  answers: { 200: entryView },
  refusals: ['unknown-number', 'not-now', 'leaves-by-one', 'may-not'],
})

export const withdrawRecord = endpoint({
  ...own,
  name: 'withdrawRecord',
  method: 'POST',
  path: '/v1/entries/{nri}/withdrawal',
  says: 'Takes a record of one’s own back. No later search can match it.',
  act: 'withdraw-record',
  body: z.strictObject({ reason: z.enum(withdrawReasons) }),
  answers: { 200: entryView },
  refusals: ['unknown-number', 'not-now', 'may-not'],
})

export const withdrawByOwnNumber = endpoint({
  name: 'withdrawByOwnNumber',
  method: 'POST',
  path: '/v1/entries/withdrawal',
  says: 'Takes back what the agency knows by its own number; one that was never entered cannot be entered by a late message then.',
  signIn: 'agency',
  act: 'withdraw-record',
  body: z.strictObject({ ari, reason: z.enum(withdrawReasons) }),
  answers: { 200: entryView, 202: z.strictObject({ ari: z.string(), status: z.literal('not-entered') }) },
  refusals: ['unknown-number', 'not-now', 'may-not'],
})

/** Why a record is read, in the words of whoever reads it. */
export const use = code(/^[a-z][a-z -]{2,59}$/).meta({
  description: 'What it is read for, as in "check before validation"',
})

export const readRecord = endpoint({
  ...own,
  name: 'readRecord',
  method: 'GET',
  path: '/v1/entries/{nri}',
  says: 'Shows a record of one’s own with whom it is about, as long as it is not over. Who read it and what for is kept.',
  act: 'read-record',
  query: z.strictObject({ use }),
  answers: { 200: z.strictObject({ entry: entryView, record: contributed.optional() }).meta({ id: 'ReadRecord' }) },
  refusals: ['unknown-number', 'may-not'],
})

const happened = z.strictObject({
  event: z.string(),
  at: z.string(),
  by: z.string(),
  because: z.string().optional(),
  fields: z.array(z.string()).optional(),
})

export const readRecordHistory = endpoint({
  ...own,
  name: 'readRecordHistory',
  method: 'GET',
  path: '/v1/entries/{nri}/history',
  says: 'Tells what happened to a record of one’s own, by whom and why, and who read it.',
  act: 'read-record',
  answers: {
    200: z
      .strictObject({
        entry: entryView,
        events: z.array(happened),
        readings: z.array(z.strictObject({ by: z.string(), at: z.string(), use: z.string() })),
      })
      .meta({ id: 'RecordHistory' }),
  },
  refusals: ['unknown-number', 'may-not'],
})

export const mostListed = 100

export const listRecords = endpoint({
  name: 'listRecords',
  method: 'GET',
  path: '/v1/entries',
  says: 'Lists the agency’s own records in the order of its numbers, a hundred at a time, without whom they are about. Where it says more, the list goes on after that number, even if it shows none.',
  signIn: 'agency',
  act: 'read-record',
  query: z.strictObject({
    after: ari.optional().meta({ description: 'The number after which the list goes on' }),
    ari: ari.optional(),
    category: category.optional(),
    status: z.enum(entryStatuses).optional(),
  }),
  answers: {
    200: z.strictObject({ entries: z.array(entryView), more: z.string().optional() }).meta({ id: 'Entries' }),
  },
  refusals: ['may-not'],
})
export type RecordList = z.output<(typeof listRecords)['answers'][200]>
export type RecordRead = z.output<(typeof readRecord)['answers'][200]>
export type RecordHistory = z.output<(typeof readRecordHistory)['answers'][200]>
