import { noticeOfPush } from '#contract/wire/notice-messages.ts'
import { isFaults, readFrame } from '#contract/wire/frame.ts'
import { readLineMessage } from '#contract/wire/line-messages.ts'
import { acceptNotice } from '#notice/accept-notice.ts'
import { isRefusal, refuse, type Refusal } from '../../refusal.ts'
import type { House } from '../house.ts'
import { failureOf } from '../log.ts'
import { answerMessage } from '../messages.ts'
import { present } from '../../present.ts'
import { recordRefusal } from '../record-refusal.ts'
import { messageKeyOf, rejection } from '../rejection.ts'
import type { SignedOn } from './sign-on.ts'
import type { Stations } from './stations.ts'

/** What the store calls an error of the database; by its name, because no store is known here. */
const databaseTrouble = 'DatabaseTrouble'

/** One message of who signed on, carried out; and what it is answered. Nothing answers an acknowledgment. */
export async function answerFrame(
  text: string,
  signed: SignedOn,
  stations: Stations,
  house: House,
): Promise<string | undefined> {
  const began = performance.now()
  const key = messageKeyOf(text) ?? 'unknown'
  const answer = await carriedOut(text, signed, stations, house)
  const failed = isRefusal(answer) && (answer.refusal === 'our-fault' || answer.refusal === 'unavailable')
  house.metrics.frame(key, isRefusal(answer) ? answer.refusal : 'answered')
  if (!isRefusal(answer)) {
    house.log({ event: 'answered', endpoint: 'line', status: 200, milliseconds: Math.round(performance.now() - began) })
    return answer
  }
  if (!failed) await noteRefusal(answer, signed, house)
  return rejection(answer, text, requestOf(text))
}

async function carriedOut(
  text: string,
  { caller, ori }: SignedOn,
  stations: Stations,
  house: House,
): Promise<string | undefined | Refusal> {
  const by = { audience: caller.audience, id: caller.id }
  try {
    if (!text.startsWith('ACK.')) return await answerMessage(text, { by, caller, through: 'line' }, house.world)
    const message = readLineMessage(text)
    if (isFaults(message)) return refuse('message-unreadable', message.faults)
    if (message.ori !== ori) return refuse('not-your-agency', [{ pointer: 'ORI', code: 'another-agency' }])
    const number = String(message.body['push'])
    const notice = noticeOfPush(number)
    if (notice !== undefined) await acceptNotice({ ...notice, ori, by }, house.world)
    stations.acknowledge(ori, number)
    return undefined
  } catch (error) {
    return failedBy(error, house)
  }
}

/** The program is wrong, or what it stands on is away: a code and a place, and nothing of what was read. */
export function failedBy(error: unknown, { metrics, log }: House): Refusal<'unavailable' | 'our-fault'> {
  const failure = failureOf(error)
  metrics.failed('line', failure.code)
  log({ event: 'failed', endpoint: 'line', ...failure })
  return refuse(error instanceof Error && error.name === databaseTrouble ? 'unavailable' : 'our-fault')
}

/** 28 CFR 25.8: what is declined leaves a leaf, a failed sign-on too. */
export async function noteRefusal(
  { refusal, pointers }: Refusal,
  signed: SignedOn | undefined,
  { world, metrics, log }: House,
): Promise<void> {
  const by = signed && { audience: signed.caller.audience, id: signed.caller.id }
  const [wrong] = refusal === 'record-invalid' ? (pointers ?? []) : []
  // Whoever is told to wait left a leaf for every try that led to it.
  if (refusal !== 'too-many-tries')
    await recordRefusal(
      { code: refusal, endpoint: 'line', by, ...present({ ori: signed?.ori, wrong: wrong?.code }) },
      world,
    )
  metrics.refused('line', refusal)
  log({ event: 'refused', endpoint: 'line', code: refusal })
}

/** The sender's own number of what could be read so far, where it has the form of one. */
function requestOf(text: string): string | undefined {
  const frame = readFrame(text)
  if (isFaults(frame)) return undefined
  const [said, ...more] = frame.fields.filter(({ code }) => code === 'REQ')
  return said !== undefined && more.length === 0 && /^[A-Za-z0-9-]{1,40}$/.test(said.text) ? said.text : undefined
}
