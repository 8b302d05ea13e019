import { pocAnswer, readPocRecord, receipt as receiptShape } from '#contract/poc.ts'
import { isFaults } from '#contract/wire/frame.ts'
import { readPocAnswer, type PocAnswerKey } from '#contract/wire/poc-answers.ts'
import { writePocMessage, type PocKey } from '#contract/wire/poc-messages.ts'
import { pocMessageKeys } from '#law/lives/poc-words.ts'
import { refusals } from '../../refusals.ts'
import type { Carrier, Declined } from './carrier.ts'
import { answerOf, inquiryOf, messageOf, receivedOf, recordOf, takenBackOf } from './said.ts'

/** A line of our own to the nation. `write` is given the number by which the nation knows us; what is said is the answer to it. */
export type NationLine = Readonly<{
  say: (write: (ori: string) => string, signal: AbortSignal) => Promise<string>
  /** Whether somebody there has heard who we are, or does now. */
  isOpen: (signal: AbortSignal) => Promise<boolean>
}>

type Said = Readonly<{ key: PocKey; request?: string; body: Readonly<Record<string, unknown>> }>

/**
 * The nation by text messages (28 CFR 25.6(d)-(h)), each held to the contract of the API. Our own number stands in an inquiry twice, as
 * the state’s and as that of the message: sent again, because nobody knows whether it came, it is the same inquiry there.
 */
export function wireCarrier({ say, isOpen }: NationLine): Carrier {
  let sent = 0

  /** Throws where what came back answers something else, or is not of the contract. */
  async function hear<Heard>(
    { key, body, request = `N-${(sent += 1)}` }: Said,
    [expected, read]: readonly [PocAnswerKey, (body: unknown) => Heard],
    signal: AbortSignal,
  ): Promise<Heard | Declined> {
    const answer = readPocAnswer(await say(ori => writePocMessage({ key, ori, request, body }), signal))
    if (isFaults(answer)) throw new Error('the nation answers in another manner')
    const { request: repeated, ...said } = answer.body
    if (repeated !== request) throw new Error('the nation answers something else')
    if (answer.key === 'REJ') return declinedBy(String(said['refusal']))
    if (answer.key !== expected) throw new Error('the nation answers otherwise than it was asked')
    return read(said)
  }

  return {
    ask(inquiry, signal) {
      const { stn, under } = inquiry.beside
      if (under !== undefined) return hear({ key: 'QNR', body: { ntn: under } }, response, signal)
      const { ask, eligibilityVerified, ...body } = inquiryOf(inquiry)
      // What is not said is no: a field can say only that it was verified.
      const verified = eligibilityVerified ? { eligibilityVerified } : {}
      return hear({ key: ask, request: stn, body: { ...body, ...verified } }, response, signal)
    },
    record: (ntn, record, signal) => hear({ key: 'QNR', body: { ntn, record } }, recordInFull, signal),
    report({ ntn, ...said }, signal) {
      const { message, ...body } = messageOf({ ntn, ...said })
      return hear({ key: pocMessageKeys[message], body: { ntn, ...body } }, receipt, signal)
    },
    takeBack: ({ ntn, reason }, signal) => hear({ key: 'NXN', body: { ntn, reason } }, takenBack, signal),
    isThere: isOpen,
  }
}

const response = ['RSP', (body: unknown) => answerOf(pocAnswer.parse(body))] as const
const takenBack = ['RSP', (body: unknown) => takenBackOf(pocAnswer.parse(body))] as const
const receipt = ['RCT', (body: unknown) => receivedOf(receiptShape.parse(body))] as const
const recordInFull = ['RCD', (body: unknown) => recordOf(ofRecord(body))] as const

/** The number of its check stands before a record, which itself does not say it. */
function ofRecord(body: unknown) {
  const { ntn: _ntn, stn: _stn, ...record } = body as Readonly<Record<string, unknown>>
  return readPocRecord.answers[200].parse(record)
}

const [firstFailure, tooManyTries] = [500, 429]

/** What may be otherwise in a moment is silence, as it is over the API. */
function declinedBy(code: string): Declined {
  const status = Object.entries(refusals).find(([name]) => name === code)?.[1].status ?? firstFailure
  if (status >= firstFailure || status === tooManyTries) throw new Error(`the nation answers ${status}`)
  return { kind: 'declined', code }
}
