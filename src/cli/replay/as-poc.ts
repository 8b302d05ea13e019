import { readPocAnswer, reportDetermination, startPocInquiry, type PocAnswerView } from '#contract/poc.ts'
import type { Word } from '#law/lives/transaction.ts'
import { thresholds } from '#match/weights.ts'
import type { Ask, Said } from './caller.ts'
import type { Inquiry } from './inquiries.ts'
import type { Told } from './send.ts'

/**
 * A point of contact asks, determines and reports, 28 CFR 25.6(d)-(h): Denied where a record is very likely the transferee's, open where
 * somebody still has to look or a file did not answer, and otherwise Proceed, which on the day of the request nobody reports.
 */
export async function askAsPoc(inquiry: Inquiry, call: Ask): Promise<Said<Told>> {
  const { ask, by, chosen, key, stn } = inquiry
  const { purpose, firearm } = ask
  const body = {
    ...{ purpose, eligibilityVerified: true, transferee: chosen.sent },
    ...(firearm !== undefined && { firearm }),
    ...(stn !== undefined && { stn }),
  }
  const heard = await call(startPocInquiry, { as: by.signIn, key, body })
  if (heard.kind !== 'answered') return heard
  const { ntn, kind, records } = heard.answer
  const theirs = records.find(({ bits }) => bits >= thresholds.same)
  if (kind === 'no-record') return { kind: 'answered', answer: { ntn, response: 'proceed' } }
  const about = { as: by.signIn, params: { ntn } }
  if (theirs === undefined) await call(reportDetermination, { ...about, body: { message: 'poc-open' } })
  else await call(reportDetermination, { ...about, body: { message: 'poc-denial', categories: [theirs.category] } })
  return { kind: 'answered', answer: { ntn, response: theirs === undefined ? 'delayed' : 'denied' } }
}

/** How it stands with us. Of what was not reported the point of contact has told its licensee Proceed. */
export async function readBackAsPoc({ by, stn }: Inquiry, ntn: string, call: Ask): Promise<Word | undefined> {
  const heard = await call(readPocAnswer, { as: by.signIn, params: { ntn } })
  if (heard.kind !== 'answered') return undefined
  const { answer } = heard
  return answer.ntn === ntn && answer.stn === stn ? wordOf[answer.standing] : undefined
}

const wordOf: Readonly<Record<PocAnswerView['standing'], Word>> = {
  ...{ created: 'proceed', presumed: 'proceed', proceed: 'proceed', overturned: 'proceed', forgotten: 'proceed' },
  ...{ open: 'delayed', denied: 'denied', cancelled: 'cancelled' },
}
