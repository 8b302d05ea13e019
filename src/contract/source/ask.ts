import { z } from 'zod'
import { category } from '../contribution.ts'
import { facts } from '../facts.ts'
import { code, is } from '../text.ts'
import { keeperNames, keepers, type KeeperName } from './keepers.ts'
import { person } from './person.ts'

/** The version of everything in this folder. Another has another path, and both may be served at once. */
export const version = 1
export const askPath = '/v1/ask'
export const therePath = '/v1/there'

/** As many records as one answer carries. Whoever has more sends so many and says so; the check is then Delayed. */
export const mostRecords = 50
/** Fifty records with every fact at its longest come to half of it. */
export const mostAnswerBytes = 4 * 1024 * 1024
/** A question with fifty names at their longest comes to a quarter of it. */
export const mostQuestionBytes = 64 * 1024

/** Who is asked about; never what for, for whom, or by which licensee. */
export const question = z
  .strictObject({
    description: person,
    citizenships: z.array(code(/^[A-Z]{2}$/)).max(4),
    alienNumber: code(/^[A-Z0-9]{7,12}$/).optional(),
  })
  .meta({ id: 'Question' })

const recordOf = (name: KeeperName) =>
  z
    .strictObject({
      file: z.enum(Object.keys(keepers[name].files)),
      id: code(/^[A-Za-z0-9][A-Za-z0-9./:-]{0,59}$/),
      category,
      ori: code(/^[A-Z0-9]{9}$/).optional(),
      description: person,
      facts,
      paidByGrant: z.literal(true).optional(),
    })
    .meta({ id: 'Record' })

const named = (name: KeeperName) => ({ version: z.literal(version), source: z.literal(name) })

const answerOf = (name: KeeperName) =>
  z
    .strictObject({
      ...named(name),
      records: z.array(recordOf(name)).max(mostRecords).refine(haveNumbers, is('repeated')),
      more: z.boolean(),
    })
    .meta({ id: 'Answer' })

const thereOf = (name: KeeperName) => z.strictObject(named(name)).meta({ id: 'There' })

const each = <Schema>(make: (name: KeeperName) => Schema): Readonly<Record<KeeperName, Schema>> =>
  Object.fromEntries(keeperNames.map(name => [name, make(name)])) as Record<KeeperName, Schema>

/** By whose answer it is: a record of one keeper's file in another's answer is not of this contract. */
export const records = each(recordOf)
export const answers = each(answerOf)
/** That somebody is there, said without anybody having been named. */
export const theres = each(thereOf)

export type QuestionAsked = z.output<typeof question>
export type RecordSent = z.output<ReturnType<typeof recordOf>>
export type AnswerSent = z.output<ReturnType<typeof answerOf>>

function haveNumbers(sent: readonly Readonly<{ id: string }>[]): boolean {
  return new Set(sent.map(({ id }) => id)).size === sent.length
}
