import { z } from 'zod'
import { transactionStatuses } from '#law/lives/transaction.ts'
import { outreachAnswers, outreachBodies, outreachStands } from '#law/lives/outreach-words.ts'
import { races, sexes, sourceNames } from '#law/words.ts'
import { day, instant, zoned } from './check-view.ts'
import { json } from './facts.ts'
import { ntn, state } from './numbers.ts'
import { address, firearm, purpose } from './transferee.ts'

/** One check as the queue shows it: what waits and how long, and nothing of whom it is about. */
export const queued = z
  .strictObject({
    ntn,
    /** What If-Match must name. */
    version: z.int(),
    status: z.enum(transactionStatuses),
    purpose,
    firearm: firearm.optional(),
    saleState: state,
    contact: instant,
    under21: z.boolean(),
    /** The end of the period; absent where none runs or nobody knows it. */
    earliestTransferAt: zoned.optional(),
    thirdBusinessDay: day.optional(),
    claimedBy: z.enum(['nobody', 'you', 'another']),
    /** Sources whose answer is still owed. */
    silent: z.array(z.enum(sourceNames)),
    hits: z.int(),
    unsettled: z.int(),
    /** A record that the check found, or may now find, changed while it was open: what stands is for an examiner to answer. */
    /** Under 21: bodies that were asked again on the third business day and have not answered. */
    chased: z.int().optional(),
    recordChanged: z.literal(true).optional(),
    /** As a point of contact: the number under which the nation searched. Ours is the one that the licensee was told. */
    nation: ntn.optional(),
    /** Since when a denial is to be looked at again, because a record that it rests on was never valid. */
    reviewSince: instant.optional(),
  })
  .meta({ id: 'QueuedCheck' })

export type Queued = z.input<typeof queued>

/** A person as an inquiry or a record describes one. */
const described = {
  sex: z.enum(sexes).optional(),
  race: z.enum(races).optional(),
  born: z.string().optional(),
  state: state.optional(),
  ssn: z.string().optional(),
  numbers: z.array(z.string()).optional(),
  upin: z.string().optional(),
  birthplace: z.string().optional(),
  heightInches: z.number().optional(),
  weightPounds: z.number().optional(),
  eyes: z.string().optional(),
  hair: z.string().optional(),
}
const shownName = z
  .strictObject({
    last: z.string(),
    first: z.string(),
    middle: z.string().optional(),
    suffix: z.string().optional(),
  })
  .meta({ id: 'ShownName' })
const description = z.strictObject({ names: z.array(shownName), ...described }).meta({ id: 'Description' })

/** Who would receive the firearm, as it stands sealed. */
export const shownTransferee = z.strictObject({
  description,
  citizenships: z.array(z.string()),
  alienNumber: z.string().optional(),
  address: address.optional(),
})

export type ShownTransferee = z.input<typeof shownTransferee>

/** What the rule says of one record on this day. */
const conclusion = z.discriminatedUnion('answer', [
  z.strictObject({ answer: z.literal('prohibits'), because: z.string() }),
  z.strictObject({ answer: z.literal('allows'), because: z.string() }),
  z.strictObject({ answer: z.literal('unresolved'), missing: z.array(z.string()) }),
])

/** A fact that the rule looks at: by which name, how to ask for it, and what an answer looks like. */
const askedFact = z.strictObject({ name: z.string(), ask: z.string(), expects: z.string() }).meta({ id: 'AskedFact' })

const anyFacts = z.record(z.string(), json)

/** One record found: whose it is said to be, how alike, which facts, and what the law says of it. */
const hit = z
  .strictObject({
    number: z.int(),
    source: z.enum(sourceNames),
    id: z.string(),
    category: z.string(),
    ori: z.string().optional(),
    description,
    facts: anyFacts,
    added: anyFacts.optional(),
    likeness: z.strictObject({
      bits: z.number(),
      answer: z.enum(['same', 'possibly', 'other']),
      fields: z.array(z.strictObject({ field: z.string(), bits: z.number(), why: z.string() })),
    }),
    rule: z.string(),
    conclusion,
    cites: z.array(z.string()),
    asks: z.array(askedFact),
    /** Only a deep search found it. */
    deep: z.literal(true).optional(),
    /** The voluntary appeal file knows that this very record is not the person's. What an examiner says of it stands before that. */
    cleared: z.literal(true).optional(),
    /** What an examiner said: it is, or is not, the transferee's. */
    same: z.boolean().optional(),
  })
  .meta({ id: 'Hit' })

/** What still stands between this check and a Proceed. A missing number keeps the machine from it, and not an examiner. */
const obstacle = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('silent-source'), source: z.enum(sourceNames) }),
  z.strictObject({ kind: z.literal('alien-number') }),
  z.strictObject({ kind: z.literal('hit'), hit: z.int(), conclusion }),
  z.strictObject({ kind: z.literal('outreach'), body: z.enum(outreachBodies) }),
])

/** Why every record was searched, and what became of it. */
const deepSearch = z
  .strictObject({
    at: instant,
    by: z.enum(['you', 'another']),
    reason: z.string(),
    /** Sources that did not answer, or had more than they sent. */
    silent: z.array(z.enum(sourceNames)),
    added: z.int(),
  })
  .meta({ id: 'DeepSearch' })

/** How the check stands after a deep search, how many hits came of it, and which source did not answer in full. */
export const searchedDeep = z
  .strictObject({ check: queued, added: z.int(), silent: z.array(z.enum(sourceNames)) })
  .meta({ id: 'SearchedDeep' })

/** Another check about the same person today, and nothing of whom that is. */
const alsoAsked = z
  .strictObject({
    ntn,
    status: z.enum(transactionStatuses),
    saleState: state,
    contact: instant,
    sameAsker: z.boolean(),
  })
  .meta({ id: 'AlsoAsked' })

/** A body that is asked about a transferee under 21: since when, whether it has looked, and whether it was asked again. */
const askedBody = z
  .strictObject({
    body: z.enum(outreachBodies),
    stands: z.enum(outreachStands),
    answer: z.enum(outreachAnswers).optional(),
    askedAt: instant.optional(),
    openedAt: instant.optional(),
    chasedAt: instant.optional(),
  })
  .meta({ id: 'AskedBody' })

/** A check opened: everything that an examiner decides on, in one view. */
export const opened = z
  .strictObject({
    check: queued,
    transferee: shownTransferee,
    hits: z.array(hit),
    /** Sources of which every record can be searched; and the searches that were made so, the oldest first. */
    searchableDeep: z.array(z.enum(sourceNames)),
    deepSearches: z.array(deepSearch),
    /** Other checks about the same person today, while who they are about is not destroyed. */
    alsoAsked: z.array(alsoAsked),
    obstacles: z.array(obstacle),
    /** Whether an examiner may answer Proceed as it stands. */
    mayProceed: z.boolean(),
    outreach: z.partialRecord(z.enum(outreachBodies), z.enum(outreachAnswers)),
    /** Under 21: how the question to each of the three bodies stands. */
    bodies: z.array(askedBody),
    cause: z.strictObject({ ground: z.string(), on: day }).optional(),
  })
  .meta({ id: 'OpenedCheck' })

export type Opened = z.input<typeof opened>
