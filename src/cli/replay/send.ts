import { readAgencyCheck, startAgencyCheck } from '#contract/agency.ts'
import { cancelCheck, readCheck, startCheck } from '#contract/licensee.ts'
import type { Word } from '#law/lives/transaction.ts'
import { askAsPoc, readBackAsPoc } from './as-poc.ts'
import type { Ask, Said } from './caller.ts'
import type { Inquiry } from './inquiries.ts'

/** What the asker was told: the number and the answer. */
export type Told = Readonly<{ ntn: string; response: Word }>

/** Sends an inquiry as whoever asks it: a licensee's check, a point of contact's, or an agency's. */
export function send(inquiry: Inquiry, call: Ask): Promise<Said<Told>> {
  const { ask, by, chosen, key } = inquiry
  if (ask.asker === 'licensee') {
    const { purpose, firearm } = ask
    return call(startCheck, { as: by.signIn, key, body: { purpose, firearm, transferee: chosen.sent } })
  }
  if (ask.asker === 'poc') return askAsPoc(inquiry, call)
  const { purpose, firearm } = ask
  const body = {
    purpose,
    ...(firearm !== undefined && { firearm }),
    transferee: chosen.sent,
  }
  return call(startAgencyCheck, { as: by.signIn, key, body })
}

/** How the check stands, for the one who asked. Undefined when the server does not know it, or knows another by its number. */
export async function readBack(inquiry: Inquiry, ntn: string, call: Ask): Promise<Word | undefined> {
  const { ask, by, stn } = inquiry
  const about = { as: by.signIn, params: { ntn } }
  if (ask.asker === 'licensee') {
    const heard = await call(readCheck, about)
    return heard.kind === 'answered' && heard.answer.ntn === ntn ? heard.answer.response : undefined
  }
  if (ask.asker === 'poc') return readBackAsPoc(inquiry, ntn, call)
  const heard = await call(readAgencyCheck, about)
  if (heard.kind !== 'answered') return undefined
  const { answer } = heard
  const isOurs = answer.ntn === ntn && answer.stn === stn && answer.purpose === ask.purpose
  return isOurs ? answer.response : undefined
}

/** The licensee's customer would not wait. What came of it is read back with all others. */
export async function takeBack({ by }: Inquiry, ntn: string, call: Ask): Promise<void> {
  await call(cancelCheck, { as: by.signIn, params: { ntn }, body: { reason: 'licensee-cancelled' } })
}
