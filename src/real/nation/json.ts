import {
  cancelPocInquiry,
  pocAnswer,
  readPocAnswer,
  readPocRecord,
  receipt as receiptShape,
  reportDetermination,
  startPocInquiry,
} from '#contract/poc.ts'
import { problem } from '#contract/problem.ts'
import { alive } from '#contract/public.ts'
import type { Ntn } from '#law/words.ts'
import type { Carrier, Declined } from './carrier.ts'
import { answerOf, inquiryOf, messageOf, receivedOf, recordOf, takenBackOf } from './said.ts'

/** One request to the nation and what came back. Throws where nothing did. */
export type Exchange = (request: Request, signal: AbortSignal) => Promise<Readonly<{ status: number; body: unknown }>>
export type Request = Readonly<{ method: 'GET' | 'POST'; path: string; body?: unknown; key?: string }>

const recordShape = readPocRecord.answers[200]

/**
 * The nation over the API that it offers to points of contact. Our own number is the key of the inquiry: sent again, because nobody knows
 * whether it came, it is the same inquiry there (28 CFR 25.6(e)).
 */
export function jsonCarrier(exchange: Exchange): Carrier {
  /** Throws where what came back is not of the contract. */
  async function hear<Heard>(
    request: Request,
    read: (body: unknown) => Heard,
    signal: AbortSignal,
  ): Promise<Heard | Declined> {
    const { status, body } = await exchange(request, signal)
    if (status < firstRefusal) return read(body)
    const { code } = problem.parse(body)
    // What may be otherwise in a moment is silence.
    if (status >= firstFailure || status === tooManyTries) throw new Error(`the nation answers ${status}`)
    return { kind: 'declined', code }
  }

  return {
    ask(inquiry, signal) {
      const { stn, under } = inquiry.beside
      const request: Request =
        under === undefined
          ? { method: 'POST', path: startPocInquiry.path, body: inquiryOf(inquiry), key: stn }
          : { method: 'GET', path: pathOf(readPocAnswer.path, under) }
      return hear(request, body => answerOf(pocAnswer.parse(body)), signal)
    },
    record: (ntn, name, signal) =>
      hear(
        { method: 'GET', path: pathOf(readPocRecord.path, ntn, name) },
        body => recordOf(recordShape.parse(body)),
        signal,
      ),
    report: (message, signal) =>
      hear(
        { method: 'POST', path: pathOf(reportDetermination.path, message.ntn), body: messageOf(message) },
        body => receivedOf(receiptShape.parse(body)),
        signal,
      ),
    takeBack: ({ ntn, reason }, signal) =>
      hear(
        { method: 'POST', path: pathOf(cancelPocInquiry.path, ntn), body: { reason } },
        body => takenBackOf(pocAnswer.parse(body)),
        signal,
      ),
    isThere: async signal => (await exchange({ method: 'GET', path: alive.path }, signal)).status === 200,
  }
}

const [firstRefusal, firstFailure, tooManyTries] = [400, 500, 429]

const pathOf = (path: string, ntn: Ntn, record = ''): string => path.replace('{ntn}', ntn).replace('{record}', record)
