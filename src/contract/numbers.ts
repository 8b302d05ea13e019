import { z } from 'zod'
import {
  parseBatchNumber,
  parseChallengeNumber,
  parseDate,
  parseFfl,
  parseNoticeNumber,
  parseNri,
  parseNtn,
  parseOri,
  parseOutreachNumber,
  parseRecheckNumber,
  parseReliefNumber,
  parseUpin,
  parseWithdrawalNumber,
} from '#law/numbers.ts'
import {
  states,
  type BatchNumber,
  type ChallengeNumber,
  type RecheckNumber,
  type Branded,
  type Ffl,
  type IsoDate,
  type NoticeNumber,
  type Nri,
  type Ntn,
  type Ori,
  type OutreachNumber,
  type ReliefNumber,
  type Upin,
  type WithdrawalNumber,
} from '#law/words.ts'
import { is } from './text.ts'

/** A number that its parser accepts, and which then carries its brand. */
const parsed = <Value extends Branded<string, string>>(
  parse: (text: string) => Value | undefined,
  code: string,
  shown: Readonly<{ description: string; format?: string; example?: string }>,
) =>
  z
    .string()
    .refine(text => parse(text) !== undefined, { ...is(code), abort: true })
    // The check has parsed it, which is what the brand says.
    .meta(shown) as unknown as z.ZodType<Value, string>

export const ntn = parsed<Ntn>(parseNtn, 'not-a-number', {
  description: 'NICS transaction number: 13 characters and a check character',
})
export const nri = parsed<Nri>(parseNri, 'not-a-number', { description: 'Number of a record in the Indices' })
export const recheck = parsed<RecheckNumber>(parseRecheckNumber, 'not-a-number', {
  description: 'Number of a file of permit holders',
})

export const batch = parsed<BatchNumber>(parseBatchNumber, 'not-a-number', {
  description: 'Number of a batch of records',
})
export const reliefNumber = parsed<ReliefNumber>(parseReliefNumber, 'not-a-number', {
  description: 'Number of an application for relief',
})
export const upin = parsed<Upin>(parseUpin, 'not-a-number', {
  description: 'Number of the voluntary appeal file: a UPIN once the application is accepted',
})
export const withdrawalNumber = parsed<WithdrawalNumber>(parseWithdrawalNumber, 'not-a-number', {
  description: 'Number of a withdrawal of many records',
})
export const outreachNumber = parsed<OutreachNumber>(parseOutreachNumber, 'not-a-number', {
  description: 'Number of a question to a body about a transferee under 21',
})
export const noticeNumber = parsed<NoticeNumber>(parseNoticeNumber, 'not-a-number', {
  description: 'Number of one notice to one recipient',
})
export const challengeNumber = parsed<ChallengeNumber>(parseChallengeNumber, 'not-a-number', {
  description: 'Number of a challenge to a denial or a delay',
})
export const ffl = parsed<Ffl>(parseFfl, 'not-a-license-number', {
  description: 'Federal firearms license number, hyphenated',
  example: '1-54-059-01-7B-01234',
})

export const ori = parsed<Ori>(parseOri, 'not-an-agency-number', {
  description: 'Originating agency identifier: nine characters',
})

/** A date that exists, YYYY-MM-DD. */
export const date = parsed<IsoDate>(parseDate, 'impossible-date', {
  description: 'A date that exists, YYYY-MM-DD',
  format: 'date',
})

export const state = z
  .enum(states)
  .meta({ id: 'State', description: 'One of the fifty states, DC and five territories' })

/** The parameters of every address under one check. */
export const ofCheck = z.strictObject({ ntn })
