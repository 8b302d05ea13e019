import type { NoticePush } from '#contract/wire/notice-messages.ts'
import { writePocAnswer } from '#contract/wire/poc-answers.ts'
import type { Caller } from '#law/lives/session.ts'
import { pocDayId } from '#law/lives/poc-day.ts'
import type { Ntn, Ori } from '#law/words.ts'
import { answerAsItStands, lookAtAnswer, type PocAnswer } from '#poc/answer.ts'
import { isRefusal } from '../../refusal.ts'
import type { World } from '../../world.ts'
import type { House } from '../house.ts'
import { writeResponse } from '../poc-messages.ts'
import { writeNoticePush } from './notice-push.ts'

/**
 * What goes out unasked: the complete response about a check, the warning before the end of an operational day, or a notice of denial. Of each only its
 * number or date is kept here: what it says is read each time that it is sent.
 */
export type Push = Readonly<{ ntn: Ntn }> | Readonly<{ day: string }> | NoticePush

type To = Readonly<{ ori: Ori; caller: Pick<Caller, 'audience' | 'id'> }>

const actorOf = ({ caller: { audience, id } }: To) => ({ audience, id })

/** 25.6(f): keeps that the complete response after a Partial one was answered, before it is sent. Whether it is still to be sent. */
export async function keepFollowUp(ntn: Ntn, to: To, world: World): Promise<boolean> {
  const own = { ntn, ori: to.ori, by: actorOf(to) }
  const before = await lookAtAnswer(own, world)
  if (isRefusal(before) || !isStillToCome(before)) return false
  return !isRefusal(await answerAsItStands({ ...own, through: 'line' }, world))
}

/** As it is sent now; undefined where there is nothing left that could be said. */
export async function writePush(push: Push, number: string, to: To, house: House): Promise<string | undefined> {
  const { ori } = to
  const { world } = house
  if ('notice' in push) return writeNoticePush(push, { ori, by: actorOf(to) }, house)
  if ('day' in push) return writeWarning(push.day, number, ori, world)
  const answer = await lookAtAnswer({ ntn: push.ntn, ori, by: actorOf(to) }, world)
  return isRefusal(answer) || answer.hits === undefined ? undefined : writeResponse(answer, { ori, push: number })
}

/** 25.6(h): of how many of its checks nothing was reported. Of a day that is over nobody can be warned any more. */
async function writeWarning(day: string, push: string, ori: Ori, world: World): Promise<string | undefined> {
  const seen = await world.find.pocDay(pocDayId(ori, day))
  if (seen?.state.warned === undefined) return undefined
  const { endsAt, warned } = seen.state
  if (Temporal.Instant.compare(endsAt, world.now()) <= 0) return undefined
  const body = { push, day, undetermined: warned.undetermined, endsAt }
  return writePocAnswer({ key: 'WRN', ori, unsolicited: true, body })
}

/** The search is complete, and no complete response was given yet, over whichever door. */
const isStillToCome = ({ seen: { state }, response }: PocAnswer): boolean =>
  state.status === 'with-poc' &&
  response.kind !== 'partial' &&
  state.poc?.responses.some(({ kind }) => kind !== 'partial') !== true
